#include "app/session/jobcontroller.h"

#include "app/common/worker.h"
#include "app/desktop/originmark.h"
#include "app/media/pixelsize.h"
#include "app/media/saver.h"
#include "app/service/pasted.h"
#include "app/service/service.h"
#include "app/session/jobsaver.h"
#include "app/session/sessionwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Errors that a token mends.
bool wantsToken(const std::optional<Error> &error)
{
    return error
        && (error->kind == Error::Kind::NoToken || error->kind == Error::Kind::Unauthorized || error->kind == Error::Kind::NoSubscription);
}

Inputs inputsOf(const Pasted &found)
{
    Inputs inputs;
    for (const JobAnswer &document : newestOfEach(found.documents))
        inputs.jobs.append({.id = document.job.id, .document = document});
    for (const QString &id : found.ids)
        inputs.jobs.append({.id = id});
    for (const Pasted::Ignored &ignored : found.ignored)
        inputs.ignored.append({.reason = ignored.reason, .text = ignored.text});
    return inputs;
}

} // namespace

JobController::JobController(const SessionServices &services, TokenSource tokenSource, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_tokenSource(tokenSource)
    , m_scheduler(services.api, services.service, services.endpoint, services.pollPolicy)
    , m_queue({services.media, services.workers, services.service, services.store, services.endpoint, services.downloadPolicy})
    , m_media(m_queue, services.store, services.workers, services.service, services.cutGrid)
{
    m_queue.setWaitsForDisk(true);
    connect(&m_queue, &DownloadQueue::halted, this, [this](const Error &error) { emit noticed(noticeOfHalt(error)); });
    connect(&m_scheduler, &PollScheduler::answered, this, &JobController::take);
    connect(&m_media, &MediaSession::renewalWanted, this, [this](const QString &key) {
        const JobAnswer *known = answer(key);
        if (known && mayRenew(*known))
            m_scheduler.askOnce(known->job.id);
    });
    connect(&m_media, &MediaSession::activityChanged, this, [this] {
        if (std::exchange(m_wasLoading, m_media.activity().total > 0) && m_media.activity().total == 0)
            trimStore();
    });
    connect(&m_media, &MediaSession::coverReady, this,
            [this](const QString &key, const QString &path) { update(key, [&](JobSummary &job) { job.thumbnail = path; }); });
}

// After a batch of downloads, when nobody waits for anything.
void JobController::trimStore()
{
    m_services.workers.start(
        [store = m_services.store, budget = m_services.storeBudget, inUse = m_media.keysInUse()] { (void)store.trim(budget, inUse); });
}

void JobController::openText(const QByteArray &text)
{
    openInputs(inputsOf(pasted(text, m_services.service, QDateTime::currentDateTimeUtc())));
}

void JobController::openArguments(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return;
    runInWorker(
        m_services.workers, this, [arguments, &service = m_services.service] { return inputsFrom(arguments, service); },
        [this](const Inputs &inputs) { openInputs(inputs); });
}

// The first one opened is on top and shown.
void JobController::openInputs(const Inputs &inputs)
{
    QDateTime opened = QDateTime::currentDateTimeUtc();
    for (const JobInput &input : inputs.jobs) {
        if (input.document)
            openDocument(*input.document, opened);
        else
            openId(input.id, opened);
        opened = opened.addMSecs(-1);
    }
    if (!inputs.jobs.isEmpty()) {
        const JobInput &first = inputs.jobs.first();
        select(first.document ? keyOf(*first.document) : first.id);
    }
    if (const auto notice = noticeOf(inputs))
        emit noticed(*notice);
}

void JobController::openDocument(const JobAnswer &answer, const QDateTime &opened)
{
    const QString key = keyOf(answer);
    const auto known = m_answers.constFind(key);
    const bool isNewer = known == m_answers.cend() || newestOfEach({*known, answer}).first() == answer;
    update(key, [&](JobSummary &job) { job.opened = opened; });
    if (isNewer)
        keep(answer);
}

void JobController::openId(const QString &id, const QDateTime &opened)
{
    update(id, [&](JobSummary &job) {
        job.id = id;
        job.opened = opened;
        if (!job.created.isValid())
            job.created = m_services.service.createdFromId(id);
        if (job.text.isEmpty()) {
            job.text = id;
            job.search = id.toCaseFolded();
        }
    });
    const auto known = m_answers.constFind(id);
    if (known == m_answers.cend() || isRunning(known->job.status))
        ask(id);
}

void JobController::select(const QString &key)
{
    if (std::exchange(m_selected, key) == key)
        return;
    if (const JobAnswer *shown = answer(key))
        m_media.show(*shown, mayRenew(*shown));
    else
        m_media.showNothing();
    emit selectedChanged();
}

void JobController::refresh(const QString &key)
{
    const JobSummary *job = m_jobs.find(key);
    if (!job || job->id.isEmpty())
        return;
    ask(job->id);
}

void JobController::stopChecking(const QString &key)
{
    m_scheduler.stop(key);
    update(key, [](JobSummary &job) { job.nextCheck = {}; });
}

void JobController::remove(const QString &key)
{
    const int row = m_jobs.rowOf(key);
    m_scheduler.stop(key);
    m_answers.remove(key);
    m_jobs.remove(key);
    if (m_selected == key)
        select(m_jobs.rowCount() == 0 ? QString() : m_jobs.keyAt(std::clamp(row, 0, m_jobs.rowCount() - 1)));
    emit jobChanged(key);
}

void JobController::setToken(const QString &token)
{
    m_services.endpoint.token = token;
    m_tokenSource = token.isEmpty() ? TokenSource::None : TokenSource::Session;
    m_scheduler.setToken(token);
    m_queue.setToken(token);
    emit tokenChanged();
    if (token.isEmpty())
        return;
    for (const QString &key : m_jobs.keys()) {
        if (wantsToken(m_jobs.find(key)->error))
            ask(key);
    }
    m_media.fetchFailed();
}

void JobController::ask(const QString &id)
{
    if (m_services.endpoint.token.isEmpty()) {
        update(id, [](JobSummary &job) { job.error = Error{.kind = Error::Kind::NoToken}; });
        return;
    }
    m_scheduler.watch(id);
    const QDateTime due = QDateTime::currentDateTimeUtc().addMSecs(m_scheduler.dueIn(id).count());
    update(id, [&](JobSummary &job) { job.nextCheck = due; });
}

void JobController::take(const QString &id, const Result<JobAnswer> &result, std::optional<std::chrono::milliseconds> next)
{
    const QDateTime due = next ? QDateTime::currentDateTimeUtc().addMSecs(next->count()) : QDateTime();
    if (result) {
        JobAnswer fresh = *result;
        fresh.job.id = id; // what was asked for is what it is, whatever a gateway calls it
        keep(fresh);
    } else if (const JobAnswer *known = answer(id); known && !isRunning(known->job.status)) {
        emit noticed(noticeOfRefresh(result.error()));
    }
    update(id, [&](JobSummary &job) {
        job.error = result ? std::optional<Error>() : result.error();
        job.nextCheck = due;
    });
    if (id == m_selected)
        m_media.takeRenewal();
}

void JobController::keep(const JobAnswer &answer)
{
    const QString key = keyOf(answer);
    m_answers.insert(key, answer);
    update(key, [&](JobSummary &job) {
        JobSummary fresh = summaryOf(answer);
        fresh.opened = job.opened;
        fresh.nextCheck = job.nextCheck;
        fresh.thumbnail = job.thumbnail;
        if (!fresh.created.isValid())
            fresh.created = job.created;
        job = fresh;
    });
    if (key == m_selected)
        m_media.show(answer, mayRenew(answer));
    m_media.wantCover(key, answer.job);
}

void JobController::update(const QString &key, const std::function<void(JobSummary &)> &change)
{
    const JobSummary *known = m_jobs.find(key);
    JobSummary job = known ? *known : JobSummary{.key = key};
    change(job);
    m_jobs.upsert(job);
    emit jobChanged(key);
}

// A running job brings new links by itself; one that has ended may, when it is asked for once more.
bool JobController::mayRenew(const JobAnswer &answer) const
{
    return !answer.job.id.isEmpty() && !m_services.endpoint.token.isEmpty() && !isRunning(answer.job.status);
}

const JobAnswer *JobController::answer(const QString &key) const
{
    const auto known = m_answers.constFind(key);
    return known == m_answers.cend() ? nullptr : &*known;
}

QDateTime JobController::createdFromId(const QString &id) const
{
    return m_services.service.createdFromId(id);
}

QDateTime JobController::expiryOf(const JobSummary &job) const
{
    return job.created.isValid() ? job.created.addDays(m_services.service.lifetime().count()) : QDateTime();
}

std::optional<QString> JobController::fileNameFor(const QString &mediaKey) const
{
    const int row = m_media.model().rowOf(mediaKey);
    if (row < 0 || !m_media.model().state(row).file)
        return std::nullopt;
    const JobAnswer *job = answer(m_selected);
    const QString stem = fileStemOf(m_media.model().item(row));
    const QString extension = extensionOf(m_media.model().state(row).file->format);
    return (job ? folderNameOf(job->job, job->raw) + u'_' : QString()) + stem + u'.' + extension;
}

std::optional<NameFacts> JobController::nameFacts(const QString &mediaKey) const
{
    const JobAnswer *job = answer(m_selected);
    const int row = m_media.model().rowOf(mediaKey);
    if (!job || row < 0)
        return std::nullopt;
    NameFacts facts = nameFactsOf(*job, m_media.model().item(row));
    const auto file = m_media.model().state(row).file;
    if (const PixelSize size = file ? pixelSizeOf(*file) : PixelSize{}; size != PixelSize{}) {
        facts.width = size.width;
        facts.height = size.height;
    }
    return facts;
}

std::optional<QUrl> JobController::discordLink(const QString &key) const
{
    const JobAnswer *job = answer(key);
    if (!job || job->job.channel.isEmpty() || job->job.messageId.isEmpty())
        return std::nullopt;
    const QString server = job->job.server.isEmpty() ? u"@me"_s : job->job.server;
    return QUrl(u"https://discord.com/channels/%1/%2/%3"_s.arg(server, job->job.channel, job->job.messageId));
}

int JobController::runningCount() const
{
    return static_cast<int>(std::count_if(m_answers.cbegin(), m_answers.cend(), [this](const JobAnswer &answer) {
        return isRunning(answer.job.status) && m_scheduler.isWatching(answer.job.id);
    }));
}

QDateTime JobController::nextCheck() const
{
    const auto due = m_scheduler.nextDue();
    return due ? QDateTime::currentDateTimeUtc().addMSecs(due->count()) : QDateTime();
}

void JobController::saveAll(const QStringList &keys, const SaveOptions &options)
{
    QList<SaveTask> tasks;
    for (const QString &key : keys) {
        const JobAnswer *job = answer(key);
        if (!job)
            continue;
        tasks.append({.answer = *job, .items = savedMediaOf(job->job, m_services.service)});
        if (key == m_selected)
            tasks.last().items += m_media.readyCells();
    }
    saveTasks(tasks, options);
}

void JobController::saveMedia(const QStringList &mediaKeys, const SaveOptions &options)
{
    const JobAnswer *job = answer(m_selected);
    if (!job)
        return;
    SaveTask task{.answer = *job};
    for (const QString &key : mediaKeys) {
        const int row = m_media.model().rowOf(key);
        if (row >= 0)
            task.items.append(m_media.model().item(row));
    }
    saveTasks({task}, options);
}

void JobController::saveTasks(const QList<SaveTask> &tasks, const SaveOptions &options)
{
    if (tasks.isEmpty())
        return;
    const auto report = std::make_shared<SaveReport>();
    const auto left = std::make_shared<qsizetype>(tasks.size());
    report->folder = tasks.size() == 1 ? documentPlaceOf(tasks.first().answer, options).folder : options.folder;
    m_savers += static_cast<int>(tasks.size());
    m_media.holdQueue(true);
    emit savingChanged(true);
    for (const SaveTask &task : tasks) {
        auto *saver = new JobSaver(m_queue, m_services.workers, this);
        connect(saver, &JobSaver::saved, this, [report](const QString &) { ++report->saved; });
        connect(saver, &JobSaver::savedMedium, this,
                [this](const MediaItem &item, const QString &path) { m_media.markSaved(item.key, path, QDateTime::currentDateTimeUtc()); });
        connect(saver, &JobSaver::lost, this, [report](const MediaItem &item, const Error &error) { report->lost.append({item, error}); });
        connect(saver, &JobSaver::failed, this, [report](const Error &error) { report->failure = error; });
        connect(saver, &JobSaver::finished, this, [this, saver, report, left] {
            saver->deleteLater();
            m_media.holdQueue(--m_savers > 0);
            emit savingChanged(m_savers > 0);
            if (--*left == 0)
                emit noticed(noticeOf(*report));
        });
        saver->start(task.answer, task.items, options);
    }
}

void JobController::saveMedium(const QString &mediaKey, const SaveOptions &options)
{
    const JobAnswer *job = answer(m_selected);
    const int row = m_media.model().rowOf(mediaKey);
    if (!job || row < 0)
        return;
    const auto placeFor = [answer = *job, item = m_media.model().item(row), options](const StoredFile &file) {
        return placeWithSize(placesOf(answer, {item}, options).first(), file, answer, item, options);
    };
    saveAndTell(mediaKey, placeFor, options);
}

void JobController::saveMediumAs(const QString &mediaKey, const SavePlace &place, const SaveOptions &options)
{
    saveAndTell(
        mediaKey, [place](const StoredFile &) { return place; }, options);
}

void JobController::saveAndTell(const QString &mediaKey, const std::function<SavePlace(const StoredFile &)> &placeFor,
                                const SaveOptions &options)
{
    const JobAnswer *job = answer(m_selected);
    const int row = m_media.model().rowOf(mediaKey);
    const auto stored = row < 0 ? std::nullopt : m_media.model().state(row).file;
    if (!stored || !job)
        return;
    const MediaItem item = m_media.model().item(row);
    const auto save = [file = *stored, answer = *job, item, placeFor, options] {
        const Result<QString> path = ::saveMedium(file, answer, item, placeFor(file), options);
        if (path)
            markOrigin(*path); // as good as it goes
        return path;
    };
    runInWorker(m_services.workers, this, save, [this, item](const Result<QString> &path) {
        if (path)
            m_media.markSaved(item.key, *path, QDateTime::currentDateTimeUtc());
        emit noticed(path ? noticeOfSaved(item, *path) : noticeOfLoss(item, path.error()));
    });
}

void JobController::saveFrame(const QByteArray &png, const QString &folder, const QString &name)
{
    runInWorker(
        m_services.workers, this, [png, folder, name] { return saveBytes(png, folder, name); },
        [this](const Result<QString> &path) { emit noticed(noticeOfFrame(path)); });
}
