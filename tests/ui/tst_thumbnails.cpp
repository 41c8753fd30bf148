#include "tests/support/fixtures.h"
#include "ui/media/thumbnails.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize box(40, 40);

int filesBelow(const QString &folder)
{
    int count = 0;
    for (QDirIterator each(folder, QDir::Files, QDirIterator::Subdirectories); each.hasNext(); each.next())
        ++count;
    return count;
}

} // namespace

// Small pictures that are on disk from one run to the next.
class ThumbnailsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readsFromDiskWhatAnEarlierRunMade();
    void makesAnewWhatIsDamaged();
    void knowsAChangedFile();
    void writesNothingWithoutAStore();
    void letsTheOldestGo();

private:
    QImage thumbnail(const std::optional<ThumbnailStore> &store); // of a run of its own
    [[nodiscard]] QString folder() const { return m_folder->filePath(u"thumbnails"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QThreadPool m_workers;
    QString m_picture;
};

void ThumbnailsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_picture = m_folder->filePath(u"picture.png"_s);
    QVERIFY(QFile::copy(fixturePath(u"media/picture.png"_s), m_picture));
    QVERIFY(QFile::setPermissions(m_picture, QFile::ReadOwner | QFile::WriteOwner));
}

QImage ThumbnailsTest::thumbnail(const std::optional<ThumbnailStore> &store)
{
    Thumbnails thumbnails(m_workers, {}, nullptr, 1 << 20, store);
    QSignalSpy ready(&thumbnails, &Thumbnails::ready);
    (void)thumbnails.thumbnail(m_picture, box, 1);
    if (!QTest::qWaitFor([&] { return !ready.isEmpty(); }))
        return {};
    return thumbnails.thumbnail(m_picture, box, 1).toImage();
}

void ThumbnailsTest::readsFromDiskWhatAnEarlierRunMade()
{
    const ThumbnailStore store(folder());
    const QImage first = thumbnail(store);
    QVERIFY(!first.isNull());
    QCOMPARE(filesBelow(folder()), 1);
    QFile file(m_picture); // of the same length, and no picture any more
    const qint64 size = file.size();
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(size, 'x')) == size);
    file.close();
    const QImage second = thumbnail(store);
    QCOMPARE(second.size(), first.size());
    QVERIFY(thumbnail({}).isNull()); // so it was not read from the file
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
    QVERIFY(QFile::remove(m_picture) && QFile::copy(fixturePath(u"media/picture.jpg"_s), m_picture));
    QVERIFY(!thumbnail(store).isNull());
    QCOMPARE(filesBelow(folder()), 2);
}

void ThumbnailsTest::writesNothingWithoutAStore()
{
    QVERIFY(!thumbnail({}).isNull());
    QCOMPARE(filesBelow(m_folder->path()), 1);
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
