// SPDX-License-Identifier: MIT
#include "app/jobs/jobrepository.h"

#include "app/job/latestperjob.h"
#include "app/job/mediaitem.h"
#include "app/messages/notices.h"

#include <algorithm>
#include <memory>
#include <tuple>

namespace {

// Jobs of the archive that were looked at and stay in memory, and what their documents take up.
constexpr qsizetype maxRecent = 64;
constexpr qsizetype maxRecentBytes = 64 << 20;

} // namespace

JobRepository::JobRepository(Archive &archive, QObject *parent)
    : QObject(parent)
    , m_archive(archive)
{
    m_list.setSource(&archive);
    m_showChanges.setSingleShot(true);
    m_showChanges.setInterval(0);
    connect(&m_showChanges, &QTimer::timeout, &m_archive, &Archive::showChanges);
    connectArchive();
}

void JobRepository::connectArchive()
{
    connect(&m_archive, &Archive::replacedByImport, this, [this](const QList<JobKey> &keys) {
        for (const JobKey &key : keys) {
            if (m_responses.contains(key))
                lookUp(key, [this](const std::optional<ArchivedJob> &job) { replaceIfOlder(job); });
        }
    });
    connect(&m_archive, &Archive::failed, this, [this](const Error &error) { emit noticed(noticeOfArchive(error)); });
    connect(&m_archive, &Archive::tooNew, this, [this] { emit noticed(noticeOfNewerArchive()); });
    connect(&m_archive, &Archive::refused, this, [this] { emit noticed(noticeOfRefusedChange()); });
    connect(&m_archive, &Archive::recovered, this, [this](const Rescued &rescued) { emit noticed(noticeOfRecovery(rescued)); });
    connect(&m_archive, &Archive::logSetAside, this, [this](const QString &path) { emit noticed(noticeOfForeignLog(path)); });
    connect(&m_archive, &Archive::mediaKept, this, &JobRepository::setMediaKept);
    connect(&m_archive, &Archive::rated, this, &JobRepository::showRatings);
    connect(&m_archive, &Archive::vanished, this, [this] { emit noticed(noticeOfLostArchive()); });
}

void JobRepository::setMediaKept(const QList<JobKey> &keys, bool areAll)
{
    for (const JobKey &key : keys) {
        const JobSummary *job = m_list.find(key);
        const bool isNews = job && job->hasKeptMedia && job->lacksMedia == areAll;
        if (isNews && has(key))
            update(key, [areAll](JobSummary &summary) { summary.lacksMedia = !areAll; });
        else if (isNews)
            m_showChanges.start(); // it is only loaded, or was removed just now: it would come back with an update
    }
}

void JobRepository::showRatings(const QList<JobRating> &jobs)
{
    for (const JobRating &rating : jobs)
        updateAll({rating.job},
                  [&](JobSummary &job) { std::tie(job.stars, job.hasRejected) = std::tie(rating.stars, rating.hasRejected); });
}

const JobResponse *JobRepository::response(const JobKey &key) const
{
    const auto known = m_responses.constFind(key);
    return known == m_responses.cend() ? nullptr : &*known;
}

void JobRepository::update(const JobKey &key, const std::function<void(JobSummary &)> &change)
{
    if (upsert(key, change))
        emit changed(key);
}

void JobRepository::open(const QString &id, const std::function<void(JobSummary &)> &change)
{
    const JobKey key(id);
    update(key, change);
    const auto report = [this, key] {
        if (has(key)) // else it was removed meanwhile
            emit opened(key);
    };
    if (response(key))
        report();
    else
        fetch(key, report);
}

bool JobRepository::upsert(const JobKey &key, const std::function<void(JobSummary &)> &change)
{
    const JobSummary *known = m_list.find(key);
    JobSummary job = known ? *known : JobSummary{.key = key};
    change(job);
    const bool isNew = !has(key) || job != *known;
    m_list.upsert(job);
    return isNew;
}

void JobRepository::record(const JobKey &key)
{
    if (const JobSummary *job = m_list.find(key))
        record(*job, false); // the archive may have a newer response
}

void JobRepository::record(const JobSummary &job, bool isNewest)
{
    JobRecord record = recordOf(job, response(job.key));
    record.isWatched = m_watched.contains(job.key);
    record.isNewest = isNewest;
    m_archive.put(record);
}

void JobRepository::putResponse(const JobResponse &response, const QDateTime &nextCheck)
{
    put(response, true, [&](JobSummary &job) { job.nextCheck = nextCheck; });
}

void JobRepository::putDocument(const JobResponse &document, const QDateTime &opened)
{
    put(document, false, [&](JobSummary &job) { job.opened = opened; });
}

// The archive has the job before anybody can add something to it, such as a thumbnail.
void JobRepository::put(const JobResponse &response, bool isNewest, const std::function<void(JobSummary &)> &change)
{
    const JobKey key = keyOf(response);
    m_responses.insert(key, response);
    (void)upsert(key, [&](JobSummary &job) { // the response is new, whatever of it is in the summary
        JobSummary fresh = summaryOf(response);
        fresh.roles = rolesOf(response.job);
        fresh.hasKeptMedia = !savedMediaOf(response.job).isEmpty();
        const bool wasStored = job.hasKeptMedia && !job.lacksMedia && job.state == fresh.state;
        fresh.lacksMedia = fresh.hasKeptMedia && !wasStored; // until the archive tells
        fresh.opened = job.opened;
        fresh.nextCheck = job.nextCheck;
        fresh.thumbnail = job.thumbnail;
        takeMarks(fresh, job);
        if (!fresh.created.isValid())
            fresh.created = job.created;
        if (!fresh.expires.isValid())
            fresh.expires = job.expires;
        job = fresh;
        change(job);
    });
    record(*m_list.find(key), isNewest);
    emit changed(key);
}

void JobRepository::setWatched(const JobKey &key, bool isWatched)
{
    if (isWatched)
        m_watched.insert(key);
    else
        m_watched.remove(key);
}

void JobRepository::setThumbnail(const JobKey &key, const QString &path)
{
    m_archive.setThumbnail(key, path);
    if (has(key))
        update(key, [&](JobSummary &job) { job.thumbnail = path; });
}

void JobRepository::setSaved(const MediaKey &mediaKey, const SavedFiles::Place &before, const SavedFiles::Place &now)
{
    if (now.path.isEmpty())
        m_archive.forgetSaved(mediaKey, before.path);
    else
        m_archive.setSaved(mediaKey, {.path = now.path, .when = now.when});
}

// Those in memory are shown as they change; how the others were found and loaded is no longer so.
void JobRepository::updateAll(const QList<JobKey> &keys, const std::function<void(JobSummary &)> &change)
{
    for (const JobKey &key : keys) {
        if (has(key))
            update(key, change);
        else
            m_showChanges.start();
    }
}

void JobRepository::setPinned(const QList<JobKey> &keys, bool isPinned)
{
    updateAll(keys, [isPinned](JobSummary &job) { job.isPinned = isPinned; });
    m_archive.setPinned(keys, isPinned);
}

void JobRepository::setTags(const QList<JobKey> &keys, const QStringList &tags)
{
    updateAll(keys, [&tags](JobSummary &job) { job.tags = tags; });
    for (const JobKey &key : keys)
        m_archive.setTags(key, tags);
}

void JobRepository::withTags(const QList<JobKey> &keys, const std::function<void(const QHash<JobKey, QStringList> &tagsByKey)> &then)
{
    struct Gathered
    {
        QHash<JobKey, QStringList> tags{};
        qsizetype missing = 1; // one more than there are, until all are requested
    };
    const auto gathered = std::make_shared<Gathered>();
    const auto reportWhenAllAreThere = [gathered, then] {
        if (--gathered->missing == 0)
            then(gathered->tags);
    };
    for (const JobKey &key : keys) {
        if (has(key)) {
            gathered->tags.insert(key, m_list.find(key)->tags);
            continue;
        }
        ++gathered->missing;
        m_archive.lookup(key, this, [key, gathered, reportWhenAllAreThere](const std::optional<ArchivedJob> &job) {
            if (job)
                gathered->tags.insert(key, job->summary.tags);
            reportWhenAllAreThere();
        });
    }
    reportWhenAllAreThere();
}

void JobRepository::remove(const QList<JobKey> &keys)
{
    QList<qint64> ids;
    ++m_removals;
    for (const JobKey &key : keys) {
        m_removedAt.insert(key, m_removals);
        m_watched.remove(key);
        m_responses.remove(key);
        m_recent.removeAll(key);
        if (has(key))
            m_list.remove(key);
        else if (const qint64 id = m_list.idOf(key); id > 0)
            ids.append(id);
    }
    m_list.removeIds(ids);
    m_archive.remove(keys);
    m_showChanges.start(); // their rows may be any that nobody has looked at, or come with what is being searched for just now
    m_undoable.append(keys);
    emit noticed(noticeOfRemoval(static_cast<int>(keys.size())));
    for (const JobKey &key : keys)
        emit changed(key);
}

QList<JobKey> JobRepository::undoRemove()
{
    const QList<JobKey> keys = m_undoable.isEmpty() ? QList<JobKey>() : m_undoable.takeLast();
    if (!keys.isEmpty())
        m_archive.restore(keys);
    return keys;
}

// The response comes later, and is of the time of the request: a job that is removed meanwhile must not come back by it.
void JobRepository::lookUp(const JobKey &key, const Archive::Then<std::optional<ArchivedJob>> &then)
{
    m_archive.lookup(key, this, [this, key, then, before = m_removals](const std::optional<ArchivedJob> &job) {
        then(isRemovedSince(key, before) ? std::nullopt : job);
    });
}

void JobRepository::fetch(const JobKey &key, const std::function<void()> &then)
{
    lookUp(key, [this, then](const std::optional<ArchivedJob> &job) {
        if (job)
            onArchived(*job);
        then();
    });
}

void JobRepository::lookForNewer(const JobResponse &document)
{
    const JobKey key = keyOf(document);
    if (m_responses.contains(key))
        return;
    lookUp(key, [this, key, document](const std::optional<ArchivedJob> &job) {
        const JobResponse *shown = response(key);
        if (shown && shown->raw == document.raw)
            replaceIfOlder(job);
        if (job && has(key))
            onArchived(*job); // pin, tags and what else only the archive knows, whichever response is newer
    });
}

// What is shown, than what the archive has.
void JobRepository::replaceIfOlder(const std::optional<ArchivedJob> &job)
{
    const JobResponse *shown = job ? response(job->summary.key) : nullptr;
    if (!shown || !job->answer || latestPerJob({*job->answer, *shown}).constFirst() == *shown)
        return;
    m_responses.remove(job->summary.key);
    onArchived(*job);
}

// What this run knows already is newer.
void JobRepository::onArchived(const ArchivedJob &job)
{
    const JobKey key = job.summary.key;
    const JobSummary *known = has(key) ? m_list.find(key) : nullptr;
    const bool isKnown = known && m_responses.contains(key);
    JobSummary summary = isKnown ? *known : job.summary;
    if (!isKnown && job.isWatched)
        m_watched.insert(key);
    if (known) {
        summary.opened = known->opened;
        summary.nextCheck = known->nextCheck;
    }
    takeMarks(summary, job.summary);
    if (summary.thumbnail.isEmpty())
        summary.thumbnail = job.summary.thumbnail;
    if (job.answer && !m_responses.contains(key))
        m_responses.insert(key, *job.answer);
    m_list.adopt(job.id, summary);
    emit changed(key);
}

void JobRepository::useOnly(const JobKey &key, const std::function<bool(const JobKey &key)> &isInUse)
{
    m_recent.removeAll(key);
    if (m_list.idOf(key) == 0)
        return; // not in the archive yet: there is nowhere to load it from again
    m_recent.append(key);
    const auto bytesOf = [this](const JobKey &job) { return m_responses.value(job).raw.size(); };
    qsizetype bytes = 0;
    for (const JobKey &job : std::as_const(m_recent))
        bytes += bytesOf(job);
    for (qsizetype at = 0; at < m_recent.size() && (m_recent.size() > maxRecent || bytes > maxRecentBytes);) {
        if (isInUse(m_recent.at(at))) {
            ++at; // it is released later
            continue;
        }
        const JobKey oldest = m_recent.takeAt(at);
        bytes -= bytesOf(oldest);
        m_responses.remove(oldest);
        m_watched.remove(oldest);
        m_list.release(oldest);
    }
}

void JobRepository::withResponses(const QList<JobKey> &keys, const std::function<void(const QList<JobResponse> &)> &then)
{
    QList<JobResponse> known;
    QList<JobKey> archived;
    for (const JobKey &key : keys) {
        if (const JobResponse *job = response(key))
            known.append(*job);
        else
            archived.append(key);
    }
    if (archived.isEmpty())
        then(known);
    else
        m_archive.latestOf(archived, this, [known, then](const QList<JobResponse> &more) { then(known + more); });
}

void JobRepository::withVersions(const JobKey &key, QObject *context, const Archive::Then<QList<JobResponse>> &then)
{
    m_archive.responsesOf(key, context, [then](const QList<ArchivedResponse> &archived) {
        QList<JobResponse> versions;
        for (const ArchivedResponse &version : archived)
            versions.append({.raw = version.raw, .receivedAt = version.receivedAt});
        then(versions);
    });
}

void JobRepository::withFamily(const JobKey &key, QObject *context, const Archive::Then<QList<KnownJob>> &then)
{
    m_archive.familyOf(key, context, [then](const QList<ArchivedJob> &archived) {
        QList<KnownJob> jobs;
        for (const ArchivedJob &job : archived) {
            if (job.answer)
                jobs.append({.summary = job.summary, .answer = *job.answer});
        }
        then(jobs);
    });
}

void JobRepository::withSavedCopies(const JobKey &key, QObject *context, const Archive::Then<QHash<MediaKey, SavedCopy>> &then)
{
    m_archive.savedOf(key, context, then);
}

void JobRepository::withMissing(const QDateTime &from, const QDateTime &until, const Archive::Then<QList<JobResponse>> &then)
{
    m_archive.withMissing(from, until, this, [this, then](const QList<JobKey> &keys) {
        if (!keys.isEmpty())
            m_archive.latestOf(keys, this, then);
    });
}
