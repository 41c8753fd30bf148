// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/joborder.h"
#include "app/job/jobsummary.h"
#include "app/job/searchtext.h"

#include <QList>
#include <QSet>
#include <QStringMatcher>

// What the job list shows, and in which order: plain data. JobMatcher says what it means, for jobs in memory; the archive's SQL means the
// same.
struct JobQuery
{
    using Order = JobOrder;

    QString text{};           // as conditionsOf() reads it
    QSet<JobState> states{};  // empty: all
    QSet<QByteArray> roles{}; // each of them is offered
    QString service{};        // Service::id(); empty: of any
    bool isPinned = false;    // only what is
    bool isSaved = false;
    QDateTime expiresFrom{}; // UTC; invalid: whenever. What is lost from then on, job or links, unless all of it is in the store
    QDateTime expiresUntil{};
    Order order = Order::Opened;

    bool operator==(const JobQuery &) const = default;
};

// The text's and the query's own conditions as one; the statuses stay with the query.
[[nodiscard]] JobConditions conditionsOf(const JobQuery &query);

// A query made ready to be put to thousands of jobs.
class JobMatcher
{
public:
    explicit JobMatcher(const JobQuery &query);

    [[nodiscard]] bool matches(const JobSummary &job) const;

private:
    [[nodiscard]] bool matchesFields(const JobSummary &job) const;

    QSet<JobState> m_states;
    JobConditions m_conditions;
    QList<QStringMatcher> m_words;
};

// By which the order sorts, by rating after the stars; UTC, invalid where the job has no such time.
[[nodiscard]] QDateTime timeIn(const JobSummary &job, JobQuery::Order order);
// What each star adds to the milliseconds in timeOf().
inline constexpr qint64 perStar = 1'000'000'000'000'000;
// The same, in milliseconds since 1970; the least number where it has no such time.
[[nodiscard]] qint64 timeOf(const JobSummary &job, JobQuery::Order order);

// Newest first; what has no such time comes last. A total order: two different jobs are never equal.
[[nodiscard]] bool comesBefore(const JobSummary &left, const JobSummary &right, JobQuery::Order order);
