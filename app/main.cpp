#include "app/composition.h"
#include "app/headless/exitcode.h"
#include "ui/windowfollows.h"

#include <QCoreApplication>
#include <QFile>
#include <QTranslator>

#include <cstdio>

#ifndef Q_OS_WIN
#include <clocale>
#include <csignal>
#include <langinfo.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

// Qt wants UTF-8 and says so on standard error where the system has none; a bare server has none and means no harm.
void prepareProcess()
{
#ifndef Q_OS_WIN
    std::signal(SIGPIPE, SIG_IGN); // a reader that leaves is a failed write
    std::setlocale(LC_ALL, "");
    if (QByteArrayView(nl_langinfo(CODESET)) != "UTF-8")
        qputenv("LC_ALL", "C.UTF-8");
#endif
}

bool isTerminal(FILE *stream)
{
#ifdef Q_OS_WIN
    Q_UNUSED(stream)
    return false; // its older consoles know no escape sequences
#else
    return isatty(fileno(stream)) != 0;
#endif
}

int run(const CommandLine &commandLine)
{
    QFile out;
    QFile err;
    if (!out.open(stdout, QIODevice::WriteOnly) || !err.open(stderr, QIODevice::WriteOnly))
        return static_cast<int>(ExitCode::ProgramFailed);
    Console console({out, err});
    switch (commandLine.mode) {
    case CommandLine::Mode::BadUsage: console.say(commandLine.text); return static_cast<int>(ExitCode::BadUsage);
    case CommandLine::Mode::Help:
    case CommandLine::Mode::Version: console.print(commandLine.text.trimmed().toUtf8()); return console.isBroken() ? 1 : 0;
    case CommandLine::Mode::Window: console.say(windowFollows()); return static_cast<int>(ExitCode::ProgramFailed);
    case CommandLine::Mode::SelfTest:
    case CommandLine::Mode::Save:
    case CommandLine::Mode::Print: break;
    }
    Composition composition(commandLine);
    if (!composition.isReady() || commandLine.mode == CommandLine::Mode::SelfTest)
        return composition.isReady() ? 0 : 1;
    return runHeadless(composition.headlessOptions(), composition.headlessServices(), {out, err, isTerminal(stderr)});
}

} // namespace

int main(int argc, char *argv[])
{
    prepareProcess();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"jobviewer"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(JOBVIEWER_VERSION));
    QTranslator translator;
    if (translator.load(u":/translations/jobviewer_en.qm"_s))
        QCoreApplication::installTranslator(&translator);
    return run(commandLineOf(QCoreApplication::arguments()));
}
