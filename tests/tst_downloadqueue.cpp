// SPDX-License-Identifier: MIT
#include "tests/support/downloadbench.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Ending = FakeNetwork::Ending;
using Kind = Error::Kind;

// Which downloads run, in which order and how many at once.
class DownloadQueueTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_bench = std::make_unique<DownloadBench>(); }
    void storesWhatComes();
    void saysWhyNothingCanBeAsked();
    void runsSixPerHost();
    void keepsTheOrder();
    void fetchesOnceWhatIsRequestedTwice();
    void tellsNothingOfWhatWasCancelled();
    void letsTheListenerDeleteIt_data();
    void letsTheListenerDeleteIt();
    void cleanup();

private:
    [[nodiscard]] static QUrl urlOf(int number) { return DownloadBench::urlOf(number); }

    std::unique_ptr<DownloadBench> m_bench;
    const QUrl m_first = urlOf(1);
};

// Whatever came of a download, no part of it is left and no request runs on.
void DownloadQueueTest::cleanup()
{
    QTRY_COMPARE(m_bench->parts(), QStringList());
    QCOMPARE(m_bench->network.running(), 0);
}

void DownloadQueueTest::storesWhatComes()
{
    m_bench->makeQueue();
    const QByteArray png = pngFile(3000);
    m_bench->network.answer(m_first, {.pieces = {png.first(1000), png.sliced(1000)}, .headers = {{"Content-Length", "3000"}}});
    QList<std::pair<qint64, qint64>> progress;
    connect(m_bench->queue.get(), &DownloadQueue::progressed, this, [&](const MediaKey &, qint64 received, qint64 total) {
        if (progress.isEmpty() || progress.last().first != received)
            progress.append({received, total});
    });
    m_bench->enqueue(m_first);
    QVERIFY(m_bench->network.requests().isEmpty()); // not from inside enqueue()
    QTRY_COMPARE(m_bench->reported.size(), 1);
    QCOMPARE(m_bench->reported.first().key, m_first.toString());
    QVERIFY(m_bench->reported.first().result);
    QFile file(m_bench->reported.first().result->path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), png);
    QCOMPARE(progress, (QList<std::pair<qint64, qint64>>{{1000, 3000}, {3000, 3000}}));
    QVERIFY(!m_bench->network.requests().first().hasRawHeader("Authorization"));
}

void DownloadQueueTest::saysWhyNothingCanBeAsked()
{
    m_bench->makeQueue(DownloadBench::hurried(), {});
    MediaItem behindProxy = DownloadBench::itemAt(QUrl(u"https://cdn.midjourney.com/0a1b/0_0.png"_s));
    behindProxy.route = MediaRoute::ViaProxy;
    m_bench->queue->enqueue(behindProxy);
    m_bench->enqueue(QUrl(u"http://media.example/1.png"_s));
    QTRY_COMPARE(m_bench->reported.size(), 2);
    QVERIFY(m_bench->reported.first().result.error().kind == Kind::NoToken
            && m_bench->reported.last().result.error().kind == Kind::UnsafeAddress);
    QVERIFY(m_bench->network.requests().isEmpty());
}

void DownloadQueueTest::runsSixPerHost()
{
    m_bench->makeQueue();
    for (int n = 1; n <= 20; ++n) {
        m_bench->play(urlOf(n), n);
        m_bench->enqueue(urlOf(n));
    }
    QTRY_COMPARE(m_bench->reported.size(), 20);
    QCOMPARE_LE(m_bench->network.maxRunning(), 6);

    for (int n = 31; n <= 40; ++n) { // a host that hangs holds up no other
        m_bench->network.answer(urlOf(n), {.ending = Ending::Hang});
        m_bench->enqueue(urlOf(n));
    }
    QTRY_COMPARE(m_bench->network.running(), 6);
    QCOMPARE(m_bench->network.maxRunning(), 6);
    const QUrl elsewhere(u"https://other.example/1.png"_s);
    m_bench->play(elsewhere);
    m_bench->enqueue(elsewhere);
    QTRY_COMPARE(m_bench->reported.size(), 21);
    QCOMPARE(m_bench->network.running(), 6);
    m_bench->queue->cancelAll();
}

void DownloadQueueTest::keepsTheOrder()
{
    DownloadPolicy policy = DownloadBench::hurried();
    policy.maxPerHost = 1;
    m_bench->makeQueue(policy);
    for (int n = 1; n <= 5; ++n) {
        m_bench->play(urlOf(n), n);
        m_bench->enqueue(urlOf(n));
    }
    QTRY_COMPARE(m_bench->reported.size(), 5);
    for (int n = 1; n <= 5; ++n)
        QCOMPARE(m_bench->reported.at(n - 1).key, urlOf(n).toString());
}

void DownloadQueueTest::fetchesOnceWhatIsRequestedTwice()
{
    m_bench->makeQueue();
    m_bench->play(m_first);
    m_bench->enqueue(m_first);
    m_bench->enqueue(m_first);
    for (const QDeadlineTimer limit(60'000); m_bench->network.requests().isEmpty() && !limit.hasExpired();)
        QCoreApplication::processEvents(); // no longer: it must still be under way
    m_bench->enqueue(m_first);
    QTRY_COMPARE(m_bench->reported.size(), 1);
    m_bench->enqueue(m_first); // it is there
    QTRY_COMPARE(m_bench->reported.size(), 2);
    QVERIFY(m_bench->reported.last().result == m_bench->reported.first().result && QFile::remove(m_bench->reported.last().result->path));
    m_bench->play(m_first);
    m_bench->enqueue(m_first); // it is gone
    QTRY_COMPARE(m_bench->reported.size(), 3);
    QCOMPARE(m_bench->network.requests().size(), 2);
}

void DownloadQueueTest::tellsNothingOfWhatWasCancelled()
{
    DownloadPolicy policy = DownloadBench::hurried();
    policy.pauses = {1h};
    m_bench->makeQueue(policy);
    m_bench->network.answer(m_first, {.status = 503}); // rests for an hour
    m_bench->network.answer(urlOf(2), {.pieces = {pngFile(900).first(500)}, .ending = Ending::Hang});
    for (int n = 1; n <= 2; ++n)
        m_bench->enqueue(urlOf(n));
    QTRY_COMPARE(m_bench->network.requests().size(), 2);
    QTRY_COMPARE(m_bench->network.running(), 1);
    m_bench->enqueue(urlOf(3)); // has not begun
    m_bench->queue->cancelAll();
    QCOMPARE(m_bench->network.running(), 0);

    m_bench->play(urlOf(4));
    m_bench->enqueue(urlOf(4));
    QTRY_COMPARE(m_bench->reported.size(), 1);
    QCOMPARE(m_bench->reported.first().key, urlOf(4).toString());
    QCOMPARE(m_bench->network.requests().size(), 3);
}

void DownloadQueueTest::letsTheListenerDeleteIt_data()
{
    QTest::addColumn<FakeNetwork::Answer>("answer");
    const QByteArray large = pngFile(900'000);
    QTest::newRow("with a file") << FakeNetwork::Answer{.pieces = {pngFile(900)}};
    QTest::newRow("from within a piece") << FakeNetwork::Answer{.pieces = {large.first(200'000)}, .ending = Ending::Hang};
    QTest::newRow("from within the last piece") << FakeNetwork::Answer{.pieces = {large}};
    QTest::newRow("from within a packed piece")
        << FakeNetwork::Answer{.pieces = {qCompress(large).sliced(4)}, .headers = {{"Content-Encoding", "deflate"}}};
    QTest::newRow("from within a damaged one") << FakeNetwork::Answer{.pieces = {"\x1f\x8b no such thing"},
                                                                      .headers = {{"Content-Encoding", "gzip"}}};
}

void DownloadQueueTest::letsTheListenerDeleteIt()
{
    QFETCH(FakeNetwork::Answer, answer);
    DownloadPolicy policy;
    policy.pauses.clear();
    policy.maxUnreported = 100'000;
    m_bench->makeQueue(policy);
    m_bench->network.answer(m_first, answer);
    m_bench->network.answer(urlOf(2), {.ending = Ending::Hang});
    connect(m_bench->queue.get(), &DownloadQueue::finished, this, [&] { m_bench->queue.reset(); });
    m_bench->enqueue(m_first);
    m_bench->enqueue(urlOf(2));
    QTRY_VERIFY(!m_bench->queue);
}

QTEST_GUILESS_MAIN(DownloadQueueTest)
#include "tst_downloadqueue.moc"
