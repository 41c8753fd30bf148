// SPDX-License-Identifier: MIT
#include "app/net/jobfetch.h"

#include "app/common/log.h"
#include "app/net/httpreply.h"
#include "app/services/service.h"

JobFetch::JobFetch(QNetworkAccessManager &network, const Service &service, const Endpoint &endpoint, const QString &jobId, bool isKnown,
                   QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_service(service)
    , m_endpoint(service.endpointOf(jobId, endpoint))
    , m_jobId(jobId)
    , m_isKnown(isKnown)
{
    get(service.jobUrl(m_endpoint.base, jobId));
}

void JobFetch::cancel()
{
    m_isCancelled = true; // whatever comes before the GET sees it
    m_get->cancel();
}

void JobFetch::get(const QUrl &url)
{
    if (m_get)
        m_get->deleteLater();
    m_get = new ApiGet(m_network, m_endpoint, url, this);
    connect(m_get, &ApiGet::finished, this, &JobFetch::onAnswered);
    m_get->start();
}

void JobFetch::onAnswered(const Result<ApiResponse> &response)
{
    Result<JobResponse> result = responseIn(response);
    if (!result) {
        qCInfo(logApi) << "no job:" << static_cast<int>(result.error().kind) << result.error().httpStatus;
        const auto other = m_first || m_isCancelled ? std::nullopt : m_service.otherJobUrl(m_endpoint.base, m_jobId, result.error());
        if (other) {
            m_first = result.error();
            get(*other);
            return;
        }
        // The second address has nothing new to say where it says the same, or does not have the job either.
        const bool isWorse = m_first && (result.error().kind == m_first->kind || result.error().kind == Error::Kind::NotFound);
        Error error = isWorse ? *m_first : result.error();
        error.reason = m_service.reasonFor(error, m_jobId);
        result = error;
    }
    emit finished(result);
}

Result<JobResponse> JobFetch::responseIn(const Result<ApiResponse> &response) const
{
    if (!response)
        return response.error();
    const bool isGood = response->head.status >= 200 && response->head.status < 300;
    const QByteArray raw = isGood ? m_service.documentIn(response->body, m_jobId) : response->body;
    if (raw.isEmpty() && !response->body.isEmpty())
        return Error{.kind = Error::Kind::NotFound, .httpStatus = response->head.status};
    Result<Job> job = jobIn(response->head, raw, m_service, m_jobId, m_isKnown);
    if (!job)
        return job.error();
    return JobResponse{.job = *std::move(job), .raw = raw, .receivedAt = QDateTime::currentDateTimeUtc()};
}

JobFetch *fetchJob(QNetworkAccessManager &network, const Service &service, const Endpoint &endpoint, const QString &jobId, bool isKnown,
                   QObject *context, const std::function<void(const Result<JobResponse> &)> &then)
{
    auto *fetch = new JobFetch(network, service, endpoint, jobId, isKnown, context);
    QObject::connect(fetch, &JobFetch::finished, context, then);
    return fetch;
}
