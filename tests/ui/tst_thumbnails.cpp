// SPDX-License-Identifier: MIT
#include "tests/support/fixtures.h"
#include "tests/ui/support/fakeplayer.h"
#include "ui/media/thumbnails.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize box(40, 40);

} // namespace

// Small pictures that are on disk from one run to the next.
class ThumbnailsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readsFromDiskWhatAnEarlierRunMade();
    void keepsOneForEachSize();
    void keepsGlass();
    void keepsTheFirstFrameOfAVideo();
    void makesAnewWhatIsDamaged();
    void knowsAChangedFile();
    void writesNothingWithoutAStore();
    void letsTheOldestGo();

private:
    // Of a run of its own.
    QImage thumbnail(const std::optional<ThumbnailStore> &store, const QSize &size = box, qreal ratio = 1);
    void spoilImage(); // a file of the same length, and no picture any more
    [[nodiscard]] QString folder() const { return m_folder->filePath(u"thumbnails"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QThreadPool m_workers;
    QString m_image;
};

void ThumbnailsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_image = m_folder->filePath(u"picture.png"_s);
    QVERIFY(QFile::copy(fixturePath(u"media/picture.png"_s), m_image));
    QVERIFY(QFile::setPermissions(m_image, QFile::ReadOwner | QFile::WriteOwner));
}

QImage ThumbnailsTest::thumbnail(const std::optional<ThumbnailStore> &store, const QSize &size, qreal ratio)
{
    Thumbnails thumbnails(m_workers, {}, nullptr, 1 << 20, store);
    QSignalSpy ready(&thumbnails, &Thumbnails::ready);
    (void)thumbnails.thumbnail(m_image, size, ratio);
    if (!QTest::qWaitFor([&] { return !ready.isEmpty(); }, waitLimit))
        return {};
    return thumbnails.thumbnail(m_image, size, ratio).toImage();
}

void ThumbnailsTest::spoilImage()
{
    QFile file(m_image);
    const qint64 size = file.size();
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(size, 'x')) == size);
}

void ThumbnailsTest::readsFromDiskWhatAnEarlierRunMade()
{
    const ThumbnailStore store(folder());
    const QImage first = thumbnail(store);
    QVERIFY(!first.isNull());
    QCOMPARE(fileNamesBelow(folder()).size(), 1);
    spoilImage();
    const QImage second = thumbnail(store);
    QCOMPARE(second.size(), first.size());
    QVERIFY(thumbnail({}).isNull()); // so it was not read from the file
}

void ThumbnailsTest::keepsOneForEachSize()
{
    const ThumbnailStore store(folder());
    const std::pair<QSize, qreal> looks[]{{box, 1}, {{20, 20}, 1}, {{20, 20}, 2}};
    QList<QImage> made;
    for (const auto &[size, ratio] : looks)
        made.append(thumbnail(store, size, ratio));
    QCOMPARE(fileNamesBelow(folder()).size(), 3);
    spoilImage();
    for (int i = 0; i < 3; ++i) {
        const QImage kept = thumbnail(store, looks[i].first, looks[i].second);
        QVERIFY(!kept.isNull());
        QCOMPARE(kept.size(), made.at(i).size());
        QCOMPARE(kept.devicePixelRatio(), looks[i].second);
    }
    QVERIFY(made.at(1).size() != made.at(0).size() && made.at(2).size() != made.at(1).size());
}

void ThumbnailsTest::keepsGlass()
{
    QImage glass(80, 80, QImage::Format_ARGB32);
    glass.fill(QColor(255, 0, 0, 0));
    QVERIFY(glass.save(m_image, "PNG"));
    const ThumbnailStore store(folder());
    QCOMPARE(thumbnail(store).pixelColor(5, 5).alpha(), 0);
    spoilImage();
    QCOMPARE(thumbnail(store).pixelColor(5, 5).alpha(), 0);
}

// A player is much more work than a file.
void ThumbnailsTest::keepsTheFirstFrameOfAVideo()
{
    const ThumbnailStore store(folder());
    const QString video = m_folder->filePath(u"video.mp4"_s);
    QVERIFY(QFile::copy(fixturePath(u"media/head-first.mp4"_s), video));
    int players = 0;
    for (int run = 1; run <= 2; ++run) {
        const auto make = [&players] {
            ++players;
            return std::make_unique<FakePlayer>(3000);
        };
        Thumbnails thumbnails(m_workers, make, nullptr, 1 << 20, store);
        QSignalSpy ready(&thumbnails, &Thumbnails::ready);
        QVERIFY(thumbnails.thumbnail(video, {32, 18}, 1).isNull());
        QTRY_COMPARE(ready.size(), 1);
        QCOMPARE(thumbnails.thumbnail(video, {32, 18}, 1).size(), QSize(32, 18));
    }
    QCOMPARE(players, 1);
    QCOMPARE(fileNamesBelow(folder()).size(), 1);
}

void ThumbnailsTest::makesAnewWhatIsDamaged()
{
    const ThumbnailStore store(folder());
    const QSize size = thumbnail(store).size();
    QDirIterator each(folder(), QDir::Files, QDirIterator::Subdirectories);
    QFile kept(each.next());
    QVERIFY(kept.open(QIODevice::WriteOnly) && kept.write("no picture") > 0);
    kept.close();
    QCOMPARE(thumbnail(store).size(), size);
    QVERIFY(kept.size() > 20); // and kept again
}

void ThumbnailsTest::knowsAChangedFile()
{
    const ThumbnailStore store(folder());
    const QImage first = thumbnail(store);
    QVERIFY(QFile::remove(m_image) && QFile::copy(fixturePath(u"media/picture.jpg"_s), m_image));
    QVERIFY(!thumbnail(store).isNull());
    QCOMPARE(fileNamesBelow(folder()).size(), 2);
}

void ThumbnailsTest::writesNothingWithoutAStore()
{
    QVERIFY(!thumbnail({}).isNull());
    QCOMPARE(fileNamesBelow(m_folder->path()).size(), 1);
}

void ThumbnailsTest::letsTheOldestGo()
{
    const ThumbnailStore store(folder());
    for (int number = 0; number < 6; ++number) {
        const QString key = QString::number(number);
        store.put(key, "content");
        for (QDirIterator each(folder(), QDir::Files, QDirIterator::Subdirectories); each.hasNext();) {
            QFile file(each.next());
            if (file.fileTime(QFileDevice::FileModificationTime).secsTo(QDateTime::currentDateTime()) < 1000) { // the new one
                QVERIFY(file.open(QIODevice::ReadWrite));
                QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(number - 10), QFileDevice::FileModificationTime));
            }
        }
    }
    QCOMPARE(store.trim(4), 2);
    for (int number = 0; number < 6; ++number)
        QCOMPARE(store.find(QString::number(number)).has_value(), number >= 2);
    QCOMPARE(store.trim(4), 0);
}

QTEST_MAIN(ThumbnailsTest)
#include "tst_thumbnails.moc"
