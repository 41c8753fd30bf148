// SPDX-License-Identifier: MIT
#include "app/demo/httpserver.h"

#include "app/common/ascii.h"

#include <QHostAddress>
#include <QTcpSocket>

#include <algorithm>
#include <optional>

namespace {

constexpr qsizetype maxHead = 16 * 1024; // bytes of request line and headers

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200: return "OK";
    case 206: return "Partial Content";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 402: return "Payment Required";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 410: return "Gone";
    case 416: return "Range Not Satisfiable";
    case 422: return "Unprocessable Content";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 503: return "Service Unavailable";
    }
    return "Answer";
}

bool hasBody(const HttpRequest &request)
{
    return request.headers.contains("transfer-encoding") || request.headers.value("content-length", "0") != "0";
}

QByteArray headFor(const ServedResponse &response, bool staysOpen)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonOf(response.status) + "\r\n";
    const auto add = [&](const QByteArray &name, const QByteArray &value) { head += name + ": " + value + "\r\n"; };
    if (!response.contentType.isEmpty())
        add("Content-Type", response.contentType);
    add("Content-Length", QByteArray::number(response.body.size()));
    if (!response.etag.isEmpty()) {
        add("ETag", response.etag);
        add("Accept-Ranges", "bytes");
    }
    for (const auto &[name, value] : response.headers)
        add(name, value);
    add("Connection", staysOpen ? "keep-alive" : "close");
    return head + "\r\n";
}

std::optional<qint64> placeFrom(const QByteArray &digits)
{
    bool fits = false;
    const qint64 place = digits.toLongLong(&fits);
    return fits && std::all_of(digits.begin(), digits.end(), isDigit) ? std::optional(place) : std::nullopt;
}

struct Part
{
    qint64 first = 0;
    qint64 last = -1; // before first: nothing of the body is meant
};

// "bytes=0-99", "bytes=100-" and "bytes=-50" (the last 50).
std::optional<Part> partFrom(const QByteArray &range, qint64 size)
{
    const qsizetype dash = range.indexOf('-');
    if (!range.startsWith("bytes=") || dash < 0)
        return std::nullopt;
    const QByteArray from = range.mid(6, dash - 6).trimmed();
    const QByteArray to = range.mid(dash + 1).trimmed();
    const auto first = placeFrom(from);
    const auto last = placeFrom(to);
    if (from.isEmpty() && last)
        return *last == 0 ? Part{} : Part{.first = std::max<qint64>(size - *last, 0), .last = size - 1};
    if (!first || (!last && !to.isEmpty()) || (last && *last < *first))
        return std::nullopt;
    return Part{.first = *first, .last = std::min(last.value_or(size - 1), size - 1)};
}

// One client: reads request after request from its socket and answers each in its turn.
class Connection : public QObject
{
public:
    Connection(QTcpSocket *socket, const HttpServer::Handler &handler, QObject *parent)
        : QObject(parent)
        , m_socket(socket)
        , m_handler(handler)
    {
        m_socket->setParent(this);
        m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1); // else a body waits 40 ms for the acknowledgement of its head
        connect(m_socket, &QTcpSocket::readyRead, this, &Connection::receive);
        connect(m_socket, &QTcpSocket::disconnected, this, &Connection::deleteLater);
        receive(); // what came before we listened
    }

private:
    void receive()
    {
        m_received += m_socket->readAll();
        while (m_staysOpen) {
            const qsizetype end = m_received.indexOf("\r\n\r\n");
            if (std::max(end, end < 0 ? m_received.size() : 0) > maxHead)
                refuse(431);
            else if (end < 0)
                return;
            else
                take(m_received.first(end));
            m_received.remove(0, end + 4);
        }
        m_received.clear();
    }

    void take(const QByteArray &head)
    {
        const auto request = requestFrom(head);
        if (!request) {
            refuse(400);
            return;
        }
        const bool isHead = request->method == "HEAD";
        if (!isHead && request->method != "GET") {
            refuse(405);
            return;
        }
        m_staysOpen = request->headers.value("connection").toLower() != "close" && !hasBody(*request); // a body would be read as a request
        send(inRange(*request, m_handler(*request)), isHead);
    }

    void refuse(int status)
    {
        m_staysOpen = false;
        ServedResponse response{.status = status, .contentType = "text/plain; charset=utf-8", .body = reasonOf(status)};
        if (status == 405)
            response.headers.emplaceBack("Allow", "GET, HEAD");
        send(response, false);
    }

    void send(const ServedResponse &response, bool isHead)
    {
        m_socket->write(headFor(response, m_staysOpen));
        if (!isHead)
            m_socket->write(response.body);
        if (!m_staysOpen)
            m_socket->disconnectFromHost(); // once all is written
    }

    QTcpSocket *const m_socket; // a child of ours
    const HttpServer::Handler &m_handler;
    QByteArray m_received;
    bool m_staysOpen = true;
};

} // namespace

std::optional<HttpRequest> requestFrom(const QByteArray &head)
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    if (words.size() != 3 || !words.at(1).startsWith('/') || !words.at(2).startsWith("HTTP/1."))
        return std::nullopt;
    HttpRequest request{.method = words.at(0)};
    const qsizetype mark = words.at(1).indexOf('?');
    request.path = mark < 0 ? words.at(1) : words.at(1).first(mark);
    request.query = mark < 0 ? QByteArray() : words.at(1).sliced(mark + 1);
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            return std::nullopt;
        request.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    if (words.at(2) == "HTTP/1.0")
        request.headers.insert("connection", "close");
    return request;
}

ServedResponse inRange(const HttpRequest &request, const ServedResponse &whole)
{
    const QByteArray range = request.headers.value("range");
    const bool isRequested = request.method == "GET" && whole.status == 200 && !whole.etag.isEmpty() && !range.isEmpty();
    if (!isRequested || request.headers.value("if-range", whole.etag) != whole.etag)
        return whole;
    const qint64 size = whole.body.size();
    const auto part = partFrom(range, size);
    if (!part)
        return whole;
    ServedResponse response = whole;
    if (part->first >= size || part->last < part->first) {
        response.status = 416;
        response.body.clear();
        response.headers.emplaceBack("Content-Range", "bytes */" + QByteArray::number(size));
        return response;
    }
    response.status = 206;
    response.body = whole.body.sliced(part->first, part->last - part->first + 1);
    const QByteArray place = QByteArray::number(part->first) + '-' + QByteArray::number(part->last);
    response.headers.emplaceBack("Content-Range", "bytes " + place + '/' + QByteArray::number(size));
    return response;
}

HttpServer::HttpServer(Handler handler, QObject *parent)
    : QTcpServer(parent)
    , m_handler(std::move(handler))
{
    connect(this, &QTcpServer::newConnection, this, &HttpServer::takeConnections);
}

bool HttpServer::start()
{
    return listen(QHostAddress::LocalHost);
}

void HttpServer::takeConnections()
{
    while (QTcpSocket *socket = nextPendingConnection())
        new Connection(socket, m_handler, this);
}
