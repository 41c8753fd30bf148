#include "app/job/jobquery.h"

#include <algorithm>
#include <limits>

namespace {

constexpr qint64 notTold = std::numeric_limits<qint64>::min();

// Milliseconds: a list of thousands is sorted by them at each keystroke of a search.
qint64 timeOf(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : notTold;
}

qint64 timeOf(const JobSummary &job, JobQuery::Order order)
{
    switch (order) {
    case JobQuery::Order::Opened: return timeOf(job.opened);
    case JobQuery::Order::Created: return timeOf(job.created);
    case JobQuery::Order::Updated: return timeOf(job.updated);
    }
    return notTold;
}

} // namespace

JobMatcher::JobMatcher(const JobQuery &query)
    : m_statuses(query.statuses)
{
    const QStringList words = query.text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        m_words.append(QStringMatcher(word));
}

bool JobMatcher::matches(const JobSummary &job) const
{
    if (!m_statuses.isEmpty() && !m_statuses.contains(job.status))
        return false;
    return std::all_of(m_words.begin(), m_words.end(), [&](const QStringMatcher &word) { return word.indexIn(job.search) >= 0; });
}

bool comesBefore(const JobSummary &left, const JobSummary &right, JobQuery::Order order)
{
    const qint64 leftTime = timeOf(left, order);
    const qint64 rightTime = timeOf(right, order);
    return leftTime == rightTime ? left.key < right.key : leftTime > rightTime;
}
