// SPDX-License-Identifier: MIT
#include "app/api/runningjobs.h"

#include "app/api/httpreply.h"
#include "app/common/log.h"
#include "app/services/service.h"

RunningJobs::RunningJobs(QNetworkAccessManager &network, const Service &service, const Endpoint &endpoint, QObject *parent)
    : QObject(parent)
    , m_get(network, endpoint, service.runningJobsUrl(endpoint.base))
{
    connect(&m_get, &ApiGet::finished, this, [this, &service](const Result<ApiAnswer> &answer) {
        const Result<QStringList> result = answer ? runningJobsIn(*answer, service) : answer.error();
        if (!result)
            qCInfo(logApi) << "no list of jobs:" << static_cast<int>(result.error().kind) << result.error().httpStatus;
        emit finished(result); // the last thing we do: the listener may delete us
    });
}

Result<QStringList> runningJobsIn(const ApiAnswer &answer, const Service &service)
{
    if (!transportError(answer.head)) {
        if (const Result<QStringList> ids = service.runningJobsIn(answer.body))
            return ids;
    }
    return errorIn(answer.head, answer.body, service).value_or(Error{.httpStatus = answer.head.status});
}
