// SPDX-License-Identifier: MIT
#include "app/archive/reindex.h"

#include "app/archive/storednames.h"
#include "app/common/log.h"
#include "app/common/utczone.h"
#include "app/job/jobsummary.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int maxJobs = 20;
constexpr qsizetype maxBytes = 256 << 10; // of responses

struct OldJob
{
    qint64 id = 0;
    QString jobId{};
    QString title{};
    QString stateText{};
    QVariant state{};
    QVariant kinds{};
    QVariant error{};
    QVariant created{};
    QByteArray raw{}; // empty: there is no response
};

// Those after `from`, up to a batch.
std::optional<QList<OldJob>> jobsAfter(Database &database, qint64 from, qint64 last)
{
    QList<OldJob> jobs;
    qsizetype bytes = 0;
    const bool isRead = database.readWhile(u"SELECT job.id, job.jobid, job.title, job.status, job.state, job.kinds, job.error, "
                                           u"job.created, answer.raw FROM job LEFT JOIN answer"
                                           " ON answer.id = job.latest WHERE job.id > ? AND job.id <= ? ORDER BY job.id LIMIT ?"_s,
                                           {from, last, maxJobs}, [&](const QSqlQuery &row) {
                                               jobs.append({.id = row.value(0).toLongLong(),
                                                            .jobId = row.value(1).toString(),
                                                            .title = row.value(2).toString(),
                                                            .stateText = row.value(3).toString(),
                                                            .state = row.value(4),
                                                            .kinds = row.value(5),
                                                            .error = row.value(6),
                                                            .created = row.value(7),
                                                            .raw = row.value(8).toByteArray()});
                                               bytes += jobs.last().raw.size();
                                               return bytes < maxBytes;
                                           });
    return isRead ? std::optional(jobs) : std::nullopt;
}

// Names take the place of the numbers that schemas 1 and 2 had.
bool putNames(Database &database, const OldJob &old, const QString &title, JobState state, const QSet<QByteArray> &roles)
{
    const QString errorName = errorNameIn(old.error);
    const QVariantList values{title, QString(storedName(state)), storedRoles(roles),
                              errorName.isEmpty() ? QVariant() : QVariant(errorName)};
    return database.run(u"UPDATE job SET title = ?, state = ?, kinds = ?, error = ? WHERE id = ?"
                        " AND (title, state, kinds, error) IS NOT (?, ?, ?, ?)"_s,
                        values + QVariantList{old.id} + values);
}

// Those that a newer version may have found, with adapters that this one lacks: all but the roles of the first services.
QSet<QByteArray> foreignIn(QSet<QByteArray> roles)
{
    roles.removeIf([](const QByteArray &role) { return formerBit(role) != 0; });
    return roles;
}

QVariant stored(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

// Of a job that has no response, or one that cannot be read.
bool putExpiry(Database &database, const OldJob &old, const ReindexTools &tools)
{
    if (!tools.expiryOf || old.created.isNull())
        return true;
    const QDateTime created = QDateTime::fromMSecsSinceEpoch(old.created.toLongLong(), utcZone);
    return database.run(u"UPDATE job SET expires = ? WHERE id = ?"_s, {stored(tools.expiryOf(old.jobId, created)), old.id});
}

bool reindex(Database &database, const OldJob &old, const ReindexTools &tools)
{
    const QSet<QByteArray> known = rolesIn(old.kinds);
    const Result<Job> parsed = tools.parse(old.raw, old.jobId);
    if (!parsed) // it is found as before
        return putNames(database, old, old.title, stateIn(old.state, old.stateText), known) && putExpiry(database, old, tools);
    Job job = *parsed;
    if (!old.jobId.isEmpty())
        job.id = old.jobId; // whatever a gateway calls it
    const JobSummary fresh = summaryOf({.job = job, .raw = old.raw});
    const QSet<QByteArray> roles = tools.roles ? tools.roles(job) + foreignIn(known) : known;
    const bool hasService = fresh.service.isEmpty()
        || database.run(u"UPDATE job SET service = ? WHERE id = ? AND service <> ?"_s, {fresh.service, old.id, fresh.service});
    const QVariantList times{stored(fresh.expires), stored(fresh.linksExpire)};
    const bool hasTimes
        = database.run(u"UPDATE job SET expires = ?, links_expire = ? WHERE id = ? AND (expires, links_expire) IS NOT (?, ?)"_s,
                       times + QVariantList{old.id} + times);
    return hasService && hasTimes && putNames(database, old, fresh.text, fresh.state, roles)
        && database.run(u"INSERT INTO job_text (id, folded) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET folded = excluded.folded"
                        " WHERE folded <> excluded.folded"_s,
                        {old.id, fresh.search});
}

} // namespace

Reindexed reindexNext(Database &database, const ReindexTools &tools)
{
    std::optional<std::pair<qint64, qint64>> range;
    if (!database.read(u"SELECT done, last FROM reindex"_s, {}, [&](const QSqlQuery &row) {
            range = {row.value(0).toLongLong(), row.value(1).toLongLong()};
        }))
        return Reindexed::Failed;
    if (!range)
        return Reindexed::All;
    const auto jobs = jobsAfter(database, range->first, range->second);
    if (!jobs)
        return Reindexed::Failed;
    for (const OldJob &job : *jobs) {
        if (reindex(database, job, tools))
            continue;
        if (database.mayPass() || database.isDamaged())
            return Reindexed::Failed;
        qCInfo(logArchive, "a job was not indexed anew: %s", qPrintable(database.error().detail)); // it is found as before
    }
    const bool isLast = jobs->isEmpty();
    const bool isNoted
        = isLast ? database.run(u"DELETE FROM reindex"_s) : database.run(u"UPDATE reindex SET done = ?"_s, {jobs->last().id});
    if (!isNoted)
        return Reindexed::Failed;
    return isLast ? Reindexed::All : Reindexed::Some;
}
