// SPDX-License-Identifier: MIT
#include "app/net/httpget.h"

#include "app/common/web.h"
#include "app/net/socketreply.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>

namespace {

QNetworkProxy proxyFor(const QNetworkAccessManager &network, const QUrl &url)
{
    QNetworkProxyFactory *factory = network.proxyFactory();
    QNetworkProxy proxy = factory ? factory->queryProxy(QNetworkProxyQuery(url)).value(0) : network.proxy();
    if (proxy.type() == QNetworkProxy::HttpCachingProxy)
        proxy.setType(QNetworkProxy::HttpProxy); // a connection goes through it, which it knows as well
    return proxy;
}

} // namespace

InterimServers::InterimServers(QNetworkAccessManager &network)
    : QObject(&network)
{}

InterimServers &InterimServers::of(QNetworkAccessManager &network)
{
    auto *known = network.findChild<InterimServers *>(QString(), Qt::FindDirectChildrenOnly);
    return known ? *known : *new InterimServers(network);
}

bool InterimServers::contains(const QUrl &url) const
{
    return m_origins.contains(withoutPath(url));
}

void InterimServers::add(const QUrl &url)
{
    if (contains(url))
        return;
    m_origins.insert(withoutPath(url));
    emit added(url);
}

QNetworkReply *startGet(QNetworkAccessManager &network, const QNetworkRequest &request)
{
    if (InterimServers::of(network).contains(request.url()))
        return new SocketReply(request, proxyFor(network, request.url()), &network);
    return network.get(request);
}
