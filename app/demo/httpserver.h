// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QTcpServer>

#include <functional>
#include <optional>
#include <utility>

// A small HTTP/1.1 server for this computer only: GET and HEAD, keep-alive, single byte ranges (RFC 9110, 14). Requests and responses
// are plain values; a function returns the response to a request.

struct HttpRequest
{
    QByteArray method{};
    QByteArray path{};                       // as sent: percent-encoded, without the query
    QByteArray query{};                      // as sent, without the '?'
    QHash<QByteArray, QByteArray> headers{}; // names in lower case

    bool operator==(const HttpRequest &) const = default;
};

struct ServedResponse
{
    int status = 200;
    QByteArray contentType{};
    QByteArray body{};
    QByteArray etag{}; // quoted; when there is one, parts of the body can be requested
    QList<std::pair<QByteArray, QByteArray>> headers{};

    bool operator==(const ServedResponse &) const = default;
};

// Reads request line and headers, without the blank line at their end. Nothing: this is no HTTP/1 request.
[[nodiscard]] std::optional<HttpRequest> requestFrom(const QByteArray &head);

// The part that the request names with Range: 206, or 416 when it lies outside. The whole answer when none is requested, when If-Range
// names another file, or when the range is one that this server does not know (several at once, units other than bytes).
[[nodiscard]] ServedResponse inRange(const HttpRequest &request, const ServedResponse &whole);

class HttpServer : public QTcpServer
{
    Q_OBJECT

public:
    using Handler = std::function<ServedResponse(const HttpRequest &)>;

    explicit HttpServer(Handler handler, QObject *parent = nullptr);

    [[nodiscard]] bool start(); // on 127.0.0.1, at a port that is free

private:
    void takeConnections();

    const Handler m_handler;
};
