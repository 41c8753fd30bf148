#pragma once

#include "app/common/result.h"
#include "app/media/mediaitem.h"
#include "app/service/endpoint.h"

#include <QHash>
#include <QList>
#include <QNetworkRequest>

#include <chrono>
#include <optional>

// What the downloads do, as data and plain functions.
struct DownloadPolicy
{
    using Pause = std::chrono::milliseconds;

    int mostPerHost = 6; // as many connections as Qt keeps to a host
    QList<Pause> pauses{std::chrono::seconds(1), std::chrono::seconds(3), std::chrono::seconds(9)}; // between tries, then no more
    Pause idle = std::chrono::seconds(20);                                                          // with no byte
    Pause slow = std::chrono::seconds(60);                                                          // with fewer than slowBytes
    qint64 slowBytes = 60 * 1024;
    Pause total = std::chrono::minutes(30); // for one try
    qint64 largest = qint64(4) << 30;       // bytes

    bool operator==(const DownloadPolicy &) const = default;
};

// The usual way may lead through the service; Directly never does: the medium's host sees who asks.
enum class Reach { AsUsual, Directly };

// Where a medium is fetched: from its own link without the token, or through the service with it.
struct MediaAddress
{
    QUrl url{};
    bool isProxied = false;
    QByteArray agent{}; // the User-Agent to ask under; empty: the program's own

    bool operator==(const MediaAddress &) const = default;
};

// Errors: NoToken when only the service can fetch it and there is no token, UnsafeAddress; into this computer leads only a service that is
// there itself.
[[nodiscard]] Result<MediaAddress> addressOf(const MediaItem &item, const Service &service, const Endpoint &endpoint,
                                             Reach reach = Reach::AsUsual);

// The bytes as they are stored, with no compression on the way; the token only for a proxied medium and only at the API's own origin.
[[nodiscard]] QNetworkRequest mediaRequest(const QUrl &url, bool isProxied, const Endpoint &endpoint);

// The same for the rest of a file, and for the whole one when it has changed meanwhile (RFC 9110, 13.1.5).
[[nodiscard]] QNetworkRequest restRequest(QNetworkRequest request, qint64 offset, const QByteArray &entityTag);

// May a download that is at `from` be sent on to `to`? To any safe address, but not from the net into this computer.
[[nodiscard]] bool mayFollow(const QUrl &from, const QUrl &to);

// What is asked for while a try at `known` is under way: is it worth a try of its own? A new link is. Who asks for the usual way has
// nothing against the direct one, which somebody has chosen.
[[nodiscard]] bool isAnotherWay(const QUrl &known, Reach knownReach, const QUrl &asked, Reach askedReach);

// Which of the waiting downloads, given by their hosts in their order, start now.
[[nodiscard]] QList<qsizetype> startable(const QList<QString> &waitingHosts, QHash<QString, int> runningPerHost,
                                         const DownloadPolicy &policy);

// After the usual way failed: may the medium's own host, asked directly, give it out?
[[nodiscard]] bool mayHelpDirectly(const MediaItem &item, const Error &error);

// Is it the disk that refuses? Then the next file is refused as well.
[[nodiscard]] bool isOfTheDisk(Error::Kind kind);

// May the same request do better a little later? Network errors, 408, 429, 5xx and cut bodies.
[[nodiscard]] bool isWorthAnotherTry(Error::Kind kind);

// How long to wait before the next try after `failures` of them, or nothing: give up. Only what may pass is tried again: network errors,
// 408, 429, 5xx and cut bodies.
[[nodiscard]] std::optional<DownloadPolicy::Pause> nextTry(const DownloadPolicy &policy, const Error &error, int failures);
