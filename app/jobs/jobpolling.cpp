// SPDX-License-Identifier: MIT
#include "app/jobs/jobpolling.h"

#include "app/accounts/serviceaccess.h"

#include <algorithm>

namespace {

// Errors that a token mends.
bool needsToken(const std::optional<Error> &error)
{
    return error
        && (error->kind == Error::Kind::NoToken || error->kind == Error::Kind::Unauthorized || error->kind == Error::Kind::NoSubscription);
}

} // namespace

JobPolling::JobPolling(QNetworkAccessManager &network, const Service &service, const PollPolicy &policy, const ServiceAccess &access,
                       JobRepository &repository, QObject *parent)
    : QObject(parent)
    , m_access(access)
    , m_repository(repository)
    , m_policy(policy)
    , m_scheduler(network, service, access.endpoint(), policy)
{
    connect(&m_scheduler, &PollScheduler::answered, this, &JobPolling::onPolled);
    connect(&access, &ServiceAccess::endpointChanged, this, [this](const Endpoint &endpoint) { m_scheduler.setEndpoint(endpoint); });
    connect(&access, &ServiceAccess::tokenGiven, this, &JobPolling::retry);
}

void JobPolling::request(const QString &id)
{
    if (!m_access.hasTokenFor(id)) {
        m_repository.update(id, [](JobSummary &job) { job.error = Error{.kind = Error::Kind::NoToken}; });
    } else {
        m_scheduler.watch(id, m_repository.answer(id) != nullptr);
        const QDateTime due = QDateTime::currentDateTimeUtc().addMSecs(m_scheduler.dueIn(id).count());
        m_repository.update(id, [&](JobSummary &job) { job.nextCheck = due; });
    }
    m_repository.record(id);
}

void JobPolling::requestIfRunning(const QString &id)
{
    const JobResponse *known = m_repository.answer(id);
    if (!known || isRunning(known->job.status))
        request(id);
    else
        m_repository.record(id);
}

bool JobPolling::refresh(const QString &key)
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

void JobPolling::stop(const QString &id)
{
    m_requestedAgain.remove(id);
    m_scheduler.stop(id);
}

bool JobPolling::isKnownToHaveEnded(const QString &id) const
{
    const JobResponse *known = m_repository.answer(id);
    return known && !isRunning(known->job.status);
}

void JobPolling::retry()
{
    for (const QString &key : m_repository.list().keys()) {
        if (needsToken(m_repository.list().find(key)->error))
            request(key);
    }
}

void JobPolling::setInterval(std::chrono::seconds interval)
{
    m_policy.interval = interval;
    m_scheduler.setPolicy(m_policy);
}

void JobPolling::onPolled(const QString &id, const Result<JobResponse> &result, std::optional<std::chrono::milliseconds> next)
{
    const QDateTime due = next ? QDateTime::currentDateTimeUtc().addMSecs(next->count()) : QDateTime();
    if (result) {
        JobResponse fresh = *result;
        fresh.job.id = id; // what was asked for is what it is, whatever a gateway calls it
        const JobResponse *before = m_repository.answer(id);
        const bool hasEnded = before && isRunning(before->job.status) && !isRunning(fresh.job.status);
        const bool isInVain = before && m_requestedAgain.contains(id) && !isRunning(fresh.job.status) && before->job == fresh.job;
        emit answered(fresh);
        if (isInVain)
            emit refreshedInVain(id);
        if (hasEnded)
            emit ended(id);
    } else if (m_requestedAgain.contains(id) && isKnownToHaveEnded(id)) {
        emit refreshFailed(id, result.error());
    }
    if (result || (!next && !needsToken(result.error())))
        m_requestedAgain.remove(id);
    const auto error = result ? std::optional<Error>() : result.error();
    m_repository.update(id, [&](JobSummary &job) {
        job.error = error;
        job.nextCheck = due;
    });
    if (!result)
        m_repository.record(id);
    if (!result && result.error().kind == Error::Kind::RateLimited)
        noteWhenOthersAreDue(id);
    emit requestFinished(id, error);
}

// They may have been put off, too.
void JobPolling::noteWhenOthersAreDue(const QString &id)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const QString &key : m_repository.list().keys()) {
        if (key != id && m_scheduler.isWatching(key))
            m_repository.update(key, [&](JobSummary &job) { job.nextCheck = now.addMSecs(m_scheduler.dueIn(key).count()); });
    }
}

bool JobPolling::isRequested(const QString &id) const
{
    const JobSummary *job = m_repository.list().find(id);
    return m_scheduler.isWatching(id) || (job && needsToken(job->error));
}

int JobPolling::runningCount() const
{
    const auto isRunningOn
        = [this](const JobResponse &answer) { return isRunning(answer.job.status) && m_scheduler.isWatching(answer.job.id); };
    return static_cast<int>(std::count_if(m_repository.answers().cbegin(), m_repository.answers().cend(), isRunningOn));
}

QDateTime JobPolling::nextCheck() const
{
    const auto due = m_scheduler.nextDue();
    return due ? QDateTime::currentDateTimeUtc().addMSecs(due->count()) : QDateTime();
}
