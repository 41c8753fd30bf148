// SPDX-License-Identifier: MIT
#include "app/net/historyget.h"

#include "app/common/log.h"
#include "app/net/apiget.h"
#include "app/net/httpreply.h"
#include "app/services/service.h"

namespace {

Result<HistoryPage> pageIn(const Result<ApiResponse> &response, const Service &service, const HistoryRequest &request)
{
    if (!response)
        return response.error();
    if (transportError(response->head))
        return refusalIn(response->head, response->body, service);
    Result<HistoryPage> page = service.historyIn(response->body, request);
    return page ? page : refusalIn(response->head, response->body, service);
}

} // namespace

void fetchHistory(QNetworkAccessManager &network, const Service &service, const Endpoint &endpoint, const HistoryRequest &request,
                  QObject *context, const std::function<void(const Result<HistoryPage> &)> &then)
{
    auto *get = new ApiGet(network, endpoint, context);
    QObject::connect(get, &ApiGet::finished, context, [get, &service, request, then](const Result<ApiResponse> &response) {
        get->deleteLater();
        const Result<HistoryPage> page = pageIn(response, service, request);
        if (!page)
            qCInfo(logApi) << "no history:" << static_cast<int>(page.error().kind) << page.error().httpStatus;
        then(page); // the last thing here: it may delete the context
    });
    get->start(service.historyUrl(endpoint.base, request));
}
