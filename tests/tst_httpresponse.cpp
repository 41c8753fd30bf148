// SPDX-License-Identifier: MIT
#include "app/common/httpresponse.h"
#include "tests/support/fixtures.h"

#include <QtTest>

#include <time.h>

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

constexpr int nothing = -1;

QDateTime noon()
{
    return QDateTime::fromString(u"2026-06-02T12:00:00Z"_s, Qt::ISODate);
}

std::optional<seconds> orNothing(int count)
{
    return count == nothing ? std::nullopt : std::optional(seconds(count));
}

} // namespace

class HttpAnswerTest : public QObject
{
    Q_OBJECT

private slots:
    void readsHowLongToWait_data();
    void readsHowLongToWait();
    void readsADateWhereClocksChange();
    void tellsWhatAStatusMeans_data();
    void tellsWhatAStatusMeans();
    void knowsRedirects_data();
    void knowsRedirects();
    void refusesRedirects();
    void tellsWhatTheNetworkSays_data();
    void tellsWhatTheNetworkSays();
    void keepsWhatTheServerToldAboutWaiting();
    void namesTheHostAndNoMore();
    void knowsPages_data();
    void knowsPages();
};

void HttpAnswerTest::readsHowLongToWait_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("count");
    const auto row = [](const char *name, const QByteArray &header, int count) { QTest::newRow(name) << header << count; };
    row("seconds", "120", 120);
    row("none", "0", 0);
    row("blanks", " 7 ", 7);
    row("zeros in front", "007", 7);
    row("a day", "86400", 86400);
    row("more than a day", "86401", 86400);
    row("more than 64 bits", "99999999999999999999", 86400);
    row("date", "Tue, 02 Jun 2026 12:01:30 GMT", 90);
    row("now", "Tue, 02 Jun 2026 12:00:00 GMT", 0);
    row("passed", "Tue, 02 Jun 2026 11:00:00 GMT", 0);
    row("far off", "Tue, 02 Jun 2099 12:00:00 GMT", 86400);
    row("wrong weekday", "Mon, 02 Jun 2026 12:01:30 GMT", nothing);
    row("no such day", "Sun, 31 Jun 2026 12:00:00 GMT", nothing);
    row("negative", "-5", nothing);
    row("fraction", "1.5", nothing);
    row("unit", "5s", nothing);
    row("words", "soon", nothing);
    row("empty", "", nothing);
}

void HttpAnswerTest::readsHowLongToWait()
{
    QFETCH(QByteArray, header);
    QFETCH(int, count);
    QCOMPARE(retryAfterFrom(header, noon()), orNothing(count));
}

// 02:30 on that day exists in GMT, but on no wall clock in Central Europe.
void HttpAnswerTest::readsADateWhereClocksChange()
{
    const auto restore = qScopeGuard([zone = qgetenv("TZ")] {
        qputenv("TZ", zone);
        tzset();
    });
    qputenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3");
    tzset();
    const QDateTime now = QDateTime::fromString(u"2026-03-29T02:29:00Z"_s, Qt::ISODate);
    QCOMPARE(retryAfterFrom("Sun, 29 Mar 2026 02:30:00 GMT", now), seconds(60));
}

void HttpAnswerTest::tellsWhatAStatusMeans_data()
{
    using Kind = Error::Kind;
    QTest::addColumn<int>("status");
    QTest::addColumn<std::optional<Kind>>("kind");
    const auto row = [](int status, std::optional<Kind> kind) { QTest::newRow(qPrintable(QString::number(status))) << status << kind; };
    for (const int status : {200, 201, 204, 206, 299})
        row(status, std::nullopt);
    for (const int status : {0, 100, 199, 300, 302, 304, 399, 405, 416, 418, 422, 451, 499, 600, 999})
        row(status, Kind::BadReply);
    row(400, Kind::BadRequest);
    row(401, Kind::Unauthorized);
    row(402, Kind::NoSubscription);
    row(403, Kind::Forbidden);
    row(404, Kind::NotFound);
    row(408, Kind::Timeout);
    row(410, Kind::Expired);
    row(429, Kind::RateLimited);
    for (const int status : {500, 502, 503, 504, 520, 522, 596, 599})
        row(status, Kind::Server);
}

void HttpAnswerTest::tellsWhatAStatusMeans()
{
    QFETCH(int, status);
    QFETCH(std::optional<Error::Kind>, kind);
    QVERIFY(errorOfStatus(status) == kind);
}

void HttpAnswerTest::knowsRedirects_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("expected");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::newRow(qPrintable(QString::number(status))) << status << u"https://b.example/"_s << true;
    for (const int status : {200, 300, 304, 305, 404})
        QTest::newRow(qPrintable(QString::number(status))) << status << u"https://b.example/"_s << false;
    QTest::newRow("nowhere") << 302 << QString() << false;
}

void HttpAnswerTest::knowsRedirects()
{
    QFETCH(int, status);
    QFETCH(QString, target);
    QFETCH(bool, expected);
    QCOMPARE(isRedirect({.status = status, .redirect = QUrl(target)}), expected);
}

void HttpAnswerTest::refusesRedirects()
{
    const HttpResponse answer{.status = 302, .redirect = QUrl(u"https://b.example/private?token=1"_s)};
    const auto refusal = [&](bool isAllowed, int followed) { return refusedRedirect(answer, isAllowed, followed); };
    QVERIFY(!refusal(true, 0) && !refusal(true, 4));
    QVERIFY(refusal(true, 5) && refusal(true, 5)->kind == Error::Kind::ForeignRedirect);
    const Error foreign = *refusal(false, 0);
    QVERIFY(foreign.kind == Error::Kind::ForeignRedirect && foreign.httpStatus == 302);
    QCOMPARE(foreign.detail, u"redirected to https://b.example"_s);
}

void HttpAnswerTest::tellsWhatTheNetworkSays_data()
{
    using Kind = Error::Kind;
    QTest::addColumn<int>("status");
    QTest::addColumn<QNetworkReply::NetworkError>("networkError");
    QTest::addColumn<std::optional<Kind>>("kind");
    const auto row = [](const char *name, int status, QNetworkReply::NetworkError networkError, std::optional<Kind> kind) {
        QTest::newRow(name) << status << networkError << kind;
    };
    row("whole", 200, QNetworkReply::NoError, std::nullopt);
    row("broken off", 200, QNetworkReply::RemoteHostClosedError, Kind::CutShort);
    row("no answer", 0, QNetworkReply::NoError, Kind::BadReply);
    row("stopped", 0, QNetworkReply::OperationCanceledError, Kind::Cancelled);
    row("no such host", 0, QNetworkReply::HostNotFoundError, Kind::Offline);
    row("refused", 0, QNetworkReply::ConnectionRefusedError, Kind::Offline);
    row("closed", 0, QNetworkReply::RemoteHostClosedError, Kind::Offline);
    row("too slow", 0, QNetworkReply::TimeoutError, Kind::Timeout);
    row("proxy too slow", 0, QNetworkReply::ProxyTimeoutError, Kind::Timeout);
    row("handshake", 0, QNetworkReply::SslHandshakeFailedError, Kind::Insecure);
    row("status before network", 404, QNetworkReply::ContentNotFoundError, Kind::NotFound);
    row("server", 503, QNetworkReply::ServiceUnavailableError, Kind::Server);
}

void HttpAnswerTest::tellsWhatTheNetworkSays()
{
    QFETCH(int, status);
    QFETCH(QNetworkReply::NetworkError, networkError);
    QFETCH(std::optional<Error::Kind>, kind);
    const auto error = transportError({.status = status, .networkError = networkError});
    QCOMPARE(error.has_value(), kind.has_value());
    if (error) {
        QCOMPARE(error->kind, *kind);
        QCOMPARE(error->httpStatus, status);
    }
}

void HttpAnswerTest::keepsWhatTheServerToldAboutWaiting()
{
    const auto error = transportError({.status = 429, .retryAfter = seconds(12)});
    QVERIFY(error);
    QCOMPARE(error->retryAfter, seconds(12));
}

void HttpAnswerTest::namesTheHostAndNoMore()
{
    const QUrl url(u"https://me:secret@api.example/v2/jobs/?jobid=job%3A1"_s);
    for (const int status : {0, 200, 404}) {
        const auto error = transportError({.status = status, .networkError = QNetworkReply::RemoteHostClosedError, .url = url});
        QVERIFY(error);
        QVERIFY(error->detail.contains("https://api.example"_L1));
        QVERIFY2(!error->detail.contains("job"_L1) && !error->detail.contains("secret"_L1), qPrintable(error->detail));
    }
}

void HttpAnswerTest::knowsPages_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isHtml");
    QTest::addColumn<bool>("isCloudflare");
    QTest::addColumn<bool>("isChallenge"); // also where the server is broken
    const auto row = [](const char *name, const QByteArray &body, bool isHtml, bool isCloudflare, bool isChallenge) {
        QTest::newRow(name) << body << isHtml << isCloudflare << isChallenge;
    };
    row("challenge", fixture(u"jobs/http-403-cloudflare-challenge.html"_s), true, true, true);
    row("its first bytes", fixture(u"jobs/http-403-cloudflare-challenge.html"_s).first(30), true, false, false);
    row("behind a mark and blanks", "\xEF\xBB\xBF\r\n <!DOCTYPE html><title>Just a moment...</title>", true, true, true);
    row("Cloudflare's error", "<html><title>522: Connection timed out</title><span>Cloudflare</span>", true, true, false);
    row("Cloudflare's word on a broken server", fixture(u"jobs/http-502-cloudflare-error.html"_s), true, true, false);
    row("another page", "<!doctype HTML><html><title>502 Bad Gateway</title>", true, false, false);
    row("without a doctype", "<html lang=en>", true, false, false);
    row("head", "\n<HEAD><title>x</title>", true, false, false);
    row("JSON about Cloudflare", "{\"error\": \"cloudflare: just a moment\"}", false, false, false);
    row("expired link", fixture(u"jobs/http-404-discord-expired.txt"_s), false, false, false);
    row("picture", "\x89PNG\r\n\x1a\n<html>cloudflare", false, false, false);
    row("SVG", "<svg xmlns='x'/>", false, false, false);
    row("empty", "", false, false, false);
}

void HttpAnswerTest::knowsPages()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isHtml);
    QFETCH(bool, isCloudflare);
    QFETCH(bool, isChallenge);
    QCOMPARE(looksLikeHtml(body), isHtml);
    for (const int status : {200, 403, 429})
        QCOMPARE(looksLikeCloudflare(body, status), isCloudflare);
    for (const int status : {500, 502, 503, 522})
        QCOMPARE(looksLikeCloudflare(body, status), isChallenge);
}

QTEST_GUILESS_MAIN(HttpAnswerTest)
#include "tst_httpresponse.moc"
