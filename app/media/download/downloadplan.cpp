// SPDX-License-Identifier: MIT
#include "app/media/download/downloadplan.h"

#include "app/common/web.h"
#include "app/services/service.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto maxServerPause = 10min; // a server that requests more is not waited for

// Nothing: the item is requested without the token.
std::optional<QUrl> urlWithToken(const MediaItem &item, const Service &service, const Endpoint &own)
{
    switch (item.route) {
    case MediaRoute::Direct: return std::nullopt;
    case MediaRoute::ViaProxy: return service.proxyUrl(own.base, item.url);
    case MediaRoute::WithToken:
        if (isSameOrigin(item.url, own.base))
            return item.url;
        // A document lists its service's files where the service usually is, wherever the user has it.
        return isSameOrigin(item.url, service.defaultBase()) ? service.proxyUrl(own.base, item.url) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

Result<MediaAddress> addressOf(const MediaItem &item, const Service &service, const Endpoint &endpoint, Route route)
{
    const Endpoint own = service.endpointFor(item.url, endpoint);
    if (const auto proxied = route == Route::Directly ? std::nullopt : urlWithToken(item, service, own)) {
        if (own.token.isEmpty())
            return Error{.kind = Error::Kind::NoToken};
        return MediaAddress{.url = *proxied, .isProxied = true};
    }
    const bool leadsInside = isLoopback(item.url) && !isLoopback(endpoint.base); // a document must not reach what listens here
    if (!isSafeAddress(item.url) || leadsInside)
        return Error{.kind = Error::Kind::UnsafeAddress, .detail = withoutPath(item.url)};
    return MediaAddress{.url = item.url, .agent = route == Route::Directly ? service.directAgent(item.url) : QByteArray()};
}

QNetworkRequest mediaRequest(const QUrl &url, bool isProxied, const Endpoint &endpoint)
{
    QNetworkRequest request = plainRequest(url);
    request.setRawHeader("Accept", "*/*");
    request.setRawHeader("Accept-Encoding", "identity"); // else sizes do not mean what they say
    if (isProxied && !endpoint.token.isEmpty() && isSameOrigin(url, endpoint.base))
        request.setRawHeader("Authorization", "Bearer " + endpoint.token.toUtf8());
    return request;
}

QNetworkRequest restRequest(QNetworkRequest request, qint64 offset, const QByteArray &validator)
{
    request.setRawHeader("Range", "bytes=" + QByteArray::number(offset) + '-');
    request.setRawHeader("If-Range", validator);
    return request;
}

bool mayHoldLink(const HttpResponse &answer, const MediaItem &item)
{
    const bool isNoDocument = item.type == MediaType::Image || item.type == MediaType::Video || item.type == MediaType::Audio;
    return isNoDocument && item.route == MediaRoute::WithToken && answer.status == 200 && answer.contentType == "application/json"_L1
        && answer.encoding == ContentEncoding::Identity && answer.announcedSize <= maxLinkDocument;
}

QUrl linkIn(const QByteArray &json)
{
    const QJsonObject members = QJsonDocument::fromJson(json).object();
    QSet<QUrl> links;
    for (const QJsonValue &member : members) {
        if (const QUrl link(member.toString(), QUrl::StrictMode); isSafeAddress(link))
            links.insert(link);
    }
    return links.size() == 1 ? *links.cbegin() : QUrl();
}

bool mayFollow(const QUrl &from, const QUrl &to)
{
    return isSafeAddress(to) && (isLoopback(from) || !isLoopback(to));
}

bool isAnotherWay(const QUrl &known, Route knownRoute, const QUrl &requested, Route requestedRoute)
{
    return requested != known || (requestedRoute == Route::Directly && knownRoute != Route::Directly);
}

QList<qsizetype> startable(const QList<QString> &waitingHosts, QHash<QString, int> runningPerHost, const DownloadPolicy &policy)
{
    QList<qsizetype> chosen;
    for (qsizetype i = 0; i < waitingHosts.size(); ++i) {
        int &running = runningPerHost[waitingHosts.at(i)];
        if (running >= policy.maxPerHost)
            continue;
        ++running;
        chosen.append(i);
    }
    return chosen;
}

bool isOfTheDisk(Error::Kind kind)
{
    return kind == Error::Kind::Disk || kind == Error::Kind::DiskFull;
}

bool mayHelpDirectly(const MediaItem &item, const Error &error)
{
    const bool isOurs = isOfTheDisk(error.kind) || error.kind == Error::Kind::Cancelled || error.kind == Error::Kind::TooLarge;
    return item.route == MediaRoute::ViaProxy && !isOurs;
}

bool isWorthAnotherTry(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Offline:
    case Error::Kind::Insecure:
    case Error::Kind::Timeout:
    case Error::Kind::RateLimited:
    case Error::Kind::Server:
    case Error::Kind::CutShort: return true;
    case Error::Kind::Cancelled:
    case Error::Kind::BadRequest:
    case Error::Kind::Unauthorized:
    case Error::Kind::NoSubscription:
    case Error::Kind::Forbidden:
    case Error::Kind::Cloudflare:
    case Error::Kind::NotFound:
    case Error::Kind::Expired:
    case Error::Kind::BadReply:
    case Error::Kind::WrongContent:
    case Error::Kind::TooLarge:
    case Error::Kind::UnknownEncoding:
    case Error::Kind::ForeignRedirect:
    case Error::Kind::UnsafeAddress:
    case Error::Kind::NoToken:
    case Error::Kind::Disk:
    case Error::Kind::DiskFull:
    case Error::Kind::NotShareable: return false;
    }
    return false;
}

qint64 maxBytes(const DownloadPolicy &policy, qint64 announced, qint64 listed, qint64 room)
{
    static constexpr qint64 smallFile = 64 << 20; // for which a disk is filled
    static constexpr qint64 slack = 16 << 20;     // a server may have another version than the job lists
    if (announced >= 0)
        return std::min(announced, policy.largest);
    if (listed > 0)
        return std::min(listed * 2 + slack, policy.largest);
    const qint64 most = std::min(policy.maxUnreported, policy.largest);
    return room >= 0 ? std::min(most, std::max(smallFile, room / 8)) : most;
}

TryCount counted(const DownloadPolicy &policy, TryCount count, const FailedTry &failed)
{
    ++count.all;
    const bool isDrip = failed.error.kind == Error::Kind::Timeout && failed.gained < policy.slowBytes;
    if (failed.wasDropped && count.dropped < policy.maxDropped) {
        ++count.dropped;
        count.failures = std::max(count.failures, 1);
    } else if (failed.gained > 0 && !isDrip) {
        count.failures = 1;
        count.dropped = 0;
    } else {
        ++count.failures;
        count.dropped = 0;
    }
    if (count.all >= policy.maxTries)
        count.failures = static_cast<int>(policy.pauses.size()) + 1;
    return count;
}

std::optional<DownloadPolicy::Pause> nextTry(const DownloadPolicy &policy, const Error &error, int failures)
{
    if (failures < 1 || failures > policy.pauses.size() || !isWorthAnotherTry(error.kind))
        return std::nullopt;
    const auto requested = error.retryAfter.value_or(0s);
    if (requested > maxServerPause)
        return std::nullopt;
    return std::max<DownloadPolicy::Pause>(policy.pauses.at(failures - 1), requested);
}
