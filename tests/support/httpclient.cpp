// SPDX-License-Identifier: MIT
#include "tests/support/httpclient.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTcpSocket>
#include <QTimer>
#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;

QJsonObject HttpClient::Answer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

HttpClient::HttpClient()
{
    m_network.setProxy(QNetworkProxy::NoProxy);
}

HttpClient::Answer HttpClient::ask(const QUrl &url, const Headers &headers, const QByteArray &method)
{
    QNetworkRequest request(url);
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method));
    QEventLoop loop; // qWaitFor would look only now and then
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(30'000, &loop, &QEventLoop::quit);
    loop.exec();
    if (!reply->isFinished())
        return {};
    Answer answer{.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), .body = reply->readAll()};
    const auto pairs = reply->rawHeaderPairs();
    for (const auto &[name, value] : pairs)
        answer.headers.insert(name.toLower(), value);
    return answer;
}

QByteArray HttpClient::sendRaw(int port, const QByteArray &text, int answers)
{
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(port));
    socket.write(text);
    QByteArray received;
    const auto isDone = [&] {
        received += socket.readAll();
        return received.count("HTTP/1.1 ") >= answers || socket.state() == QAbstractSocket::UnconnectedState;
    };
    return QTest::qWaitFor(isDone, 10'000) ? received : QByteArray();
}
