// SPDX-License-Identifier: MIT
#include "tests/support/downloadbench.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Ending = FakeNetwork::Ending;

namespace {

DownloadPolicy patient()
{
    DownloadPolicy policy;
    policy.pauses = {1h};
    return policy;
}

} // namespace

// What is requested again, by somebody else, by another way, or under a new link.
class DownloadRequestsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_bench = std::make_unique<DownloadBench>(); }
    void neverDropsWhatIsWantedLater_data();
    void neverDropsWhatIsWantedLater();
    void takesANewLinkAtOnce();
    void takesANewLinkAfterTheOldOneFailed();
    void takesAnotherWayAtOnce();
    void isNotHurriedByTheSameLink();
    void fetchesNothingThatIsCutFromAnother();

private:
    [[nodiscard]] static QUrl urlOf(int number) { return DownloadBench::urlOf(number); }

    std::unique_ptr<DownloadBench> m_bench;
    const QUrl m_first = urlOf(1);
};

void DownloadRequestsTest::neverDropsWhatIsWantedLater_data()
{
    QTest::addColumn<bool>("isLaterFirst");
    QTest::newRow("brought forward") << true;
    QTest::newRow("requested already") << false;
}

// Whoever looks at it and then at something else takes nothing away from the one who keeps it.
void DownloadRequestsTest::neverDropsWhatIsWantedLater()
{
    QFETCH(bool, isLaterFirst);
    m_bench->makeQueue();
    m_bench->play(m_first);
    m_bench->queue->pauseAll();
    if (isLaterFirst)
        m_bench->queue->enqueueInBackground(DownloadBench::itemAt(m_first));
    m_bench->queue->enqueue(DownloadBench::itemAt(m_first));
    if (!isLaterFirst)
        m_bench->queue->enqueueInBackground(DownloadBench::itemAt(m_first));
    m_bench->queue->enqueue(DownloadBench::itemAt(urlOf(2))); // of no use to anybody else
    m_bench->queue->dropWaiting();
    QCOMPARE(m_bench->queue->pending(), 1);
    m_bench->queue->resumeAll();
    QTRY_COMPARE(m_bench->reported.size(), 1);
    QVERIFY(m_bench->reported.first().result);
}

void DownloadRequestsTest::takesANewLinkAtOnce()
{
    m_bench->makeQueue(patient());
    m_bench->network.answer(m_first, {.status = 503}); // rests for an hour
    m_bench->queue->enqueue(DownloadBench::itemAt(m_first));
    QTRY_COMPARE(m_bench->network.requests().size(), 1);
    QTRY_COMPARE(m_bench->network.running(), 0);
    MediaItem updated = DownloadBench::itemAt(m_first);
    updated.url = urlOf(2);
    m_bench->network.answer(updated.url, {.status = 503});
    m_bench->queue->enqueue(updated); // has as many tries as the first had
    QTRY_COMPARE(m_bench->network.requests().size(), 2);
    QTRY_COMPARE(m_bench->network.running(), 0);
    updated.url = urlOf(3);
    m_bench->play(updated.url);
    m_bench->queue->enqueue(updated);
    QTRY_COMPARE(m_bench->reported.size(), 1);
    QVERIFY(m_bench->reported.first().result && m_bench->reported.first().key == m_first.toString());
}

void DownloadRequestsTest::takesANewLinkAfterTheOldOneFailed()
{
    DownloadPolicy policy = patient();
    policy.idle = 100ms;
    m_bench->makeQueue(policy);
    m_bench->network.answer(m_first, {.ending = Ending::Hang});
    m_bench->queue->enqueue(DownloadBench::itemAt(m_first));
    QTRY_COMPARE(m_bench->network.requests().size(), 1);
    QCOMPARE(m_bench->network.running(), 1);
    MediaItem updated = DownloadBench::itemAt(m_first);
    updated.url = urlOf(2);
    m_bench->play(updated.url);
    m_bench->queue->enqueue(updated);
    QTRY_COMPARE(m_bench->reported.size(), 1);
    QVERIFY(m_bench->reported.first().result);
}

void DownloadRequestsTest::takesAnotherWayAtOnce()
{
    m_bench->makeQueue(patient());
    MediaItem item = DownloadBench::itemAt(QUrl(u"https://cdn.midjourney.com/0a1b/0_0.png"_s));
    item.route = MediaRoute::ViaProxy;
    m_bench->network.answer(*m_bench->service.proxyUrl(QUrl(u"https://api.example"_s), item.url), {.status = 503});
    m_bench->queue->enqueue(item);
    QTRY_COMPARE(m_bench->network.requests().size(), 1);
    QTRY_COMPARE(m_bench->network.running(), 0);
    m_bench->play(item.url);
    m_bench->queue->enqueue(item, Route::Directly);
    m_bench->queue->enqueue(item); // somebody else, who does not mind
    QTRY_COMPARE(m_bench->reported.size(), 1);
    QVERIFY(m_bench->reported.first().result);
    QCOMPARE(m_bench->network.requests().last().url(), item.url);
}

void DownloadRequestsTest::isNotHurriedByTheSameLink()
{
    m_bench->makeQueue(patient());
    m_bench->network.answer(m_first, {.status = 503});
    m_bench->queue->enqueue(DownloadBench::itemAt(m_first));
    QTRY_COMPARE(m_bench->network.requests().size(), 1);
    QTRY_COMPARE(m_bench->network.running(), 0);
    m_bench->queue->enqueue(DownloadBench::itemAt(m_first));
    m_bench->play(urlOf(2));
    m_bench->queue->enqueue(DownloadBench::itemAt(urlOf(2))); // starts when the first could
    QTRY_COMPARE(m_bench->reported.size(), 1);
    QCOMPARE(m_bench->network.requests().size(), 2);
    m_bench->queue->cancelAll();
}

// At its link is the whole of what it is cut from.
void DownloadRequestsTest::fetchesNothingThatIsCutFromAnother()
{
    m_bench->makeQueue();
    m_bench->play(m_first);
    MediaItem cell = DownloadBench::itemAt(m_first);
    cell.crop = Crop{.grid = MediaKey(u"grid"_s)};
    QList<bool> hasFile;
    connect(m_bench->queue.get(), &DownloadQueue::finished, this,
            [&](const MediaKey &, const Result<StoredFile> &result) { hasFile.append(static_cast<bool>(result)); });
    m_bench->queue->enqueue(cell);
    QTRY_COMPARE(hasFile, QList<bool>{false});
    QCOMPARE(m_bench->network.requests().size(), 0);
}

QTEST_GUILESS_MAIN(DownloadRequestsTest)
#include "tst_downloadrequests.moc"
