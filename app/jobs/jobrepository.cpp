// SPDX-License-Identifier: MIT
#include "app/jobs/jobrepository.h"

#include "app/job/latestperjob.h"
#include "app/job/mediaitem.h"
#include "app/messages/messages.h"

#include <algorithm>
#include <memory>

namespace {

constexpr qsizetype maxRecent = 64; // jobs of the archive that were looked at and stay in memory

} // namespace

JobRepository::JobRepository(Library &library, std::function<bool(const QString &id)> isWatched, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_isWatched(std::move(isWatched))
{
    m_showChanges.setSingleShot(true);
    m_showChanges.setInterval(0);
    connect(&m_showChanges, &QTimer::timeout, &m_library, &Library::showChanges);
    connect(&m_library, &Library::overtaken, this, [this](const QStringList &keys) {
        for (const QString &key : keys) {
            if (m_answers.contains(key))
                (void)lookUp(key, [this](const std::optional<ArchivedJob> &job) { replaceIfOlder(job); });
        }
    });
}

const JobResponse *JobRepository::answer(const QString &key) const
{
    const auto known = m_answers.constFind(key);
    return known == m_answers.cend() ? nullptr : &*known;
}

void JobRepository::update(const QString &key, const std::function<void(JobSummary &)> &change)
{
    const JobSummary *known = m_list.find(key);
    JobSummary job = known ? *known : JobSummary{.key = key};
    change(job);
    m_list.upsert(job);
    emit changed(key);
}

void JobRepository::record(const QString &key)
{
    const JobSummary *job = m_list.find(key);
    if (job)
        m_library.keep(*job, answer(key), m_isWatched(key), false); // the archive may have a newer answer
}

void JobRepository::put(const JobResponse &answer, bool isNewest)
{
    const QString key = keyOf(answer);
    m_answers.insert(key, answer);
    update(key, [&](JobSummary &job) {
        JobSummary fresh = summaryOf(answer);
        fresh.kinds = kindsOf(answer.job);
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
    m_library.keep(*m_list.find(key), &answer, m_isWatched(key), isNewest);
}

void JobRepository::setThumbnail(const QString &key, const QString &path)
{
    m_library.keepThumbnail(key, path);
    if (has(key))
        update(key, [&](JobSummary &job) { job.thumbnail = path; });
}

void JobRepository::setPinned(const QStringList &keys, bool isPinned)
{
    for (const QString &key : keys) {
        if (has(key))
            update(key, [isPinned](JobSummary &job) { job.isPinned = isPinned; });
    }
    m_library.setPinned(keys, isPinned);
    showChangesOf(keys);
}

void JobRepository::setTags(const QStringList &keys, const QStringList &tags)
{
    for (const QString &key : keys) {
        if (has(key))
            update(key, [&tags](JobSummary &job) { job.tags = tags; });
    }
    m_library.setTags(keys, tags);
    showChangesOf(keys);
}

// Those in memory are shown as they change; how the others were found and loaded is no longer so.
void JobRepository::showChangesOf(const QStringList &keys)
{
    if (!std::all_of(keys.begin(), keys.end(), [this](const QString &key) { return has(key); }))
        m_showChanges.start();
}

void JobRepository::withTags(const QStringList &keys, const std::function<void(const QHash<QString, QStringList> &tagsByKey)> &then)
{
    struct Gathered
    {
        QHash<QString, QStringList> tags{};
        qsizetype missing = 1; // one more than there are, until all are asked for
    };
    const auto gathered = std::make_shared<Gathered>();
    const auto reportWhenAllAreThere = [gathered, then] {
        if (--gathered->missing == 0)
            then(gathered->tags);
    };
    for (const QString &key : keys) {
        if (has(key)) {
            gathered->tags.insert(key, m_list.find(key)->tags);
            continue;
        }
        const auto take = [key, gathered, reportWhenAllAreThere](const std::optional<ArchivedJob> &job) {
            if (job)
                gathered->tags.insert(key, job->summary.tags);
            reportWhenAllAreThere();
        };
        if (m_library.lookup(key, this, take))
            ++gathered->missing;
    }
    reportWhenAllAreThere();
}

void JobRepository::remove(const QStringList &keys)
{
    QList<qint64> ids;
    ++m_removals;
    for (const QString &key : keys) {
        m_removedAt.insert(key, m_removals);
        m_answers.remove(key);
        m_recent.removeAll(key);
        if (has(key))
            m_list.remove(key);
        else if (const qint64 id = m_list.idOf(key); id > 0)
            ids.append(id);
        else
            m_showChanges.start(); // its row may be any of those that nobody has looked at
    }
    m_list.removeIds(ids);
    m_library.remove(keys);
    for (const QString &key : keys)
        emit changed(key);
}

// The response comes later, and is of the time of the request: a job that is removed meanwhile must not come back by it.
bool JobRepository::lookUp(const QString &key, const Archive::Then<std::optional<ArchivedJob>> &then)
{
    return m_library.lookup(key, this, [this, key, then, before = m_removals](const std::optional<ArchivedJob> &job) {
        then(isRemovedSince(key, before) ? std::nullopt : job);
    });
}

void JobRepository::fetch(const QString &key, const std::function<void()> &then)
{
    const bool isRequested = lookUp(key, [this, then](const std::optional<ArchivedJob> &job) {
        if (job)
            takeArchived(*job);
        then();
    });
    if (!isRequested)
        then();
}

void JobRepository::lookForNewer(const JobResponse &document)
{
    const QString key = keyOf(document);
    if (m_answers.contains(key))
        return;
    (void)lookUp(key, [this, key, document](const std::optional<ArchivedJob> &job) {
        const JobResponse *shown = answer(key);
        if (shown && shown->raw == document.raw)
            replaceIfOlder(job);
        if (job && has(key))
            takeArchived(*job); // pin, tags and what else only the archive knows, whichever answer is newer
    });
}

// What is shown, than what the archive has.
void JobRepository::replaceIfOlder(const std::optional<ArchivedJob> &job)
{
    const JobResponse *shown = job ? answer(job->summary.key) : nullptr;
    if (!shown || !job->answer || latestPerJob({*job->answer, *shown}).first() == *shown)
        return;
    m_answers.remove(job->summary.key);
    takeArchived(*job);
    emit replaced(job->summary.key);
}

// What this run knows already is newer.
void JobRepository::takeArchived(const ArchivedJob &job)
{
    const QString key = job.summary.key;
    const JobSummary *known = has(key) ? m_list.find(key) : nullptr;
    JobSummary summary = known && m_answers.contains(key) ? *known : job.summary;
    if (known) {
        summary.opened = known->opened;
        summary.nextCheck = known->nextCheck;
    }
    summary.isPinned = job.summary.isPinned;
    summary.isSaved = job.summary.isSaved;
    summary.tags = job.summary.tags;
    if (summary.thumbnail.isEmpty())
        summary.thumbnail = job.summary.thumbnail;
    if (job.answer && !m_answers.contains(key))
        m_answers.insert(key, *job.answer);
    m_list.adopt(job.id, summary);
    emit changed(key);
}

void JobRepository::useOnly(const QString &key, const std::function<bool(const QString &key)> &isInUse)
{
    m_recent.removeAll(key);
    if (m_list.idOf(key) == 0)
        return; // in no archive: there is nowhere to load it from again
    m_recent.append(key);
    for (qsizetype at = 0; at < m_recent.size() && m_recent.size() > maxRecent;) {
        if (isInUse(m_recent.at(at))) {
            ++at; // it is released later
            continue;
        }
        const QString oldest = m_recent.takeAt(at);
        m_answers.remove(oldest);
        m_list.release(oldest);
    }
}

void JobRepository::withResponses(const QStringList &keys, const std::function<void(const QList<JobResponse> &)> &then)
{
    QList<JobResponse> known;
    QStringList archived;
    for (const QString &key : keys) {
        if (const JobResponse *job = answer(key))
            known.append(*job);
        else
            archived.append(key);
    }
    if (archived.isEmpty() || !m_library.responsesOf(archived, this, [known, then](const QList<JobResponse> &more) { then(known + more); }))
        then(known);
}
