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

void JobTracker::request(const QString &id)
{
    if (!m_access.hasTokenFor(id)) {
        m_repository.update(id, [](JobSummary &job) { job.error = Error{.kind = Error::Kind::NoToken}; });
    } else {
        watch(id, m_repository.response(id) != nullptr);
        const QDateTime due = QDateTime::currentDateTimeUtc().addMSecs(dueIn(id).count());
        m_repository.update(id, [&](JobSummary &job) { job.nextCheck = due; });
    }
    m_repository.setWatched(id, true);
    m_repository.record(id);
}

// A job that has ended is only recorded, as one that was opened.
void JobTracker::requestIfRunning(const QString &id)
{
    if (!isKnownToHaveEnded(id)) {
        request(id);
        return;
    }
    m_repository.setWatched(id, isRequested(id)); // it may still wait for a token
    m_repository.record(id);
}

bool JobTracker::refresh(const QString &key)
{
    const JobSummary *job = m_repository.list().find(key);
    if (!job || job->id.isEmpty())
        return false;
    const QString id = job->id;
    m_requestedAgain.insert(id);
    request(id);
    if (!m_access.hasTokenFor(id) && isKnownToHaveEnded(id))
        emit refreshFailed(id, {.kind = Error::Kind::NoToken});
    return true;
}

void JobTracker::stop(const QString &id)
{
    m_requestedAgain.remove(id);
    PollScheduler::stop(id);
    m_repository.setWatched(id, false);
}

bool JobTracker::isKnownToHaveEnded(const QString &id) const
{
    const JobResponse *known = m_repository.response(id);
    return known && !isRunning(known->job.state);
}

void JobTracker::retry()
{
    for (const QString &key : m_repository.list().keys()) {
        if (const auto &error = m_repository.list().find(key)->error; error && needsToken(*error))
            request(key);
    }
}

void JobTracker::onFinished(const QString &id, const Result<JobResponse> &result, std::optional<std::chrono::milliseconds> next)
{
    const QDateTime due = next ? QDateTime::currentDateTimeUtc().addMSecs(next->count()) : QDateTime();
    const bool isAnotherTokenNeeded = !result && needsToken(result.error());
    m_repository.setWatched(id, isWatching(id) || isAnotherTokenNeeded);
    if (result)
        onResponse(id, *result, due);
    else
        onError(id, result.error(), due);
    if (result || (!next && !isAnotherTokenNeeded))
        m_requestedAgain.remove(id);
    emit requestFinished(id, result ? std::optional<Error>() : result.error());
}

void JobTracker::onResponse(const QString &id, JobResponse response, const QDateTime &due)
{
    response.job.id = id; // the ID that was requested, whatever a gateway calls it
    const JobResponse *before = m_repository.response(id);
    const bool hasEnded = before && isRunning(before->job.state) && !isRunning(response.job.state);
    const bool isInVain = before && m_requestedAgain.contains(id) && !isRunning(response.job.state) && before->job == response.job;
    m_repository.putResponse(response, due);
    emit received(response);
    if (isInVain)
        emit refreshedInVain(id);
    if (hasEnded)
        emit ended(id);
}

void JobTracker::onError(const QString &id, const Error &error, const QDateTime &due)
{
    m_repository.update(id, [&](JobSummary &job) {
        job.error = error;
        job.nextCheck = due;
    });
    m_repository.record(id);
    if (m_requestedAgain.contains(id) && isKnownToHaveEnded(id))
        emit refreshFailed(id, error);
    if (error.kind == Error::Kind::RateLimited)
        updateOthersDue(id);
}

// They may have been put off, too.
void JobTracker::updateOthersDue(const QString &id)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const QString &key : m_repository.list().keys()) {
        if (key != id && isWatching(key))
            m_repository.update(key, [&](JobSummary &job) { job.nextCheck = now.addMSecs(dueIn(key).count()); });
    }
}

bool JobTracker::isRequested(const QString &id) const
{
    const JobSummary *job = m_repository.list().find(id);
    return isWatching(id) || (job && job->error && needsToken(*job->error));
}

int JobTracker::runningCount() const
{
    const auto isRunningOn = [this](const JobResponse &response) { return isRunning(response.job.state) && isWatching(response.job.id); };
    return static_cast<int>(std::count_if(m_repository.responses().cbegin(), m_repository.responses().cend(), isRunningOn));
}

QDateTime JobTracker::nextCheck() const
{
    const auto due = nextDue();
    return due ? QDateTime::currentDateTimeUtc().addMSecs(due->count()) : QDateTime();
}
