// SPDX-License-Identifier: MIT
#include "app/common/logbuffer.h"
#include "app/composition.h"
#include "app/desktop/language.h"
#include "app/headless/exitcode.h"
#include "app/headless/interrupts.h"
#include "app/headless/process.h"
#include "app/headless/runninglist.h"
#include "ui/media/mpvnumbers.h"
#include "ui/media/mpvplayer.h"

#include <QApplication>
#include <QFile>
#include <QLocale>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr auto videoEndLimit = std::chrono::milliseconds(400); // usually 100 are enough

int runWithoutWindow(const CommandLine &commandLine)
{
    QFile out;
    QFile err;
    if (!out.open(stdout, QIODevice::WriteOnly) || !err.open(stderr, QIODevice::WriteOnly))
        return static_cast<int>(ExitCode::ProgramFailed);
    Console console({out, err});
    if (commandLine.mode == CommandLine::Mode::BadUsage) {
        console.say(commandLine.text);
        return static_cast<int>(ExitCode::BadUsage);
    }
    if (!commandLine.text.isEmpty()) {
        console.print(commandLine.text.trimmed().toUtf8());
        return console.isBroken() ? 1 : 0;
    }
    Composition composition(commandLine);
    if (!composition.isReady())
        return static_cast<int>(ExitCode::ProgramFailed);
    const HeadlessStreams streams{out, err, isTerminal(stderr)};
    return commandLine.mode == CommandLine::Mode::ListRunning
        ? listRunning(composition.headlessServices(), streams)
        : runHeadless(composition.headlessOptions(), composition.headlessServices(), streams);
}

StartMessage startMessage(const CommandLine &commandLine)
{
    return {.arguments = withAbsolutePaths(commandLine.inputs), .activationToken = activationToken()};
}

int runWindow(const CommandLine &commandLine)
{
    keepLog();
    const bool isShared = commandLine.mode == CommandLine::Mode::Window && (!commandLine.isDemo || !commandLine.dataFolder.isEmpty());
    std::optional<SingleInstance> instance;
    if (isShared
        && instance.emplace(Composition::usualDataFolder(commandLine)).start(startMessage(commandLine)) == SingleInstance::Role::HandedOn)
        return 0;
    Composition composition(commandLine);
    if (!composition.isReady())
        return static_cast<int>(ExitCode::ProgramFailed);
    const Interrupts interrupts; // a logout, or Ctrl+C in the terminal
    QObject::connect(&interrupts, &Interrupts::raised, qApp, [&composition](int code) {
        composition.closeWindow();
        QCoreApplication::exit(code); // also out of a dialog
    });
    composition.showWindow();
    if (instance)
        QObject::connect(&*instance, &SingleInstance::started, &*instance,
                         [&composition](const StartMessage &message) { composition.open(message); });
    return commandLine.mode == CommandLine::Mode::SelfTest ? 0 : QCoreApplication::exec();
}

// The window is gone and all is written: a video that does not end keeps nobody waiting.
int endWindow(int code)
{
    if (endMpvSessions(videoEndLimit))
        return code;
    std::fflush(nullptr);
    std::_Exit(code);
}

// No display is needed for what shows no window.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (hasWindow(commandLineOf(arguments).mode)) {
        auto application = std::make_unique<QApplication>(argc, argv);
        useNumberFormatOfMpv(); // after the application, which sets the user's
        return application;
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
    prepareProcess();
    QCoreApplication::setApplicationName(u"jobviewer"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(JOBVIEWER_VERSION));
    const auto application = makeApplication(argc, argv);
    const QString dataFolder = Composition::usualDataFolder(commandLineOf(QCoreApplication::arguments()));
    speak(*application, languageFor(readPreferences(Composition::settingsFile(dataFolder)).language, QLocale::system().uiLanguages()));
    const CommandLine commandLine = commandLineOf(QCoreApplication::arguments()); // once more: in that language
    if (hasWindow(commandLine.mode))
        QGuiApplication::setLayoutDirection(QLocale().textDirection());
    return hasWindow(commandLine.mode) ? endWindow(runWindow(commandLine)) : runWithoutWindow(commandLine);
}
