// SPDX-License-Identifier: MIT
#include "app/api/jobfetch.h"

#include "app/api/httpreply.h"
#include "app/common/log.h"
#include "app/services/service.h"

JobFetch::JobFetch(QNetworkAccessManager &network, const Service &service, const Endpoint &endpoint, const QString &jobId, bool isKnown,
                   QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_jobId(jobId)
    , m_isKnown(isKnown)
    , m_get(network, endpoint, service.jobUrl(endpoint.base, jobId))
{
    connect(&m_get, &ApiGet::finished, this, [this](const Result<ApiAnswer> &answer) {
        const Result<JobAnswer> result = read(answer);
        if (!result)
            qCInfo(logApi) << "no job:" << static_cast<int>(result.error().kind) << result.error().httpStatus;
        emit finished(result); // the last thing we do: the listener may delete us
    });
}

Result<JobAnswer> JobFetch::read(const Result<ApiAnswer> &answer) const
{
    if (!answer)
        return answer.error();
    if (const auto error = errorIn(answer->head, answer->body, m_service, m_isKnown))
        return *error;
    Result<Job> job = m_service.parse(answer->body);
    if (!job)
        return job.error();
    JobAnswer result{.job = *std::move(job), .raw = answer->body, .receivedAt = QDateTime::currentDateTimeUtc()};
    if (result.job.id.isEmpty()) { // what was asked for is known, whatever the answer leaves out
        result.job.id = m_jobId;
        if (!result.job.created.isValid())
            result.job.created = m_service.createdFromId(m_jobId);
    }
    return result;
}
