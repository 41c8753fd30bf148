// SPDX-License-Identifier: MIT
#include "app/net/jobfetch.h"

#include "app/common/log.h"
#include "app/net/httpreply.h"
#include "app/services/service.h"

namespace {

Result<JobResponse> responseIn(const Result<ApiResponse> &response, const Service &service, const QString &jobId, bool isKnown)
{
    if (!response)
        return response.error();
    Result<Job> job = jobIn(response->head, response->body, service, jobId, isKnown);
    if (!job)
        return job.error();
    return JobResponse{.job = *std::move(job), .raw = response->body, .receivedAt = QDateTime::currentDateTimeUtc()};
}

} // namespace

ApiGet *fetchJob(QNetworkAccessManager &network, const Service &service, const Endpoint &endpoint, const QString &jobId, bool isKnown,
                 QObject *context, const std::function<void(const Result<JobResponse> &)> &then)
{
    const Endpoint own = service.endpointOf(jobId, endpoint);
    auto *get = new ApiGet(network, own, service.jobUrl(own.base, jobId), context);
    QObject::connect(get, &ApiGet::finished, context, [&service, jobId, isKnown, then](const Result<ApiResponse> &response) {
        const Result<JobResponse> result = responseIn(response, service, jobId, isKnown);
        if (!result)
            qCInfo(logApi) << "no job:" << static_cast<int>(result.error().kind) << result.error().httpStatus;
        then(result); // the last thing here: it may delete the GET
    });
    get->start();
    return get;
}
