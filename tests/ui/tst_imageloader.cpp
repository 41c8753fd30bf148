// SPDX-License-Identifier: MIT
#include "ui/media/imageloader.h"

#include <QSemaphore>
#include <QThreadPool>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

LoadedImage plain(int side)
{
    return {.image = QImage(side, side, QImage::Format_RGB32)}; // 4 * side * side bytes
}

struct Folder
{
    QTemporaryDir folder{};

    // A PNG of side * side pixels.
    QString add(const QString &name, int side = 10)
    {
        QImage image(side, side, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        image.save(folder.filePath(name), "PNG");
        return folder.filePath(name);
    }
};

// The only worker is busy until it is released.
struct OneWorker
{
    QSemaphore gate{};
    QThreadPool pool{};

    OneWorker()
    {
        pool.setMaxThreadCount(1);
        pool.start([this] { gate.acquire(); });
    }
    ~OneWorker() { gate.release(); }
};

} // namespace

class ImageLoaderTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsWithinItsRoom();
    void countsHalvedCopies();
    void answersAndKnows();
    void decodesOneFileOnce();
    void decodesAheadAfterTheRest();
    void passesOverHugeOnesAhead();
    void dropsWhatComesLate();
};

void ImageLoaderTest::keepsWithinItsRoom()
{
    ImageCache cache(1000);
    QVERIFY(cache.insert(u"a"_s, plain(10))); // 400 bytes
    QVERIFY(cache.insert(u"b"_s, plain(10)));
    QVERIFY(cache.find(u"a"_s));
    QVERIFY(cache.insert(u"c"_s, plain(10)));
    QVERIFY(!cache.contains(u"b"_s)); // a was looked at later
    QVERIFY(cache.contains(u"a"_s) && cache.contains(u"c"_s));
    QCOMPARE(cache.size(), 800);
    QVERIFY(!cache.insert(u"d"_s, plain(20)));
    cache.clear();
    QCOMPARE(cache.size(), 0);
}

void ImageLoaderTest::countsHalvedCopies()
{
    LoadedImage picture = plain(10);
    picture.smaller = {QImage(5, 5, QImage::Format_RGB32)};
    QCOMPARE(bytesOf(picture), 500);
}

void ImageLoaderTest::answersAndKnows()
{
    Folder folder;
    const QString path = folder.add(u"a.png"_s);
    QThreadPool pool;
    ImageLoader loader(pool);
    QSignalSpy answered(&loader, &ImageLoader::answered);
    loader.load(path);
    QVERIFY(answered.isEmpty());
    QTRY_COMPARE(answered.size(), 1);
    QCOMPARE(loader.known(path)->size, QSize(10, 10));
    loader.load(u"/nowhere.png"_s);
    QTRY_COMPARE(answered.size(), 2);
    QVERIFY(std::holds_alternative<ImageProblem>(answered.last().at(1).value<ImageResult>()));
    QVERIFY(!loader.known(u"/nowhere.png"_s));
}

void ImageLoaderTest::decodesOneFileOnce()
{
    Folder folder;
    const QString path = folder.add(u"a.png"_s);
    OneWorker worker;
    ImageLoader loader(worker.pool);
    QSignalSpy answered(&loader, &ImageLoader::answered);
    loader.loadAhead({path});
    loader.load(path); // already under way
    loader.load(path);
    worker.gate.release();
    QTRY_COMPARE(answered.size(), 1);
    QVERIFY(worker.pool.waitForDone());
    QTest::qWait(1);
    QCOMPARE(answered.size(), 1);
}

void ImageLoaderTest::decodesAheadAfterTheRest()
{
    Folder folder;
    const QString now = folder.add(u"now.png"_s);
    const QString next = folder.add(u"next.png"_s);
    const QString former = folder.add(u"former.png"_s);
    const QString other = folder.add(u"other.png"_s);
    OneWorker worker;
    ImageLoader loader(worker.pool);
    QSignalSpy answered(&loader, &ImageLoader::answered);
    loader.load(now);
    loader.loadAhead({other});
    loader.loadAhead({next, former}); // in place of the other
    connect(&loader, &ImageLoader::answered, this, [&] { QVERIFY(!loader.known(next)); });
    worker.gate.release();
    QTRY_VERIFY(loader.known(next) && loader.known(former));
    QCOMPARE(answered.size(), 1); // nothing is emitted for what is decoded ahead
    QVERIFY(!loader.known(other));
}

void ImageLoaderTest::passesOverHugeOnesAhead()
{
    Folder folder;
    const QString large = folder.add(u"large.png"_s, 20); // 1600 bytes
    QThreadPool pool;
    ImageLoader loader(pool, nullptr, 4000);
    QSignalSpy answered(&loader, &ImageLoader::answered);
    loader.loadAhead({large});
    QVERIFY(pool.waitForDone());
    QTest::qWait(1);
    QCOMPARE(loader.size(), 0);
    loader.load(large); // requested itself it is decoded
    QTRY_COMPARE(answered.size(), 1);
    loader.clear();
    loader.loadAhead({large});
    loader.load(large); // also while the other look at it is under way
    QTRY_COMPARE(answered.size(), 2);
    QVERIFY(std::holds_alternative<LoadedImage>(answered.last().at(1).value<ImageResult>()));
}

void ImageLoaderTest::dropsWhatComesLate()
{
    Folder folder;
    const QString path = folder.add(u"a.png"_s);
    OneWorker worker;
    ImageLoader loader(worker.pool);
    QSignalSpy answered(&loader, &ImageLoader::answered);
    loader.load(path);
    loader.clear();
    worker.gate.release();
    QVERIFY(worker.pool.waitForDone());
    QTest::qWait(1);
    QVERIFY(answered.isEmpty());
    QVERIFY(!loader.known(path));
}

QTEST_MAIN(ImageLoaderTest)
#include "tst_imageloader.moc"
