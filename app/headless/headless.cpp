#include "app/headless/headless.h"

#include "app/common/wording.h"
#include "app/headless/headlessrun.h"
#include "app/headless/interrupts.h"
#include "app/session/linkladder.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QTemporaryFile>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Headless)
};

// Is known before anything is asked for: a job that cannot be saved need not be fetched.
bool canWriteInto(const QString &folder)
{
    QTemporaryFile probe(QDir(folder).filePath(u".jobviewer-XXXXXX.part"_s));
    return QDir().mkpath(folder) && probe.open();
}

void tellWhatWasLeftOut(const Inputs &inputs, Console &console)
{
    for (const Inputs::Remark &remark : inputs.ignored)
        console.say(u"%1: %2"_s.arg(remark.text.isEmpty() ? remark.source : remark.text, sentenceFor(remark.reason, remark.count)));
    for (const QString &file : inputs.unreadable)
        console.say(Text::tr("%1: this file cannot be read.").arg(file));
}

// Is there something that only a token opens? A medium that lies in the store needs none.
bool wantsToken(const Inputs &inputs, const HeadlessOptions &options, const HeadlessServices &services)
{
    const auto isOutOfReach = [&](const MediaItem &item) {
        const bool hasDied = hasExpired(item.url, QDateTime::currentDateTimeUtc());
        return (item.isBehindService || hasDied) && !services.store.has(item.key);
    };
    return std::any_of(inputs.jobs.begin(), inputs.jobs.end(), [&](const JobInput &job) {
        if (!job.document)
            return true;
        const QList<MediaItem> items = savedMediaOf(job.document->job, services.service);
        return !options.saveFolder.isEmpty() && std::any_of(items.begin(), items.end(), isOutOfReach);
    });
}

HeadlessServices withToken(HeadlessServices services, const Inputs &inputs, const HeadlessOptions &options)
{
    if (services.endpoint.token.isEmpty() && services.storedToken && wantsToken(inputs, options, services))
        services.endpoint.token = services.storedToken();
    return services;
}

} // namespace

int runHeadless(const HeadlessOptions &options, const HeadlessServices &services, const HeadlessStreams &streams)
{
    Console console(streams);
    if (!options.saveFolder.isEmpty() && !canWriteInto(options.saveFolder)) {
        console.say(Text::tr("%1: nothing can be written into this folder. Choose another one.").arg(options.saveFolder));
        return static_cast<int>(ExitCode::ProgramFailed);
    }
    const Inputs inputs = inputsFrom(options.inputs, services.service);
    tellWhatWasLeftOut(inputs, console);
    if (inputs.jobs.isEmpty()) {
        console.say(Text::tr("There is nothing to open. Give a job ID, a text that holds one, or a .json file with a job document."));
        return static_cast<int>(ExitCode::BadUsage);
    }

    const HeadlessServices inUse = withToken(services, inputs, options);
    const Interrupts interrupts;
    QEventLoop loop;
    int exitCode = 0;
    QSet<QString> added;
    {
        HeadlessRun run(options, inUse, console);
        QObject::connect(&run, &HeadlessRun::finished, &loop, [&](ExitCode code) {
            const ExitCode usage = inputs.unreadable.isEmpty() ? ExitCode::Success : ExitCode::BadUsage;
            loop.exit(static_cast<int>(std::max(code, usage)));
        });
        QObject::connect(&interrupts, &Interrupts::raised, &loop, [&](int code) {
            run.interrupt();
            loop.exit(code);
        });
        run.start(inputs.jobs);
        exitCode = loop.exec();
        added = run.addedMedia();
    }
    services.workers.waitForDone(); // what is being checked or copied is no longer half done then
    if (!added.isEmpty())           // it lies in the user's folder, too; what the window has is the window's
        (void)services.store.trimOnly(added, services.storeBudget);
    return exitCode;
}
