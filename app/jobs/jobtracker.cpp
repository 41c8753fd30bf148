// SPDX-License-Identifier: MIT
#include "app/jobs/jobtracker.h"

#include "app/accounts/serviceaccess.h"
#include "app/common/httpresponse.h"

#include <algorithm>

JobTracker::JobTracker(QNetworkAccessManager &network, const Service &service, const PollPolicy &policy, const ServiceAccess &access,
                       JobRepository &repository, QObject *parent)
    : PollScheduler(network, service, access.endpoint(), policy, parent)
    , m_access(access)
    , m_repository(repository)
{
    connect(this, &PollScheduler::answered, this, &JobTracker::onFinished);
    connect(&repository, &JobRepository::opened, this, &JobTracker::requestIfRunning);
    connect(&access, &ServiceAccess::endpointChanged, this, &JobTracker::setEndpoint);
    connect(&access, &ServiceAccess::tokenGiven, this, &JobTracker::retry);
}

void JobTracker::request(const JobKey &key)
{
    if (!m_access.hasTokenFor(key.toString())) {
        m_repository.update(key, [](JobSummary &job) { job.error = Error{.kind = Error::Kind::NoToken}; });
    } else {
        watch(key, m_repository.response(key) != nullptr);
        const QDateTime due = QDateTime::currentDateTimeUtc().addMSecs(dueIn(key).count());
        m_repository.update(key, [&](JobSummary &job) { job.nextCheck = due; });
    }
    m_repository.setWatched(key, true);
    m_repository.record(key);
}

// A job that has ended is only recorded, as one that was opened.
void JobTracker::requestIfRunning(const JobKey &key)
{
    if (!isKnownToHaveEnded(key)) {
        request(key);
        return;
    }
    m_repository.setWatched(key, isRequested(key)); // it may still wait for a token
    m_repository.record(key);
}

bool JobTracker::refresh(const JobKey &key)
{
    const JobSummary *job = m_repository.list().find(key);
    if (!job || job->id.isEmpty())
        return false;
    m_requestedAgain.insert(key);
    request(key);
    if (!m_access.hasTokenFor(key.toString()) && isKnownToHaveEnded(key))
        emit refreshFailed(key, {.kind = Error::Kind::NoToken});
    return true;
}

void JobTracker::stop(const JobKey &key)
{
    m_requestedAgain.remove(key);
    PollScheduler::stop(key);
    m_repository.setWatched(key, false);
}

bool JobTracker::isKnownToHaveEnded(const JobKey &key) const
{
    const JobResponse *known = m_repository.response(key);
    return known && !isRunning(known->job.state);
}

void JobTracker::retry()
{
    for (const JobKey &key : m_repository.list().keys()) {
        if (const auto &error = m_repository.list().find(key)->error; error && needsToken(*error))
            request(key);
    }
}

void JobTracker::onFinished(const JobKey &key, const Result<JobResponse> &result, std::optional<std::chrono::milliseconds> next)
{
    const QDateTime due = next ? QDateTime::currentDateTimeUtc().addMSecs(next->count()) : QDateTime();
    const bool isAnotherTokenNeeded = !result && needsToken(result.error());
    m_repository.setWatched(key, isWatching(key) || isAnotherTokenNeeded);
    if (result)
        onResponse(key, *result, due);
    else
        onError(key, result.error(), due);
    if (result || (!next && !isAnotherTokenNeeded))
        m_requestedAgain.remove(key);
    emit requestFinished(key, result ? std::optional<Error>() : result.error());
}

void JobTracker::onResponse(const JobKey &key, JobResponse response, const QDateTime &due)
{
    response.job.id = key.toString(); // the ID that was requested, whatever a gateway calls it
    const JobResponse *before = m_repository.response(key);
    const bool hasEnded = before && isRunning(before->job.state) && !isRunning(response.job.state);
    const bool isInVain = before && m_requestedAgain.contains(key) && !isRunning(response.job.state) && before->job == response.job;
    m_repository.putResponse(response, due);
    emit received(response);
    if (isInVain)
        emit refreshedInVain(key);
    if (hasEnded)
        emit ended(key);
    if (isRunning(response.job.state) && !due.isValid())
        emit outOfPatience(key);
}

void JobTracker::onError(const JobKey &key, const Error &error, const QDateTime &due)
{
    m_repository.update(key, [&](JobSummary &job) {
        job.error = error;
        job.nextCheck = due;
    });
    m_repository.record(key);
    if (m_requestedAgain.contains(key) && isKnownToHaveEnded(key))
        emit refreshFailed(key, error);
    if (error.kind == Error::Kind::RateLimited)
        updateOthersDue(key);
}

// They may have been put off, too.
void JobTracker::updateOthersDue(const JobKey &key)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const JobKey &other : m_repository.list().keys()) {
        if (other != key && isWatching(other))
            m_repository.update(other, [&](JobSummary &job) { job.nextCheck = now.addMSecs(dueIn(other).count()); });
    }
}

bool JobTracker::isRequested(const JobKey &key) const
{
    const JobSummary *job = m_repository.list().find(key);
    return isWatching(key) || (job && job->error && needsToken(*job->error));
}

int JobTracker::runningCount() const
{
    const auto isRunningOn
        = [this](const JobResponse &response) { return isRunning(response.job.state) && isWatching(JobKey(response.job.id)); };
    return static_cast<int>(std::count_if(m_repository.responses().cbegin(), m_repository.responses().cend(), isRunningOn));
}

QDateTime JobTracker::nextCheck() const
{
    const auto due = nextDue();
    return due ? QDateTime::currentDateTimeUtc().addMSecs(due->count()) : QDateTime();
}
