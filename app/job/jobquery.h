#pragma once

#include "app/job/jobsummary.h"

#include <QList>
#include <QSet>
#include <QStringMatcher>

// What the job list shows, and in which order: plain data and functions, the same for rows in memory and, later, in a database.
struct JobQuery
{
    enum class Order { Opened, Created, Updated };

    QString text{};             // each of its words must be found
    QSet<JobStatus> statuses{}; // empty: all
    Order order = Order::Opened;

    bool operator==(const JobQuery &) const = default;
};

// A query made ready to be put to thousands of jobs.
class JobMatcher
{
public:
    explicit JobMatcher(const JobQuery &query);

    [[nodiscard]] bool matches(const JobSummary &job) const;

private:
    QSet<JobStatus> m_statuses;
    QList<QStringMatcher> m_words;
};

// Newest first; what has no such time comes last. A total order: two different jobs are never equal.
[[nodiscard]] bool comesBefore(const JobSummary &left, const JobSummary &right, JobQuery::Order order);
