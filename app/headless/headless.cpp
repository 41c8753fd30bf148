// SPDX-License-Identifier: MIT
#include "app/headless/headless.h"

#include "app/headless/headlessrun.h"
#include "app/headless/inputfeed.h"
#include "app/headless/interrupts.h"
#include "app/media/mediasource.h"
#include "app/messages/messages.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QTemporaryFile>
#include <QThreadPool>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

class HeadlessText
{
    Q_DECLARE_TR_FUNCTIONS(Headless)
};

// Is checked before anything is requested: a job that cannot be saved need not be fetched.
bool canWriteInto(const QString &folder)
{
    QTemporaryFile probe(QDir(folder).filePath(u".jobviewer-XXXXXX.part"_s));
    return QDir().mkpath(folder) && probe.open();
}

void reportRemark(const Inputs::Remark &remark, Console &console)
{
    const QString sentence = u"%1: %2"_s.arg(remark.text.isEmpty() ? remark.source : remark.text, sentenceFor(remark.reason, remark.count));
    console.say(sentence);
    if (remark.more > 0)
        console.say(
            HeadlessText::tr("%1: %n more like this.", "after a sentence about a part of the file %1", remark.more).arg(remark.source));
}

// Is there something that only a token opens? A media item that is in the store needs none.
bool needsToken(const Inputs &inputs, const HeadlessOptions &options, const HeadlessServices &services)
{
    const auto isOutOfReach = [&](const MediaItem &item) {
        const bool isDead = hasExpired(item, QDateTime::currentDateTimeUtc());
        return (item.route != MediaRoute::Direct || isDead) && !services.store.has(item.key);
    };
    return std::any_of(inputs.jobs.begin(), inputs.jobs.end(), [&](const JobInput &job) {
        if (!job.document)
            return true;
        const QList<MediaItem> items = savedMediaOf(job.document->job);
        return !options.saveFolder.isEmpty() && std::any_of(items.begin(), items.end(), isOutOfReach);
    });
}

// From the inputs to the exit code, in an event loop.
class Session
{
public:
    Session(const HeadlessOptions &options, const HeadlessServices &services, Console &console)
        : m_options(options)
        , m_services(services)
        , m_console(console)
        , m_run(options, services, console)
        , m_feed(options.inputs, services.service)
        , m_mayAskForToken(services.endpoint.token.isEmpty() && services.storedToken)
    {
        QObject::connect(&m_feed, &InputFeed::read, &m_run, [this](const Inputs &batch) { add(batch); });
        QObject::connect(&m_feed, &InputFeed::finished, &m_run, [this](const StreamSummary &summary) { endReading(summary); });
        QObject::connect(&m_run, &HeadlessRun::hasRoom, &m_feed, &InputFeed::requestNext);
        QObject::connect(&m_run, &HeadlessRun::finished, &m_loop,
                         [this](ExitCode code) { m_loop.exit(static_cast<int>(std::max(code, m_code))); });
    }

    [[nodiscard]] int exec()
    {
        watchInterrupts();
        m_feed.start();
        return m_loop.exec();
    }

    [[nodiscard]] const QSet<MediaKey> &addedMedia() const { return m_run.addedMedia(); }

private:
    void watchInterrupts()
    {
        m_interrupts.emplace();
        QObject::connect(&*m_interrupts, &Interrupts::raised, &m_loop, [this](int code) {
            m_run.interrupt();
            m_loop.exit(code);
        });
    }

    void add(const Inputs &batch)
    {
        report(batch);
        if (Interrupts::isRaised())
            return; // the end follows, and a key store may wait for the user
        if (m_mayAskForToken && needsToken(batch, m_options, m_services)) {
            m_mayAskForToken = false;
            m_interrupts.reset(); // a key store may wait for the user for ever: a signal ends the program at once
            m_isWaitingForToken = true;
            m_run.setToken(m_services.storedToken()); // has an event loop of its own, in which the inputs may come to their end
            m_isWaitingForToken = false;
            watchInterrupts();
        }
        m_run.add(batch.jobs);
        if (m_summary)
            endReading(*m_summary);
    }

    void report(const Inputs &batch)
    {
        for (const Inputs::Remark &remark : batch.ignored) {
            if (Interrupts::isRaised())
                return; // the end follows, and there may be many
            reportRemark(remark, m_console);
            if (remark.reason == IgnoredReason::NotRegularFile)
                m_code = ExitCode::BadUsage;
        }
        for (const QString &file : batch.unreadable) {
            m_console.say(HeadlessText::tr("%1: this file cannot be read.").arg(file));
            m_code = ExitCode::BadUsage;
        }
    }

    void endReading(const StreamSummary &summary)
    {
        if (m_isWaitingForToken) {
            m_summary = summary;
            return;
        }
        if (!m_run.hasJobs()) {
            m_console.say(HeadlessText::tr(
                "There is nothing to open. Specify a job ID, text that contains one, or a .json file with a job document."));
            m_code = ExitCode::BadUsage;
        }
        if (summary.repeated > 0)
            m_console.say(HeadlessText::tr("%n document(s) are newer versions of an earlier document of the same job.", "",
                                           static_cast<int>(summary.repeated)));
        if (summary.lost > 0) {
            m_console.say(HeadlessText::tr("%n job(s) could not be read because a file has changed. Run the program again.", "",
                                           static_cast<int>(summary.lost)));
            m_code = ExitCode::BadUsage;
        }
        m_run.endInputs();
    }

    const HeadlessOptions &m_options;
    const HeadlessServices &m_services;
    Console &m_console;
    HeadlessRun m_run;
    InputFeed m_feed;
    QEventLoop m_loop;
    std::optional<Interrupts> m_interrupts;
    ExitCode m_code = ExitCode::Success;    // of reading
    std::optional<StreamSummary> m_summary; // that waits for the token, too
    bool m_mayAskForToken;
    bool m_isWaitingForToken = false;
};

} // namespace

int runHeadless(const HeadlessOptions &options, const HeadlessServices &services, const HeadlessStreams &streams)
{
    Console console(streams);
    if (!options.saveFolder.isEmpty() && !canWriteInto(options.saveFolder)) {
        console.say(HeadlessText::tr("%1: cannot write to this folder. Choose another one.").arg(options.saveFolder));
        return static_cast<int>(ExitCode::ProgramFailed);
    }
    int exitCode = 0;
    QSet<MediaKey> added;
    {
        Session session(options, services, console);
        exitCode = session.exec();
        added = session.addedMedia();
    }
    services.workers.waitForDone(); // what is being checked or copied is no longer half done then
    if (!added.isEmpty())           // it is in the user's folder, too; what the window has is the window's
        (void)services.store.trimOnly(added, services.storeBudget);
    return exitCode;
}
