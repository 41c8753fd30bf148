// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/jobsummary.h"

#include <QCache>
#include <QHash>

// Summaries of jobs that a source has, as far as they were looked at: the ones used last, so that memory does not grow with the source.
class LoadedJobs
{
public:
    explicit LoadedJobs(int most)
        : m_jobs(most)
    {}

    void insert(qint64 id, const JobSummary &job);
    void remove(qint64 id) { m_jobs.remove(id); }
    void clear() { m_jobs.clear(); }

    [[nodiscard]] bool has(qint64 id) const { return m_jobs.contains(id); }
    [[nodiscard]] const JobSummary *find(qint64 id) const { return m_jobs.object(id); } // nullptr: none; valid until the next change
    [[nodiscard]] qint64 idOf(const JobKey &key) const;                                 // 0: it is not loaded

private:
    mutable QCache<qint64, JobSummary> m_jobs; // by id; what is looked at is kept longer
    QHash<JobKey, qint64> m_ids;               // may name what the cache has dropped
};
