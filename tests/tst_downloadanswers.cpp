// SPDX-License-Identifier: MIT
#include "tests/support/downloadbench.h"
#include "tests/support/fixtures.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Ending = FakeNetwork::Ending;
using Kind = Error::Kind;

// What a download makes of a response: whether it tries again, fails, or follows.
class DownloadAnswersTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_bench = std::make_unique<DownloadBench>(); }
    void triesAgainWhatMayPass();
    void givesUpInTheEnd_data();
    void givesUpInTheEnd();
    void asksOnceForWhatIsFinal_data();
    void asksOnceForWhatIsFinal();
    void endsWhatGoesQuiet_data();
    void endsWhatGoesQuiet();
    void isPatientWithWhatBeginsAnew();
    void refusesWhatIsTooLarge_data();
    void refusesWhatIsTooLarge();
    void followsAFewRedirects_data();
    void followsAFewRedirects();
    void dropsTheTokenOnTheWay();
    void staysOutOfThisComputer();
    void cleanup();

private:
    [[nodiscard]] static QUrl urlOf(int number) { return DownloadBench::urlOf(number); }

    std::unique_ptr<DownloadBench> m_bench;
    const QUrl m_first = urlOf(1);
};

// Whatever came of a download, no part of it is left and no request runs on.
void DownloadAnswersTest::cleanup()
{
    QTRY_COMPARE(m_bench->parts(), QStringList());
    QCOMPARE(m_bench->network.running(), 0);
}

void DownloadAnswersTest::triesAgainWhatMayPass()
{
    m_bench->makeQueue();
    m_bench->network.answer(m_first, {.status = 503});
    m_bench->network.answer(m_first, {.ending = Ending::Refuse});
    m_bench->network.answer(m_first, {.pieces = {pngFile(900).first(500)}}); // cut, and ended as if it were whole
    m_bench->play(m_first);
    m_bench->enqueue(m_first);
    QTRY_COMPARE(m_bench->reported.size(), 1);
    QVERIFY(m_bench->reported.first().result);
    QCOMPARE(m_bench->reported.first().result->size, 900);
    QCOMPARE(m_bench->network.requests().size(), 4);
}

void DownloadAnswersTest::givesUpInTheEnd_data()
{
    QTest::addColumn<FakeNetwork::Answer>("answer");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *name, const FakeNetwork::Answer &answer, Kind kind) { QTest::newRow(name) << answer << kind; };
    row("408", {.status = 408}, Kind::Timeout);
    row("429", {.status = 429, .headers = {{"Retry-After", "0"}}}, Kind::RateLimited);
    row("500", {.status = 500, .pieces = {pngFile(900)}}, Kind::Server);
    row("596", {.status = 596}, Kind::Server);
    row("Cloudflare's 502", {.status = 502, .pieces = {fixture(u"jobs/http-502-cloudflare-error.html"_s)}}, Kind::Server);
    row("no connection", {.ending = Ending::Refuse}, Kind::Offline);
    row("cut", {.pieces = {pngFile(900).first(500)}, .ending = Ending::Cut}, Kind::CutShort);
    row("without its end", {.pieces = {pngFile(900).first(500)}}, Kind::CutShort);
    row("nothing", {}, Kind::CutShort);
}

void DownloadAnswersTest::givesUpInTheEnd()
{
    QFETCH(FakeNetwork::Answer, answer);
    m_bench->makeQueue();
    for (int i = 0; i < 4; ++i)
        m_bench->network.answer(m_first, answer);
    m_bench->enqueue(m_first);
    QTRY_COMPARE(m_bench->reported.size(), 1);
    QTEST(m_bench->reported.first().result.error().kind, "kind");
    QCOMPARE(m_bench->network.requests().size(), 4);
}

void DownloadAnswersTest::asksOnceForWhatIsFinal_data()
{
    QTest::addColumn<FakeNetwork::Answer>("answer");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *name, const FakeNetwork::Answer &answer, Kind kind) { QTest::newRow(name) << answer << kind; };
    row("401", {.status = 401}, Kind::Unauthorized);
    row("402", {.status = 402}, Kind::NoSubscription);
    row("403", {.status = 403, .pieces = {pngFile(900)}}, Kind::Forbidden);
    row("Cloudflare", {.status = 403, .pieces = {fixture(u"jobs/http-403-cloudflare-challenge.html"_s)}}, Kind::Cloudflare);
    row("404", {.status = 404}, Kind::NotFound);
    row("410", {.status = 410}, Kind::Expired);
    row("429 for long", {.status = 429, .headers = {{"Retry-After", "601"}}}, Kind::RateLimited);
    row("204", {.status = 204}, Kind::BadReply);
    row("206", {.status = 206, .pieces = {pngFile(900)}}, Kind::BadReply);
    row("HTML", {.pieces = {"<!doctype html><p>Sorry"}}, Kind::WrongContent);
    row("a video", {.pieces = {mp4File(900)}}, Kind::WrongContent);
    row("a redirect to nowhere", {.status = 302}, Kind::BadReply);
    row("a redirect to a file", DownloadBench::redirectTo("file:///etc/passwd"), Kind::ForeignRedirect);
    row("a redirect into the open", DownloadBench::redirectTo("http://media.example/1.png"), Kind::ForeignRedirect);
}

void DownloadAnswersTest::asksOnceForWhatIsFinal()
{
    QFETCH(FakeNetwork::Answer, answer);
    m_bench->makeQueue();
    m_bench->network.answer(m_first, answer);
    m_bench->enqueue(m_first);
    QTRY_COMPARE(m_bench->reported.size(), 1);
    QTEST(m_bench->reported.first().result.error().kind, "kind");
    QCOMPARE(m_bench->network.requests().size(), 1);
}

void DownloadAnswersTest::endsWhatGoesQuiet_data()
{
    QTest::addColumn<DownloadPolicy>("policy");
    DownloadPolicy policy = DownloadBench::hurried();
    policy.pauses.clear();
    policy.idle = 20ms;
    QTest::newRow("no byte") << policy;
    policy.idle = 1h;
    policy.total = 20ms;
    QTest::newRow("too long") << policy;
}

void DownloadAnswersTest::endsWhatGoesQuiet()
{
    QFETCH(DownloadPolicy, policy);
    m_bench->makeQueue(policy);
    m_bench->network.answer(m_first, {.pieces = {pngFile(900).first(500)}, .ending = Ending::Hang});
    m_bench->enqueue(m_first);
    QTRY_COMPARE(m_bench->reported.size(), 1);
    QCOMPARE(m_bench->reported.first().result.error().kind, Kind::Timeout);
}

// The file has changed since the first try: it is at fewer bytes than before, and not slow for that.
void DownloadAnswersTest::isPatientWithWhatBeginsAnew()
{
    DownloadPolicy policy = DownloadBench::hurried();
    policy.pauses = {1ms};
    policy.slow = 10ms;
    policy.slowBytes = 0; // only fewer than none is slow
    policy.idle = 300ms;
    policy.maxTries = 2; // however far the second comes
    m_bench->makeQueue(policy);
    const QList<std::pair<QByteArray, QByteArray>> headers{{"Content-Length", "3000"}, {"ETag", "\"tag\""}};
    m_bench->network.answer(m_first, {.pieces = {pngFile(3000).first(2000)}, .headers = headers, .ending = Ending::Cut});
    m_bench->network.answer(m_first, {.pieces = {pngFile(3000, 1).first(500)}, .headers = headers, .ending = Ending::Hang});
    m_bench->queue->enqueue(DownloadBench::itemAt(m_first));
    QTRY_COMPARE(m_bench->reported.size(), 1);
    QVERIFY(m_bench->network.requests().last().hasRawHeader("Range"));
    QCOMPARE(m_bench->reported.first().result.error().detail, u"the server went quiet"_s);
    MediaStore(m_bench->folder.path()).parts().forget(MediaKey(m_first.toString()));
}

void DownloadAnswersTest::refusesWhatIsTooLarge_data()
{
    QTest::addColumn<FakeNetwork::Answer>("answer");
    const auto row = [](const char *name, const FakeNetwork::Answer &answer) { QTest::newRow(name) << answer; };
    row("announced", {.headers = {{"Content-Length", "1001"}}, .ending = Ending::Hang});
    row("not announced", {.pieces = {pngFile(900), "x", QByteArray(100, 'x')}, .ending = Ending::Hang});
}

void DownloadAnswersTest::refusesWhatIsTooLarge()
{
    QFETCH(FakeNetwork::Answer, answer);
    DownloadPolicy policy = DownloadBench::hurried();
    policy.largest = 1000;
    m_bench->makeQueue(policy);
    m_bench->network.answer(m_first, answer);
    m_bench->enqueue(m_first);
    QTRY_COMPARE(m_bench->reported.size(), 1);
    QCOMPARE(m_bench->reported.first().result.error().kind, Kind::TooLarge);
    QCOMPARE(m_bench->network.requests().size(), 1);
}

void DownloadAnswersTest::followsAFewRedirects_data()
{
    QTest::addColumn<int>("redirects");
    QTest::newRow("one") << 1;
    QTest::newRow("five") << 5;
    QTest::newRow("six") << 6;
}

void DownloadAnswersTest::followsAFewRedirects()
{
    QFETCH(int, redirects);
    m_bench->makeQueue();
    for (int n = 1; n <= redirects; ++n)
        m_bench->network.answer(urlOf(n), DownloadBench::redirectTo("/" + QByteArray::number(n + 1) + ".png"));
    if (redirects <= 5)
        m_bench->play(urlOf(redirects + 1));
    m_bench->enqueue(m_first);
    QTRY_COMPARE(m_bench->reported.size(), 1);
    QCOMPARE(bool(m_bench->reported.first().result), redirects <= 5);
    QCOMPARE(m_bench->network.requests().size(), std::min(redirects + 1, 6));
}

// From the API to another host and back again: once away, the token stays away.
void DownloadAnswersTest::dropsTheTokenOnTheWay()
{
    m_bench->makeQueue();
    MediaItem item = DownloadBench::itemAt(QUrl(u"https://cdn.midjourney.com/0a1b/0_0.png"_s));
    item.route = MediaRoute::ViaProxy;
    m_bench->network.answer(*m_bench->service.proxyUrl(QUrl(u"https://api.example"_s), item.url), DownloadBench::redirectTo("/elsewhere"));
    m_bench->network.answer(QUrl(u"https://api.example/elsewhere"_s), DownloadBench::redirectTo(m_first.toEncoded()));
    m_bench->network.answer(m_first, DownloadBench::redirectTo("https://api.example/back"));
    m_bench->play(QUrl(u"https://api.example/back"_s));
    m_bench->queue->enqueue(item);
    QTRY_COMPARE(m_bench->reported.size(), 1);
    QVERIFY(m_bench->reported.first().result);
    QString tokens;
    for (const QNetworkRequest &request : m_bench->network.requests())
        tokens += request.hasRawHeader("Authorization") ? u'y' : u'n';
    QCOMPARE(tokens, u"yynn"_s);
}

void DownloadAnswersTest::staysOutOfThisComputer()
{
    m_bench->makeQueue();
    m_bench->network.answer(m_first, DownloadBench::redirectTo("http://127.0.0.1:631/admin"));
    m_bench->enqueue(m_first);
    QTRY_COMPARE(m_bench->reported.size(), 1);
    const Error error = m_bench->reported.first().result.error();
    QVERIFY(error.kind == Kind::ForeignRedirect && !error.detail.contains(u"admin"_s));
    QCOMPARE(m_bench->network.requests().size(), 1);
}

QTEST_GUILESS_MAIN(DownloadAnswersTest)
#include "tst_downloadanswers.moc"
