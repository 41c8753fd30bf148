#include "app/headless/headlessrun.h"

#include "app/common/oneline.h"
#include "app/common/wording.h"
#include "app/job/jsonfinder.h"
#include "app/job/jsontext.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostFailures = 5; // in a row, for one job

class Text
{
    Q_DECLARE_TR_FUNCTIONS(HeadlessRun)
};

PollPolicy pollPolicyFor(const HeadlessOptions &options, PollPolicy policy)
{
    policy.mostFailures = mostFailures;
    policy.followsRunning = options.waitsForEnd && !options.saveFolder.isEmpty();
    return policy;
}

QString named(const QString &id)
{
    return id.isEmpty() ? Text::tr("A job without an ID") : id;
}

// The sentence, and what the server or the system said about it.
QString withDetail(const QString &sentence, const QString &detail)
{
    const QString words = oneLine(detail, 300);
    return words.isEmpty() ? sentence : sentence + u" ("_s + words + u')';
}

QString lossOf(const QString &id, const MediaItem &item, const Error &error)
{
    return Text::tr("%1: %2 could not be saved. %3", "%1: a job, %2: such as Image 3, %3: a sentence")
        .arg(named(id), nameOf(item.kind, item.number), withDetail(wordsForMedium(error).sentence, error.detail));
}

} // namespace

HeadlessRun::HeadlessRun(const HeadlessOptions &options, const HeadlessServices &services, Console &console, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_services(services)
    , m_console(console)
    , m_scheduler(services.api, services.service, services.endpoint, pollPolicyFor(options, services.pollPolicy))
    , m_queue({services.media, services.workers, services.service, services.store, services.endpoint, services.downloadPolicy})
{
    connect(&m_scheduler, &PollScheduler::answered, this, &HeadlessRun::takeAnswer);
    connect(&m_queue, &DownloadQueue::progressed, this, [this](const QString &key, qint64 received) {
        m_progress.received[key] = received;
        m_console.showProgress(m_progress.text());
    });
}

void HeadlessRun::start(const QList<JobInput> &jobs)
{
    for (const JobInput &job : jobs)
        m_jobs.append({.id = job.document ? job.document->job.id : job.id, .isDocument = job.document.has_value()});
    m_progress.jobs = jobs.size();
    const bool hasToken = !m_services.endpoint.token.isEmpty();
    bool isTold = hasToken;
    for (qsizetype place = 0; place < jobs.size(); ++place) {
        if (const auto &document = jobs.at(place).document) {
            QMetaObject::invokeMethod(
                this, [this, place, document] { deal(place, *document); }, Qt::QueuedConnection);
        } else if (hasToken) {
            m_scheduler.watch(jobs.at(place).id);
        } else {
            if (!std::exchange(isTold, true))
                m_console.say(
                    Text::tr("The service gives out jobs only with an API token. Put yours into the environment variable USEAPI_TOKEN."));
            note(exitCodeFor(Error::Kind::NoToken));
            QMetaObject::invokeMethod(
                this, [this, place] { settle(place); }, Qt::QueuedConnection);
        }
    }
}

void HeadlessRun::interrupt()
{
    m_scheduler.stopAll();
    m_queue.cancelAll();
    m_console.clearProgress();
}

void HeadlessRun::takeAnswer(const QString &id, const Result<JobAnswer> &result, std::optional<std::chrono::milliseconds> next)
{
    for (qsizetype place = 0; place < m_jobs.size(); ++place) {
        if (m_jobs.at(place).id != id)
            continue;
        if (const QPointer<JobSaver> saver = std::exchange(m_jobs[place].renewing, nullptr)) {
            m_scheduler.stop(id); // it was a document: nobody follows it
            saver->takeRenewal(result ? savedMediaOf(result->job, m_services.service) : QList<MediaItem>());
        } else if (!m_jobs.at(place).isDocument) {
            take(place, result, next);
        }
    }
}

// The links of a document may have died; what its job has become by now is of no interest otherwise.
void HeadlessRun::renew(qsizetype place, JobSaver *saver)
{
    m_jobs[place].renewing = saver;
    m_scheduler.askOnce(m_jobs.at(place).id);
}

void HeadlessRun::take(qsizetype place, const Result<JobAnswer> &result, std::optional<std::chrono::milliseconds> next)
{
    if (!result && next) {
        const int seconds = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(*next).count());
        m_console.say(Text::tr("%1: %2 The next try follows in %n second(s).", "", seconds)
                          .arg(m_jobs.at(place).id, withDetail(wordsForJob(result.error()).sentence, result.error().detail)));
    } else if (!result) {
        refuse(place, result.error());
    } else if (next) {
        m_console.showProgress(m_progress.text()); // it runs: asked again by the scheduler
    } else {
        deal(place, *result);
    }
}

void HeadlessRun::refuse(qsizetype place, const Error &error)
{
    m_console.say(u"%1: %2"_s.arg(m_jobs.at(place).id, withDetail(wordsForJob(error).sentence, error.detail)));
    note(exitCodeFor(error.kind));
    if (exitCodeFor(error.kind) == ExitCode::Refused)
        stopAsking(); // it would be the same for each of them
    settle(place);
}

void HeadlessRun::stopAsking()
{
    for (qsizetype place = 0; place < m_jobs.size(); ++place) {
        if (!m_jobs.at(place).isDocument && m_scheduler.isWatching(m_jobs.at(place).id)) {
            m_scheduler.stop(m_jobs.at(place).id);
            m_console.say(Text::tr("%1: not asked for.").arg(m_jobs.at(place).id));
            QMetaObject::invokeMethod(
                this, [this, place] { settle(place); }, Qt::QueuedConnection);
        }
    }
}

void HeadlessRun::deal(qsizetype place, const JobAnswer &answer)
{
    note(exitCodeFor(answer.job.status));
    if (exitCodeFor(answer.job.status) == ExitCode::EndedBadly) {
        const QString sentence = wordsFor(answer.job.status, answer.job.statusText).sentence;
        m_console.say(u"%1: %2"_s.arg(named(answer.job.id), withDetail(sentence, answer.job.error)));
    }
    if (!m_options.saveFolder.isEmpty()) {
        save(place, answer);
        return;
    }
    m_jobs[place].line = strictJson(answer.raw).value_or(compactJson(answer.raw));
    settle(place);
}

void HeadlessRun::save(qsizetype place, const JobAnswer &answer)
{
    if (isRunning(answer.job.status))
        m_console.say(Text::tr("%1: the job was not done yet; what it has is saved.").arg(named(answer.job.id)));
    auto *saver = new JobSaver(m_queue, m_services.store, m_services.workers, this);
    connect(saver, &JobSaver::saved, this, [this](const QString &path) {
        ++m_progress.filesSaved;
        print(QDir::toNativeSeparators(path).toUtf8());
        m_console.showProgress(m_progress.text());
    });
    connect(saver, &JobSaver::lost, this, [this, id = answer.job.id](const MediaItem &item, const Error &error) {
        m_console.say(lossOf(id, item, error));
        note(ExitCode::MediaLost);
    });
    connect(saver, &JobSaver::failed, this, [this, id = answer.job.id](const Error &error) {
        m_console.say(u"%1: %2"_s.arg(named(id), withDetail(wordsForJob(error).sentence, error.detail)));
        note(ExitCode::ProgramFailed);
    });
    connect(saver, &JobSaver::finished, this, [this, place, saver] {
        saver->deleteLater();
        settle(place);
    });
    connect(saver, &JobSaver::renewalWanted, this, [this, place, saver] { renew(place, saver); });
    const bool mayRenew = m_jobs.at(place).isDocument && !answer.job.id.isEmpty() && !m_services.endpoint.token.isEmpty();
    const QList<MediaItem> items = savedMediaOf(answer.job, m_services.service);
    for (const MediaItem &item : items) {
        if (!m_services.store.has(item.key))
            m_added.insert(item.key);
    }
    saver->start(answer, items, {.folder = m_options.saveFolder}, mayRenew);
}

void HeadlessRun::settle(qsizetype place)
{
    m_jobs[place].isSettled = true;
    ++m_progress.jobsDone;
    printSettled();
    if (m_progress.jobsDone < m_progress.jobs)
        return;
    m_console.clearProgress();
    emit finished(m_code);
}

// In the order of the inputs, whichever answer came first.
void HeadlessRun::printSettled()
{
    for (Open &job : m_jobs) {
        if (!job.isSettled)
            return;
        if (!job.line.isEmpty())
            print(std::exchange(job.line, {}));
    }
}

void HeadlessRun::print(const QByteArray &line)
{
    if (m_console.isBroken())
        return;
    m_console.print(line);
    if (!m_console.isBroken())
        return;
    interrupt();
    m_console.say(Text::tr("Standard output could not be written."));
    note(ExitCode::ProgramFailed);
    QMetaObject::invokeMethod(
        this, [this] { emit finished(m_code); }, Qt::QueuedConnection);
}
