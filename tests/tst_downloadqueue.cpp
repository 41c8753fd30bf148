#include "app/media/downloadqueue.h"
#include "app/service/midjourneyv2.h"
#include "tests/support/fakenetwork.h"
#include "tests/support/fixtures.h"
#include "tests/support/mediafiles.h"

#include <QDir>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Ending = FakeNetwork::Ending;
using Kind = Error::Kind;

namespace {

struct Told
{
    QString key{};
    Result<StoredFile> result;
};

DownloadPolicy hurried()
{
    DownloadPolicy policy;
    policy.pauses = {1ms, 1ms, 1ms};
    return policy;
}

DownloadPolicy patient()
{
    DownloadPolicy policy;
    policy.pauses = {1h};
    return policy;
}

FakeNetwork::Answer redirectTo(const QByteArray &target)
{
    return {.status = 302, .headers = {{"Location", target}}};
}

MediaItem itemAt(const QUrl &url)
{
    return {.url = url, .key = url.toString(), .promised = MediaClass::Picture};
}

} // namespace

// The real queue, downloads and store over a scripted network; pauses are of a millisecond.
class DownloadQueueTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void storesWhatComes();
    void saysWhyNothingCanBeAsked();
    void runsSixPerHost();
    void keepsTheOrder();
    void fetchesOnceWhatIsWantedTwice();
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
    void neverDropsWhatIsWantedLater_data();
    void neverDropsWhatIsWantedLater();
    void takesANewLinkAtOnce();
    void takesANewLinkAfterTheOldOneFailed();
    void takesAnotherWayAtOnce();
    void isNotHurriedByTheSameLink();
    void tellsNothingOfWhatWasCancelled();
    void letsTheListenerDeleteIt();
    void cleanup();

private:
    void makeQueue(const DownloadPolicy &policy = hurried(), const QString &token = u"user:1-secret"_s);
    void play(const QUrl &url, int salt = 0) { m_network->answer(url, {.pieces = {pngFile(900, salt)}}); }
    [[nodiscard]] static QUrl urlOf(int number) { return QUrl(u"https://media.example/%1.png"_s.arg(number)); }
    [[nodiscard]] QStringList parts() const { return QDir(m_folder->filePath(u"parts"_s)).entryList(QDir::Files); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeNetwork> m_network;
    std::unique_ptr<DownloadQueue> m_queue;
    QList<Told> m_told;
    QThreadPool m_workers;
    const MidjourneyV2 m_service;
    const QUrl m_first = urlOf(1);
};

void DownloadQueueTest::init()
{
    m_queue.reset(); // before its network
    m_network = std::make_unique<FakeNetwork>();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_told.clear();
}

// Whatever came of a download, no part of it is left and no request runs on.
void DownloadQueueTest::cleanup()
{
    QTRY_COMPARE(parts(), QStringList());
    QCOMPARE(m_network->running(), 0);
}

void DownloadQueueTest::makeQueue(const DownloadPolicy &policy, const QString &token)
{
    m_queue = std::make_unique<DownloadQueue>(DownloadTools{.network = *m_network,
                                                            .workers = m_workers,
                                                            .service = m_service,
                                                            .store = MediaStore(m_folder->path()),
                                                            .endpoint = {.base = QUrl(u"https://api.example"_s), .token = token},
                                                            .policy = policy});
    connect(m_queue.get(), &DownloadQueue::finished, this,
            [this](const QString &key, const Result<StoredFile> &result) { m_told.append({.key = key, .result = result}); });
}

void DownloadQueueTest::storesWhatComes()
{
    makeQueue();
    const QByteArray png = pngFile(3000);
    m_network->answer(m_first, {.pieces = {png.first(1000), png.sliced(1000)}, .headers = {{"Content-Length", "3000"}}});
    QList<std::pair<qint64, qint64>> progress;
    connect(m_queue.get(), &DownloadQueue::progressed, this, [&](const QString &, qint64 received, qint64 total) {
        if (progress.isEmpty() || progress.last().first != received)
            progress.append({received, total});
    });
    m_queue->want(itemAt(m_first));
    QVERIFY(m_network->requests().isEmpty()); // not from inside want()
    QTRY_COMPARE(m_told.size(), 1);
    QCOMPARE(m_told.first().key, m_first.toString());
    QVERIFY(m_told.first().result);
    QFile file(m_told.first().result->path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), png);
    QCOMPARE(progress, (QList<std::pair<qint64, qint64>>{{1000, 3000}, {3000, 3000}}));
    QVERIFY(!m_network->requests().first().hasRawHeader("Authorization"));
}

void DownloadQueueTest::saysWhyNothingCanBeAsked()
{
    makeQueue(hurried(), {});
    m_queue->want(itemAt(QUrl(u"https://cdn.midjourney.com/0a1b/0_0.png"_s)));
    m_queue->want(itemAt(QUrl(u"http://media.example/1.png"_s)));
    QTRY_COMPARE(m_told.size(), 2);
    QVERIFY(m_told.first().result.error().kind == Kind::NoToken && m_told.last().result.error().kind == Kind::UnsafeAddress);
    QVERIFY(m_network->requests().isEmpty());
}

void DownloadQueueTest::runsSixPerHost()
{
    makeQueue();
    for (int n = 1; n <= 20; ++n) {
        play(urlOf(n), n);
        m_queue->want(itemAt(urlOf(n)));
    }
    QTRY_COMPARE(m_told.size(), 20);
    QCOMPARE(m_network->mostRunning(), 6);

    for (int n = 31; n <= 40; ++n) { // a host that hangs holds up no other
        m_network->answer(urlOf(n), {.ending = Ending::Hang});
        m_queue->want(itemAt(urlOf(n)));
    }
    const QUrl elsewhere(u"https://other.example/1.png"_s);
    play(elsewhere);
    m_queue->want(itemAt(elsewhere));
    QTRY_COMPARE(m_told.size(), 21);
    QCOMPARE(m_network->running(), 6);
    m_queue->cancelAll();
}

void DownloadQueueTest::keepsTheOrder()
{
    DownloadPolicy policy = hurried();
    policy.mostPerHost = 1;
    makeQueue(policy);
    for (int n = 1; n <= 5; ++n) {
        play(urlOf(n), n);
        m_queue->want(itemAt(urlOf(n)));
    }
    QTRY_COMPARE(m_told.size(), 5);
    for (int n = 1; n <= 5; ++n)
        QCOMPARE(m_told.at(n - 1).key, urlOf(n).toString());
}

void DownloadQueueTest::fetchesOnceWhatIsWantedTwice()
{
    makeQueue();
    play(m_first);
    m_queue->want(itemAt(m_first));
    m_queue->want(itemAt(m_first));
    QTRY_COMPARE(m_network->requests().size(), 1);
    m_queue->want(itemAt(m_first));
    QTRY_COMPARE(m_told.size(), 1);
    m_queue->want(itemAt(m_first)); // it is there
    QTRY_COMPARE(m_told.size(), 2);
    QVERIFY(m_told.last().result == m_told.first().result && QFile::remove(m_told.last().result->path));
    play(m_first);
    m_queue->want(itemAt(m_first)); // it is gone
    QTRY_COMPARE(m_told.size(), 3);
    QCOMPARE(m_network->requests().size(), 2);
}

void DownloadQueueTest::triesAgainWhatMayPass()
{
    makeQueue();
    m_network->answer(m_first, {.status = 503});
    m_network->answer(m_first, {.ending = Ending::Refuse});
    m_network->answer(m_first, {.pieces = {pngFile(900).first(500)}}); // cut, and ended as if it were whole
    play(m_first);
    m_queue->want(itemAt(m_first));
    QTRY_COMPARE(m_told.size(), 1);
    QVERIFY(m_told.first().result);
    QCOMPARE(m_told.first().result->size, 900);
    QCOMPARE(m_network->requests().size(), 4);
}

void DownloadQueueTest::givesUpInTheEnd_data()
{
    QTest::addColumn<FakeNetwork::Answer>("answer");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *name, const FakeNetwork::Answer &answer, Kind kind) { QTest::newRow(name) << answer << kind; };
    row("408", {.status = 408}, Kind::Timeout);
    row("429", {.status = 429, .headers = {{"Retry-After", "0"}}}, Kind::RateLimited);
    row("500", {.status = 500, .pieces = {pngFile(900)}}, Kind::Server);
    row("596", {.status = 596}, Kind::Server);
    row("no connection", {.ending = Ending::Refuse}, Kind::Offline);
    row("cut", {.pieces = {pngFile(900).first(500)}, .ending = Ending::Cut}, Kind::CutShort);
    row("without its end", {.pieces = {pngFile(900).first(500)}}, Kind::CutShort);
    row("nothing", {}, Kind::CutShort);
}

void DownloadQueueTest::givesUpInTheEnd()
{
    QFETCH(FakeNetwork::Answer, answer);
    makeQueue();
    for (int i = 0; i < 4; ++i)
        m_network->answer(m_first, answer);
    m_queue->want(itemAt(m_first));
    QTRY_COMPARE(m_told.size(), 1);
    QTEST(m_told.first().result.error().kind, "kind");
    QCOMPARE(m_network->requests().size(), 4);
}

void DownloadQueueTest::asksOnceForWhatIsFinal_data()
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
    row("429 for long", {.status = 429, .headers = {{"Retry-After", "600"}}}, Kind::RateLimited);
    row("204", {.status = 204}, Kind::BadReply);
    row("206", {.status = 206, .pieces = {pngFile(900)}}, Kind::BadReply);
    row("HTML", {.pieces = {"<!doctype html><p>Sorry"}}, Kind::WrongContent);
    row("a video", {.pieces = {mp4File(900)}}, Kind::WrongContent);
    row("a redirect to nowhere", {.status = 302}, Kind::BadReply);
    row("a redirect to a file", redirectTo("file:///etc/passwd"), Kind::ForeignRedirect);
    row("a redirect into the open", redirectTo("http://media.example/1.png"), Kind::ForeignRedirect);
}

void DownloadQueueTest::asksOnceForWhatIsFinal()
{
    QFETCH(FakeNetwork::Answer, answer);
    makeQueue();
    m_network->answer(m_first, answer);
    m_queue->want(itemAt(m_first));
    QTRY_COMPARE(m_told.size(), 1);
    QTEST(m_told.first().result.error().kind, "kind");
    QCOMPARE(m_network->requests().size(), 1);
}

void DownloadQueueTest::endsWhatGoesQuiet_data()
{
    QTest::addColumn<DownloadPolicy>("policy");
    DownloadPolicy policy = hurried();
    policy.pauses.clear();
    policy.idle = 20ms;
    QTest::newRow("no byte") << policy;
    policy.idle = 1h;
    policy.total = 20ms;
    QTest::newRow("too long") << policy;
}

void DownloadQueueTest::endsWhatGoesQuiet()
{
    QFETCH(DownloadPolicy, policy);
    makeQueue(policy);
    m_network->answer(m_first, {.pieces = {pngFile(900).first(500)}, .ending = Ending::Hang});
    m_queue->want(itemAt(m_first));
    QTRY_COMPARE(m_told.size(), 1);
    QCOMPARE(m_told.first().result.error().kind, Kind::Timeout);
}

// The file has changed since the first try: it is at fewer bytes than before, and not slow for that.
void DownloadQueueTest::isPatientWithWhatBeginsAnew()
{
    DownloadPolicy policy = hurried();
    policy.pauses = {1ms};
    policy.slow = 10ms;
    policy.slowBytes = 0; // only fewer than none is slow
    policy.idle = 300ms;
    makeQueue(policy);
    const QList<std::pair<QByteArray, QByteArray>> headers{{"Content-Length", "3000"}, {"ETag", "\"tag\""}};
    m_network->answer(m_first, {.pieces = {pngFile(3000).first(2000)}, .headers = headers, .ending = Ending::Cut});
    m_network->answer(m_first, {.pieces = {pngFile(3000, 1).first(500)}, .headers = headers, .ending = Ending::Hang});
    m_queue->want(itemAt(m_first));
    QTRY_COMPARE(m_told.size(), 1);
    QVERIFY(m_network->requests().last().hasRawHeader("Range"));
    QCOMPARE(m_told.first().result.error().detail, u"the server went quiet"_s);
    MediaStore(m_folder->path()).parts().forget(m_first.toString());
}

void DownloadQueueTest::refusesWhatIsTooLarge_data()
{
    QTest::addColumn<FakeNetwork::Answer>("answer");
    const auto row = [](const char *name, const FakeNetwork::Answer &answer) { QTest::newRow(name) << answer; };
    row("announced", {.headers = {{"Content-Length", "1001"}}, .ending = Ending::Hang});
    row("not announced", {.pieces = {pngFile(900), "x", QByteArray(100, 'x')}, .ending = Ending::Hang});
}

void DownloadQueueTest::refusesWhatIsTooLarge()
{
    QFETCH(FakeNetwork::Answer, answer);
    DownloadPolicy policy = hurried();
    policy.largest = 1000;
    makeQueue(policy);
    m_network->answer(m_first, answer);
    m_queue->want(itemAt(m_first));
    QTRY_COMPARE(m_told.size(), 1);
    QCOMPARE(m_told.first().result.error().kind, Kind::TooLarge);
    QCOMPARE(m_network->requests().size(), 1);
}

void DownloadQueueTest::followsAFewRedirects_data()
{
    QTest::addColumn<int>("redirects");
    QTest::newRow("one") << 1;
    QTest::newRow("five") << 5;
    QTest::newRow("six") << 6;
}

void DownloadQueueTest::followsAFewRedirects()
{
    QFETCH(int, redirects);
    makeQueue();
    for (int n = 1; n <= redirects; ++n)
        m_network->answer(urlOf(n), redirectTo("/" + QByteArray::number(n + 1) + ".png"));
    if (redirects <= 5)
        play(urlOf(redirects + 1));
    m_queue->want(itemAt(m_first));
    QTRY_COMPARE(m_told.size(), 1);
    QCOMPARE(bool(m_told.first().result), redirects <= 5);
    QCOMPARE(m_network->requests().size(), std::min(redirects + 1, 6));
}

// From the API to another host and back again: once away, the token stays away.
void DownloadQueueTest::dropsTheTokenOnTheWay()
{
    makeQueue();
    const MediaItem item = itemAt(QUrl(u"https://cdn.midjourney.com/0a1b/0_0.png"_s));
    m_network->answer(*m_service.proxyUrl(QUrl(u"https://api.example"_s), item.url), redirectTo("/elsewhere"));
    m_network->answer(QUrl(u"https://api.example/elsewhere"_s), redirectTo(m_first.toEncoded()));
    m_network->answer(m_first, redirectTo("https://api.example/back"));
    play(QUrl(u"https://api.example/back"_s));
    m_queue->want(item);
    QTRY_COMPARE(m_told.size(), 1);
    QVERIFY(m_told.first().result);
    QString tokens;
    for (const QNetworkRequest &request : m_network->requests())
        tokens += request.hasRawHeader("Authorization") ? u'y' : u'n';
    QCOMPARE(tokens, u"yynn"_s);
}

void DownloadQueueTest::staysOutOfThisComputer()
{
    makeQueue();
    m_network->answer(m_first, redirectTo("http://127.0.0.1:631/admin"));
    m_queue->want(itemAt(m_first));
    QTRY_COMPARE(m_told.size(), 1);
    const Error error = m_told.first().result.error();
    QVERIFY(error.kind == Kind::ForeignRedirect && !error.detail.contains(u"admin"_s));
    QCOMPARE(m_network->requests().size(), 1);
}

void DownloadQueueTest::neverDropsWhatIsWantedLater_data()
{
    QTest::addColumn<bool>("isLaterFirst");
    QTest::newRow("brought forward") << true;
    QTest::newRow("wanted already") << false;
}

// Whoever looks at it and then at something else takes nothing away from the one who keeps it.
void DownloadQueueTest::neverDropsWhatIsWantedLater()
{
    QFETCH(bool, isLaterFirst);
    makeQueue();
    play(m_first);
    m_queue->pauseAll();
    if (isLaterFirst)
        m_queue->wantLater(itemAt(m_first));
    m_queue->want(itemAt(m_first));
    if (!isLaterFirst)
        m_queue->wantLater(itemAt(m_first));
    m_queue->want(itemAt(urlOf(2))); // of no use to anybody else
    m_queue->dropWaiting();
    QCOMPARE(m_queue->pending(), 1);
    m_queue->resumeAll();
    QTRY_COMPARE(m_told.size(), 1);
    QVERIFY(m_told.first().result);
}

void DownloadQueueTest::takesANewLinkAtOnce()
{
    makeQueue(patient());
    m_network->answer(m_first, {.status = 503}); // rests for an hour
    m_queue->want(itemAt(m_first));
    QTRY_COMPARE(m_network->requests().size(), 1);
    QTRY_COMPARE(m_network->running(), 0);
    MediaItem renewed = itemAt(m_first);
    renewed.url = urlOf(2);
    m_network->answer(renewed.url, {.status = 503});
    m_queue->want(renewed); // has as many tries as the first had
    QTRY_COMPARE(m_network->requests().size(), 2);
    QTRY_COMPARE(m_network->running(), 0);
    renewed.url = urlOf(3);
    play(renewed.url);
    m_queue->want(renewed);
    QTRY_COMPARE(m_told.size(), 1);
    QVERIFY(m_told.first().result && m_told.first().key == m_first.toString());
}

void DownloadQueueTest::takesANewLinkAfterTheOldOneFailed()
{
    DownloadPolicy policy = patient();
    policy.idle = 100ms;
    makeQueue(policy);
    m_network->answer(m_first, {.ending = Ending::Hang});
    m_queue->want(itemAt(m_first));
    QTRY_COMPARE(m_network->requests().size(), 1);
    QCOMPARE(m_network->running(), 1);
    MediaItem renewed = itemAt(m_first);
    renewed.url = urlOf(2);
    play(renewed.url);
    m_queue->want(renewed);
    QTRY_COMPARE(m_told.size(), 1);
    QVERIFY(m_told.first().result);
}

void DownloadQueueTest::takesAnotherWayAtOnce()
{
    makeQueue(patient());
    MediaItem item = itemAt(QUrl(u"https://cdn.midjourney.com/0a1b/0_0.png"_s));
    item.isBehindService = true;
    m_network->answer(*m_service.proxyUrl(QUrl(u"https://api.example"_s), item.url), {.status = 503});
    m_queue->want(item);
    QTRY_COMPARE(m_network->requests().size(), 1);
    QTRY_COMPARE(m_network->running(), 0);
    play(item.url);
    m_queue->want(item, Reach::Directly);
    m_queue->want(item); // somebody else, who does not mind
    QTRY_COMPARE(m_told.size(), 1);
    QVERIFY(m_told.first().result);
    QCOMPARE(m_network->requests().last().url(), item.url);
}

void DownloadQueueTest::isNotHurriedByTheSameLink()
{
    makeQueue(patient());
    m_network->answer(m_first, {.status = 503});
    m_queue->want(itemAt(m_first));
    QTRY_COMPARE(m_network->requests().size(), 1);
    QTRY_COMPARE(m_network->running(), 0);
    m_queue->want(itemAt(m_first));
    play(urlOf(2));
    m_queue->want(itemAt(urlOf(2))); // starts when the first could
    QTRY_COMPARE(m_told.size(), 1);
    QCOMPARE(m_network->requests().size(), 2);
    m_queue->cancelAll();
}

void DownloadQueueTest::tellsNothingOfWhatWasCancelled()
{
    makeQueue(patient());
    m_network->answer(m_first, {.status = 503}); // rests for an hour
    m_network->answer(urlOf(2), {.pieces = {pngFile(900).first(500)}, .ending = Ending::Hang});
    for (int n = 1; n <= 2; ++n)
        m_queue->want(itemAt(urlOf(n)));
    QTRY_COMPARE(m_network->requests().size(), 2);
    QTRY_COMPARE(m_network->running(), 1);
    m_queue->want(itemAt(urlOf(3))); // has not begun
    m_queue->cancelAll();
    QCOMPARE(m_network->running(), 0);

    play(urlOf(4));
    m_queue->want(itemAt(urlOf(4)));
    QTRY_COMPARE(m_told.size(), 1);
    QCOMPARE(m_told.first().key, urlOf(4).toString());
    QCOMPARE(m_network->requests().size(), 3);
}

void DownloadQueueTest::letsTheListenerDeleteIt()
{
    makeQueue();
    play(m_first);
    m_network->answer(urlOf(2), {.ending = Ending::Hang});
    connect(m_queue.get(), &DownloadQueue::finished, this, [&] { m_queue.reset(); });
    m_queue->want(itemAt(m_first));
    m_queue->want(itemAt(urlOf(2)));
    QTRY_VERIFY(!m_queue);
}

QTEST_GUILESS_MAIN(DownloadQueueTest)
#include "tst_downloadqueue.moc"
