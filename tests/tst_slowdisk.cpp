// SPDX-License-Identifier: MIT
#include "tests/support/downloadbench.h"

#include <QSemaphore>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pieceSize = 256 * 1024;
constexpr int pieces = 40;

} // namespace

// Downloads onto a disk that takes nothing for a while. The event loop goes on all the time, or these tests would not end.
class SlowDiskTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void takesNoMoreThanMayWait();
    void writesAllOfIt();
    void storesAWholeFileWithoutItsQueue();
    void leavesWhatCameToALaterTry();
    void leavesWhatWasThereWhenItIsPausedEarly();
    void blamesNoServerForIt();

private:
    void play(FakeNetwork::Ending ending);
    void requestAndStopDisk();
    void waitUntilAllIsSent() const;

    std::unique_ptr<DownloadBench> m_bench;
    QSemaphore m_disk; // none: the disk waits
    QByteArray m_file;
    qint64 m_received = 0;
    const QUrl m_url = DownloadBench::urlOf(1);
};

void SlowDiskTest::init()
{
    m_bench = std::make_unique<DownloadBench>();
    m_bench->makeQueue();
    m_received = 0;
    connect(m_bench->queue.get(), &DownloadQueue::progressed, this, [this](const MediaKey &, qint64 received) { m_received = received; });
    m_file = pngFile(pieces * pieceSize);
}

void SlowDiskTest::cleanup()
{
    m_disk.release(100);
    m_bench.reset();
    m_disk.acquire(m_disk.available());
}

void SlowDiskTest::play(FakeNetwork::Ending ending)
{
    QList<QByteArray> sent;
    for (int n = 0; n < pieces; ++n)
        sent.append(m_file.sliced(n * pieceSize, pieceSize));
    m_bench->network.answer(
        m_url, {.pieces = sent, .headers = {{"ETag", "\"1\""}, {"Content-Length", QByteArray::number(m_file.size())}}, .ending = ending});
}

void SlowDiskTest::requestAndStopDisk()
{
    m_bench->enqueue(m_url);
    for (const QDeadlineTimer limit(60'000); m_bench->network.requests().isEmpty() && !limit.hasExpired();)
        QCoreApplication::processEvents();
    m_bench->disk->start([this] { m_disk.acquire(); });
}

void SlowDiskTest::waitUntilAllIsSent() const
{
    const auto *reply = m_bench->network.findChild<QNetworkReply *>();
    QVERIFY(reply);
    QTRY_VERIFY(m_received + reply->bytesAvailable() == m_file.size());
}

void SlowDiskTest::takesNoMoreThanMayWait()
{
    play(FakeNetwork::Ending::Hang);
    requestAndStopDisk();
    waitUntilAllIsSent();
    QCOMPARE_LE(m_received, (1 << 20) + pieceSize);
    m_disk.release();
    QTRY_COMPARE(m_received, m_file.size());
    m_bench->queue->cancelAll();
}

void SlowDiskTest::writesAllOfIt()
{
    play(FakeNetwork::Ending::Finish);
    requestAndStopDisk();
    QTRY_COMPARE(m_bench->network.running(), 0);
    QVERIFY(m_bench->reported.isEmpty());
    m_disk.release();
    QTRY_COMPARE(m_bench->reported.size(), 1);
    QVERIFY(m_bench->reported.first().result);
    QFile stored(m_bench->reported.first().result->path);
    QVERIFY(stored.open(QIODevice::ReadOnly));
    QVERIFY(stored.readAll() == m_file);
}

// As when the program quits.
void SlowDiskTest::storesAWholeFileWithoutItsQueue()
{
    play(FakeNetwork::Ending::Finish);
    requestAndStopDisk();
    QTRY_COMPARE(m_bench->network.running(), 0);
    QTRY_COMPARE(m_received, m_file.size());
    m_bench->queue.reset();
    m_disk.release();
    m_bench->disk->waitForDone();
    m_bench->workers.waitForDone();
    QVERIFY(MediaStore(m_bench->folder.path()).find(MediaKey(m_url.toString())));
    QCOMPARE(m_bench->parts(), QStringList());
}

void SlowDiskTest::leavesWhatCameToALaterTry()
{
    play(FakeNetwork::Ending::Hang);
    requestAndStopDisk();
    waitUntilAllIsSent();
    m_bench->queue.reset();
    m_disk.release();
    m_bench->disk->waitForDone();
    m_bench->workers.waitForDone();
    const auto part = Parts(m_bench->folder.filePath(u"parts"_s)).open(MediaKey(m_url.toString()));
    QVERIFY(part && part->record);
    QCOMPARE(part->record->had, m_received);
    QFile file(part->path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == m_file.first(m_received));
}

// Before the part of an earlier try is open.
void SlowDiskTest::leavesWhatWasThereWhenItIsPausedEarly()
{
    play(FakeNetwork::Ending::Hang);
    requestAndStopDisk();
    waitUntilAllIsSent();
    m_bench->queue.reset();
    m_disk.release();
    m_bench->disk->waitForDone();
    m_bench->workers.waitForDone();

    m_bench->makeQueue();
    m_bench->workers.waitForDone(); // it has removed leftovers by then
    m_bench->disk->start([this] { m_disk.acquire(); });
    m_bench->enqueue(m_url);
    for (int turn = 0; turn < 5; ++turn)
        QCoreApplication::processEvents();
    m_bench->queue->pauseAll();
    QCoreApplication::processEvents();
    m_disk.release();
    m_bench->disk->waitForDone();
    QCoreApplication::processEvents();
    m_bench->queue.reset();
    m_bench->disk->waitForDone();
    m_bench->workers.waitForDone();
    QCOMPARE(m_bench->network.requests().size(), 1);
    const auto part = Parts(m_bench->folder.filePath(u"parts"_s)).open(MediaKey(m_url.toString()));
    QVERIFY(part && part->record);
    QCOMPARE(part->record->had, m_received);
}

void SlowDiskTest::blamesNoServerForIt()
{
    DownloadPolicy policy;
    policy.idle = policy.quiet = std::chrono::milliseconds(1);
    DownloadClocks clocks(policy);
    QSignalSpy ranOut(&clocks, &DownloadClocks::ranOut);
    QSignalSpy paces(&clocks, &DownloadClocks::paceChanged);
    clocks.start();
    clocks.pause();
    QVERIFY(!ranOut.wait(50));
    QVERIFY(paces.isEmpty());
    clocks.start();
    QTRY_COMPARE(ranOut.size(), 1);
}

QTEST_GUILESS_MAIN(SlowDiskTest)
#include "tst_slowdisk.moc"
