#include "app/job/jobquery.h"

#include <algorithm>

namespace {

QDateTime timeOf(const JobSummary &job, JobQuery::Order order)
{
    switch (order) {
    case JobQuery::Order::Opened: return job.opened;
    case JobQuery::Order::Created: return job.created;
    case JobQuery::Order::Updated: return job.updated;
    }
    return {};
}

} // namespace

bool matches(const JobSummary &job, const JobQuery &query)
{
    if (!query.statuses.isEmpty() && !query.statuses.contains(job.status))
        return false;
    const QStringList words = query.text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return job.search.contains(word); });
}

bool comesBefore(const JobSummary &left, const JobSummary &right, JobQuery::Order order)
{
    const QDateTime leftTime = timeOf(left, order);
    const QDateTime rightTime = timeOf(right, order);
    if (leftTime.isValid() != rightTime.isValid())
        return leftTime.isValid();
    if (leftTime.isValid() && leftTime != rightTime)
        return leftTime > rightTime;
    return left.key < right.key;
}
