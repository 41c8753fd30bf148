// SPDX-License-Identifier: MIT
#include "app/archive/recovery/salvage.h"

#include "app/archive/storednames.h"
#include "app/common/utczone.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxIds = 10'000'000;  // a damaged number is not counted up to
constexpr qint64 unknownIds = 100'000; // where the largest number cannot be read
constexpr qint64 jobsAtOnce = 500;

QDateTime timeFrom(const QVariant &milliseconds)
{
    return milliseconds.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), utcZone);
}

} // namespace

int Tally::unread() const
{
    return static_cast<int>(
        std::count_if(failed.cbegin(), failed.cend(), [this](qint64 id) { return id <= largest && !taken.contains(id); }));
}

Salvage::Salvage(Database &from, Database &to, const QString &mediaFolder, const JobRecords::Parse &parse, Tally &tally)
    : m_from(from)
    , m_to(to)
    , m_oldJobs(from, parse, mediaFolder)
    , m_jobs(to, parse, mediaFolder)
    , m_media(to, mediaFolder)
    , m_parse(parse)
    , m_tally(tally)
{}

// Where the tree's right edge cannot be read, its other pages still can: each number is tried.
qint64 Salvage::maxIn(const QString &table)
{
    qint64 largest = 0;
    if (!m_from.read("SELECT max(id) FROM "_L1 + table, {}, [&](const QSqlQuery &row) { largest = row.value(0).toLongLong(); }))
        return m_from.isDamaged() ? unknownIds : 0; // else there is no such table
    return std::min(largest, maxIds);
}

// Which answers each job has. In one go as far as it goes, then one by one past what is damaged.
void Salvage::readResponses(const std::function<bool()> &isStopped)
{
    const qint64 largest = maxIn(u"answer"_s);
    qint64 next = 1;
    const auto take = [&](const QSqlQuery &row) {
        const qint64 job = row.value(1).toLongLong();
        m_answers[job].append(row.value(0).toLongLong());
        if (job > 0 && job <= maxIds)
            m_tally.largest = std::max(m_tally.largest, job);
        next = row.value(0).toLongLong() + 1;
    };
    while (next <= largest && !m_from.read(u"SELECT id, job FROM answer WHERE id >= ? ORDER BY id"_s, {next}, take)) {
        const qint64 failedAt = next;
        for (next = failedAt; next <= largest; ++next) {
            if (isStopped && isStopped())
                return; // run() sees it, too
            const qint64 tried = next;
            if (m_from.read(u"SELECT id, job FROM answer WHERE id = ?"_s, {tried}, take) && next != tried)
                break;
            next = tried;
        }
    }
}

std::optional<Error> Salvage::run(const std::function<bool()> &isStopped)
{
    m_from.clearFailure();
    const qint64 largest = maxIn(u"job"_s);
    const bool isExact = !m_from.hasFailed();
    m_tally.wasRead = m_tally.wasRead || isExact || m_from.isDamaged();
    if (isExact)
        m_tally.largest = std::max(m_tally.largest, largest);
    readSchema();
    readResponses(isStopped);
    const qint64 last = std::max(largest, m_tally.largest);
    for (qint64 first = 1; first <= last; first += jobsAtOnce) {
        Transaction transaction(m_to);
        for (qint64 id = first; id < std::min(first + jobsAtOnce, last + 1); ++id) {
            if (isStopped && isStopped())
                return Error{.kind = Error::Kind::Cancelled, .detail = u"the rescue was stopped"_s};
            const bool isTaken = m_tally.taken.contains(id);
            if (isTaken && !m_tally.withoutDocument.contains(id) && !m_tally.withoutLatest.contains(id))
                continue;
            m_to.clearFailure();
            if (isTaken) {
                if (takeDocuments(id)) {
                    m_tally.withoutDocument.remove(id);
                    m_tally.withoutLatest.remove(id);
                }
            } else if (take(id)) {
                m_tally.taken.insert(id);
                m_tally.largest = std::max(m_tally.largest, id);
            }
            if (m_to.hasFailed() && m_to.mayPass())
                return m_to.error();
        }
        if (!transaction.isOpen() || !transaction.commit())
            return m_to.error();
    }
    return putSaved() && putRatings() ? std::nullopt : std::optional(m_to.error());
}

// The one that is shown last, before it the others by time. Whatever is no document any longer is left out.
QList<Salvage::Answer> Salvage::responsesOf(qint64 job, qint64 latest, const QString &jobId)
{
    QList<Answer> answers;
    const QList<qint64> ids = m_answers.value(job);
    for (const qint64 id : ids) {
        (void)m_from.read(u"SELECT raw, received FROM answer WHERE id = ?"_s, {id}, [&](const QSqlQuery &row) {
            Answer answer{.id = id, .raw = row.value(0).toByteArray(), .receivedAt = timeFrom(row.value(1))};
            if (const Result<Job> parsed = m_parse(answer.raw, jobId)) {
                answer.job = *parsed;
                answers.append(answer);
            }
        });
    }
    std::sort(answers.begin(), answers.end(), [latest](const Answer &one, const Answer &other) {
        return std::tuple(one.id == latest, one.receivedAt, one.id) < std::tuple(other.id == latest, other.receivedAt, other.id);
    });
    return answers;
}

// Schema 1 has no table for what is left to be reindexed.
void Salvage::readSchema()
{
    if (m_tally.isFirstSchema) {
        m_isFirstSchema = *m_tally.isFirstSchema; // a mended copy may have another beginning
        return;
    }
    int tables = 0;
    const bool isRead = m_from.read(u"SELECT count(*) FROM sqlite_master WHERE name = 'reindex'"_s, {},
                                    [&](const QSqlQuery &row) { tables = row.value(0).toInt(); });
    m_isFirstSchema = isRead && tables == 0;
    if (isRead)
        m_tally.isFirstSchema = m_isFirstSchema;
}

std::optional<Error> Salvage::movedError(qint64 id, const Error &error)
{
    Error moved = error;
    (void)m_from.read(u"SELECT error FROM job WHERE id = ?"_s, {id}, [&](const QSqlQuery &row) {
        const int number = row.value(0).toInt();
        if (number >= firstMovedError)
            moved.kind = valueOfName<Error::Kind>(errorNameIn(number + 1)).value_or(error.kind);
    });
    return moved;
}

bool Salvage::take(qint64 id)
{
    m_from.clearFailure();
    auto job = m_oldJobs.byId(id);
    if (job && job->summary.error && m_isFirstSchema)
        job->summary.error = movedError(id, *job->summary.error);
    if (!job && m_from.hasFailed() && m_from.isDamaged())
        m_tally.failed.insert(id);
    const qint64 latest = job ? latestOf(id) : 0;
    const QList<Answer> answers = responsesOf(id, latest, job ? job->summary.id : QString());
    if (!job || job->summary.key.isEmpty()) {
        if (answers.isEmpty())
            return false;
        job = ArchivedJob{.id = id, .summary = summaryOf({.job = *answers.last().job, .raw = answers.last().raw})};
        job->summary.opened = answers.last().receivedAt;
    }
    if (answers.isEmpty() && !put(*job, nullptr))
        return false;
    for (const Answer &answer : answers) {
        if (!put(*job, &answer))
            return false;
    }
    const auto isLatest = [latest](const Answer &answer) { return answer.id == latest; };
    if (latest != 0 && std::none_of(answers.begin(), answers.end(), isLatest))
        (answers.isEmpty() ? m_tally.withoutDocument : m_tally.withoutLatest).insert(id);
    return putMarks(*job) && putForeignNames(id);
}

qint64 Salvage::latestOf(qint64 job) const
{
    qint64 latest = 0;
    (void)m_from.read(u"SELECT latest FROM job WHERE id = ?"_s, {job}, [&](const QSqlQuery &row) { latest = row.value(0).toLongLong(); });
    return latest;
}

bool Salvage::takeDocuments(qint64 id)
{
    const auto job = m_jobs.byId(id);
    const qint64 latest = latestOf(id);
    const QList<Answer> answers = job ? responsesOf(id, latest, job->summary.id) : QList<Answer>();
    const auto isLatest = [latest](const Answer &answer) { return answer.id == latest; };
    return std::any_of(answers.begin(), answers.end(), isLatest)
        && std::all_of(answers.begin(), answers.end(), [&](const Answer &answer) { return put(*job, &answer); }) && putMarks(*job);
}

bool Salvage::put(const ArchivedJob &job, const Answer *answer)
{
    JobRecord record{.summary = job.summary, .isWatched = job.isWatched, .id = job.id};
    if (answer) {
        record.answer = JobResponse{.job = *answer->job, .raw = answer->raw, .receivedAt = answer->receivedAt};
        record.parentId = parentIdOf(*answer->job);
        record.summary = summaryOf(*record.answer);
        record.summary.key = job.summary.key;
        record.summary.id = job.summary.id;
        if (!job.summary.service.isEmpty())
            record.summary.service = job.summary.service;
        record.summary.opened = job.summary.opened;
        record.summary.error = job.summary.error;
        record.summary.roles = job.summary.roles;
        (void)m_from.read(u"SELECT key, name FROM medium WHERE job = ?"_s, {job.id}, [&](const QSqlQuery &row) {
            record.media.append({.key = MediaKey(row.value(0).toString()), .name = row.value(1).toString()});
        });
    }
    return m_jobs.put(record).has_value();
}

bool Salvage::putMarks(const ArchivedJob &job)
{
    const auto fresh = m_jobs.lookup(job.summary.key);
    return fresh && m_jobs.setPinned({fresh->summary.key}, job.summary.isPinned) && m_jobs.setTags(fresh->summary.key, job.summary.tags)
        && m_jobs.setThumbnail(job.summary.key, job.summary.thumbnail)
        && (!job.removed.isValid() || m_jobs.remove({job.summary.key}, job.removed));
}

// Names that another version of this schema wrote: no summary holds them.
bool Salvage::putForeignNames(qint64 id)
{
    QVariant error;
    QVariant status;
    (void)m_from.read(u"SELECT error, error_status FROM job WHERE id = ?"_s, {id}, [&](const QSqlQuery &row) {
        error = row.value(0);
        status = row.value(1);
    });
    const QString name = errorNameIn(error);
    const bool hasError = !name.isEmpty() && !valueOfName<Error::Kind>(name);
    return !hasError || m_to.run(u"UPDATE job SET error = ?, error_status = ? WHERE id = ?"_s, {name, status, id});
}

// From both ends, as below. A schema before the fifth has none.
bool Salvage::putRatings()
{
    QList<QVariantList> ratings;
    const auto take = [&](const QSqlQuery &row) { ratings.append({row.value(0), row.value(2), row.value(3), row.value(1)}); };
    if (!m_from.read(u"SELECT key, job, stars, rated FROM rating ORDER BY key"_s, {}, take))
        (void)m_from.read(u"SELECT key, job, stars, rated FROM rating ORDER BY key DESC"_s, {}, take);
    Transaction transaction(m_to);
    for (const QVariantList &values : std::as_const(ratings)) {
        if (!m_to.run(u"INSERT INTO rating (key, job, stars, rated) SELECT ?, id, ?, ? FROM job WHERE id = ? ON CONFLICT DO NOTHING"_s,
                      values))
            return false;
    }
    return transaction.isOpen() && transaction.commit();
}

// From both ends, up to what is damaged.
bool Salvage::putSaved()
{
    QList<std::pair<MediaKey, SavedCopy>> copies;
    const auto take = [&](const QSqlQuery &row) {
        copies.append({MediaKey(row.value(0).toString()), {.path = row.value(1).toString(), .when = timeFrom(row.value(2))}});
    };
    if (!m_from.read(u"SELECT key, path, saved FROM saved ORDER BY key"_s, {}, take))
        (void)m_from.read(u"SELECT key, path, saved FROM saved ORDER BY key DESC"_s, {}, take);
    Transaction transaction(m_to);
    for (const auto &[key, copy] : std::as_const(copies)) {
        if (!m_media.setSaved(key, copy))
            return false;
    }
    return transaction.isOpen() && transaction.commit();
}
