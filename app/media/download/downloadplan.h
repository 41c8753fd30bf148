// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/httpresponse.h"
#include "app/job/mediaitem.h"
#include "app/services/endpoint.h"

#include <QHash>
#include <QList>
#include <QNetworkRequest>

#include <chrono>
#include <optional>

class Service;

// What the downloads do, as data and plain functions.
struct DownloadPolicy
{
    using Pause = std::chrono::milliseconds;

    int maxPerHost = 6; // as many connections as Qt keeps to a host
    QList<Pause> pauses{std::chrono::seconds(1), std::chrono::seconds(3), std::chrono::seconds(9)}; // between tries, then no more
    Pause idle = std::chrono::seconds(20);                                                          // with no byte
    Pause slow = std::chrono::seconds(60);                                                          // with fewer than slowBytes
    qint64 slowBytes = 60 * 1024;
    Pause total = std::chrono::minutes(30);   // with fewer than come at the pace below: one that flows has no limit in time
    Pause quiet = std::chrono::seconds(8);    // with no byte: reported as stalled, while it goes on
    Pause paceSpan = std::chrono::seconds(9); // with fewer than paceBytes: reported as slow
    qint64 paceBytes = 36 * 1024;
    qint64 largest = qint64(4) << 30;       // bytes
    qint64 maxUnreported = qint64(1) << 30; // bytes, where neither the response nor the job has a size
    int maxTries = 30;                      // in all, however far each of them came
    int maxDropped = 3;                     // connections in a row that the server closes unanswered, before they count as tries

    bool operator==(const DownloadPolicy &) const = default;
};

// How a download goes on, for whoever waits.
enum class DownloadPace { Flowing, Slow, Stalled };

// How many bytes of a file are read at most. `announced` by the response, `listed` by the job; -1: no size. `room`: bytes on the disk, of
// which a large file of unknown size takes an eighth.
[[nodiscard]] qint64 maxBytes(const DownloadPolicy &policy, qint64 announced, qint64 listed, qint64 room);

// The usual way may lead through the service; Directly never does: the media item's host sees the user's address.
enum class Route { AsUsual, Directly };

// Where a media item is fetched: from its own link without the token, or through the service with it.
struct MediaAddress
{
    QUrl url{};
    bool isProxied = false;
    QByteArray agent{}; // the User-Agent of the request; empty: the program's own

    bool operator==(const MediaAddress &) const = default;
};

// Errors: NoToken when only the service can fetch it and there is no token, UnsafeAddress; into this computer leads only a service that is
// there itself.
[[nodiscard]] Result<MediaAddress> addressOf(const MediaItem &item, const Service &service, const Endpoint &endpoint,
                                             Route route = Route::AsUsual);

// The bytes as they are stored, with no compression on the way; the token only for a proxied item and only at the API's own origin.
[[nodiscard]] QNetworkRequest mediaRequest(const QUrl &url, bool isProxied, const Endpoint &endpoint);

// The same for the rest of a file, and for the whole one when it has changed meanwhile (RFC 9110, 13.1.5).
[[nodiscard]] QNetworkRequest restRequest(QNetworkRequest request, qint64 offset, const QByteArray &validator);

// A service may answer the request for a file of its own with a small JSON document, in which a single address leads to the file.
// (TemPolor, "Download generated music": {url, remainSeconds}.)
[[nodiscard]] bool mayHoldLink(const HttpResponse &answer, const MediaItem &item);
[[nodiscard]] QUrl linkIn(const QByteArray &json);  // empty: there is none, or several
inline constexpr qint64 maxLinkDocument = 64 << 10; // bytes

// May a download that is at `from` be sent on to `to`? To any safe address, but not from the net into this computer.
[[nodiscard]] bool mayFollow(const QUrl &from, const QUrl &to);

// Is a request worth a try of its own while a try at `known` is under way? A new link is. A request for the usual way is not while the
// direct one runs, which somebody has chosen.
[[nodiscard]] bool isAnotherWay(const QUrl &known, Route knownRoute, const QUrl &requested, Route requestedRoute);

// Which of the waiting downloads, passed by their hosts in their order, start now.
[[nodiscard]] QList<qsizetype> startable(const QList<QString> &waitingHosts, QHash<QString, int> runningPerHost,
                                         const DownloadPolicy &policy);

// After the usual way failed: may a direct request to the media item's own host succeed?
[[nodiscard]] bool mayHelpDirectly(const MediaItem &item, const Error &error);

// Is it the disk that refuses? Then the next file is refused as well.
[[nodiscard]] bool isOfTheDisk(Error::Kind kind);

// May the same request do better a little later? Network errors, 408, 429, 5xx and cut bodies.
[[nodiscard]] bool isWorthAnotherTry(Error::Kind kind);

// What a try came to that brought no file.
struct FailedTry
{
    Error error{};
    qint64 gained = 0;       // bytes that it added and that the next one goes on from
    bool wasDropped = false; // the server closed the connection and had sent nothing
};

// The tries at one file so far.
struct TryCount
{
    int failures = 0; // that count, in a row
    int dropped = 0;  // in a row
    int all = 0;

    bool operator==(const TryCount &) const = default;
};

// Counts one more. Progress resets the count, and a connection that the server has closed is no try; both within bounds.
[[nodiscard]] TryCount counted(const DownloadPolicy &policy, TryCount count, const FailedTry &failed);

// How long to wait before the next try after `failures` of them; nothing: no more tries. Only what may pass is tried again: network
// errors, 408, 429, 5xx and cut bodies.
[[nodiscard]] std::optional<DownloadPolicy::Pause> nextTry(const DownloadPolicy &policy, const Error &error, int failures);
