// SPDX-License-Identifier: MIT
#include "app/net/httpreply.h"
#include "app/services/midjourney/midjourneyv2.h"
#include "tests/support/fixtures.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using Kind = Error::Kind;
using std::chrono::seconds;

namespace {

QUrl address()
{
    return QUrl(u"https://api.example/v2/jobs/?jobid=job%3Asecret"_s);
}

HttpResponse answered(int status, const QString &contentType = u"application/json"_s)
{
    return {.status = status, .contentType = contentType, .url = address()};
}

std::optional<Error> errorIn(const HttpResponse &answer, const QByteArray &body, const Service &service, bool isKnown = false)
{
    const Result<Job> job = jobIn(answer, body, service, u"job:secret"_s, isKnown);
    return job ? std::nullopt : std::optional(job.error());
}

std::optional<Error> errorOf(int status, const QByteArray &body, const QString &contentType = u"application/json"_s)
{
    return errorIn(answered(status, contentType), body, MidjourneyV2());
}

QByteArray documented(int status)
{
    return fixture(u"jobs/v2-error-%1.json"_s.arg(status));
}

} // namespace

// What an answer means, as pure functions of its head and its body.
class HttpReplyTest : public QObject
{
    Q_OBJECT

private slots:
    void namesEveryStatus_data();
    void namesEveryStatus();
    void takesTheWaitFromHeadOrBody_data();
    void takesTheWaitFromHeadOrBody();
    void readsTheCodeInsideAnAnswerOf200_data();
    void readsTheCodeInsideAnAnswerOf200();
    void showsWhatTheErrorSays_data();
    void showsWhatTheErrorSays();
    void takesNoJobFromWhatIsNoObject_data();
    void takesNoJobFromWhatIsNoObject();
    void keepsTheStatusOfAPage_data();
    void keepsTheStatusOfAPage();
    void knowsCloudflareByItsPage_data();
    void knowsCloudflareByItsPage();
    void takesCloudflaresWordOnABrokenServer();
    void letsJobsPass_data();
    void letsJobsPass();
    void takesNothingElseForAJobThatIsKnown();
    void believesNoJobInAnErrorsBody();
    void tellsABrokenConnectionFromABadAnswer();
    void leavesWhatCameWithoutAStatusToTheNetwork();
    void namesNoPathAndNoQuery_data();
    void namesNoPathAndNoQuery();
};

void HttpReplyTest::namesEveryStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("detail");
    const auto row = [](int status, const QByteArray &body, Kind kind, const QString &detail) {
        QTest::newRow(qPrintable(QString::number(status))) << status << body << kind << detail;
    };
    row(400, documented(400), Kind::BadRequest, u"Query param jobid not provided"_s);
    row(401, documented(401), Kind::Unauthorized, u"Unauthorized"_s);
    row(402, documented(402), Kind::NoSubscription, u"Account has no subscription or subscription expired"_s);
    row(403, "{\"error\": \"Forbidden\", \"code\": 403}", Kind::Forbidden, u"Forbidden"_s);
    row(404, documented(404), Kind::NotFound, u"Unable to locate job <jobid>"_s);
    row(408, "{\"error\": \"Request timeout\", \"code\": 408}", Kind::Timeout, u"Request timeout"_s);
    row(410, documented(410), Kind::Expired, u"Job has expired"_s);
    row(422, "{\"error\": \"Moderated\", \"errorDetails\": \"by AI\", \"code\": 422}", Kind::BadReply, u"Moderated: by AI"_s);
    row(429, "{\"error\": \"Too many requests\", \"code\": 429}", Kind::RateLimited, u"Too many requests"_s);
    row(500, "{\"error\": \"Internal error\", \"code\": 500}", Kind::Server, u"Internal error"_s);
    row(502, "{\"error\": \"Bad gateway\", \"code\": 502}", Kind::Server, u"Bad gateway"_s);
    row(503, "{\"error\": \"Unavailable\", \"code\": 503}", Kind::Server, u"Unavailable"_s);
    row(596, "{\"error\": \"Pending mod message\", \"code\": 596}", Kind::Server, u"Pending mod message"_s);
}

void HttpReplyTest::namesEveryStatus()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Kind, kind);
    QFETCH(QString, detail);
    QCOMPARE(errorOf(status, body), Error({.kind = kind, .httpStatus = status, .detail = detail}));
}

void HttpReplyTest::takesTheWaitFromHeadOrBody_data()
{
    using Wait = std::optional<seconds>;
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header"); // of a server where it is noon
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<Wait>("wait");
    QTest::newRow("seconds") << 429 << QByteArray("20") << QByteArray() << Wait(20);
    QTest::newRow("date") << 429 << QByteArray("Tue, 02 Jun 2026 12:01:30 GMT") << QByteArray() << Wait(90);
    QTest::newRow("date at 503") << 503 << QByteArray("Tue, 02 Jun 2026 12:00:05 GMT") << QByteArray() << Wait(5);
    QTest::newRow("body") << 429 << QByteArray() << QByteArray("20") << Wait(20);
    QTest::newRow("text in the body") << 429 << QByteArray() << QByteArray("\"20\"") << Wait(20);
    QTest::newRow("fraction in the body") << 429 << QByteArray() << QByteArray("7.9") << Wait(7);
    QTest::newRow("body of 503") << 503 << QByteArray() << QByteArray("3") << Wait(3);
    QTest::newRow("body of 200") << 200 << QByteArray() << QByteArray("9") << Wait(9);
    QTest::newRow("head of 200") << 200 << QByteArray("9") << QByteArray() << Wait(9);
    QTest::newRow("head before body") << 429 << QByteArray("5") << QByteArray("50") << Wait(5);
    QTest::newRow("nonsense in the head") << 429 << QByteArray("soon") << QByteArray("50") << Wait(50);
    QTest::newRow("nothing") << 429 << QByteArray() << QByteArray() << Wait();
    for (const char *field : {"null", "-5", "\"soon\"", "{}", "[1]", "true"})
        QTest::newRow(field) << 429 << QByteArray() << QByteArray(field) << Wait();
}

void HttpReplyTest::takesTheWaitFromHeadOrBody()
{
    QFETCH(int, status);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, field);
    QFETCH(std::optional<seconds>, wait);
    HttpResponse answer = answered(status);
    answer.retryAfter = retryAfterFrom(header, QDateTime::fromString(u"2026-06-02T12:00:00Z"_s, Qt::ISODate));
    const QByteArray member = field.isEmpty() ? QByteArray() : ", \"retryAfter\": " + field;
    const auto error = errorIn(answer, "{\"error\": \"Too many requests\", \"code\": 429" + member + "}", MidjourneyV2());
    QVERIFY(error);
    QCOMPARE(error->kind, status == 503 ? Kind::Server : Kind::RateLimited);
    QCOMPARE(error->retryAfter, wait);
}

// Gateways do that: the status says yes, the body says no.
void HttpReplyTest::readsTheCodeInsideAnAnswerOf200_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("status");
    for (const int status : {400, 401, 402, 404, 410}) {
        const auto kind = errorOfStatus(status).value_or(Kind::BadReply);
        QTest::newRow(qPrintable(QString::number(status))) << documented(status) << kind << status;
    }
    QTest::newRow("596") << QByteArray("{\"error\": \"x\", \"code\": 596}") << Kind::Server << 596;
    QTest::newRow("no code") << QByteArray("{\"error\": \"x\"}") << Kind::BadReply << 200;
    QTest::newRow("code 200") << QByteArray("{\"error\": \"x\", \"code\": 200}") << Kind::BadReply << 200;
    QTest::newRow("job id alone") << QByteArray("{\"error\": \"x\", \"jobid\": \"job:1\", \"code\": 404}") << Kind::NotFound << 404;
}

void HttpReplyTest::readsTheCodeInsideAnAnswerOf200()
{
    QFETCH(QByteArray, body);
    QFETCH(Kind, kind);
    QFETCH(int, status);
    const auto error = errorOf(200, body);
    QVERIFY(error);
    QCOMPARE(error->kind, kind);
    QCOMPARE(error->httpStatus, status);
}

void HttpReplyTest::showsWhatTheErrorSays_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("detail");
    const QString ours = u"HTTP 500 from https://api.example"_s;
    const auto row = [](const char *name, const QByteArray &body, const QString &detail) { QTest::newRow(name) << body << detail; };
    row("text", "{\"error\": \"no\"}", u"no"_s);
    row("text and details", "{\"error\": \"no\", \"errorDetails\": \"really\"}", u"no: really"_s);
    row("object", "{\"error\": {\"code\": 50035, \"message\": \"Invalid\"}}", u"Invalid (50035)"_s);
    row("object and details", "{\"error\": {\"a\": 1}, \"errorDetails\": \"x\"}", u"{\"a\":1}: x"_s);
    row("behind a mark", "\xEF\xBB\xBF{\"error\": \"no\"}", u"no"_s);
    row("empty", "{\"error\": \"\"}", ours);
    row("null", "{\"error\": null}", ours);
    row("another field", "{\"message\": \"no\"}", ours);
}

void HttpReplyTest::showsWhatTheErrorSays()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, detail);
    QCOMPARE(errorOf(500, body), Error({.kind = Kind::Server, .httpStatus = 500, .detail = detail}));
}

void HttpReplyTest::takesNoJobFromWhatIsNoObject_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray whole = fixture(u"jobs/v2-imagine-completed.json"_s);
    QTest::newRow("cut in the middle") << whole.first(whole.size() / 2);
    QTest::newRow("cut before the last brace") << whole.trimmed().chopped(1);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("array") << QByteArray("[" + whole + "]");
    QTest::newRow("empty array") << QByteArray("[]");
    QTest::newRow("number") << QByteArray("200");
    QTest::newRow("text") << QByteArray("\"job\"");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("page") << QByteArray("<!DOCTYPE html><html><title>Welcome</title></html>");
    QTest::newRow("two objects") << QByteArray(whole + whole);
}

void HttpReplyTest::takesNoJobFromWhatIsNoObject()
{
    QFETCH(QByteArray, body);
    const auto error = errorOf(200, body);
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::BadReply);
    QCOMPARE(error->httpStatus, 200);
    QVERIFY2(error->detail.startsWith("HTTP 200 from https://api.example, application/json:"_L1), qPrintable(error->detail));
}

void HttpReplyTest::keepsTheStatusOfAPage_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    for (const int status : {400, 401, 402, 403, 404, 408, 410, 429, 500, 502, 503, 596})
        QTest::newRow(qPrintable(QString::number(status))) << status << errorOfStatus(status).value_or(Kind::BadReply);
    QTest::newRow("a page at 200") << 200 << Kind::BadReply;
    QTest::newRow("no content") << 204 << Kind::BadReply;
    QTest::newRow("not modified") << 304 << Kind::BadReply;
    QTest::newRow("teapot") << 418 << Kind::BadReply;
    QTest::newRow("moderated") << 422 << Kind::BadReply;
}

void HttpReplyTest::keepsTheStatusOfAPage()
{
    QFETCH(int, status);
    QFETCH(Kind, kind);
    HttpResponse answer = answered(status, u"text/html"_s);
    answer.retryAfter = seconds(8);
    const QByteArray page = "<html>\n  <title>Oh  no</title>\n" + QByteArray(500, 'x');
    const auto error = errorIn(answer, page, MidjourneyV2());
    QVERIFY(error);
    QCOMPARE(error->kind, kind);
    QCOMPARE(error->httpStatus, status);
    QCOMPARE(error->retryAfter, seconds(8));
    const QString start = u"HTTP %1 from https://api.example, text/html: <html> <title>Oh no</title> xxx"_s.arg(status);
    QVERIFY2(error->detail.startsWith(start), qPrintable(error->detail));
    QVERIFY(error->detail.size() < 150); // the first words, not the page
}

void HttpReplyTest::knowsCloudflareByItsPage_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 403, 429, 503})
        QTest::newRow(qPrintable(QString::number(status))) << status;
}

void HttpReplyTest::knowsCloudflareByItsPage()
{
    QFETCH(int, status);
    const auto error = errorOf(status, fixture(u"jobs/http-403-cloudflare-challenge.html"_s), u"text/html"_s);
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::Cloudflare);
    QCOMPARE(error->httpStatus, status);
}

// It passes, where what Cloudflare refuses does not.
void HttpReplyTest::takesCloudflaresWordOnABrokenServer()
{
    for (const int status : {502, 521, 522}) {
        const auto error = errorOf(status, fixture(u"jobs/http-502-cloudflare-error.html"_s), u"text/html"_s);
        QVERIFY(error);
        QCOMPARE(error->kind, Kind::Server);
        QCOMPARE(error->httpStatus, status);
    }
}

void HttpReplyTest::letsJobsPass_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("completed") << 200 << fixture(u"jobs/v2-imagine-completed.json"_s);
    QTest::newRow("behind a mark") << 200 << "\xEF\xBB\xBF" + fixture(u"jobs/v2-imagine-completed.json"_s);
    QTest::newRow("failed with an error") << 200 << fixture(u"jobs/v2-imagine-failed-invalid-parameter.json"_s);
    QTest::newRow("moderated at 200") << 200 << fixture(u"jobs/v2-imagine-moderated.json"_s);
    QTest::newRow("moderated at 422") << 422 << fixture(u"jobs/v2-imagine-moderated.json"_s);
    QTest::newRow("moderated with little else") << 422 << fixture(u"jobs/v2-error-422-moderated.json"_s);
    QTest::newRow("code 422 inside") << 200 << fixture(u"jobs/v2-error-422-moderated.json"_s);
    QTest::newRow("no field that we know") << 200 << QByteArray("{\"future\": 1}");
    QTest::newRow("empty object") << 200 << QByteArray("{}");
}

void HttpReplyTest::letsJobsPass()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QCOMPARE(errorOf(status, body), std::nullopt);
}

void HttpReplyTest::takesNothingElseForAJobThatIsKnown()
{
    for (const char *body : {"{\"message\": \"no healthy upstream\"}", "{\"future\": 1}", "{}"}) {
        const auto error = errorIn(answered(200), body, MidjourneyV2(), true);
        QVERIFY2(error, body);
        QCOMPARE(error->kind, Kind::BadReply);
        QCOMPARE(error->detail, u"HTTP 200 from https://api.example, application/json: "_s + QLatin1StringView(body));
    }
    for (const QString &name : {u"jobs/v2-imagine-completed.json"_s, u"jobs/v2-error-422-moderated.json"_s})
        QCOMPARE(errorIn(answered(200), fixture(name), MidjourneyV2(), true), std::nullopt);
}

void HttpReplyTest::believesNoJobInAnErrorsBody()
{
    for (const int status : {401, 404, 410, 500}) {
        const auto error = errorOf(status, fixture(u"jobs/v2-imagine-completed.json"_s));
        QVERIFY(error);
        QCOMPARE(error->kind, *errorOfStatus(status));
    }
}

void HttpReplyTest::tellsABrokenConnectionFromABadAnswer()
{
    const QByteArray whole = fixture(u"jobs/v2-imagine-completed.json"_s);
    HttpResponse answer = answered(200);
    answer.networkError = QNetworkReply::RemoteHostClosedError;
    for (const QByteArray &body : {whole.first(100), whole, QByteArray()}) {
        const auto error = errorIn(answer, body, MidjourneyV2());
        QVERIFY(error);
        QCOMPARE(error->kind, Kind::CutShort);
    }
}

void HttpReplyTest::leavesWhatCameWithoutAStatusToTheNetwork()
{
    const HttpResponse answer{.networkError = QNetworkReply::HostNotFoundError, .url = address()};
    QCOMPARE(errorIn(answer, {}, MidjourneyV2()), transportError(answer));
    QCOMPARE(errorIn(answer, {}, MidjourneyV2())->kind, Kind::Offline);
}

void HttpReplyTest::namesNoPathAndNoQuery_data()
{
    QTest::addColumn<HttpResponse>("answer");
    QTest::addColumn<QByteArray>("body");
    const QByteArray job = fixture(u"jobs/v2-imagine-completed.json"_s);
    for (const int status : {0, 200, 302, 400, 404, 429, 503}) {
        for (const auto &[name, body] : {std::pair("empty", QByteArray()), std::pair("cut", job.first(20)), std::pair("{}", job)}) {
            HttpResponse answer = answered(status);
            answer.url.setUserInfo(u"me:secret"_s);
            answer.networkError = QNetworkReply::RemoteHostClosedError;
            QTest::addRow("%d %s", status, name) << answer << body;
        }
    }
}

void HttpReplyTest::namesNoPathAndNoQuery()
{
    QFETCH(HttpResponse, answer);
    QFETCH(QByteArray, body);
    const auto error = errorIn(answer, body, MidjourneyV2());
    QVERIFY(error);
    QVERIFY(error->detail.contains("https://api.example"_L1));
    for (const QLatin1StringView part : {"/v2"_L1, "jobid="_L1, "secret"_L1})
        QVERIFY2(!error->detail.contains(part), qPrintable(error->detail));
}

QTEST_GUILESS_MAIN(HttpReplyTest)
#include "tst_httpreply.moc"
