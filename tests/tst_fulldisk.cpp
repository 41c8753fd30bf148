// SPDX-License-Identifier: MIT
#include "app/common/files/durable.h"
#include "app/job/job.h"
#include "app/media/download/downloadqueue.h"
#include "app/media/thumbnailstore.h"
#include "app/saving/saveplan.h"
#include "app/services/midjourney/midjourneyv2.h"
#include "tests/support/fakenetwork.h"
#include "tests/support/mediafiles.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 diskSize = 1024 * 1024; // bytes

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

void fill(const QString &folder)
{
    QFile filler(folder + u"/filler"_s);
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const QByteArray block(4096, 'x');
    while (filler.write(block) == block.size()) {
    }
}

// A small file system of its own below a temporary folder; only root may make one.
class SmallDisk
{
public:
    SmallDisk()
    {
#ifdef Q_OS_LINUX
        m_isMounted = QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=1m"_s, u"tmpfs"_s, m_folder.path()}) == 0;
#endif
    }

    ~SmallDisk()
    {
        if (m_isMounted)
            QProcess::execute(u"umount"_s, {m_folder.path()});
    }

    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] bool isMounted() const
    {
        return m_isMounted;
    }
    [[nodiscard]] QString path() const
    {
        return m_folder.path();
    }
    bool makeReadOnly()
    {
        return QProcess::execute(u"mount"_s, {u"-o"_s, u"remount,ro"_s, m_folder.path()}) == 0;
    }

private:
    QTemporaryDir m_folder;
    bool m_isMounted = false;
};

// The real queue into a store.
struct Downloads
{
    explicit Downloads(const QString &folder)
        : queue({.network = network, .workers = workers, .service = service, .store = MediaStore(folder), .endpoint = {}, .policy = {}})
    {
        QObject::connect(&queue, &DownloadQueue::finished, &queue,
                         [this](const MediaKey &, const Result<StoredFile> &result) { finished.append(bool(result)); });
    }

    void enqueue(int number)
    {
        const QUrl url(u"https://media.example/%1.png"_s.arg(number));
        network.answer(url, {.pieces = {pngFile(900, number)}});
        queue.enqueue({.url = url, .key = MediaKey(url.toString()), .type = MediaType::Image});
    }

    FakeNetwork network{};
    QThreadPool workers{};
    const MidjourneyV2 service{};
    DownloadQueue queue;
    QList<bool> finished{}; // well or not
};

} // namespace

// Disks that refuse: the reason is reported, and no partial file is left.
class FullDiskTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void copiesNothingOntoAFullDisk();
    void writesNothingOntoAFullDisk();
    void knowsAFullDiskByASmallFile();
    void leavesNothingOfAThumbnailWithoutRoom();
    void keepsAFileWhoseTextHasNoRoom();
    void keepsDownloadsWaitingForRoom();
    void keepsDownloadsWaitingForADiskThatRefuses();
    void givesUpADownloadWhereNobodyWaits();
    void writesNothingOntoAReadOnlyDisk();
    void tellsOfAFolderThatCannotBeMade();
    void makesAFolderThatHasVanished();
    void tellsOfANameThatIsRefused();

private:
    [[nodiscard]] StoredFile stored(qsizetype size);

    QTemporaryDir m_store;
};

void FullDiskTest::initTestCase()
{
    QVERIFY(m_store.isValid());
}

StoredFile FullDiskTest::stored(qsizetype size)
{
    const QByteArray content = pngFile(size);
    QFile file(m_store.filePath(QString::number(size)));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("no file could be written");
    return {.path = file.fileName(),
            .format = FileFormat::Png,
            .size = size,
            .sha256 = QCryptographicHash::hash(content, QCryptographicHash::Sha256)};
}

void FullDiskTest::copiesNothingOntoAFullDisk()
{
    const SmallDisk disk;
    if (!disk.isMounted())
        QSKIP("only root can mount a small disk");
    const auto first = saveCopy(stored(diskSize / 2), disk.path(), u"a"_s);
    QVERIFY(first);
    const auto second = saveCopy(stored(diskSize * 3 / 4), disk.path(), u"b"_s);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::DiskFull);
    QCOMPARE(namesIn(disk.path()), QStringList{u"a.png"_s});
    QVERIFY(saveCopy(stored(diskSize / 4), disk.path(), u"c"_s)); // the room came back
}

void FullDiskTest::writesNothingOntoAFullDisk()
{
    const SmallDisk disk;
    if (!disk.isMounted())
        QSKIP("only root can mount a small disk");
    const auto saved = saveBytes(QByteArray(2 * diskSize, 'x'), disk.path(), u"job.json"_s);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::DiskFull);
    QCOMPARE(namesIn(disk.path()), QStringList());
}

// Qt buffers a small file whole before it writes to the disk.
void FullDiskTest::knowsAFullDiskByASmallFile()
{
    const SmallDisk disk;
    if (!disk.isMounted())
        QSKIP("only root can mount a small disk");
    fill(disk.path());
    const auto problem = writeNewFile(disk.path() + u"/job.json"_s, QByteArray(8000, 'a'));
    QVERIFY(problem);
    QCOMPARE(problem->kind, Error::Kind::DiskFull);
    QCOMPARE(namesIn(disk.path()), QStringList{u"filler"_s});
}

void FullDiskTest::leavesNothingOfAThumbnailWithoutRoom()
{
    const SmallDisk disk;
    if (!disk.isMounted())
        QSKIP("only root can mount a small disk");
    const ThumbnailStore store(disk.path());
    store.put(u"key"_s, QByteArray(8000, 'a'));
    QVERIFY(store.find(u"key"_s));
    fill(disk.path());
    store.put(u"key"_s, QByteArray(9000, 'b'));
    QCOMPARE(store.find(u"key"_s), QByteArray(8000, 'a'));
    int files = 0;
    for (QDirIterator each(disk.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); each.hasNext(); each.next())
        ++files;
    QCOMPARE(files, 2); // it, and what fills the disk
}

void FullDiskTest::keepsAFileWhoseTextHasNoRoom()
{
    const SmallDisk disk;
    if (!disk.isMounted())
        QSKIP("only root can mount a small disk");
    JobResponse answer;
    answer.job.prompt.text = QString(diskSize / 2, u'p');
    const auto saved = saveMediaItem(stored(diskSize * 3 / 4), answer, {}, {.folder = disk.path(), .stem = u"a"_s}, {.withText = true});
    QVERIFY(!saved && saved.error().kind == Error::Kind::DiskFull);
    QCOMPARE(namesIn(disk.path()), QStringList{u"a.png"_s});
    QCOMPARE(QFileInfo(disk.path() + u"/a.png"_s).size(), diskSize * 3 / 4);
}

// Nothing of what came is left, nothing fails, and with room again all comes.
void FullDiskTest::keepsDownloadsWaitingForRoom()
{
    const SmallDisk disk;
    if (!disk.isMounted())
        QSKIP("only root can mount a small disk");
    QFile other(disk.path() + u"/other"_s);
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write(QByteArray(diskSize * 3 / 4, 'x')) > 0);
    other.close();
    Downloads downloads(disk.path() + u"/store"_s);
    DownloadQueue &queue = downloads.queue;
    queue.setWaitsForDisk(true);
    QSignalSpy pausedForError(&queue, &DownloadQueue::pausedForError);
    for (int number = 1; number <= 2; ++number) {
        const QUrl url(u"https://media.example/%1.png"_s.arg(number));
        const QByteArray png = pngFile(diskSize * 3 / 8, number);
        for (int times = 0; times < 2; ++times)
            downloads.network.answer(url, {.pieces = {png.first(100'000), png.sliced(100'000)}});
        queue.enqueue({.url = url, .key = MediaKey(url.toString()), .type = MediaType::Image});
    }
    QTRY_COMPARE(pausedForError.size(), 1);
    QCOMPARE(pausedForError.first().first().value<Error>().kind, Error::Kind::DiskFull);
    QVERIFY(queue.isPaused());
    QTRY_COMPARE(namesIn(disk.path() + u"/store/parts"_s), QStringList()); // the other download is notified first, and stops then
    QCOMPARE(downloads.finished.size(), 0);
    QVERIFY(other.remove());
    queue.resumeAll();
    QTRY_COMPARE(downloads.finished, (QList{true, true}));
}

// A file stands where the folder of what comes should be.
void FullDiskTest::keepsDownloadsWaitingForADiskThatRefuses()
{
    const QString store = m_store.filePath(u"refusing"_s);
    QVERIFY(QDir().mkpath(store));
    QFile inTheWay(store + u"/parts"_s);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    Downloads downloads(store);
    downloads.queue.setWaitsForDisk(true);
    QSignalSpy pausedForError(&downloads.queue, &DownloadQueue::pausedForError);
    for (int number = 1; number <= 9; ++number)
        downloads.enqueue(number);
    QTRY_COMPARE(pausedForError.size(), 1);
    QCOMPARE(pausedForError.first().first().value<Error>().kind, Error::Kind::Disk);
    QVERIFY(downloads.queue.isPaused());
    QTest::qWait(0);
    QCOMPARE(pausedForError.size(), 1);
    QCOMPARE(downloads.queue.pending(), 9); // nothing is lost
    QVERIFY(downloads.finished.isEmpty() && downloads.network.requests().isEmpty());
    QVERIFY(inTheWay.remove());
    downloads.queue.resumeAll();
    QTRY_COMPARE(downloads.finished, QList<bool>(9, true));
}

void FullDiskTest::givesUpADownloadWhereNobodyWaits()
{
    const QString store = m_store.filePath(u"unattended"_s);
    QVERIFY(QDir().mkpath(store));
    QFile inTheWay(store + u"/parts"_s);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    Downloads downloads(store);
    downloads.enqueue(1);
    QTRY_COMPARE(downloads.finished, QList{false});
    QVERIFY(!downloads.queue.isPaused());
}

void FullDiskTest::writesNothingOntoAReadOnlyDisk()
{
    SmallDisk disk;
    if (!disk.isMounted() || !disk.makeReadOnly())
        QSKIP("only root can mount a small disk");
    const auto copy = saveCopy(stored(1000), disk.path(), u"a"_s);
    QVERIFY(!copy && copy.error().kind == Error::Kind::Disk);
    const auto bytes = saveBytes("{}", disk.path() + u"/below"_s, u"job.json"_s);
    QVERIFY(!bytes && bytes.error().kind == Error::Kind::Disk);
    QCOMPARE(namesIn(disk.path()), QStringList());
}

void FullDiskTest::tellsOfAFolderThatCannotBeMade()
{
    const StoredFile file = stored(1000);
    const auto saved = saveMediaItem(file, {}, {}, {.folder = file.path + u"/below"_s, .stem = u"a"_s}, {}); // a file is in its place
    QVERIFY(!saved && saved.error().kind == Error::Kind::Disk);
}

void FullDiskTest::makesAFolderThatHasVanished()
{
    const QString folder = m_store.filePath(u"once/there"_s);
    QVERIFY(QDir().mkpath(folder) && QDir(m_store.filePath(u"once"_s)).removeRecursively());
    QVERIFY(saveMediaItem(stored(1000), {}, {}, {.folder = folder, .stem = u"a"_s}, {}));
    QCOMPARE(namesIn(folder), QStringList{u"a.png"_s});
}

void FullDiskTest::tellsOfANameThatIsRefused()
{
    const QString folder = m_store.filePath(u"refused"_s);
    const auto saved = saveMediaItem(stored(1000), {}, {}, {.folder = folder, .stem = QString(300, u'n')}, {});
    QVERIFY(!saved && saved.error().kind == Error::Kind::Disk);
    QCOMPARE(namesIn(folder), QStringList());
}

QTEST_GUILESS_MAIN(FullDiskTest)
#include "tst_fulldisk.moc"
