// SPDX-License-Identifier: MIT
#include "app/media/mediastore.h"
#include "tests/support/fixtures.h"
#include "tests/support/mediafiles.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QRegularExpression>
#include <QtConcurrentRun>
#include <QTemporaryDir>
#include <QtTest>

#include <atomic>

using namespace Qt::StringLiterals;
using Kind = Error::Kind;

class MediaStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void adoptsWhatWasPromised_data();
    void adoptsWhatWasPromised();
    void refusesAllElse_data();
    void refusesAllElse();
    void keepsWithARemark_data();
    void keepsWithARemark();
    void findsWhatAFormerVersionNamed();
    void namesFilesByTheirKey();
    void findsFilesHoweverItsFolderIsWritten();
    void takesTheNewestOfAKey();
    void givesEachDownloadItsOwnPart();
    void dropsOldParts();
    void sharesWhileLeftoversAreRemoved();
    void tellsOfADiskThatRefuses();

private:
    [[nodiscard]] MediaStore store() const { return MediaStore(m_folder->filePath(u"store"_s)); }
    [[nodiscard]] QString partWith(const QByteArray &content) const;
    [[nodiscard]] QStringList files() const; // below the store, parts and all, each once

    std::unique_ptr<QTemporaryDir> m_folder;
};

void MediaStoreTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QString MediaStoreTest::partWith(const QByteArray &content) const
{
    const Result<Parts::Part> part = store().parts().open(MediaKey(u"key"_s));
    QFile file(part ? part->path : QString());
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("no part file could be written");
    return part->path;
}

QStringList MediaStoreTest::files() const
{
    QStringList paths;
    QDirIterator walk(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext())
        paths.append(walk.next());
    return paths.filter(QRegularExpression(u"^(?!.*/equal/)"_s)); // second names
}

void MediaStoreTest::adoptsWhatWasPromised_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ExpectedFile>("promise");
    QTest::addColumn<QString>("extension");
    const QByteArray png = pngFile(5000);
    const QByteArray mp4 = mp4File(5000);
    QTest::newRow("a picture") << png << ExpectedFile{.expectedType = MediaType::Image} << u"png"_s;
    QTest::newRow("sizes told and met") << png << ExpectedFile{.expectedType = MediaType::Image, .announcedSize = 5000, .listedSize = 5000}
                                        << u"png"_s;
    QTest::newRow("another picture format") << webpFile(5000) << ExpectedFile{.expectedType = MediaType::Image} << u"webp"_s;
    QTest::newRow("a video") << mp4 << ExpectedFile{.expectedType = MediaType::Video} << u"mp4"_s;
    QTest::newRow("anything: a video") << mp4 << ExpectedFile{} << u"mp4"_s;
    QTest::newRow("anything: a text of the told size") << QByteArray("hello") << ExpectedFile{.listedSize = 5} << u"txt"_s;
    QTest::newRow("anything: bytes of the told size") << QByteArray("\x00\x01\x02", 3) << ExpectedFile{.listedSize = 3} << u"bin"_s;
}

void MediaStoreTest::adoptsWhatWasPromised()
{
    QFETCH(QByteArray, content);
    QFETCH(ExpectedFile, promise);
    const Result<StoredFile> stored = store().adopt(partWith(content), MediaKey(u"key"_s), promise);
    QVERIFY2(stored, stored ? "" : qPrintable(stored.error().detail));
    QCOMPARE(files(), QStringList{stored->path});
    QCOMPARE(stored->size, content.size());
    QCOMPARE(stored->sha256, QCryptographicHash::hash(content, QCryptographicHash::Sha256));
    QTEST(QFileInfo(stored->path).suffix(), "extension");
    QFile file(stored->path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
}

void MediaStoreTest::refusesAllElse_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ExpectedFile>("promise");
    QTest::addColumn<Kind>("kind");
    const QByteArray png = pngFile(5000);
    const ExpectedFile picture{.expectedType = MediaType::Image};
    const QByteArray challenge = fixture(u"jobs/http-403-cloudflare-challenge.html"_s);
    QTest::newRow("nothing") << QByteArray() << picture << Kind::CutShort;
    QTest::newRow("one byte less") << png.chopped(1) << picture << Kind::CutShort;
    QTest::newRow("less than announced") << png << ExpectedFile{.announcedSize = 5001} << Kind::CutShort;
    QTest::newRow("more than announced") << png << ExpectedFile{.announcedSize = 4999} << Kind::CutShort;
    QTest::newRow("an odd end, joined from two responses")
        << png.chopped(1) << ExpectedFile{.announcedSize = 4999, .listedSize = 4999, .isJoined = true} << Kind::CutShort;
    QTest::newRow("no end, and the job tells more")
        << png.chopped(1) << ExpectedFile{.announcedSize = 4999, .listedSize = 5000} << Kind::CutShort;
    QTest::newRow("a video for a picture") << mp4File(5000) << picture << Kind::WrongContent;
    QTest::newRow("a picture for a video") << png << ExpectedFile{.expectedType = MediaType::Video} << Kind::WrongContent;
    QTest::newRow("HTML") << QByteArray("<html>no</html>") << ExpectedFile{.listedSize = 15} << Kind::WrongContent;
    QTest::newRow("HTML, half of it") << QByteArray("<html>n") << ExpectedFile{.announcedSize = 15} << Kind::CutShort;
    QTest::newRow("Cloudflare") << challenge << picture << Kind::Cloudflare;
    QTest::newRow("JSON for a picture") << QByteArray("{\"error\": 1}") << ExpectedFile{.expectedType = MediaType::Image, .listedSize = 12}
                                        << Kind::WrongContent;
    QTest::newRow("text of no told size") << QByteArray("hello") << ExpectedFile{} << Kind::WrongContent;
}

void MediaStoreTest::refusesAllElse()
{
    QFETCH(QByteArray, content);
    QFETCH(ExpectedFile, promise);
    const Result<StoredFile> stored = store().adopt(partWith(content), MediaKey(u"key"_s), promise);
    QVERIFY(!stored);
    QTEST(stored.error().kind, "kind");
    QVERIFY(!stored.error().detail.isEmpty());
    QCOMPARE(files(), QStringList());
}

void MediaStoreTest::keepsWithARemark_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ExpectedFile>("promise");
    QTest::addColumn<int>("remarks");
    const QByteArray png = pngFile(5000), cut = png.chopped(4);
    QByteArray damaged = png;
    damaged[2500] = static_cast<char>(damaged.at(2500) ^ 1);
    const auto counted = [](const QByteArray &bytes) { return ExpectedFile{.announcedSize = bytes.size(), .listedSize = bytes.size()}; };
    QTest::newRow("nothing odd") << png << counted(png) << 0;
    QTest::newRow("no end") << cut << counted(cut) << int(FileRemark::NoEnd);
    QTest::newRow("no end, not told") << cut << ExpectedFile{.announcedSize = cut.size()} << int(FileRemark::NoEnd);
    QTest::newRow("damaged") << damaged << counted(damaged) << int(FileRemark::Damaged);
    QTest::newRow("bytes behind a PNG") << png + "more" << counted(png + "more") << int(FileRemark::ExtraBytes);
    QTest::newRow("bytes behind an mp4") << mp4File(5000) + "\n\n\n" << counted(mp4File(5000) + "\n\n\n") << int(FileRemark::ExtraBytes);
    QTest::newRow("another size than told") << png << ExpectedFile{.announcedSize = 5000, .listedSize = 4999} << int(FileRemark::OtherSize);
    QTest::newRow("HEIC for a PNG") << fixture(u"field/media/photo.heic"_s)
                                    << ExpectedFile{.expectedType = MediaType::Image, .name = u"a.png"_s} << int(FileRemark::OtherKind);
}

void MediaStoreTest::keepsWithARemark()
{
    QFETCH(QByteArray, content);
    QFETCH(ExpectedFile, promise);
    QFETCH(int, remarks);
    const Result<StoredFile> stored = store().adopt(partWith(content), MediaKey(u"key"_s), promise);
    QVERIFY2(stored, stored ? "" : qPrintable(stored.error().detail));
    QCOMPARE(int(stored->remarks.toInt()), remarks);
    QCOMPARE(store().find(MediaKey(u"key"_s)), std::optional(*stored)); // at the next start, too
    QVERIFY(store().has(MediaKey(u"key"_s)));
    if (remarks & int(FileRemark::NoEnd)) { // what is lost later is noticed all the same
        QFile file(stored->path);
        QVERIFY(file.resize(content.size() - 1));
        QVERIFY(!store().find(MediaKey(u"key"_s)));
    }
    QCOMPARE(store().trim(0, {}), 1);
    QCOMPARE(files(), QStringList()); // no note is left
}

void MediaStoreTest::findsWhatAFormerVersionNamed()
{
    const QByteArray heic = fixture(u"field/media/photo.heic"_s);
    const auto stored = store().adopt(partWith(heic), MediaKey(u"key"_s), {});
    QVERIFY(stored);
    const QString former = stored->path.chopped(4) + u"mp4"_s;
    QVERIFY(QFile::rename(stored->path, former));
    const auto found = store().find(MediaKey(u"key"_s));
    QVERIFY(found && found->path == former && found->format == FileFormat::Heic);
}

void MediaStoreTest::namesFilesByTheirKey()
{
    const QString secret = u"0f9a2c31-7f65-4d5e-9a7e-2f5c1a9b8d70"_s;
    const auto first = store().adopt(partWith(pngFile(900)), MediaKey(secret), {});
    const auto second = store().adopt(partWith(pngFile(900)), MediaKey(u"another"_s), {});
    QVERIFY(first && second && first->path != second->path);
    QVERIFY(!first->path.contains(secret.first(8)));
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(secret.toUtf8(), QCryptographicHash::Sha256).toHex());
    QCOMPARE(first->path, m_folder->filePath(u"store/%1/%2.png"_s.arg(hash.first(2), hash.sliced(2))));
    QCOMPARE(files().size(), 2);
}

void MediaStoreTest::findsFilesHoweverItsFolderIsWritten()
{
    for (const QString &name : {u"/a//media"_s, u"/b/../c/media/"_s, u"//d"_s}) {
        const MediaStore odd(m_folder->path() + name);
        const auto stored = odd.put(pngFile(900), MediaKey(u"key"_s));
        QVERIFY(stored);
        QCOMPARE(stored->path, QDir::cleanPath(stored->path));
        QVERIFY(odd.has(MediaKey(u"key"_s)) && odd.find(MediaKey(u"key"_s)));
        QCOMPARE(odd.trim(0, {MediaKey(u"key"_s)}), 0);
        odd.keep(MediaKey(u"key"_s));
        QCOMPARE(odd.trim(0, {}), 0);
    }
}

void MediaStoreTest::takesTheNewestOfAKey()
{
    const auto first = store().adopt(partWith(pngFile(900)), MediaKey(u"key"_s), {});
    const auto second = store().adopt(partWith(pngFile(901)), MediaKey(u"key"_s), {});
    QVERIFY(first && second);
    QCOMPARE(first->path, second->path);
    QCOMPARE(QFileInfo(second->path).size(), 901);

    QVERIFY(!store().adopt(partWith(pngFile(900).chopped(9)), MediaKey(u"key"_s), {})); // what is broken replaces nothing
    QCOMPARE(QFileInfo(second->path).size(), 901);
    QCOMPARE(files().size(), 1);
}

void MediaStoreTest::givesEachDownloadItsOwnPart()
{
    QSet<QString> parts;
    for (int i = 0; i < 50; ++i)
        parts.insert(partWith({}));
    QCOMPARE(parts.size(), 50);
    QCOMPARE(files().size(), 50);
}

void MediaStoreTest::dropsOldParts()
{
    const QString old = partWith("old");
    const QString young = partWith("young");
    const QString other = QFileInfo(old).path() + u"/notes.txt"_s;
    QVERIFY(QFile::copy(young, other));
    const auto hold = FileHold::on(young); // somebody is at it
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto age = [&](const QString &path, int hours) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(now.addSecs(-3600 * hours), QFileDevice::FileModificationTime));
    };
    age(old, 25);
    age(young, 23);
    age(other, 99);
    store().parts().removeLeft();
    QVERIFY(!QFileInfo::exists(old));
    QVERIFY(QFileInfo::exists(young) && QFileInfo::exists(other));
}

// The start of the program removes what a crash left, in a worker, while the first files are being stored.
void MediaStoreTest::sharesWhileLeftoversAreRemoved()
{
    std::atomic_bool isDone = false;
    const QFuture<void> cleaning = QtConcurrent::run([&, store = store()] {
        while (!isDone)
            store.parts().removeLeft();
    });
    const QByteArray content = pngFile(9000);
    QStringList problems;
    for (int i = 0; i < 400; ++i) {
        const QString key = QString::number(i);
        const Result<Parts::Part> part = store().parts().open(MediaKey(key));
        QFile file(part ? part->path : QString());
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush();
        file.close();
        const auto stored = store().adopt(file.fileName(), MediaKey(key), {});
        if (!isWritten || !stored || !QFileInfo(stored->path).isFile())
            problems.append(stored ? u"not there"_s : stored.error().detail);
    }
    isDone = true;
    QFuture<void>(cleaning).waitForFinished();
    QCOMPARE(problems, QStringList());
    QCOMPARE(files().size(), 400); // no part is left
}

void MediaStoreTest::tellsOfADiskThatRefuses()
{
    const QString part = partWith(pngFile(900));
    QFile::remove(part);
    const auto gone = store().adopt(part, MediaKey(u"key"_s), {});
    QVERIFY(!gone && gone.error().kind == Kind::Disk);

    QFile file(m_folder->filePath(u"in the way"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto none = MediaStore(file.fileName()).parts().open(MediaKey(u"key"_s));
    QVERIFY(!none && none.error().kind == Kind::Disk);

    const auto stored = store().adopt(partWith(pngFile(900)), MediaKey(u"key"_s), {});
    QVERIFY(stored && QFile::remove(stored->path) && QDir().mkpath(stored->path + u"/full"_s)); // its name is taken by a folder
    const auto refused = store().adopt(partWith(pngFile(900)), MediaKey(u"key"_s), {});
    QVERIFY(!refused && refused.error().kind == Kind::Disk);
    QCOMPARE(files(), QStringList{file.fileName()}); // no part is left
}

QTEST_GUILESS_MAIN(MediaStoreTest)
#include "tst_mediastore.moc"
