// SPDX-License-Identifier: MIT
#include "app/demo/httpserver.h"
#include "tests/support/httpclient.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

// "/file" is 5,000 bytes with a tag; nothing else is there.
ServedResponse answerTo(const HttpRequest &request)
{
    if (request.path != "/file")
        return {.status = 404};
    return {.contentType = "image/png", .body = QByteArray("0123456789").repeated(500), .etag = "\"one\""};
}

} // namespace

// The server of the sample service on loopback, with requests by Qt's own client and byte by byte.
class HttpServerTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_server.start()); }
    void onlyReads();
    void answersHeadWithoutABody();
    void servesPartsOfAFile_data();
    void servesPartsOfAFile();
    void answersSeveralRequestsOnOneConnection();
    void refusesWhatIsNoRequest();

private:
    [[nodiscard]] QUrl fileUrl() const { return QUrl(u"http://127.0.0.1:%1/file"_s.arg(m_server.serverPort())); }
    [[nodiscard]] QByteArray sendRaw(const QByteArray &text, int answers)
    {
        return HttpClient::sendRaw(m_server.serverPort(), text, answers);
    }

    HttpServer m_server{&answerTo};
    HttpClient m_client;
};

void HttpServerTest::onlyReads()
{
    for (const char *method : {"POST", "PUT", "DELETE", "PATCH"})
        QCOMPARE(m_client.ask(fileUrl(), {}, method).status, 405);
}

void HttpServerTest::answersHeadWithoutABody()
{
    const QByteArray received = sendRaw("HEAD /file HTTP/1.1\r\nConnection: close\r\n\r\n", 2); // waits for the end of the connection
    QVERIFY(received.startsWith("HTTP/1.1 200 "));
    QVERIFY(received.contains("Content-Length: 5000\r\n"));
    QVERIFY(received.endsWith("\r\n\r\n"));
}

void HttpServerTest::servesPartsOfAFile_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<QByteArray>("place"); // of the part; empty: the whole file comes
    QTest::newRow("from the start") << QByteArray("bytes=0-99") << QByteArray("bytes 0-99/SIZE");
    QTest::newRow("to the end") << QByteArray("bytes=100-") << QByteArray("bytes 100-LAST/SIZE");
    QTest::newRow("past the end") << QByteArray("bytes=100-999999") << QByteArray("bytes 100-LAST/SIZE");
    QTest::newRow("outside") << QByteArray("bytes=999999-") << QByteArray("bytes */SIZE");
    QTest::newRow("nothing") << QByteArray("bytes=-0") << QByteArray("bytes */SIZE");
    QTest::newRow("several") << QByteArray("bytes=0-1,5-6") << QByteArray();
    QTest::newRow("backwards") << QByteArray("bytes=9-1") << QByteArray();
    QTest::newRow("other units") << QByteArray("lines=0-1") << QByteArray();
}

void HttpServerTest::servesPartsOfAFile()
{
    QFETCH(QByteArray, range);
    QFETCH(QByteArray, place);
    const QUrl url = fileUrl();
    const HttpClient::Answer whole = m_client.ask(url);
    const HttpClient::Answer part = m_client.ask(url, {{"Range", range}, {"If-Range", whole.headers["etag"]}});

    const bool isOutside = place.contains('*');
    const qsizetype first = place.mid(6, place.indexOf('-') - 6).toLongLong();
    const qsizetype size = place.contains("-99/") ? 100 : whole.body.size() - first;
    QCOMPARE(part.status, place.isEmpty() ? 200 : isOutside ? 416 : 206);
    QCOMPARE(part.body, isOutside ? QByteArray() : whole.body.sliced(first, size));
    place.replace("LAST", QByteArray::number(whole.body.size() - 1)).replace("SIZE", QByteArray::number(whole.body.size()));
    QCOMPARE(part.headers["content-range"], place);
    QCOMPARE(whole.headers["accept-ranges"], "bytes");
    QCOMPARE(m_client.ask(url, {{"Range", range}, {"If-Range", "\"another file\""}}).body, whole.body);
}

void HttpServerTest::answersSeveralRequestsOnOneConnection()
{
    const QByteArray request = "GET /nothing HTTP/1.1\r\nHost: here\r\n\r\n";
    const QByteArray received = sendRaw(request + request + "GET /nothing HTTP/1.1\r\nConnection: close\r\n\r\n", 3);
    QCOMPARE(received.count("HTTP/1.1 404 Not Found\r\n"), 3);
    QCOMPARE(received.count("Connection: keep-alive\r\n"), 2);
}

void HttpServerTest::refusesWhatIsNoRequest()
{
    const QByteArray huge = "GET / HTTP/1.1\r\nX: " + QByteArray(20'000, 'x');
    QVERIFY(sendRaw(huge, 1).startsWith("HTTP/1.1 431 ")); // its end is not waited for
    QVERIFY(sendRaw(huge + "\r\n\r\n", 1).startsWith("HTTP/1.1 431 "));
    QVERIFY(sendRaw(huge.first(15'000) + "\r\n\r\n", 1).startsWith("HTTP/1.1 404 "));
    for (const char *text :
         {"hello\r\n\r\n", "GET / HTTP/1.1\r\nno colon\r\n\r\n", "\r\n\r\n", "GET  HTTP/1.1\r\n\r\n", "GET / FTP/1.0\r\n\r\n"})
        QVERIFY2(sendRaw(text, 1).startsWith("HTTP/1.1 400 "), text);
}

QTEST_GUILESS_MAIN(HttpServerTest)
#include "tst_httpserver.moc"
