// SPDX-License-Identifier: MIT
#include "app/archive/reindex.h"

#include "app/archive/kindbits.h"
#include "app/job/jobsummary.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int maxJobs = 20;
constexpr qsizetype maxBytes = 256 << 10; // of responses

struct OldJob
{
    qint64 id = 0;
    QString jobId{};
    int kinds = 0;
    QByteArray raw{};
};

// Those after `from`, up to a batch.
std::optional<QList<OldJob>> jobsAfter(Database &database, qint64 from, qint64 last)
{
    QList<OldJob> jobs;
    qsizetype bytes = 0;
    const bool isRead = database.readWhile(
        u"SELECT job.id, job.jobid, job.kinds, answer.raw FROM job JOIN answer ON answer.id = job.latest WHERE job.id > ? AND job.id <= ?"
        " ORDER BY job.id LIMIT ?"_s,
        {from, last, maxJobs}, [&](const QSqlQuery &row) {
            jobs.append({row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toInt(), row.value(3).toByteArray()});
            bytes += jobs.last().raw.size();
            return bytes < maxBytes;
        });
    return isRead ? std::optional(jobs) : std::nullopt;
}

bool reindex(Database &database, const OldJob &old, const ReindexTools &tools)
{
    const Result<Job> parsed = tools.parse(old.raw);
    if (!parsed)
        return true; // it is found as before
    Job job = *parsed;
    if (!old.jobId.isEmpty())
        job.id = old.jobId; // whatever a gateway calls it
    const JobSummary fresh = summaryOf({.job = job, .raw = old.raw});
    const int kinds = tools.kinds ? bitsOf(tools.kinds(job)) : old.kinds;
    return database.run(u"UPDATE job SET title = ?, kinds = ? WHERE id = ? AND (title <> ? OR kinds <> ?)"_s,
                        {fresh.text, kinds, old.id, fresh.text, kinds})
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
        if (!reindex(database, job, tools))
            return Reindexed::Failed;
    }
    const bool isLast = jobs->isEmpty();
    const bool isNoted
        = isLast ? database.run(u"DELETE FROM reindex"_s) : database.run(u"UPDATE reindex SET done = ?"_s, {jobs->last().id});
    if (!isNoted)
        return Reindexed::Failed;
    return isLast ? Reindexed::All : Reindexed::Some;
}
