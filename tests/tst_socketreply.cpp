// SPDX-License-Identifier: MIT
#include "app/net/socketreply.h"
#include "tests/support/localserver.h"

#include <QNetworkProxy>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;

// GET without QNetworkAccessManager, for servers that send interim responses: the same errors.
class SocketReplyTest : public QObject
{
    Q_OBJECT

private slots:
    void reportsWhyItFailed_data();
    void reportsWhyItFailed();
    void takesWhatIsWholeWhenTheServerHangsUp();
};

void SocketReplyTest::reportsWhyItFailed_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QNetworkReply::NetworkError>("error");
    QUrl closed;
    {
        const LocalServer server; // its port is free again
        closed = server.url("/x");
    }
    QTest::newRow("refused") << closed << QNetworkReply::ConnectionRefusedError;
    QTest::newRow("no such host") << QUrl(u"http://nobody.invalid/x"_s) << QNetworkReply::HostNotFoundError;
}

void SocketReplyTest::reportsWhyItFailed()
{
    QFETCH(QUrl, url);
    QFETCH(QNetworkReply::NetworkError, error);
    SocketReply reply(QNetworkRequest(url), QNetworkProxy(QNetworkProxy::NoProxy), nullptr);
    QSignalSpy finished(&reply, &QNetworkReply::finished);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(reply.error(), error);
}

void SocketReplyTest::takesWhatIsWholeWhenTheServerHangsUp()
{
    LocalServer server;
    server.answer("/whole", {.body = "all of it", .hasNoLength = true});
    server.answer("/cut", {.body = "all of it", .sent = 3, .ending = LocalServer::Ending::Cut});
    for (const auto &[target, error] :
         {std::pair(QByteArray("/whole"), QNetworkReply::NoError), std::pair(QByteArray("/cut"), QNetworkReply::RemoteHostClosedError)})
    {
        SocketReply reply(QNetworkRequest(server.url(target)), QNetworkProxy(QNetworkProxy::NoProxy), nullptr);
        QByteArray body;
        connect(&reply, &QIODevice::readyRead, this, [&] { body += reply.readAll(); });
        QSignalSpy finished(&reply, &QNetworkReply::finished);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(reply.error(), error);
        QCOMPARE(body + reply.readAll(), error == QNetworkReply::NoError ? QByteArray("all of it") : QByteArray("all"));
    }
}

QTEST_GUILESS_MAIN(SocketReplyTest)
#include "tst_socketreply.moc"
