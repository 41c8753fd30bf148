// SPDX-License-Identifier: MIT
#include "app/jobs/loadedjobs.h"

void LoadedJobs::insert(qint64 id, const JobSummary &job)
{
    if (m_ids.size() > 4 * m_jobs.maxCost())
        m_ids.removeIf([this](const auto &name) { return !m_jobs.contains(name.value()); });
    m_ids.insert(job.key, id);
    m_jobs.insert(id, new JobSummary(job)); // the cache takes it
}

qint64 LoadedJobs::idOf(const JobKey &key) const
{
    const qint64 id = m_ids.value(key);
    const JobSummary *job = id > 0 ? m_jobs.object(id) : nullptr;
    return job && job->key == key ? id : 0;
}
