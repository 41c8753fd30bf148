// SPDX-License-Identifier: MIT
#include "app/common/web.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QVariant>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

// Nothing of it leaves this computer, whatever its name servers say.
bool isSurelyLoopback(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

class LoopbackGoesDirect : public QNetworkProxyFactory
{
public:
    explicit LoopbackGoesDirect(const std::optional<QNetworkProxy> &others)
        : m_others(others)
    {}

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopback(query.url()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return m_others ? QList<QNetworkProxy>{*m_others} : systemProxyForQuery(query);
    }

private:
    const std::optional<QNetworkProxy> m_others; // nothing: as the system says
};

} // namespace

bool isLoopback(const QUrl &url)
{
    if (isSurelyLoopback(url))
        return true;
    QString host = url.host();
    if (host.endsWith(u'.'))
        host.chop(1); // the same name, written in full
    const QHostAddress address(host);
    const bool isAny = address == QHostAddress(QHostAddress::AnyIPv4) || address == QHostAddress(QHostAddress::AnyIPv6);
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1) || isAny;
}

bool isSafeAddress(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return false;
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isSurelyLoopback(url));
}

bool isSameOrigin(const QUrl &left, const QUrl &right)
{
    return left.scheme() == right.scheme() && left.host() == right.host() && portOf(left) == portOf(right);
}

bool isProgramLink(const QString &text)
{
    return text.trimmed().startsWith("jobviewer:"_L1, Qt::CaseInsensitive);
}

QString withoutPath(const QUrl &url)
{
    return url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

QNetworkRequest plainRequest(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Mozilla/5.0 (compatible; JobViewer/" JOBVIEWER_VERSION ")"_s);
    return request;
}

bool isServiceAddress(const QUrl &url)
{
    return isSafeAddress(url) && !url.hasQuery() && !url.hasFragment() && url.userInfo().isEmpty();
}

void useProxies(QNetworkAccessManager &network, const ProxySettings &settings, const QString &password)
{
    std::optional<QNetworkProxy> others;
    switch (settings.mode) {
    case ProxySettings::Mode::System: break;
    case ProxySettings::Mode::None: others = QNetworkProxy(QNetworkProxy::NoProxy); break;
    case ProxySettings::Mode::Manual:
        others = QNetworkProxy(QNetworkProxy::HttpProxy, settings.host, static_cast<quint16>(settings.port), settings.user, password);
        break;
    }
    network.setProxyFactory(new LoopbackGoesDirect(others)); // the manager takes it over
}

void abortAndDelete(QPointer<QNetworkReply> &reply, const QObject *listener)
{
    if (!reply)
        return;
    reply->disconnect(listener);
    reply->abort();
    reply->deleteLater();
    reply.clear();
}
