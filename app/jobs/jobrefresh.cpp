// SPDX-License-Identifier: MIT
#include "app/jobs/jobrefresh.h"

#include "app/accounts/serviceaccess.h"
#include "app/common/httpresponse.h"
#include "app/jobs/jobrepository.h"
#include "app/jobs/jobtracker.h"
#include "app/messages/notices.h"

#include <utility>

namespace {

constexpr qsizetype maxAtOnce = 8; // jobs that are looked up or requested: some more than there are requests at a time
constexpr int maxTries = 3;        // of one job

} // namespace

AfterFailure afterFailure(const Error &error, int failures)
{
    using Kind = Error::Kind;
    if (needsToken(error))
        return AfterFailure::EndAll;
    if (error.kind == Kind::Offline || error.kind == Kind::RateLimited)
        return AfterFailure::Wait;
    return mayPass(error.kind) && failures < maxTries ? AfterFailure::Wait : AfterFailure::GoOn;
}

JobRefresh::JobRefresh(Tools tools, QObject *parent)
    : QObject(parent)
    , m_tools(std::move(tools))
{
    connect(&m_tools.tracker, &JobTracker::requestFinished, this, &JobRefresh::onRequested);
    connect(&m_tools.tracker, &JobTracker::refreshedInVain, this, [this](const JobKey &key) {
        if (m_failures.contains(key))
            --m_report.changed;
    });
}

void JobRefresh::start(const QList<JobKey> &keys)
{
    // Few jobs are noted, and requested as soon as there is a token.
    if (!m_tools.access.hasToken() && keys.size() > maxAtOnce) {
        emit noticed(noticeOf(RefreshReport{.left = keys.size(), .error = Error{.kind = Error::Kind::NoToken}}));
        return;
    }
    for (const JobKey &key : keys) {
        if (m_failures.contains(key))
            (void)m_tools.tracker.refresh(key); // at once, when it waits for another try
        if (m_failures.contains(key) || m_waiting.contains(key))
            continue;
        m_queue.enqueue(key);
        m_waiting.insert(key);
        ++m_total;
    }
    refill();
}

void JobRefresh::cancel()
{
    m_report.wasStopped = true;
    leaveWaiting();
    const QList<JobKey> active = m_failures.keys();
    m_report.left += active.size();
    for (const JobKey &key : active) {
        stopRequesting(key);
        finish(key);
    }
}

void JobRefresh::drop(const QList<JobKey> &keys)
{
    for (const JobKey &key : keys)
        m_total -= m_waiting.remove(key) ? 1 : 0;
    for (const JobKey &key : keys)
        finish(key);
}

void JobRefresh::leaveWaiting()
{
    m_report.left += m_waiting.size();
    m_waiting.clear();
    m_queue.clear();
}

void JobRefresh::refill()
{
    if (std::exchange(m_isRefilling, true))
        return; // a job that needs no request has finished at once
    while (!m_queue.isEmpty() && m_failures.size() < maxAtOnce) {
        const JobKey key = m_queue.dequeue();
        if (!m_waiting.remove(key))
            continue; // it was dropped
        m_failures.insert(key, 0);
        lookUp(key);
    }
    m_isRefilling = false;
    if (!m_failures.isEmpty())
        emit progressed(m_total - m_waiting.size() - m_failures.size(), m_total);
    else if (m_total > 0)
        end();
}

void JobRefresh::lookUp(const JobKey &key)
{
    if (m_tools.repository.has(key)) {
        request(key);
        return;
    }
    m_tools.repository.fetch(key, [this, key] {
        if (m_tools.repository.has(key))
            m_lookedUp.insert(key);
        if (m_failures.contains(key))
            request(key);
        else
            release(key); // it was dropped meanwhile
    });
}

void JobRefresh::request(const JobKey &key)
{
    if (!m_tools.tracker.refresh(key)) {
        finish(key);
    } else if (!m_tools.tracker.isWatching(key)) { // without a token
        ++m_report.failed;
        m_report.error = Error{.kind = Error::Kind::NoToken};
        finish(key);
    }
}

void JobRefresh::onRequested(const JobKey &key)
{
    if (!m_failures.contains(key)) {
        release(key);
        return;
    }
    const JobSummary *job = m_tools.repository.list().find(key);
    if (job && job->error) {
        onFailed(key, Error(*job->error)); // a copy: the job may go
        return;
    }
    ++m_report.refreshed;
    ++m_report.changed;
    finish(key);
}

void JobRefresh::onFailed(const JobKey &key, const Error &error)
{
    const AfterFailure next = afterFailure(error, ++m_failures[key]);
    if (next == AfterFailure::Wait && m_tools.tracker.isWatching(key))
        return;
    ++m_report.failed;
    m_report.error = error;
    if (next == AfterFailure::EndAll)
        leaveWaiting();
    else
        stopRequesting(key);
    finish(key);
}

// A job that still runs is followed as before.
void JobRefresh::stopRequesting(const JobKey &key)
{
    const JobResponse *known = m_tools.repository.response(key);
    if (known && !isRunning(known->job.state))
        m_tools.stopRequesting(key);
}

void JobRefresh::finish(const JobKey &key)
{
    if (m_failures.remove(key) == 0)
        return;
    release(key);
    refill();
}

void JobRefresh::release(const JobKey &key)
{
    if (!m_tools.tracker.isRequested(key) && m_lookedUp.remove(key))
        m_tools.repository.useOnly(key, m_tools.isInUse);
}

void JobRefresh::end()
{
    const RefreshReport report = std::exchange(m_report, {});
    const qsizetype total = std::exchange(m_total, 0);
    emit progressed(total, total);
    if (total > 1 && report != RefreshReport())
        emit noticed(noticeOf(report));
}
