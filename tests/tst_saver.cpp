// SPDX-License-Identifier: MIT
#include "app/common/utczone.h"
#include "app/job/job.h"
#include "app/saving/saver.h"
#include "tests/support/mediafiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

QByteArray hashOf(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}

} // namespace

class SaverTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void namesTheFolderOfAJob_data();
    void namesTheFolderOfAJob();
    void tellsNothingPrivate();
    void savesOnce();
    void overwritesNothing();
    void leavesLinksAlone();
    void copiesByTheFormat();
    void tellsOfADiskThatRefuses();

private:
    [[nodiscard]] QString path(const QString &name = {}) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList names() const
    {
        return QDir(path(u"out"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    [[nodiscard]] StoredFile stored(const QByteArray &content) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SaverTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

StoredFile SaverTest::stored(const QByteArray &content) const
{
    QFile file(path(u"stored"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("no file could be written");
    return {.path = file.fileName(), .format = FileFormat::Png, .size = content.size(), .sha256 = hashOf(content)};
}

void SaverTest::namesTheFolderOfAJob_data()
{
    QTest::addColumn<QDateTime>("created");
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QString>("start");
    const QDateTime time(QDate(2025, 8, 22), QTime(14, 38, 12), utcZone);
    QTest::newRow("all told") << time << u"imagine"_s << u"2025-08-22_143812_imagine_"_s;
    QTest::newRow("another zone") << time.toOffsetFromUtc(7200) << u"imagine"_s << u"2025-08-22_143812_imagine_"_s;
    QTest::newRow("no time") << QDateTime() << u"imagine"_s << u"undated_imagine_"_s;
    QTest::newRow("no verb") << time << QString() << u"2025-08-22_143812_job_"_s;
    QTest::newRow("a verb that climbs") << time << u"../../x"_s << u"2025-08-22_143812_x_"_s;
    QTest::newRow("a long verb") << time << QString(500, u'v') << u"2025-08-22_143812_"_s + QString(24, u'v') + u'_';
}

void SaverTest::namesTheFolderOfAJob()
{
    QFETCH(QDateTime, created);
    QFETCH(QString, verb);
    QFETCH(QString, start);
    Job job;
    job.id = u"job:20250822143812000-user:1-channel:2-bot:midjourney"_s;
    job.created = created;
    job.verb = verb;
    const QString name = folderNameOf(job, "{}");
    QCOMPARE(name, start + QString::fromLatin1(hashOf(job.id.toUtf8()).toHex().first(8)));

    job.id.clear();
    QCOMPARE(folderNameOf(job, "{}"), start + QString::fromLatin1(hashOf("{}").toHex().first(8)));
    QVERIFY(folderNameOf(job, "{}") != folderNameOf(job, "{ }"));
}

void SaverTest::tellsNothingPrivate()
{
    Job job;
    job.id = u"job:20250822143812000-user:7654-channel:998877665544-bot:midjourney"_s;
    job.verb = u"imagine"_s;
    const QString name = folderNameOf(job, "{}");
    QVERIFY(!name.contains(u"7654"_s) && !name.contains(u"9988"_s));
}

void SaverTest::savesOnce()
{
    for (int i = 0; i < 3; ++i) {
        const Result<QString> saved = saveBytes("{\"a\": 1}", path(u"out"_s), u"job.json"_s);
        QVERIFY(saved);
        QCOMPARE(*saved, path(u"out/job.json"_s));
    }
    QCOMPARE(names(), QStringList{u"job.json"_s});
    QCOMPARE(contentOf(path(u"out/job.json"_s)), "{\"a\": 1}");
}

void SaverTest::overwritesNothing()
{
    QVERIFY(QDir().mkpath(path(u"out/job (3).json"_s))); // a folder has the name
    const QByteArray contents[] = {"first", "other", "third", "first", "third", "sixth"};
    QStringList saved;
    for (const QByteArray &content : contents) {
        const Result<QString> result = saveBytes(content, path(u"out"_s), u"job.json"_s);
        QVERIFY(result);
        QCOMPARE(contentOf(*result), content);
        saved.append(QFileInfo(*result).fileName());
    }
    QCOMPARE(saved.join(u'|'), u"job.json|job (2).json|job (4).json|job.json|job (4).json|job (5).json"_s);
    QCOMPARE(names().size(), 5);
}

void SaverTest::leavesLinksAlone()
{
    QVERIFY(QDir().mkpath(path(u"out"_s)));
    QVERIFY(QFile::link(path(u"nowhere"_s), path(u"out/a.json"_s)));
    const Result<QString> saved = saveBytes("{}", path(u"out"_s), u"a.json"_s);
    QVERIFY(saved && QFileInfo(*saved).fileName() == "a (2).json"_L1);
    QVERIFY(!QFileInfo::exists(path(u"nowhere"_s)));
}

void SaverTest::copiesByTheFormat()
{
    const QByteArray png = pngFile(9000);
    const StoredFile file = stored(png);
    for (int i = 0; i < 2; ++i) {
        const Result<QString> saved = saveCopy(file, path(u"out"_s), u"grid"_s);
        QVERIFY(saved);
        QCOMPARE(*saved, path(u"out/grid.png"_s));
    }
    QCOMPARE(contentOf(path(u"out/grid.png"_s)), png);

    const Result<QString> other = saveCopy(stored(pngFile(9000, 7)), path(u"out"_s), u"grid"_s); // as long, but different
    QVERIFY(other);
    QCOMPARE(names(), (QStringList{u"grid (2).png"_s, u"grid.png"_s}));
    QCOMPARE(contentOf(path(u"out/grid.png"_s)), png);
}

void SaverTest::tellsOfADiskThatRefuses()
{
    StoredFile file = stored("x");
    const Result<QString> below = saveBytes("{}", file.path + u"/out"_s, u"job.json"_s); // a file is in the folder's place
    QVERIFY(!below && below.error().kind == Error::Kind::Disk);

    QVERIFY(QFile::remove(file.path));
    const Result<QString> gone = saveCopy(file, path(u"out"_s), u"grid"_s);
    QVERIFY(!gone && gone.error().kind == Error::Kind::Disk);
    QCOMPARE(names(), QStringList());
}

QTEST_GUILESS_MAIN(SaverTest)
#include "tst_saver.moc"
