// SPDX-License-Identifier: MIT
#include "app/net/apiget.h"
#include "app/net/jobfetch.h"
#include "app/services/midjourney/midjourneyv2.h"
#include "tests/support/fetchedjob.h"
#include "tests/support/fixtures.h"
#include "tests/support/jobbuilder.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using Answer = FakeNetwork::Answer;
using Ending = FakeNetwork::Ending;
using Kind = Error::Kind;

// One question for one job, and its one answer.
class JobFetchTest : public QObject
{
    Q_OBJECT

private slots:
    void asksOnceForTheJobWithTheToken();
    void asksWithoutATokenWhenThereIsNone();
    void writesTheIdAsAQueryValue_data();
    void writesTheIdAsAQueryValue();
    void keepsTheAnswerByteForByte_data();
    void keepsTheAnswerByteForByte();
    void knowsItsJobWhateverTheAnswerLeavesOut();
    void tellsWhatWentWrong_data();
    void tellsWhatWentWrong();
    void masksTheTokenInWhateverComes_data();
    void masksTheTokenInWhateverComes();
    void stopsAtAnAnswerThatIsTooLarge_data();
    void stopsAtAnAnswerThatIsTooLarge();
    void takesALargeJob();
    void answersACancelOnce();
    void tellsNothingWhenItIsDeleted();
    void letsTheListenerDeleteIt_data();
    void letsTheListenerDeleteIt();
    void survivesItsNetwork();
    void asksNoUnsafeAddress();
};

void JobFetchTest::asksOnceForTheJobWithTheToken()
{
    FakeNetwork network;
    network.answer(jobUrl(), {.pieces = {completedJob()}});
    QVERIFY(fetched(network));
    const QNetworkRequest request = network.requests().first();
    QCOMPARE(request.rawHeader("Authorization"), "Bearer user:1-secret");
    QCOMPARE(request.rawHeader("Accept"), "application/json");
    QVERIFY(request.rawHeader("User-Agent").startsWith("Mozilla/5.0 "));
    QCOMPARE(request.attribute(QNetworkRequest::RedirectPolicyAttribute).toInt(), int(QNetworkRequest::ManualRedirectPolicy));
}

void JobFetchTest::asksWithoutATokenWhenThereIsNone()
{
    FakeNetwork network;
    network.answer(jobUrl(), {.status = 401, .pieces = {fixture(u"jobs/v2-error-401.json"_s)}});
    const auto result = fetched(network, {.base = testEndpoint().base});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::Unauthorized);
    QVERIFY(!network.requests().first().hasRawHeader("Authorization"));
}

void JobFetchTest::writesTheIdAsAQueryValue_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QString &base, const QString &id, const QByteArray &expected) {
        QTest::newRow(name) << base << id << expected;
    };
    const QString base = u"https://api.example"_s;
    row("as documented", base, u"job:20260602103424001-user:1-channel:2-bot:midjourney"_s,
        "https://api.example/v2/jobs/?jobid=job%3A20260602103424001-user%3A1-channel%3A2-bot%3Amidjourney");
    row("what would end the value", base, u"a&b=c#d"_s, "https://api.example/v2/jobs/?jobid=a%26b%3Dc%23d");
    row("percent, plus and blank", base, u"%41+ "_s, "https://api.example/v2/jobs/?jobid=%2541%2B%20");
    row("way up", base, u"../cancel/?x"_s, "https://api.example/v2/jobs/?jobid=..%2Fcancel%2F%3Fx");
    row("other letters", base, u"ä"_s, "https://api.example/v2/jobs/?jobid=%C3%A4");
    row("base with a path", u"http://localhost:8080/mirror"_s, u"job:1"_s, "http://localhost:8080/mirror/v2/jobs/?jobid=job%3A1");
}

void JobFetchTest::writesTheIdAsAQueryValue()
{
    QFETCH(QString, base);
    QFETCH(QString, id);
    QFETCH(QByteArray, expected);
    FakeNetwork network;
    network.answer(QUrl::fromEncoded(expected, QUrl::StrictMode), {.pieces = {completedJob()}});
    const MidjourneyV2 service{};
    int results = 0;
    QObject context;
    fetchJob(network, service, {.base = QUrl(base)}, id, false, &context, [&results](const Result<JobResponse> &) { ++results; });
    QTRY_COMPARE(results, 1);
    QCOMPARE(network.requests().size(), 1);
    QCOMPARE(network.requests().first().url().toEncoded(), expected);
}

void JobFetchTest::keepsTheAnswerByteForByte_data()
{
    QTest::addColumn<QList<QByteArray>>("pieces");
    const QByteArray real = fixture(u"jobs/v2-imagine-completed.json"_s);
    // QJsonDocument would sort the fields, merge the two "n" and write 1.10 as 1.1.
    const QByteArray odd = "\xEF\xBB\xBF {\"verb\" :\"imagine\",\r\n\"jobid\":\"job:1\",\"status\":\"x\",\"n\":1.10,\"n\":2}\n\n";
    QTest::newRow("at once") << QList<QByteArray>{real};
    QTest::newRow("with empty pieces") << QList<QByteArray>{{}, real.first(1), {}, real.sliced(1), {}};
    QTest::newRow("oddly written") << QList<QByteArray>{odd};
    QList<QByteArray> bytes;
    for (const char byte : completedJob())
        bytes.append(QByteArray(1, byte));
    QTest::newRow("byte by byte") << bytes;
}

void JobFetchTest::keepsTheAnswerByteForByte()
{
    QFETCH(QList<QByteArray>, pieces);
    FakeNetwork network;
    network.answer(jobUrl(), {.pieces = pieces});
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const auto result = fetched(network);
    QVERIFY(result);
    QCOMPARE(result->raw, pieces.join());
    QCOMPARE(result->job, *MidjourneyV2().parse(pieces.join()));
    QVERIFY(result->receivedAt >= before && result->receivedAt <= QDateTime::currentDateTimeUtc());
}

void JobFetchTest::knowsItsJobWhateverTheAnswerLeavesOut()
{
    FakeNetwork network;
    network.answer(jobUrl(), {.pieces = {"{\"status\": \"progress\"}"}});
    const auto result = fetched(network);
    QVERIFY(result);
    QCOMPARE(result->job.id, jobId());
    QCOMPARE(result->job.created, QDateTime::fromString(u"2026-06-02T10:34:24.001Z"_s, Qt::ISODateWithMs));
    QCOMPARE(result->job.state, JobState::Running);
    QCOMPARE(result->raw, "{\"status\": \"progress\"}");
}

void JobFetchTest::tellsWhatWentWrong_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const Answer &answer, Kind kind) {
        QTest::newRow(name) << answer << kind << (answer.ending == Ending::Refuse ? 0 : answer.status);
    };
    const QByteArray half = completedJob().first(60);
    row("refused", {.ending = Ending::Refuse}, Kind::Offline);
    row("cut body", {.pieces = {half}, .ending = Ending::Cut}, Kind::CutShort);
    row("cut after the last byte", {.pieces = {completedJob()}, .ending = Ending::Cut}, Kind::CutShort);
    row("cut before the first byte", {.ending = Ending::Cut}, Kind::CutShort);
    row("chunked and cut", {.pieces = {half}}, Kind::BadReply); // Qt calls that a success
    row("empty", {}, Kind::BadReply);
    row("no such job", {.status = 404, .pieces = {fixture(u"jobs/v2-error-404.json"_s)}}, Kind::NotFound);
    row("expired", {.status = 410, .pieces = {fixture(u"jobs/v2-error-410.json"_s)}}, Kind::Expired);
    row("server", {.status = 503}, Kind::Server);
    row("error that is cut", {.status = 402, .pieces = {"{\"err"}, .ending = Ending::Cut}, Kind::NoSubscription);
    row("Cloudflare", {.status = 403, .pieces = {fixture(u"jobs/http-403-cloudflare-challenge.html"_s)}}, Kind::Cloudflare);
    row("redirect to nowhere", {.status = 302}, Kind::BadReply);
}

void JobFetchTest::tellsWhatWentWrong()
{
    QFETCH(Answer, answer);
    QFETCH(Kind, kind);
    QFETCH(int, status);
    FakeNetwork network;
    network.answer(jobUrl(), answer);
    const auto result = fetched(network);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, kind);
    QCOMPARE(result.error().httpStatus, status);
    QVERIFY2(!result.error().detail.contains("/v2"_L1) && !result.error().detail.contains("jobid="_L1), qPrintable(result.error().detail));
    QCOMPARE(network.requests().size(), 1);
}

void JobFetchTest::masksTheTokenInWhateverComes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("repeated");
    const QByteArray token = testEndpoint().token.toUtf8();
    for (const int status : {200, 401, 500}) {
        QTest::addRow("header, %d", status) << status << QByteArray("Bearer " + token);
        QTest::addRow("alone, %d", status) << status << token;
        QTest::addRow("percent-encoded, %d", status) << status << token.toPercentEncoding();
        QTest::addRow("twice, %d", status) << status << token.toPercentEncoding().toPercentEncoding();
        QTest::addRow("escaped, %d", status) << status << QByteArray(token).replace(":", "\\u003a").replace("-", "\\u002D");
    }
}

void JobFetchTest::masksTheTokenInWhateverComes()
{
    QFETCH(int, status);
    QFETCH(QByteArray, repeated);
    for (const QByteArray &body : {QByteArray("{\"error\": \"echo " + repeated + "\", \"code\": 401}"),
                                   QByteArray("{\"jobid\": \"" + jobId().toLatin1() + "\", \"status\": \"" + repeated + "\"}"), repeated})
    {
        FakeNetwork network;
        network.answer(jobUrl(), {.status = status, .pieces = {body}});
        const auto result = fetched(network);
        const QByteArray shown = result ? result->raw + result->job.stateText.toUtf8() : result.error().detail.toUtf8();
        QVERIFY2(!shown.contains("secret"), shown.constData());
        if (result)
            QVERIFY(shown.contains("[API token]"));
    }
}

void JobFetchTest::stopsAtAnAnswerThatIsTooLarge_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<qint64>("limit");
    const QByteArray piece(8 << 20, ' '); // shared
    const qint64 ofJob = 64 << 20, ofError = 2 << 20;
    QTest::newRow("it does not end") << Answer{.pieces = QList<QByteArray>(9, piece), .ending = Ending::Hang} << ofJob;
    QTest::newRow("its head says so") << Answer{.headers = {{"Content-Length", "67108865"}}, .ending = Ending::Hang} << ofJob;
    QTest::newRow("an error") << Answer{.status = 500, .pieces = {piece}, .ending = Ending::Hang} << ofError;
}

void JobFetchTest::stopsAtAnAnswerThatIsTooLarge()
{
    QFETCH(Answer, answer);
    QFETCH(qint64, limit);
    FakeNetwork network;
    network.answer(jobUrl(), answer);
    const auto result = fetched(network);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::TooLarge);
    QCOMPARE(result.error().limit, std::optional(limit));
    QCOMPARE(network.running(), 0);
}

// One that holds a video in Base64, say.
void JobFetchTest::takesALargeJob()
{
    FakeNetwork network;
    const QList<QByteArray> pieces = QList<QByteArray>(5, QByteArray(8 << 20, ' ')) + QList<QByteArray>{completedJob()};
    network.answer(jobUrl(), {.pieces = pieces});
    const auto result = fetched(network);
    QVERIFY(result);
    QCOMPARE(result->raw.size(), (40 << 20) + completedJob().size());
}

void JobFetchTest::answersACancelOnce()
{
    for (const auto &pieces : {QList<QByteArray>(), {completedJob().first(60)}, {completedJob()}}) {
        FakeNetwork network;
        network.answer(jobUrl(), {.pieces = pieces, .ending = Ending::Hang});
        const MidjourneyV2 service{};
        QList<Result<JobResponse>> results;
        QObject context;
        ApiGet *get = fetchJob(network, service, testEndpoint(), jobId(), false, &context,
                               [&results](const Result<JobResponse> &result) { results.append(result); });
        QCoreApplication::processEvents();
        get->cancel();
        get->cancel();
        QVERIFY(results.isEmpty());
        QTRY_VERIFY(!results.isEmpty());
        QCoreApplication::processEvents();
        QCOMPARE(results.size(), 1);
        QCOMPARE(results.first().error().kind, Kind::Cancelled);
        QCOMPARE(network.running(), 0);
    }
}

void JobFetchTest::tellsNothingWhenItIsDeleted()
{
    FakeNetwork network;
    network.answer(jobUrl(), {.pieces = {"{"}, .ending = Ending::Hang});
    const MidjourneyV2 service{};
    int results = 0;
    QObject context;
    ApiGet *get
        = fetchJob(network, service, testEndpoint(), jobId(), false, &context, [&results](const Result<JobResponse> &) { ++results; });
    QCoreApplication::processEvents();
    QCOMPARE(network.running(), 1);
    get->cancel();
    delete get;
    QCOMPARE(network.running(), 0);
    QCoreApplication::processEvents();
    QCOMPARE(results, 0);
}

void JobFetchTest::letsTheListenerDeleteIt_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::newRow("job") << Answer{.pieces = {completedJob()}};
    QTest::newRow("error") << Answer{.status = 404};
    QTest::newRow("too large") << Answer{.pieces = QList<QByteArray>(9, QByteArray(8 << 20, ' '))};
    QTest::newRow("foreign redirect") << Answer{.status = 302, .headers = {{"Location", "https://evil.example/"}}};
}

void JobFetchTest::letsTheListenerDeleteIt()
{
    QFETCH(Answer, answer);
    FakeNetwork network;
    network.answer(jobUrl(), answer);
    const MidjourneyV2 service{};
    QObject context;
    ApiGet *get = nullptr;
    get = fetchJob(network, service, testEndpoint(), jobId(), false, &context,
                   [&get](const Result<JobResponse> &) { delete std::exchange(get, nullptr); });
    QTRY_VERIFY(!get);
    QCOMPARE(network.running(), 0);
}

// A manager that dies takes its replies along, without a signal.
void JobFetchTest::survivesItsNetwork()
{
    auto network = std::make_unique<FakeNetwork>();
    network->answer(jobUrl(), {.ending = Ending::Hang});
    const MidjourneyV2 service{};
    int results = 0;
    QObject context;
    ApiGet *get
        = fetchJob(*network, service, testEndpoint(), jobId(), false, &context, [&results](const Result<JobResponse> &) { ++results; });
    QCoreApplication::processEvents();
    network.reset();
    get->cancel();
    QTRY_COMPARE(results, 1);
}

void JobFetchTest::asksNoUnsafeAddress()
{
    for (const QString &base : {u"http://api.example"_s, u"ftp://api.example"_s, u"http://192.168.0.1"_s, u"api.example"_s, u""_s}) {
        FakeNetwork network;
        const auto result = fetched(network, {.base = QUrl(base), .token = u"secret"_s});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::UnsafeAddress);
        QVERIFY(network.requests().isEmpty());
    }
}

QTEST_GUILESS_MAIN(JobFetchTest)
#include "tst_jobfetch.moc"
