// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/httpserver.h"

#include <QElapsedTimer>
#include <QHash>
#include <QList>
#include <QQueue>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <optional>

class QTcpSocket;

// A server on loopback that also lies, cuts, stalls and resets, as a test says. It records each request. In the test's own thread.
class LocalServer : public QTcpServer
{
    Q_OBJECT

public:
    enum class Ending {
        Finish,
        Cut,   // hangs up
        Reset, // hangs up so that the other side reads an error
        Stall, // says no more and keeps the connection
    };

    struct Answer
    {
        int status = 200;
        QByteArray body{};
        QByteArray contentType{"application/octet-stream"};
        QList<std::pair<QByteArray, QByteArray>> headers{};
        std::optional<qint64> announced{}; // a Content-Length that differs from the body's
        bool isChunked = false;
        QByteArray entityTag{};                // strong, with quotes: a Range request that is If-Range of it gets a 206 with the rest
        QByteArray before{};                   // bytes that are sent ahead of the head, such as an interim response
        std::chrono::milliseconds beforeBy{0}; // ahead of it by so much
        bool isDropped = false;                // the connection is closed with no answer at all
        bool rangesAnyway = false; // a Range request gets a 206 whatever its If-Range says; it carries the tag only where there is one
        bool hasNoLength = false;  // neither a length nor chunks: it ends with the connection
        qsizetype sent = -1;       // bytes of the body before the ending; -1: all
        qsizetype piece = 0;       // bytes a turn of the event loop; 0: all at once
        Ending ending = Ending::Finish;
        std::chrono::milliseconds latency{0};

        [[nodiscard]] bool hangsUp() const { return hasNoLength || ending == Ending::Cut || ending == Ending::Reset; }
    };

    struct Request
    {
        HttpRequest head{};
        qint64 at = 0; // milliseconds since the server began

        [[nodiscard]] QByteArray target() const { return head.query.isEmpty() ? head.path : head.path + '?' + head.query; }
        [[nodiscard]] QByteArray authorization() const { return head.headers.value("authorization"); }
    };

    explicit LocalServer(QObject *parent = nullptr);

    [[nodiscard]] QUrl url(const QByteArray &target = {}) const; // http://127.0.0.1:<port><target>

    // Answers for one target (path and query as sent) are used up in order; the last one stays. What is not known is a 404.
    void answer(const QByteArray &target, const Answer &answer);

    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    [[nodiscard]] qsizetype count(const QByteArray &target) const;

private:
    void take(QTcpSocket *socket, const HttpRequest &request);
    void send(QTcpSocket *socket, const Answer &answer);
    void sendPieces(QTcpSocket *socket, const Answer &answer, qsizetype from);
    void end(QTcpSocket *socket, const Answer &answer);

    QHash<QByteArray, QQueue<Answer>> m_answers;
    QList<Request> m_requests;
    QElapsedTimer m_clock;
};
