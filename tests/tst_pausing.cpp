// SPDX-License-Identifier: MIT
#include "app/media/download/downloadqueue.h"
#include "app/services/midjourney/midjourneyv2.h"
#include "tests/support/brotlipacking.h"
#include "tests/support/fakenetwork.h"
#include "tests/support/mediafiles.h"

#include <QDir>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QtTest>

using namespace Qt::StringLiterals;
using Ending = FakeNetwork::Ending;

// What becomes of a download that is paused: what came is written to the disk by a worker, and the next try waits for that.
class PausingTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void keepsWhatCameInAWorker();
    void goesOnWhereItWas();
    void takesAWholeFileThatIsBeingChecked();
    void requestsNothingMoreWhilePaused();
    void unpacksInAWorker_data();
    void unpacksInAWorker();
    void leavesNothingOfWhatIsCancelled();
    void leavesNothingOfWhatIsKept();
    void leavesNothingOfWhatIsJustBeingKept();
    void keepsWhatCameAtTheEnd();
    void holdsWhatIsPausedWhileItIsOpened();

private:
    void startHalf();
    void startWhole(const FakeNetwork::Answer &answer, MediaType expectedType = MediaType::Image);
    void holdWorkers();
    [[nodiscard]] QStringList parts(const QString &pattern) const
    {
        return QDir(m_folder->filePath(u"parts"_s)).entryList({pattern}, QDir::Files);
    }

    const MidjourneyV2 m_service{};
    const QUrl m_url{u"https://media.example/a.png"_s};
    const QByteArray m_png = pngFile(3000);
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeNetwork> m_network;
    QThreadPool m_workers;
    const std::shared_ptr<QThreadPool> m_disk = diskThread();
    std::unique_ptr<DownloadQueue> m_queue;
    QSemaphore m_held;
    QList<Result<StoredFile>> m_notice;
};

void PausingTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_network = std::make_unique<FakeNetwork>();
    m_notice.clear();
    m_held.acquire(m_held.available());
    m_workers.setMaxThreadCount(1);
    m_queue = std::make_unique<DownloadQueue>(DownloadTools{.network = *m_network,
                                                            .workers = m_workers,
                                                            .service = m_service,
                                                            .store = MediaStore(m_folder->path()),
                                                            .endpoint = {},
                                                            .policy = {.pauses = {}},
                                                            .disk = m_disk});
    connect(m_queue.get(), &DownloadQueue::finished, this,
            [this](const MediaKey &, const Result<StoredFile> &result) { m_notice.append(result); });
}

void PausingTest::cleanup()
{
    m_held.release(); // whatever has failed
    m_queue.reset();
    m_disk->waitForDone();
    m_workers.waitForDone();
}

// A download that has half its file.
void PausingTest::startHalf()
{
    m_network->answer(
        m_url, {.pieces = {m_png.first(1500)}, .headers = {{"Content-Length", "3000"}, {"ETag", "\"tag\""}}, .ending = Ending::Hang});
    qint64 came = 0;
    connect(m_queue.get(), &DownloadQueue::progressed, this, [&came](const MediaKey &, qint64 received) { came = received; });
    m_queue->enqueue({.url = m_url, .key = MediaKey(m_url.toString()), .type = MediaType::Image});
    QTRY_COMPARE(came, 1500);
    disconnect(m_queue.get(), &DownloadQueue::progressed, this, nullptr);
}

// A download that has all its file, which waits for a worker.
void PausingTest::startWhole(const FakeNetwork::Answer &answer, MediaType expectedType)
{
    holdWorkers();
    m_network->answer(m_url, answer);
    m_queue->enqueue({.url = m_url, .key = MediaKey(m_url.toString()), .type = expectedType});
    QTRY_COMPARE(m_network->requests().size(), 1);
    QTRY_COMPARE(m_network->running(), 0);
    m_disk->waitForDone();
}

void PausingTest::holdWorkers()
{
    m_workers.waitForDone();
    m_workers.start([this] { m_held.acquire(); });
}

void PausingTest::keepsWhatCameInAWorker()
{
    startHalf();
    holdWorkers();
    m_queue->pauseAll();
    QCOMPARE(m_network->running(), 0);
    QCoreApplication::processEvents();
    m_disk->waitForDone();
    QCOMPARE(parts(u"*.json"_s).size(), 0); // and nothing waited for it
    m_held.release();
    QTRY_COMPARE(parts(u"*.json"_s).size(), 1);
}

void PausingTest::goesOnWhereItWas()
{
    startHalf();
    holdWorkers();
    m_queue->pauseAll();
    m_queue->resumeAll();
    QCoreApplication::processEvents();
    m_disk->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(m_network->requests().size(), 1);
    m_network->answer(m_url,
                      {.status = 206,
                       .pieces = {m_png.sliced(750)}, // a joint of some bytes comes once more
                       .headers = {{"Content-Length", "2250"}, {"Content-Range", "bytes 750-2999/3000"}, {"ETag", "\"tag\""}}});
    m_held.release();
    QTRY_COMPARE(m_notice.size(), 1);
    QVERIFY(m_notice.first());
    QCOMPARE(m_notice.first()->size, 3000);
    QCOMPARE(m_network->requests().last().rawHeader("Range"), "bytes=750-");
}

// It came: to request it once more would only cost.
void PausingTest::takesAWholeFileThatIsBeingChecked()
{
    startWhole({.pieces = {m_png}});
    m_queue->pause(MediaKey(m_url.toString()));
    m_held.release();
    QTRY_COMPARE(m_notice.size(), 1);
    QVERIFY(m_notice.first());
    QCOMPARE(m_notice.first()->size, 3000);
    QCOMPARE(m_queue->pending(), 0);
    QVERIFY(m_queue->stored(MediaKey(m_url.toString())));
    QCOMPARE(m_network->requests().size(), 1);
}

// Nothing shows where this file ends: only a second response could.
void PausingTest::requestsNothingMoreWhilePaused()
{
    const QByteArray sound = QByteArray::fromHex("FFFB9064").leftJustified(900, 'a');
    startWhole({.pieces = {sound}}, MediaType::Video);
    m_queue->pauseAll();
    m_held.release();
    m_workers.waitForDone();
    for (int turn = 0; turn < 5; ++turn)
        QCoreApplication::processEvents();
    QCOMPARE(m_network->requests().size(), 1);
    QVERIFY(m_notice.isEmpty());
    m_network->answer(m_url, {.pieces = {sound}});
    m_network->answer(m_url, {.pieces = {sound}});
    m_queue->resumeAll();
    QTRY_COMPARE(m_notice.size(), 1);
    QVERIFY(m_notice.first());
}

void PausingTest::unpacksInAWorker_data()
{
    QTest::addColumn<QByteArray>("packed");
    QTest::addColumn<QByteArray>("encoding");
    const QByteArray png = pngFile(3'000'000);
    QTest::newRow("deflate") << qCompress(png).sliced(4) << QByteArray("deflate");
    QTest::newRow("brotli") << brotliPacked(png) << QByteArray("br");
}

// A small body can be of gigabytes when it is unpacked: the window is not held up by it.
void PausingTest::unpacksInAWorker()
{
    QFETCH(QByteArray, packed);
    QFETCH(QByteArray, encoding);
    startWhole({.pieces = {packed}, .headers = {{"Content-Encoding", encoding}}});
    const QDir folder(m_folder->filePath(u"parts"_s));
    const QFileInfoList files = folder.entryInfoList({u"*.part"_s}, QDir::Files);
    QCOMPARE(files.size(), 1);
    QCOMPARE(files.first().size(), packed.size());
    m_held.release();
    QTRY_COMPARE(m_notice.size(), 1);
    QVERIFY2(m_notice.first(), m_notice.first() ? "" : qPrintable(m_notice.first().error().detail));
    QCOMPARE(m_notice.first()->size, 3'000'000);
    QTRY_COMPARE(parts(u"*"_s), QStringList());
}

void PausingTest::leavesNothingOfWhatIsCancelled()
{
    startHalf();
    m_queue->pauseAll();
    m_queue->cancelAll();
    QCOMPARE(parts(u"*"_s), QStringList());
}

void PausingTest::leavesNothingOfWhatIsKept()
{
    startHalf();
    m_queue->pauseAll();
    QTRY_COMPARE(parts(u"*.json"_s).size(), 1);
    m_workers.waitForDone();
    m_queue->cancelAll();
    QCOMPARE(parts(u"*"_s), QStringList());
}

void PausingTest::leavesNothingOfWhatIsJustBeingKept()
{
    startHalf();
    m_workers.waitForDone();
    m_workers.start([this] { (void)m_held.tryAcquire(1, 100); }); // busy for a moment, so that the keeping comes after the cancelling
    m_queue->pauseAll();
    QCoreApplication::processEvents();
    m_disk->waitForDone();
    m_queue->cancelAll();
    m_workers.waitForDone();
    QCOMPARE(parts(u"*"_s), QStringList());
}

// As when the program is quit.
void PausingTest::keepsWhatCameAtTheEnd()
{
    startHalf();
    m_queue.reset();
    m_disk->waitForDone();
    m_workers.waitForDone();
    QCOMPARE(parts(u"*.json"_s).size(), 1);
}

// Between the pause and the record there is nothing but the hold that tells another start that the part is in use.
void PausingTest::holdsWhatIsPausedWhileItIsOpened()
{
    startHalf();
    m_queue->pauseAll();
    QTRY_COMPARE(parts(u"*.json"_s).size(), 1);
    m_workers.waitForDone();
    holdWorkers();
    QSemaphore diskHeld;
    m_disk->start([&diskHeld] { diskHeld.acquire(); });
    m_queue->resumeAll();
    for (int turn = 0; turn < 5; ++turn)
        QCoreApplication::processEvents(); // the next try waits for its part
    m_queue->pauseAll();
    for (int turn = 0; turn < 5; ++turn)
        QCoreApplication::processEvents();
    diskHeld.release();
    m_disk->waitForDone();
    for (int turn = 0; turn < 5; ++turn) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // nobody keeps what open() returned
    }
    QCOMPARE(m_network->requests().size(), 1);
    QCOMPARE(parts(u"*.json"_s).size(), 0); // it was opened
    Parts(m_folder->filePath(u"parts"_s)).removeLeft();
    QCOMPARE(parts(u"*.part"_s).size(), 1);
    m_held.release();
    QTRY_COMPARE(parts(u"*.json"_s).size(), 1);
}

QTEST_GUILESS_MAIN(PausingTest)
#include "tst_pausing.moc"
