#include "app/session/jobcontroller.h"

#include "app/archive/archive.h"
#include "app/common/worker.h"
#include "app/media/pixelsize.h"
#include "app/service/pasted.h"
#include "app/service/service.h"
#include "app/session/sessionwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRecent = 64; // jobs of the archive that were looked at and stay in memory

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
    , m_saving(m_queue, services.store, m_media, services.workers, services.service)
    , m_library(services.archive, services.service)
{
    connect(&m_saving, &SaveSession::noticed, this, &JobController::noticed);
    connect(&m_saving, &SaveSession::savingChanged, this, &JobController::savingChanged);
    connect(&m_library, &Library::noticed, this, &JobController::noticed);
    connect(&m_media, &MediaSession::stored, &m_library, &Library::keepFile);
    connect(&m_media, &MediaSession::savedChanged, &m_library, &Library::keepSaved);
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
    connect(&m_media, &MediaSession::coverReady, this, [this](const QString &key, const QString &path) {
        m_library.keepThumbnail(key, path);
        if (m_jobs.isInMemory(key))
            update(key, [&](JobSummary &job) { job.thumbnail = path; });
    });
    if (services.archive)
        m_jobs.setSource(services.archive);
    m_library.resume(this, [this](const ArchivedJob &job) { resume(job); });
}

// A job that an earlier run still asked for.
void JobController::resume(const ArchivedJob &job)
{
    takeArchived(job);
    if (!job.summary.id.isEmpty())
        ask(job.summary.id);
}

// A job of the archive is in memory from now on, as it was kept; what this run knows already is newer.
void JobController::takeArchived(const ArchivedJob &job)
{
    const QString key = job.summary.key;
    const JobSummary *known = m_jobs.find(key);
    JobSummary summary = job.summary;
    if (known && m_jobs.isInMemory(key)) {
        summary.opened = known->opened;
        summary.nextCheck = known->nextCheck;
    }
    if (job.answer && !m_answers.contains(key))
        m_answers.insert(key, *job.answer);
    m_jobs.adopt(job.id, summary);
    emit jobChanged(key);
}

// Of the jobs that were only looked at, the last ones stay in memory.
void JobController::keepRecent(const QString &key)
{
    m_recent.removeAll(key);
    m_recent.append(key);
    while (m_recent.size() > mostRecent) {
        const QString oldest = m_recent.takeFirst();
        if (oldest == m_selected || m_scheduler.isWatching(oldest))
            continue;
        m_answers.remove(oldest);
        m_jobs.release(oldest);
    }
}

// After a batch of downloads, when nobody waits for anything.
void JobController::trimStore()
{
    const auto forget = [archive = m_services.archive](const QStringList &paths) { return !archive || archive->forgetFiles(paths); };
    m_services.workers.start([store = m_services.store, budget = m_services.storeBudget, inUse = m_media.keysInUse(), forget] {
        (void)store.trim(budget, inUse, forget);
    });
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
    for (const JobInput &input : inputs.jobs) { // all before the first is written: a thousand of them are one transaction
        if (input.document)
            lookForNewer(*input.document);
    }
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
        keep(answer, false);
}

// A document is shown at once, and gives way to what the archive has when that is newer.
void JobController::lookForNewer(const JobAnswer &document)
{
    const QString key = keyOf(document);
    if (m_answers.contains(key))
        return;
    m_library.lookup(key, this, [this, key, document](const std::optional<ArchivedJob> &job) {
        const auto shown = m_answers.constFind(key);
        if (!job || !job->answer || shown == m_answers.cend() || shown->raw != document.raw
            || newestOfEach({*job->answer, document}).first() == document)
            return;
        m_answers.remove(key);
        takeArchived(*job);
        showAgain(key);
    });
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
    if (known != m_answers.cend()) {
        if (isRunning(known->job.status))
            ask(id);
        else
            record(id);
        return;
    }
    const bool isSearched = m_library.lookup(id, this, [this, id](const std::optional<ArchivedJob> &job) {
        if (job)
            takeArchived(*job);
        if (const JobAnswer *kept = answer(id)) {
            record(id);
            showAgain(id);
            if (!isRunning(kept->job.status))
                return; // all there is to know
        }
        ask(id);
    });
    if (!isSearched)
        ask(id);
}

// What is shown has become another.
void JobController::showAgain(const QString &key)
{
    const JobAnswer *shown = answer(key);
    if (key != m_selected || !shown)
        return;
    m_media.show(*shown, mayRenew(*shown));
    m_library.showSaved(key, this, [this](const QHash<QString, SavedCopy> &copies) { m_media.showSavedCopies(copies); });
    emit jobChanged(key);
}

// The archive is told how the job stands.
void JobController::record(const QString &key)
{
    const JobSummary *job = m_jobs.find(key);
    if (!job)
        return;
    const bool isWatched = m_scheduler.isWatching(job->id) || wantsToken(job->error);
    m_library.keep(*job, answer(key), isWatched);
}

void JobController::select(const QString &key)
{
    m_wanted = key;
    if (key == m_selected)
        return;
    const bool isArchived = !key.isEmpty() && !m_jobs.isInMemory(key);
    const bool isSearched = isArchived && m_library.lookup(key, this, [this, key](const std::optional<ArchivedJob> &job) {
        if (!job || m_wanted != key)
            return; // gone, or another is wanted by now
        takeArchived(*job);
        keepRecent(key);
        show(key);
    });
    if (!isSearched)
        show(key);
}

void JobController::show(const QString &key)
{
    m_selected = key;
    if (const JobAnswer *shown = answer(key)) {
        m_media.show(*shown, mayRenew(*shown));
        m_library.showSaved(key, this, [this](const QHash<QString, SavedCopy> &copies) { m_media.showSavedCopies(copies); });
        if (m_jobs.isInMemory(key) && m_jobs.find(key)->thumbnail.isEmpty())
            m_media.wantCover(key, shown->job);
    } else {
        m_media.showNothing();
    }
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
    record(key);
}

void JobController::remove(const QStringList &keys)
{
    const int row = m_jobs.rowOf(m_selected);
    m_library.remove(keys);
    for (const QString &key : keys) {
        m_scheduler.stop(key);
        m_answers.remove(key);
        m_recent.removeAll(key);
        m_jobs.remove(key);
        emit jobChanged(key);
    }
    if (keys.contains(m_selected))
        select(m_jobs.rowCount() == 0 ? QString() : m_jobs.keyAt(std::clamp(row, 0, m_jobs.rowCount() - 1)));
}

void JobController::undoRemove()
{
    m_library.undoRemove();
}

void JobController::setPinned(const QStringList &keys, bool isPinned)
{
    m_library.setPinned(keys, isPinned);
    changeMarks(keys, [isPinned](JobSummary &job) { job.isPinned = isPinned; });
}

void JobController::setTags(const QStringList &keys, const QStringList &tags)
{
    m_library.setTags(keys, tags);
    changeMarks(keys, [&tags](JobSummary &job) { job.tags = tags; });
}

void JobController::changeMarks(const QStringList &keys, const std::function<void(JobSummary &)> &change)
{
    for (const QString &key : keys) {
        if (m_jobs.isInMemory(key))
            update(key, change);
    }
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
        record(id);
        return;
    }
    m_scheduler.watch(id);
    const QDateTime due = QDateTime::currentDateTimeUtc().addMSecs(m_scheduler.dueIn(id).count());
    update(id, [&](JobSummary &job) { job.nextCheck = due; });
    record(id);
}

void JobController::take(const QString &id, const Result<JobAnswer> &result, std::optional<std::chrono::milliseconds> next)
{
    const QDateTime due = next ? QDateTime::currentDateTimeUtc().addMSecs(next->count()) : QDateTime();
    if (result) {
        JobAnswer fresh = *result;
        fresh.job.id = id; // what was asked for is what it is, whatever a gateway calls it
        keep(fresh, true);
    } else if (const JobAnswer *known = answer(id); known && !isRunning(known->job.status)) {
        emit noticed(noticeOfRefresh(result.error()));
    }
    update(id, [&](JobSummary &job) {
        job.error = result ? std::optional<Error>() : result.error();
        job.nextCheck = due;
    });
    if (!result)
        record(id);
    if (id == m_selected)
        m_media.takeRenewal();
}

void JobController::keep(const JobAnswer &answer, bool isNewest)
{
    const QString key = keyOf(answer);
    m_answers.insert(key, answer);
    update(key, [&](JobSummary &job) {
        JobSummary fresh = summaryOf(answer);
        for (const MediaItem &item : mediaOf(answer.job, m_services.service))
            fresh.kinds.insert(item.kind);
        fresh.opened = job.opened;
        fresh.nextCheck = job.nextCheck;
        fresh.thumbnail = job.thumbnail;
        fresh.isPinned = job.isPinned;
        fresh.isSaved = job.isSaved;
        fresh.tags = job.tags;
        if (!fresh.created.isValid())
            fresh.created = job.created;
        job = fresh;
    });
    m_library.keep(*m_jobs.find(key), &answer, m_scheduler.isWatching(answer.job.id), isNewest);
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

void JobController::withAnswers(const QStringList &keys, const std::function<void(const QList<JobAnswer> &)> &then)
{
    QList<JobAnswer> known;
    QStringList archived;
    for (const QString &key : keys) {
        if (const JobAnswer *job = answer(key))
            known.append(*job);
        else
            archived.append(key);
    }
    if (archived.isEmpty() || !m_library.answersOf(archived, this, [known, then](const QList<JobAnswer> &more) { then(known + more); }))
        then(known);
}

void JobController::saveAll(const QStringList &keys, const SaveOptions &options)
{
    withAnswers(keys, [this, options](const QList<JobAnswer> &jobs) { m_saving.saveJobs(jobs, m_selected, options); });
}

void JobController::saveMedia(const QStringList &mediaKeys, const SaveOptions &options)
{
    if (const JobAnswer *job = answer(m_selected))
        m_saving.saveMedia(*job, mediaKeys, options);
}

void JobController::saveMedium(const QString &mediaKey, const SaveOptions &options)
{
    if (const JobAnswer *job = answer(m_selected))
        m_saving.saveMedium(*job, mediaKey, options);
}

void JobController::saveMediumAs(const QString &mediaKey, const SavePlace &place, const SaveOptions &options)
{
    if (const JobAnswer *job = answer(m_selected))
        m_saving.saveMediumAs(*job, mediaKey, place, options);
}

void JobController::saveFrame(const QByteArray &png, const QString &folder, const QString &name)
{
    m_saving.saveFrame(png, folder, name);
}
