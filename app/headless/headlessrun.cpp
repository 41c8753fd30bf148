// SPDX-License-Identifier: MIT
#include "app/headless/headlessrun.h"

#include "app/headless/interrupts.h"
#include "app/messages/messages.h"
#include "app/messages/remarktexts.h"
#include "app/saving/savereports.h"
#include "app/text/json/jsonfinder.h"
#include "app/text/json/jsontext.h"
#include "app/text/oneline.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int maxFailures = 5;             // in a row, for one job
constexpr int maxSaving = 64;              // documents at once
constexpr size_t maxOpen = 200;            // jobs; while there are more, no others are read
constexpr qint64 maxOpenBytes = 32 << 20;  // the same for what they hold
constexpr qint64 maxTurnMilliseconds = 10; // then the event loop has its turn: a signal is to be heard

class RunText
{
    Q_DECLARE_TR_FUNCTIONS(HeadlessRun)
};

PollPolicy pollPolicyFor(const HeadlessOptions &options, PollPolicy policy)
{
    policy.maxFailures = maxFailures;
    policy.followsRunning = options.waitsForEnd && !options.saveFolder.isEmpty();
    return policy;
}

QString named(const QString &id)
{
    return id.isEmpty() ? RunText::tr("A job without an ID") : oneLine(id);
}

// The sentence, and what the server or the system said about it.
QString withDetail(const QString &sentence, const QString &detail)
{
    const QString words = oneLine(detail, 300);
    return words.isEmpty() ? sentence : sentence + u" ("_s + words + u')';
}

QString lossOf(const QString &id, const MediaItem &item, const Error &error)
{
    return RunText::tr("%1: %2 could not be saved. %3", "%1: a job, %2: such as Image 3, %3: a sentence")
        .arg(named(id), item.label, withDetail(messageForMedia(error).sentence, error.detail));
}

} // namespace

HeadlessRun::HeadlessRun(const HeadlessOptions &options, const HeadlessServices &services, Console &console, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_services(services)
    , m_console(console)
    , m_endpoint(services.endpoint)
    , m_scheduler(services.api, services.service, services.endpoint, pollPolicyFor(options, services.pollPolicy))
    , m_queue({services.media, services.workers, services.service, services.store, services.endpoint, services.downloadPolicy})
    , m_resolver(m_queue, services.store, services.workers)
{
    m_starter.setSingleShot(true);
    connect(&m_starter, &QTimer::timeout, this, &HeadlessRun::startWaiting);
    connect(&m_scheduler, &PollScheduler::answered, this, &HeadlessRun::onResponse);
    connect(&m_resolver, &MediaResolver::linksRequested, this, &HeadlessRun::refreshLinks, Qt::QueuedConnection);
    connect(&m_queue, &DownloadQueue::noted, this, &HeadlessRun::sayNote);
    connect(&m_queue, &DownloadQueue::progressed, this, [this](const MediaKey &key, qint64 received) {
        m_progress.received[key] = received;
        m_console.showProgress(m_progress);
    });
}

void HeadlessRun::setToken(const QString &token)
{
    m_endpoint.token = token;
    m_scheduler.setEndpoint(m_endpoint);
    m_queue.setEndpoint(m_endpoint);
}

// Once for each kind: what drips would be reported again and again.
void HeadlessRun::sayNote(const MediaKey &mediaKey, const TransferNote &note)
{
    if (note.kind == TransferNote::Kind::None || m_notes.value(mediaKey).contains(note.kind) || !m_names.contains(mediaKey))
        return;
    m_notes[mediaKey].append(note.kind);
    m_console.say(u"%1: %2"_s.arg(m_names.value(mediaKey), sentenceFor(note)));
}

void HeadlessRun::add(const QList<JobInput> &jobs)
{
    for (const JobInput &job : jobs) {
        const Place place = m_progress.jobs++;
        const QString id = job.document ? job.document->job.id : job.id;
        const qint64 bytes = job.document ? job.document->raw.size() : 0;
        m_open.emplace(place, Open{.id = id, .bytes = bytes, .isDocument = job.document.has_value()});
        m_openBytes += bytes;
        m_places.insert(JobKey(id), place);
        if (!job.document && !m_isRefused && !m_endpoint.token.isEmpty())
            m_scheduler.watch(JobKey(id));
        else
            m_waiting.emplace_back(place, job);
    }
    m_owesRoom = true;
    m_starter.start(0);
}

void HeadlessRun::endInputs()
{
    m_isEnded = true;
    m_starter.start(0);
}

void HeadlessRun::startWaiting()
{
    QElapsedTimer turn;
    turn.start();
    while (!m_waiting.empty() && m_saving < maxSaving && !turn.hasExpired(maxTurnMilliseconds)) {
        const auto [place, input] = std::move(m_waiting.front());
        m_waiting.pop_front();
        start(place, input);
    }
    if (!m_waiting.empty() && m_saving < maxSaving)
        m_starter.start(0);
    reportRoom();
    if (m_isEnded && m_open.empty())
        finishAll();
}

void HeadlessRun::start(Place place, const JobInput &input)
{
    if (input.document) {
        deal(place, *input.document);
    } else if (m_isRefused) {
        m_console.say(RunText::tr("%1: not requested.").arg(named(input.id)));
        finish(place);
    } else {
        if (std::exchange(m_saysNoToken, false))
            m_console.say(RunText::tr("The service requires an API token. Set the environment variable USEAPI_TOKEN to your token."));
        note(exitCodeFor(Error::Kind::NoToken));
        finish(place);
    }
}

void HeadlessRun::reportRoom()
{
    if (m_open.size() < maxOpen && m_openBytes < maxOpenBytes && std::exchange(m_owesRoom, false))
        emit hasRoom();
}

void HeadlessRun::interrupt()
{
    m_isStopped = true;
    m_waiting.clear();
    m_scheduler.stopAll();
    m_queue.cancelAll();
    m_console.clearProgress();
}

void HeadlessRun::onResponse(const JobKey &key, const Result<JobResponse> &result, std::optional<std::chrono::milliseconds> next)
{
    const bool isRefreshing = m_refreshing.contains(key);
    const QList<Place> requested = placesOf(key, false);
    if (isRefreshing && (result || !next))
        onLinksRefreshed(key, result);
    else if (isRefreshing && requested.isEmpty())
        sayWhenNext(key.toString(), result.error(), *next); // the rate is limited: it is waited out
    for (const Place place : requested)
        onJob(place, result, next);
}

QList<HeadlessRun::Place> HeadlessRun::placesOf(const JobKey &key, bool isDocument) const
{
    QList<Place> places = m_places.values(key);
    places.removeIf([&](Place place) { return m_open.at(place).isDocument != isDocument; });
    return places;
}

// The links of a document may have expired; what its job has become by now is of no interest otherwise. A job that was just requested has
// no newer ones.
void HeadlessRun::refreshLinks(const JobKey &jobKey)
{
    const bool canRefresh = !m_endpoint.token.isEmpty() && !placesOf(jobKey, true).isEmpty();
    if (canRefresh && m_scheduler.refreshLinks(jobKey, RequestPriority::Save))
        m_refreshing.insert(jobKey);
    else
        m_resolver.onLinksRefreshed(jobKey, RequestPriority::Save, Error{.kind = Error::Kind::Cancelled});
}

void HeadlessRun::onLinksRefreshed(const JobKey &key, const Result<JobResponse> &result)
{
    m_refreshing.remove(key);
    if (placesOf(key, false).isEmpty())
        m_scheduler.stop(key); // of a document nobody waits for the end
    if (result)
        m_resolver.update(result->job.media);
    m_resolver.onLinksRefreshed(key, RequestPriority::Save, result ? std::nullopt : std::optional(result.error()));
}

void HeadlessRun::onJob(Place place, const Result<JobResponse> &result, std::optional<std::chrono::milliseconds> next)
{
    if (!result && next) {
        sayWhenNext(m_open.at(place).id, result.error(), *next);
    } else if (!result) {
        refuse(place, result.error());
    } else if (next) {
        m_console.showProgress(m_progress); // it runs: requested again by the scheduler
    } else {
        deal(place, *result);
    }
}

void HeadlessRun::sayWhenNext(const QString &id, const Error &error, std::chrono::milliseconds next)
{
    const int seconds = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(next).count());
    m_console.say(RunText::tr("%1: %2 Trying again in %n second(s).", "", seconds)
                      .arg(named(id), withDetail(messageForJob(error).sentence, error.detail)));
}

void HeadlessRun::refuse(Place place, const Error &error)
{
    m_console.say(u"%1: %2"_s.arg(named(m_open.at(place).id), withDetail(messageForJob(error).sentence, error.detail)));
    note(exitCodeFor(error.kind));
    if (exitCodeFor(error.kind) == ExitCode::Refused)
        stopRequests(); // it would be the same for each of them
    finish(place);
}

void HeadlessRun::stopRequests()
{
    m_isRefused = true;
    for (const auto &[place, open] : m_open) {
        if (open.isDocument || !m_scheduler.isWatching(JobKey(open.id)))
            continue;
        m_scheduler.stop(JobKey(open.id));
        JobInput input; // not as a list of its members: see inputsOf()
        input.id = open.id;
        m_waiting.emplace_back(place, input);
    }
    m_starter.start(0);
}

void HeadlessRun::deal(Place place, const JobResponse &answer)
{
    note(exitCodeFor(answer.job.state));
    if (exitCodeFor(answer.job.state) == ExitCode::EndedBadly) {
        const QString sentence = messageForState(answer.job.state, answer.job.stateText).sentence;
        m_console.say(
            u"%1: %2"_s.arg(named(answer.job.id), withDetail(sentence, answer.job.problem.isError ? answer.job.problem.text : QString())));
    }
    if (!m_options.saveFolder.isEmpty()) {
        save(place, answer);
        return;
    }
    Open &open = m_open.at(place);
    open.line = strictJson(answer.raw).value_or(compactJson(answer.raw));
    m_openBytes += open.line.size() - open.bytes;
    open.bytes = open.line.size();
    finish(place);
}

void HeadlessRun::save(Place place, const JobResponse &answer)
{
    if (isRunning(answer.job.state))
        m_console.say(RunText::tr("%1: the job is still running; its current files are saved.").arg(named(answer.job.id)));
    auto *saver = new JobSaver(m_resolver, m_services.store, m_services.workers, this);
    const SaveTask task = saveTaskOf(answer, m_options.withPosters);
    const auto lost = std::make_shared<QList<Loss>>();
    connect(saver, &JobSaver::saved, this, [this](const QString &path) {
        ++m_progress.filesSaved;
        print(QDir::toNativeSeparators(path).toUtf8());
        m_console.showProgress(m_progress);
    });
    connect(saver, &JobSaver::remarked, this, [this, id = answer.job.id](const MediaItem &item, FileRemarks remarks) {
        m_console.say(u"%1: %2"_s.arg(named(id), remarkLine(item, remarks)));
    });
    connect(saver, &JobSaver::lost, this, [this, lost, id = answer.job.id](const MediaItem &item, const Error &error) {
        lost->append({item, error});
        m_console.say(lossOf(id, item, error));
        note(ExitCode::MediaLost);
    });
    connect(saver, &JobSaver::failed, this, [this, id = answer.job.id](const Error &error) {
        m_console.say(u"%1: %2"_s.arg(named(id), withDetail(messageForJob(error).sentence, error.detail)));
        note(ExitCode::ProgramFailed);
    });
    connect(saver, &JobSaver::finished, this, [this, place, saver, task, lost] { finishSaving(place, saver, task, *lost); });
    for (const MediaItem &item : task.items) {
        m_names.insert(item.key, u"%1: %2"_s.arg(named(answer.job.id), item.label));
        if (!m_services.store.has(item.key))
            m_added.insert(item.key);
    }
    ++m_saving;
    saver->start(answer, task.items, {.folder = m_options.saveFolder}, SourceOrder::LinkFirst); // what there is today
}

void HeadlessRun::finishSaving(Place place, JobSaver *saver, const SaveTask &task, const QList<Loss> &lost)
{
    saver->deleteLater();
    --m_saving;
    m_leftOut.add(leftOutOf(task, lost));
    for (const MediaItem &item : task.items) {
        m_names.remove(item.key);
        m_notes.remove(item.key);
        m_progress.receivedBefore += m_progress.received.take(item.key);
    }
    for (const auto &[item, error] : lost)
        m_added.remove(item.key);
    finish(place);
}

void HeadlessRun::finish(Place place)
{
    const auto open = m_open.find(place);
    m_places.remove(JobKey(open->second.id), place);
    open->second.isFinished = true;
    ++m_progress.jobsDone;
    if (open->second.line.isEmpty()) {
        m_openBytes -= open->second.bytes;
        m_open.erase(open);
    }
    printFinished();
    m_console.showProgress(m_progress);
    m_starter.start(0);
}

// In the order of the inputs, whichever response came first.
void HeadlessRun::printFinished()
{
    while (!m_open.empty() && m_open.begin()->second.isFinished) {
        const Open open = std::move(m_open.begin()->second);
        m_open.erase(m_open.begin());
        m_openBytes -= open.bytes;
        print(open.line);
    }
}

void HeadlessRun::finishAll()
{
    if (std::exchange(m_isStopped, true))
        return;
    m_console.clearProgress();
    for (const QString &sentence : sentencesOfLeftOut(m_leftOut, Reader::WithoutWindow)) // once, of all jobs
        m_console.say(sentence);
    emit finished(m_code);
}

void HeadlessRun::print(const QByteArray &line)
{
    if (m_console.isBroken())
        return;
    m_console.print(line);
    if (!m_console.isBroken())
        return;
    interrupt();
    if (Interrupts::isRaised())
        return; // nobody reads it, and the end follows
    m_console.say(RunText::tr("Could not write to standard output."));
    note(ExitCode::ProgramFailed);
    QMetaObject::invokeMethod(
        this, [this] { emit finished(m_code); }, Qt::QueuedConnection);
}
