// SPDX-License-Identifier: MIT
#include "app/jobs/watchbacklog.h"

#include "app/accounts/serviceaccess.h"
#include "app/archive/archive.h"
#include "app/common/httpresponse.h"
#include "app/jobs/jobrepository.h"
#include "app/jobs/jobtracker.h"

#include <utility>

namespace {

constexpr int portion = 32;         // jobs
constexpr int maxWithoutToken = 64; // in memory only to show that a token is needed, or refused

} // namespace

WatchBacklog::WatchBacklog(Tools tools, QObject *parent)
    : QObject(parent)
    , m_tools(std::move(tools))
{
    connect(&m_tools.tracker, &JobTracker::requestFinished, this, &WatchBacklog::onRequested);
    connect(&m_tools.access, &ServiceAccess::tokenGiven, this, &WatchBacklog::onTokenGiven);
    connect(&m_tools.archive, &Archive::restored, this, &WatchBacklog::lookAgain);
}

void WatchBacklog::lookFurther()
{
    m_isExhausted = false;
    m_mayBeMore = true;
    refill();
}

void WatchBacklog::lookAgain()
{
    m_after = 0;
    ++m_look;
    lookFurther();
}

void WatchBacklog::refill()
{
    const bool hasRoom = m_withoutToken < maxWithoutToken && m_tools.tracker.dueCount() < portion;
    if (m_isLoading || m_isExhausted || !hasRoom)
        return;
    const auto onFound = [this, look = m_look, removals = m_tools.repository.removals()](const QList<ArchivedJob> &jobs) {
        m_isLoading = false;
        m_isExhausted = jobs.isEmpty() && !m_mayBeMore;
        for (const ArchivedJob &job : jobs) {
            if (look == m_look)
                m_after = std::max(m_after, job.id);
            if (!m_tools.repository.isRemovedSince(job.summary.key, removals))
                onLoaded(job);
        }
        refill();
    };
    m_mayBeMore = false;
    m_isLoading = true;
    m_tools.archive.watchedAfter(m_after, portion, this, onFound);
}

void WatchBacklog::onLoaded(const ArchivedJob &job)
{
    const JobKey &key = job.summary.key;
    if (m_tools.tracker.isWatching(key))
        return;
    m_tools.repository.onArchived(job);
    m_taken.insert(key);
    m_withoutToken += m_tools.access.hasToken() ? 0 : 1;
    m_tools.tracker.request(key);
}

void WatchBacklog::onRequested(const JobKey &key)
{
    if (!m_tools.tracker.isRequested(key) && m_taken.remove(key))
        m_tools.repository.useOnly(key, m_tools.isInUse);
    const JobSummary *job = m_tools.repository.list().find(key);
    if (m_taken.contains(key) && job && job->error && needsToken(*job->error))
        ++m_withoutToken;
    if (job && !job->error && m_tools.access.hasToken())
        m_withoutToken = 0; // the service takes it again
    refill();
}

void WatchBacklog::onTokenGiven()
{
    m_withoutToken = 0;
    if (!m_isExhausted)
        m_tools.archive.clearErrors(Error::Kind::NoToken); // of those that wait: it is no longer true
    refill();
}
