// SPDX-License-Identifier: MIT
#include "tests/support/localserver.h"

#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <memory>

#ifndef Q_OS_WIN
#include <sys/socket.h>
#endif

using namespace Qt::StringLiterals;

namespace {

qsizetype sizeToSend(const LocalServer::Answer &answer)
{
    return answer.sent < 0 ? answer.body.size() : std::min(answer.sent, answer.body.size());
}

QByteArray headOf(const LocalServer::Answer &answer)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Said\r\nContent-Type: " + answer.contentType + "\r\n";
    for (const auto &[name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    if (answer.isChunked)
        head += "Transfer-Encoding: chunked\r\n";
    else if (answer.hasNoLength)
        head += "Connection: close\r\n";
    else
        head += "Content-Length: " + QByteArray::number(answer.announced.value_or(answer.body.size())) + "\r\n";
    return head + "\r\n";
}

QByteArray framed(const QByteArray &piece, bool isChunked)
{
    return isChunked ? QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n" : piece;
}

// What a server that knows ranges makes of it: `sent` counts from where the answer begins.
LocalServer::Answer ranged(LocalServer::Answer answer, const HttpRequest &request)
{
    if (answer.entityTag.isEmpty() && !answer.rangesAnyway)
        return answer;
    if (!answer.entityTag.isEmpty())
        answer.headers.append({"ETag", answer.entityTag});
    const QByteArray range = request.headers.value("range");
    const qsizetype from = range.startsWith("bytes=") && range.endsWith('-') ? range.sliced(6).chopped(1).toLongLong() : 0;
    if (from <= 0 || from >= answer.body.size() || (!answer.rangesAnyway && request.headers.value("if-range") != answer.entityTag))
        return answer;
    const QByteArray size = QByteArray::number(answer.body.size());
    answer.status = 206;
    answer.headers.append(
        {"Content-Range", "bytes " + QByteArray::number(from) + '-' + QByteArray::number(answer.body.size() - 1) + '/' + size});
    answer.body = answer.body.sliced(from);
    return answer;
}

} // namespace

LocalServer::LocalServer(QObject *parent)
    : QTcpServer(parent)
{
    m_clock.start();
    setMaxPendingConnections(1000);
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection()) {
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, buffer = std::make_shared<QByteArray>()] {
                *buffer += socket->readAll();
                for (qsizetype end = buffer->indexOf("\r\n\r\n"); end >= 0; end = buffer->indexOf("\r\n\r\n")) {
                    const auto request = requestFrom(buffer->left(end));
                    buffer->remove(0, end + 4);
                    if (request)
                        take(socket, *request);
                }
            });
        }
    });
}

QUrl LocalServer::url(const QByteArray &target) const
{
    return QUrl::fromEncoded("http://127.0.0.1:" + QByteArray::number(serverPort()) + target);
}

void LocalServer::answer(const QByteArray &target, const Answer &answer)
{
    m_answers[target].enqueue(answer);
}

qsizetype LocalServer::count(const QByteArray &target) const
{
    return std::count_if(m_requests.begin(), m_requests.end(), [&](const Request &request) { return request.target() == target; });
}

void LocalServer::take(QTcpSocket *socket, const HttpRequest &request)
{
    m_requests.append({.head = request, .at = m_clock.elapsed()});
    QQueue<Answer> &known = m_answers[m_requests.last().target()];
    const Answer next = known.isEmpty() ? Answer{.status = 404, .body = "not here"} : known.size() > 1 ? known.dequeue() : known.head();
    const Answer chosen = ranged(next, request);
    QTimer::singleShot(chosen.latency, socket, [this, socket, chosen] { send(socket, chosen); });
}

void LocalServer::send(QTcpSocket *socket, const Answer &answer)
{
    if (answer.isDropped) {
        socket->disconnectFromHost();
        return;
    }
    if (!answer.before.isEmpty()) {
        socket->write(answer.before);
        Answer rest = answer;
        rest.before.clear();
        QTimer::singleShot(answer.beforeBy, socket, [this, socket, rest] { send(socket, rest); });
        return;
    }
    socket->write(headOf(answer));
    sendPieces(socket, answer, 0);
}

void LocalServer::sendPieces(QTcpSocket *socket, const Answer &answer, qsizetype from)
{
    if (!socket->isOpen())
        return; // the other side has hung up
    const qsizetype until = sizeToSend(answer);
    const qsizetype size = answer.piece > 0 ? std::min(answer.piece, until - from) : until - from;
    if (size > 0)
        socket->write(framed(answer.body.sliced(from, size), answer.isChunked));
    if (from + size < until)
        QTimer::singleShot(0, socket, [this, socket, answer, from, size] { sendPieces(socket, answer, from + size); });
    else
        end(socket, answer);
}

void LocalServer::end(QTcpSocket *socket, const Answer &answer)
{
    switch (answer.ending) {
    case Ending::Finish:
        if (answer.isChunked)
            socket->write("0\r\n\r\n");
        if (answer.hasNoLength)
            socket->disconnectFromHost();
        return;
    case Ending::Cut: socket->disconnectFromHost(); return;
    case Ending::Reset: {
        socket->flush();
#ifndef Q_OS_WIN
        const linger atOnce{.l_onoff = 1, .l_linger = 0};
        setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
#endif
        socket->abort();
        return;
    }
    case Ending::Stall: return;
    }
}
