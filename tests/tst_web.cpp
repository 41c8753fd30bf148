// SPDX-License-Identifier: MIT
#include "app/common/web.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class WebTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsThisComputer_data();
    void knowsThisComputer();
    void asksOnlySafeAddresses_data();
    void asksOnlySafeAddresses();
    void comparesOrigins_data();
    void comparesOrigins();
    void tellsOnlyTheHost_data();
    void tellsOnlyTheHost();
    void asksPlainly();
};

void WebTest::knowsThisComputer_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isHere");
    const auto row = [](const char *url, bool isHere) { QTest::newRow(url) << QString::fromLatin1(url) << isHere; };
    row("http://localhost/", true);
    row("http://LOCALHOST:8080/", true);
    row("http://127.0.0.1:1", true);
    row("http://127.255.0.9/", true);
    row("http://[::1]:8080/", true);
    row("http://localhost.example.com/", false);
    row("http://127.0.0.1.example.com/", false);
    row("http://example.com/localhost", false);
    row("http://localhost@example.com/", false);
    row("http://128.0.0.1/", false);
    row("http://0.0.0.0/", true); // the system takes it for this computer
    row("https://[::]/", true);
    row("https://localhost./", true);
    row("https://a.localhost", true);
    row("https://alocalhost/", false);
    row("http://192.168.0.1/", false);
    row("http://[::2]/", false);
    row("http:///path", false);
    row("", false);
}

void WebTest::knowsThisComputer()
{
    QFETCH(QString, url);
    QFETCH(bool, isHere);
    QCOMPARE(isLoopback(QUrl(url)), isHere);
}

void WebTest::asksOnlySafeAddresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isSafe");
    const auto row = [](const char *url, bool isSafe) { QTest::newRow(url) << QString::fromLatin1(url) << isSafe; };
    row("https://api.useapi.net", true);
    row("HTTPS://API.USEAPI.NET", true);
    row("https://192.168.0.1:8443/x", true);
    row("http://localhost:8080", true);
    row("http://127.0.0.1", true);
    row("http://[::1]/", true);
    row("http://api.useapi.net", false);
    row("http://192.168.0.1", false);
    row("ftp://localhost/", false);
    row("file:///etc/passwd", false);
    row("javascript:alert(1)", false);
    row("data:text/plain,x", false);
    row("https://", false);
    row("https:///path", false);
    row("//api.useapi.net", false);
    row("api.useapi.net", false);
    row("", false);
}

void WebTest::asksOnlySafeAddresses()
{
    QFETCH(QString, url);
    QFETCH(bool, isSafe);
    QCOMPARE(isSafeAddress(QUrl(url)), isSafe);
}

void WebTest::comparesOrigins_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<bool>("isSame");
    const QString base = u"https://api.useapi.net"_s;
    QTest::newRow("itself") << base << base << true;
    QTest::newRow("path and query") << base << base + u"/v2/jobs/?jobid=1#x"_s << true;
    QTest::newRow("upper case") << base << u"HTTPS://API.UseApi.NET/"_s << true;
    QTest::newRow("default port") << base << base + u":443/"_s << true;
    QTest::newRow("default port of http") << u"http://localhost"_s << u"http://localhost:80/"_s << true;
    QTest::newRow("user") << base << u"https://someone@api.useapi.net"_s << true;
    QTest::newRow("another port") << base << base + u":8443"_s << false;
    QTest::newRow("port 80 of https") << base << base + u":80"_s << false;
    QTest::newRow("http") << base << u"http://api.useapi.net"_s << false;
    QTest::newRow("http on 443") << base << u"http://api.useapi.net:443"_s << false;
    QTest::newRow("parent host") << base << u"https://useapi.net"_s << false;
    QTest::newRow("longer host") << base << u"https://api.useapi.net.example.com"_s << false;
    QTest::newRow("host as a user") << base << u"https://api.useapi.net@example.com"_s << false;
    QTest::newRow("empty") << base << QString() << false;
}

void WebTest::comparesOrigins()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(bool, isSame);
    QCOMPARE(isSameOrigin(QUrl(left), QUrl(right)), isSame);
    QCOMPARE(isSameOrigin(QUrl(right), QUrl(left)), isSame);
}

void WebTest::tellsOnlyTheHost_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("expected");
    QTest::newRow("everything") << u"https://me:secret@cdn.example:8443/GUID/0_0.png?ex=1&hm=2#x"_s << u"https://cdn.example:8443"_s;
    QTest::newRow("only a host") << u"https://cdn.example"_s << u"https://cdn.example"_s;
    QTest::newRow("query without a path") << u"https://cdn.example?jobid=1"_s << u"https://cdn.example"_s;
    QTest::newRow("empty") << QString() << QString();
}

void WebTest::tellsOnlyTheHost()
{
    QFETCH(QString, url);
    QFETCH(QString, expected);
    QCOMPARE(withoutPath(QUrl(url)), expected);
}

void WebTest::asksPlainly()
{
    const QNetworkRequest request = plainRequest(QUrl(u"https://cdn.example/a.png?ex=1&hm=2&"_s));
    QCOMPARE(request.url().toEncoded(), "https://cdn.example/a.png?ex=1&hm=2&");
    QCOMPARE(request.attribute(QNetworkRequest::RedirectPolicyAttribute).toInt(), int(QNetworkRequest::ManualRedirectPolicy));
    QCOMPARE(request.attribute(QNetworkRequest::Http2AllowedAttribute), QVariant(false));
    QCOMPARE(request.attribute(QNetworkRequest::CookieLoadControlAttribute).toInt(), int(QNetworkRequest::Manual));
    QCOMPARE(request.attribute(QNetworkRequest::CookieSaveControlAttribute).toInt(), int(QNetworkRequest::Manual));
    QVERIFY(request.rawHeader("User-Agent").startsWith("Mozilla/5.0 "));
    QVERIFY(!request.hasRawHeader("Authorization"));
}

QTEST_GUILESS_MAIN(WebTest)
#include "tst_web.moc"
