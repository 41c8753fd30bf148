// SPDX-License-Identifier: MIT
#include "app/net/jobfetch.h"

#include "app/common/log.h"
#include "app/net/httpreply.h"
#include "app/services/service.h"

JobFetch::JobFetch(QNetworkAccessManager &network, const Service &service, const Endpoint &endpoint, const QString &jobId, bool isKnown,
                   QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_jobId(jobId)
    , m_isKnown(isKnown)
    , m_get(network, service.endpointOf(jobId, endpoint), service.jobUrl(service.endpointOf(jobId, endpoint).base, jobId))
{
    connect(&m_get, &ApiGet::finished, this, [this](const Result<ApiResponse> &answer) {
        const Result<JobResponse> result = read(answer);
        if (!result)
            qCInfo(logApi) << "no job:" << static_cast<int>(result.error().kind) << result.error().httpStatus;
        emit finished(result); // the last thing we do: the listener may delete us
    });
}

Result<JobResponse> JobFetch::read(const Result<ApiResponse> &answer) const
{
    if (!answer)
        return answer.error();
    Result<Job> job = jobIn(answer->head, answer->body, m_service, m_jobId, m_isKnown);
    if (!job)
        return job.error();
    return JobResponse{.job = *std::move(job), .raw = answer->body, .receivedAt = QDateTime::currentDateTimeUtc()};
}
