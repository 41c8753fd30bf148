// SPDX-License-Identifier: MIT
#include "app/net/jobrequest.h"

#include "app/common/web.h"

QNetworkRequest jobRequest(const QUrl &url, const Endpoint &endpoint)
{
    QNetworkRequest request = plainRequest(url);
    request.setRawHeader("Accept", "application/json");
    if (!endpoint.token.isEmpty() && isSameOrigin(url, endpoint.base))
        request.setRawHeader("Authorization", "Bearer " + endpoint.token.toUtf8());
    return request;
}
