// SPDX-License-Identifier: MIT
#include "app/net/socketreply.h"

#include <QTimer>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace {

QNetworkReply::NetworkError replyErrorOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError: return QNetworkReply::ConnectionRefusedError;
    case QAbstractSocket::RemoteHostClosedError: return QNetworkReply::RemoteHostClosedError;
    case QAbstractSocket::HostNotFoundError: return QNetworkReply::HostNotFoundError;
    case QAbstractSocket::SocketTimeoutError: return QNetworkReply::TimeoutError;
    case QAbstractSocket::SslHandshakeFailedError: return QNetworkReply::SslHandshakeFailedError;
    default: return QNetworkReply::UnknownNetworkError; // Qt's own enum, which grows
    }
}

QByteArray requestBytes(const QNetworkRequest &request)
{
    const QUrl url = request.url();
    const QByteArray target = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    QByteArray bytes = "GET " + (target.startsWith('/') ? target : '/' + target) + " HTTP/1.1\r\n";
    const QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    bytes += "Host: " + (host.contains(':') ? '[' + host + ']' : host);
    if (url.port() > 0)
        bytes += ':' + QByteArray::number(url.port());
    bytes += "\r\nConnection: close\r\n";
    const QList<QByteArray> names = request.rawHeaderList();
    for (const QByteArray &name : names)
        bytes += name + ": " + request.rawHeader(name) + "\r\n";
    if (!request.hasRawHeader("Accept-Encoding"))
        bytes += "Accept-Encoding: identity\r\n";
    return bytes + "\r\n";
}

} // namespace

SocketReply::SocketReply(const QNetworkRequest &request, const QNetworkProxy &proxy, QObject *parent)
    : QNetworkReply(parent)
{
    setRequest(request);
    setUrl(request.url());
    setOperation(QNetworkAccessManager::GetOperation);
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    connect(&m_socket, &QSslSocket::readyRead, this, &SocketReply::takeBytes);
    connect(&m_socket, &QSslSocket::disconnected, this, &SocketReply::takeEnd);
    connect(&m_socket, &QSslSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        if (error == QAbstractSocket::RemoteHostClosedError || m_hasHead)
            takeEnd(); // what has come may be whole
        finishWith(replyErrorOf(error));
    });
    QTimer::singleShot(0, this, [this, proxy] { connectToServer(proxy); });
}

void SocketReply::connectToServer(const QNetworkProxy &proxy)
{
    if (isFinished())
        return;
    m_socket.setProxy(proxy);
    const bool isSecure = url().scheme() == "https"_L1;
    const auto port = static_cast<quint16>(url().port(isSecure ? 443 : 80));
    if (isSecure) {
        connect(&m_socket, &QSslSocket::encrypted, this, &SocketReply::sendRequest);
        m_socket.connectToHostEncrypted(url().host(QUrl::FullyEncoded), port);
    } else {
        connect(&m_socket, &QSslSocket::connected, this, &SocketReply::sendRequest);
        m_socket.connectToHost(url().host(QUrl::FullyEncoded), port);
    }
}

void SocketReply::sendRequest()
{
    m_socket.write(requestBytes(request()));
}

// Reads no more while the read buffer is full.
void SocketReply::takeBytes()
{
    if (isFinished() || (readBufferSize() > 0 && m_buffer.size() >= readBufferSize()))
        return;
    m_reader.add(m_socket.readAll());
    announceHead();
    if (isFinished()) // a slot has aborted it
        return;
    const QByteArray body = m_reader.takeBody();
    m_buffer += body;
    if (!body.isEmpty())
        emit readyRead();
    if (m_reader.state() == HttpReader::State::Done)
        finishWith(NoError);
    else if (m_reader.state() == HttpReader::State::Broken)
        finishWith(ProtocolFailure);
}

void SocketReply::announceHead()
{
    const bool isKnown = m_reader.state() == HttpReader::State::Body || m_reader.state() == HttpReader::State::Done;
    if (!isKnown || std::exchange(m_hasHead, true))
        return;
    setAttribute(QNetworkRequest::HttpStatusCodeAttribute, m_reader.head().status);
    for (const auto &[name, value] : m_reader.head().fields)
        setRawHeader(name, value);
    emit metaDataChanged();
}

void SocketReply::takeEnd()
{
    while (!isFinished() && m_socket.bytesAvailable() > 0) {
        m_reader.add(m_socket.readAll());
        announceHead();
        m_buffer += m_reader.takeBody();
    }
    if (isFinished())
        return;
    m_reader.addEnd();
    finishWith(m_reader.state() == HttpReader::State::Done ? NoError : RemoteHostClosedError);
}

void SocketReply::finishWith(NetworkError error)
{
    if (isFinished())
        return;
    setFinished(true);
    m_socket.disconnect(this);
    m_socket.abort();
    if (error != NoError) {
        setError(error, u"the connection failed"_s);
        emit errorOccurred(error);
    }
    emit finished();
}

void SocketReply::abort()
{
    finishWith(OperationCanceledError);
    close();
}

void SocketReply::setReadBufferSize(qint64 size)
{
    QNetworkReply::setReadBufferSize(size);
    m_socket.setReadBufferSize(size);
}

qint64 SocketReply::readData(char *target, qint64 most)
{
    const qsizetype size = static_cast<qsizetype>(std::min<qint64>(most, m_buffer.size()));
    std::memcpy(target, m_buffer.constData(), static_cast<size_t>(size));
    m_buffer.remove(0, size);
    if (m_socket.bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &SocketReply::takeBytes, Qt::QueuedConnection); // there is room again
    return size == 0 && isFinished() ? -1 : size;
}
