// SPDX-License-Identifier: MIT
#include "app/archive/jobrecords.h"

#include "app/archive/jsonlist.h"
#include "app/archive/mediarecords.h"
#include "app/archive/searchsql.h"
#include "app/archive/storednames.h"
#include "app/common/utczone.h"
#include "app/job/latestperjob.h"
#include "app/job/searchtext.h"

using namespace Qt::StringLiterals;

struct JobRecords::Row
{
    qint64 id = 0;
    JobSummary summary{};
    qint64 latest = 0; // 0: no answer yet
    bool isWatched = false;
    QDateTime removed{};
};

namespace {

QVariant millisecondsOf(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QDateTime timeFrom(const QVariant &milliseconds)
{
    return milliseconds.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), utcZone);
}

std::optional<Error> errorFrom(const QVariant &kind, const QVariant &status)
{
    const auto known = valueOfName<Error::Kind>(errorNameIn(kind));
    return known ? std::optional(Error{.kind = *known, .httpStatus = status.toInt()}) : std::nullopt;
}

// Those that every row has, then what other tables say of it. A rescue queries without them: they may be damaged where the job is not.
const QString &columns(bool withOthers)
{
    static const QString own
        = u"id, key, jobid, verb, title, status, percent, created, updated, opened, latest, error, error_status, thumbnail, is_pinned,"
          " is_watched, kinds, removed, service, state, expires, links_expire, folded_button"_s;
    static const QString all = own
        + u", (SELECT group_concat(name, char(10)) FROM tag WHERE tag.job = job.id),"
          " EXISTS (SELECT 1 FROM medium JOIN saved ON saved.key = medium.key WHERE medium.job = job.id),"
          " EXISTS (SELECT 1 FROM medium WHERE medium.job = job.id),"
          " EXISTS (SELECT 1 FROM medium WHERE medium.job = job.id AND file IS NULL),"_s
        + bestStarsColumn() + u", EXISTS (SELECT 1 FROM rating WHERE rating.job = job.id AND stars < 0)"_s;
    return withOthers ? all : own;
}

// Version 0.1 noted a path from its working folder where the data folder was named so: the store's own name is the end of it.
QString storeNameIn(const QString &path)
{
    return path.section(u'/', -2);
}

} // namespace

JobRecords::JobRecords(Database &database, const Parse &parse, const QString &mediaFolder)
    : m_database(database)
    , m_parse(parse)
    , m_mediaFolder(mediaFolder)
{}

QList<JobRecords::Row> JobRecords::rows(const QString &condition, const QVariantList &values, bool withOthers) const
{
    QList<Row> found;
    const bool isRead
        = m_database.read("SELECT "_L1 + columns(withOthers) + " FROM job WHERE "_L1 + condition, values, [&](const QSqlQuery &row) {
              JobSummary job{.key = JobKey(row.value(1).toString()), .id = row.value(2).toString(), .service = row.value(18).toString()};
              job.verb = row.value(3).toString();
              job.text = row.value(4).toString();
              job.stateText = row.value(5).toString();
              job.state = stateIn(row.value(19), job.stateText);
              if (!row.value(6).isNull())
                  job.percent = row.value(6).toInt();
              job.created = timeFrom(row.value(7));
              job.updated = timeFrom(row.value(8));
              job.opened = timeFrom(row.value(9));
              job.hasResponse = !row.value(10).isNull();
              job.error = errorFrom(row.value(11), row.value(12));
              if (job.error && m_reason)
                  job.error->reason = m_reason(*job.error, job.id);
              if (const QString path = row.value(13).toString(); !path.isEmpty())
                  job.thumbnail = m_mediaFolder.absoluteFilePath(storeNameIn(path));
              job.isPinned = row.value(14).toBool();
              job.roles = rolesIn(row.value(16));
              job.expires = timeFrom(row.value(20));
              job.linksExpire = timeFrom(row.value(21));
              job.button = row.value(22).toString();
              if (withOthers) {
                  job.tags = row.value(23).toString().split(u'\n', Qt::SkipEmptyParts);
                  job.isSaved = row.value(24).toBool();
                  job.hasKeptMedia = row.value(25).toBool();
                  job.lacksMedia = row.value(26).toBool();
                  job.stars = row.value(27).toInt();
                  job.hasRejected = row.value(28).toBool();
              }
              found.append({row.value(0).toLongLong(), job, row.value(10).toLongLong(), row.value(15).toBool(), timeFrom(row.value(17))});
          });
    return isRead ? found : QList<Row>();
}

std::optional<Seen> JobRecords::put(const JobRecord &record)
{
    if (!putRow(record))
        return std::nullopt;
    const QList<Row> found = rows(u"key = ?"_s, {record.summary.key.toString()});
    if (found.isEmpty())
        return std::nullopt;
    const Row &row = found.first();
    if (record.answer)
        return putResponse(row, record);
    const bool hasEnded = row.latest != 0 && !isRunning(row.summary.state);
    if (hasEnded && row.isWatched && !record.isNewest // whoever named it did not know that
        && !m_database.run(u"UPDATE job SET is_watched = 0, error = NULL, error_status = NULL WHERE id = ?"_s, {row.id}))
        return std::nullopt;
    const bool isDone
        = m_database.run(u"INSERT INTO job_text (id, folded) VALUES (?, ?) ON CONFLICT DO NOTHING"_s, {row.id, record.summary.search});
    return isDone ? std::optional(row.latest == 0 ? Seen::New : Seen::Known) : std::nullopt;
}

// What is known of a job without its answer. An error that only another version knows stays until something new is known.
bool JobRecords::putRow(const JobRecord &record)
{
    const JobSummary &job = record.summary;
    const QVariant now = QDateTime::currentMSecsSinceEpoch();
    const QVariant error = job.error ? QVariant(QString(storedName(job.error->kind))) : QVariant();
    const QVariant status = job.error ? QVariant(job.error->httpStatus) : QVariant();
    const QVariant watched = record.isWatched ? QVariant(*record.isWatched) : QVariant();
    const bool keepsError = !job.error && !record.answer;
    const QString known = jsonList(allStoredNames<Error::Kind>());
    return m_database.run(
        u"INSERT INTO job (id, key, jobid, service, title, created, expires, opened, first_seen, last_seen, is_watched, error, "
        u"error_status, kinds,"
        " state) VALUES (nullif(?, 0), ?, ?, ?, ?, ?, ?, ?, ?, ?, ifnull(?, 0), ?, ?, '', ?) ON CONFLICT (key) DO UPDATE SET"
        " opened = ifnull(excluded.opened, opened), expires = ifnull(excluded.expires, expires), last_seen = excluded.last_seen, "
        "is_watched = ifnull(?, is_watched),"
        " service = CASE service WHEN '' THEN excluded.service ELSE service END,"
        " (error, error_status) = (SELECT error, error_status WHERE ? AND typeof(error) = 'text' AND error NOT IN"
        " (SELECT value FROM json_each(?)) UNION ALL SELECT excluded.error, excluded.error_status LIMIT 1), removed = NULL"_s,
        {record.id, job.key.toString(), job.id, job.service, job.text, millisecondsOf(job.created), millisecondsOf(job.expires),
         millisecondsOf(job.opened), now, now, watched, error, status, QString(storedName(JobState::Unknown)), watched, keepsError, known});
}

std::optional<Seen> JobRecords::putResponse(const Row &row, const JobRecord &record)
{
    const JobResponse &fresh = *record.answer;
    bool isThere = false;
    if (!m_database.read(u"SELECT id FROM answer WHERE job = ? AND raw = ?"_s, {row.id, fresh.raw},
                         [&](const QSqlQuery &) { isThere = true; }))
        return std::nullopt;
    const JobResponse known{.job
                            = {.id = fresh.job.id, .state = row.summary.state, .updated = row.summary.updated, .entry = fresh.job.entry}};
    const bool isShown = row.latest == 0 || record.isNewest || latestPerJob({known, fresh}).constFirst() == fresh;
    if (isThere && !(isShown && record.isNewest))
        return Seen::Known;
    if (!isThere
        && !m_database.run(u"INSERT INTO answer (job, received, raw) VALUES (?, ?, ?)"_s,
                           {row.id, millisecondsOf(fresh.receivedAt), fresh.raw}))
        return std::nullopt;
    if (!isShown)
        return Seen::Known;
    const bool isDone = m_database.run(u"UPDATE job SET latest = (SELECT id FROM answer WHERE job = ? AND raw = ?) WHERE id = ?"_s,
                                       {row.id, fresh.raw, row.id})
        && putContent(row, record);
    if (!isDone)
        return std::nullopt;
    return row.latest == 0 ? Seen::New : isThere ? Seen::Known : Seen::Newer;
}

bool JobRecords::putContent(const Row &row, const JobRecord &record)
{
    const qint64 id = row.id;
    const JobSummary &job = record.summary;
    return m_database.run(
               u"UPDATE job SET service = CASE ? WHEN '' THEN service ELSE ? END, parent = ?, verb = ?, folded_button = ?, status = ?,"
               " state = ?, percent = ?, title = ?, seed = ?, kinds = ?, created = ifnull(?, created), expires = ifnull(?, expires),"
               " links_expire = ?, updated = ? WHERE id = ?"_s,
               {job.service, job.service, record.parentId, job.verb, searchFold(job.button), job.stateText, QString(storedName(job.state)),
                job.percent ? QVariant(*job.percent) : QVariant(), job.text, job.seed ? QVariant(*job.seed) : QVariant(),
                storedRoles(job.roles), millisecondsOf(job.created), millisecondsOf(job.expires), millisecondsOf(job.linksExpire),
                millisecondsOf(job.updated), id})
        && m_database.run(u"INSERT INTO job_text (id, folded) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET folded = excluded.folded"
                          " WHERE folded <> excluded.folded"_s,
                          {id, job.search})
        && putParameters(id, job.parameters) && putMedia(m_database, id, record.media);
}

bool JobRecords::putParameters(qint64 id, const QList<PromptParameter> &parameters)
{
    if (!m_database.run(u"DELETE FROM parameter WHERE job = ?"_s, {id}))
        return false;
    for (const PromptParameter &parameter : parameters) {
        if (!m_database.run(u"INSERT INTO parameter (job, name, value) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s,
                            {id, parameter.name, parameter.value}))
            return false;
    }
    return true;
}

bool JobRecords::touch(const QString &statement, const QList<JobKey> &keys, const QVariant &value)
{
    return m_database.run(statement + " WHERE key IN (SELECT value FROM json_each(?))"_L1, {value, jsonList(keys)});
}

bool JobRecords::setPinned(const QList<JobKey> &keys, bool isPinned)
{
    return touch(u"UPDATE job SET is_pinned = ?"_s, keys, isPinned);
}

bool JobRecords::remove(const QList<JobKey> &keys, const QDateTime &now)
{
    return touch(u"UPDATE job SET removed = ?"_s, keys, millisecondsOf(now));
}

bool JobRecords::restore(const QList<JobKey> &keys)
{
    return touch(u"UPDATE job SET removed = ?"_s, keys, QVariant());
}

bool JobRecords::purge(const QDateTime &removedBefore)
{
    return m_database.run(u"DELETE FROM job WHERE removed < ?"_s, {millisecondsOf(removedBefore)});
}

bool JobRecords::setTags(const JobKey &key, const QStringList &tags)
{
    const qint64 id = idOf(key);
    if (id == 0)
        return true; // removed meanwhile, by another program
    if (!m_database.run(u"DELETE FROM tag WHERE job = ?"_s, {id}))
        return false;
    QStringList folded;
    for (const QString &tag : tags) {
        folded.append(searchFold(tag));
        if (!m_database.run(u"INSERT INTO tag (job, name, folded) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s, {id, tag, folded.last()}))
            return false;
    }
    return m_database.run(u"UPDATE job_text SET tags = ? WHERE id = ?"_s, {folded.join(u'\n'), id});
}

bool JobRecords::setThumbnail(const JobKey &key, const QString &path)
{
    return m_database.run(u"UPDATE job SET thumbnail = ? WHERE key = ?"_s,
                          {path.isEmpty() ? path : m_mediaFolder.relativeFilePath(path), key.toString()});
}

std::optional<JobResponse> JobRecords::answer(qint64 id) const
{
    std::optional<JobResponse> found;
    const bool isRead
        = m_database.read(u"SELECT raw, received, (SELECT jobid FROM job WHERE job.id = answer.job) FROM answer WHERE id = ?"_s, {id},
                          [&](const QSqlQuery &row) {
                              JobResponse answer{.raw = row.value(0).toByteArray(), .receivedAt = timeFrom(row.value(1))};
                              if (const Result<Job> job = m_parse(answer.raw, row.value(2).toString())) {
                                  answer.job = *job;
                                  found = answer;
                              }
                          });
    return isRead ? found : std::nullopt;
}

ArchivedJob JobRecords::jobOf(const Row &row) const
{
    ArchivedJob job{.id = row.id, .summary = row.summary, .isWatched = row.isWatched, .removed = row.removed};
    job.answer = row.latest == 0 ? std::nullopt : answer(row.latest);
    if (!job.answer) {
        job.summary.search = searchFold(row.summary.id);
        job.summary.hasResponse = false;
        return job;
    }
    if (!row.summary.id.isEmpty())
        job.answer->job.id = row.summary.id; // whatever a gateway calls it
    const JobSummary fresh = summaryOf(*job.answer);
    job.summary.search = fresh.search;
    job.summary.button = fresh.button;
    job.summary.seed = fresh.seed;
    job.summary.parameters = fresh.parameters;
    return job;
}

std::optional<ArchivedJob> JobRecords::lookup(const JobKey &key) const
{
    const QList<Row> found = rows(u"key = ? AND removed IS NULL"_s, {key.toString()});
    return found.isEmpty() ? std::nullopt : std::optional(jobOf(found.first()));
}

std::optional<ArchivedJob> JobRecords::byId(qint64 id) const
{
    QList<Row> found = rows(u"id = ?"_s, {id}, false);
    if (found.isEmpty())
        return std::nullopt;
    (void)m_database.read(u"SELECT name FROM tag WHERE job = ?"_s, {id},
                          [&](const QSqlQuery &row) { found.first().summary.tags.append(row.value(0).toString()); });
    return jobOf(found.first());
}

QList<ArchivedResponse> JobRecords::responsesOf(const JobKey &key) const
{
    QList<ArchivedResponse> answers;
    (void)m_database.read(
        u"SELECT raw, received, answer.id = job.latest FROM answer JOIN job ON job.id = answer.job WHERE job.key = ?"
        " ORDER BY answer.id = job.latest DESC, received DESC, answer.id DESC"_s,
        {key.toString()}, [&](const QSqlQuery &row) {
            answers.append({.raw = row.value(0).toByteArray(), .receivedAt = timeFrom(row.value(1)), .isLatest = row.value(2).toBool()});
        });
    return answers;
}

QHash<qint64, JobSummary> JobRecords::summaries(const QList<qint64> &ids) const
{
    QHash<qint64, JobSummary> found;
    for (const Row &row : rows(u"id IN (SELECT value FROM json_each(?)) AND removed IS NULL"_s, {jsonList(ids)}))
        found.insert(row.id, row.summary);
    return found;
}

QList<JobKey> JobRecords::watchedKeys() const
{
    QList<JobKey> keys;
    (void)m_database.read(u"SELECT key FROM job INDEXED BY job_watched WHERE is_watched AND removed IS NULL ORDER BY opened DESC"_s, {},
                          [&](const QSqlQuery &row) { keys.append(JobKey(row.value(0).toString())); });
    return keys;
}

QList<ArchivedJob> JobRecords::watchedAfter(qint64 id, int most) const
{
    QList<ArchivedJob> jobs;
    const QString condition // both: the one finds the index, the other the place in it
        = u"id IN (SELECT id FROM job INDEXED BY job_watched WHERE is_watched AND is_watched = 1 AND removed IS NULL AND id > ?"
          " ORDER BY id LIMIT ?) ORDER BY id"_s;
    for (const Row &row : rows(condition, {id, most}))
        jobs.append(jobOf(row));
    return jobs;
}

bool JobRecords::clearErrors(Error::Kind kind)
{
    return m_database.run(u"UPDATE job SET error = NULL, error_status = NULL WHERE is_watched AND error IN (?, ?)"_s,
                          {QString(storedName(kind)), formerNumber(kind).value_or(-1)});
}

QList<JobKey> JobRecords::keysOf(const QList<qint64> &ids) const
{
    QList<JobKey> keys;
    (void)m_database.read(u"SELECT job.key FROM json_each(?) AS sought JOIN job ON job.id = sought.value ORDER BY sought.key"_s,
                          {jsonList(ids)}, [&](const QSqlQuery &row) { keys.append(JobKey(row.value(0).toString())); });
    return keys;
}

QList<ArchivedJob> JobRecords::familyOf(const JobKey &key, int most) const
{
    QString oldest = key.toString();
    for (int depth = 0; depth < most; ++depth) {
        QString parent;
        (void)m_database.read(u"SELECT parent FROM job WHERE key = ?"_s, {oldest},
                              [&](const QSqlQuery &row) { parent = row.value(0).toString(); });
        if (parent.isEmpty() || parent == key.toString())
            break;
        oldest = parent;
    }
    QList<ArchivedJob> family;
    const QList<Row> found
        = rows(u"removed IS NULL AND id IN (WITH RECURSIVE below (id, key) AS (SELECT id, key FROM job WHERE key = ? OR"
               " (parent = ? AND parent <> '') UNION SELECT job.id, job.key FROM job JOIN below ON job.parent = below.key"
               " AND job.parent <> '' LIMIT ?) SELECT id FROM below)"_s,
               {oldest, oldest, most});
    for (const Row &row : found)
        family.append(jobOf(row));
    return family;
}

qint64 JobRecords::idOf(const JobKey &key) const
{
    qint64 id = 0;
    (void)m_database.read(u"SELECT id FROM job WHERE key = ?"_s, {key.toString()},
                          [&](const QSqlQuery &row) { id = row.value(0).toLongLong(); });
    return id;
}

qint64 JobRecords::count() const
{
    qint64 count = 0;
    (void)m_database.read(u"SELECT count(*) FROM job WHERE removed IS NULL"_s, {},
                          [&](const QSqlQuery &row) { count = row.value(0).toLongLong(); });
    return count;
}
