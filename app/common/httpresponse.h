// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/result.h"

#include <QDateTime>
#include <QNetworkReply>
#include <QUrl>

// "bytes 1000-1999/2000" of a 206 answer (RFC 9110, 14.4).
struct ContentRange
{
    qint64 first = 0;
    qint64 last = 0; // itself part of the range
    qint64 size = 0; // of the whole; -1: not announced

    bool operator==(const ContentRange &) const = default;
};

// How the body is packed for the way (RFC 9110, 8.4).
enum class ContentEncoding {
    Identity,
    Gzip,
    Deflate,
    Brotli,
    Other, // which we cannot unpack
};

// The head of an HTTP answer as a value, so that what it means is decided in plain functions.
struct HttpResponse
{
    int status = 0; // 0: none arrived
    QNetworkReply::NetworkError networkError = QNetworkReply::NoError;
    QString contentType{};     // lower case, without parameters
    qint64 announcedSize = -1; // Content-Length; -1: not announced
    QUrl url{};
    QUrl redirect{}; // where a 3xx points, made absolute; empty: nowhere
    std::optional<std::chrono::seconds> retryAfter{};
    QByteArray entityTag{};                               // as it came
    QByteArray lastModified{};                            // as it came; empty where it does not distinguish versions
    ContentEncoding encoding = ContentEncoding::Identity; // of the body
    std::optional<ContentRange> contentRange{};

    bool operator==(const HttpResponse &) const = default;
};

[[nodiscard]] HttpResponse headOf(const QNetworkReply &reply, const QDateTime &now);

// Nothing: another unit, or nonsense.
[[nodiscard]] std::optional<ContentRange> contentRangeFrom(const QByteArray &header);

// Retry-After in both of its forms (RFC 9110, 10.2.3): seconds, or a date. A date that has passed is 0 s; nonsense is nothing; at most a
// day.
[[nodiscard]] std::optional<std::chrono::seconds> retryAfterFrom(const QByteArray &header, const QDateTime &now);

// A Last-Modified that distinguishes versions of a file, as it came: only where the answer was made a minute later or more, so that the
// file cannot have changed again within the same second (RFC 9110, 8.8.2.2). Else empty.
[[nodiscard]] QByteArray strongLastModified(const QByteArray &lastModified, const QByteArray &date);

[[nodiscard]] ContentEncoding contentEncodingFrom(const QByteArray &header);

// 100 to 199: the answer itself is still to come (RFC 9110, 15.2).
[[nodiscard]] bool isInterim(int status);

[[nodiscard]] bool isRedirect(const HttpResponse &answer);

// Why this redirect is not followed, with `followed` others before it: it leads where the request may not go, or in circles, as with some
// proxies. Nothing: it is followed.
[[nodiscard]] std::optional<Error> refusedRedirect(const HttpResponse &answer, bool isAllowed, int followed);

// What status and network say, with no look at the body. Nothing: a whole answer with a 2xx status.
[[nodiscard]] std::optional<Error> transportError(const HttpResponse &answer);

// What an HTTP status means by itself. Nothing for 2xx.
[[nodiscard]] std::optional<Error::Kind> errorOfStatus(int status);

// Does it need another token? There is none, or the service refuses it for every job.
[[nodiscard]] bool needsToken(const Error &error);

// Does this text begin as an HTML page, and as the one that Cloudflare sends to those it does not trust? With a 5xx status only its
// challenge counts: its other pages report that the server behind it is broken.
[[nodiscard]] bool looksLikeHtml(QByteArrayView head);
[[nodiscard]] bool looksLikeCloudflare(QByteArrayView head, int status);
