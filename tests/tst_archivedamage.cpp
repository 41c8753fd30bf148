// SPDX-License-Identifier: MIT
#include "app/archive/archive.h"
#include "app/archive/archiveworker.h"
#include "app/archive/migrations.h"
#include "app/archive/recovery/rescue.h"
#include "app/common/utczone.h"
#include "app/services/midjourney/midjourneyv2.h"
#include "tests/support/archivemaker.h"
#include "tests/support/fixtures.h"
#include "tests/support/jobbuilder.h"

#include <QDirIterator>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

// A database that is none, or not whole: it is set aside, what can be read comes back, and the program works. Older ones are brought up to
// date, newer ones left alone.
class ArchiveDamageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void setsAside_data();
    void setsAside();
    void readsWhatIsLeft();
    void keepsMarksThroughARescue();
    void findsTheMediaAgain();
    void survivesAnyFlippedByte();
    void opensEverySchema_data();
    void opensEverySchema();
    void leavesANewerOneAlone();

private:
    void keep(int jobs); // in an archive that is closed again
    [[nodiscard]] QString file() const { return m_folder->filePath(u"archive.db"_s); }
    [[nodiscard]] QByteArray content() const;
    void write(const QByteArray &content) const;
    [[nodiscard]] JobRecord record(int number) const;
    [[nodiscard]] JobRecords::Parse parse() const
    {
        return [this](const QByteArray &raw, const QString &jobId) { return m_service.parse(raw, jobId); };
    }

    const MidjourneyV2 m_service{};
    std::unique_ptr<QTemporaryDir> m_folder;
};

// A new schema is kept for later versions by JOBVIEWER_NEW_SCHEMA=tests/data/archive, before the next one is begun.
void ArchiveDamageTest::initTestCase()
{
    const QString place = qEnvironmentVariable("JOBVIEWER_NEW_SCHEMA");
    if (place.isEmpty())
        return;
    init();
    keep(3);
    QVERIFY(QFile::copy(file(), place + u"/schema-%1.db"_s.arg(newestSchema())));
    makeArchiveOfEachName(place + u"/names-%1.db"_s.arg(newestSchema()), m_service, newestSchema());
}

void ArchiveDamageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QByteArray ArchiveDamageTest::content() const
{
    QFile database(file());
    return database.open(QIODevice::ReadOnly) ? database.readAll() : QByteArray();
}

void ArchiveDamageTest::write(const QByteArray &content) const
{
    QFile database(file());
    QVERIFY(database.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(database.write(content), content.size());
}

JobRecord ArchiveDamageTest::record(int number) const
{
    const QByteArray raw = json(jobObject(number, u"completed"_s));
    JobRecord record{.answer = JobResponse{.job = *m_service.parse(raw), .raw = raw, .receivedAt = QDateTime::currentDateTimeUtc()}};
    record.summary = summaryOf(*record.answer);
    record.summary.opened = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + number, utcZone);
    record.media = {{MediaKey(u"key %1"_s.arg(number)), u"image-1"_s}};
    return record;
}

void ArchiveDamageTest::keep(int jobs)
{
    Archive archive(m_folder->path(), m_folder->filePath(u"media"_s), m_service);
    QSignalSpy kept(&archive, &Archive::kept);
    for (int number = 1; number <= jobs; ++number)
        archive.put(record(number));
    archive.setPinned({jobKey(1)}, true);
    archive.setTags(jobKey(1), {u"mine"_s});
    archive.rate({{.job = jobKey(1), .media = MediaKey(u"key 1"_s), .stars = 4}});
    archive.setSaved(MediaKey(u"key 1"_s), {.path = u"/home/me/1.png"_s, .when = QDateTime::fromSecsSinceEpoch(1'700'000'000, utcZone)});
    QTRY_COMPARE(kept.size(), jobs);
}

void ArchiveDamageTest::setsAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("another format") << QByteArray(8000, 'x');
    QTest::newRow("text") << QByteArray("these are my notes");
    QTest::newRow("the beginning of one") << QByteArray("SQLite format 3\0 cut", 20);
    QTest::newRow("a header and nothing else") << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\xff');
}

void ArchiveDamageTest::setsAside()
{
    QFETCH(QByteArray, content);
    write(content);
    Archive archive(m_folder->path(), m_folder->filePath(u"media"_s), m_service);
    QSignalSpy recovered(&archive, &Archive::recovered);
    QSignalSpy kept(&archive, &Archive::kept);
    archive.put(record(1));
    QTRY_COMPARE(kept.size(), 1); // the program works
    QTRY_COMPARE(recovered.size(), 1);
    QFile aside(recovered.first().first().value<Rescued>().setAside);
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), content); // nothing of it is lost
    QCOMPARE(recovered.first().first().value<Rescued>().jobs, 0);
}

void ArchiveDamageTest::readsWhatIsLeft()
{
    keep(200);
    QByteArray damaged = content();
    QVERIFY(damaged.size() > 100 * 4096);
    for (int page = 60; page < 70; ++page)
        damaged.replace(page * 4096, 4096, QByteArray(4096, '\xaa'));
    write(damaged);
    QVERIFY(!isSound(file()));
    const Rescued rescued = *rescue({.file = file(), .mediaFolder = m_folder->filePath(u"media"_s), .parse = parse()});
    QVERIFY(QFile::exists(rescued.setAside));
    QVERIFY2(rescued.jobs > 120, qPrintable(QString::number(rescued.jobs)));
    QVERIFY(isSound(file()));
    ArchiveTables tables(file(), parse(), m_folder->filePath(u"media"_s));
    QVERIFY(!tables.database.open());
    QCOMPARE(tables.jobs.count(), rescued.jobs);
    int whole = 0;
    for (int number = 1; number <= 200; ++number) {
        const auto job = tables.jobs.lookup(jobKey(number));
        if (!job || !job->answer)
            continue;
        QCOMPARE(job->answer->raw, record(number).answer->raw); // never half of one
        ++whole;
    }
    QVERIFY(whole > 120);
}

void ArchiveDamageTest::keepsMarksThroughARescue()
{
    keep(3);
    const Rescued rescued = *rescue({.file = file(), .mediaFolder = m_folder->filePath(u"media"_s), .parse = parse()});
    QCOMPARE(rescued.jobs, 3);
    ArchiveTables tables(file(), parse(), m_folder->filePath(u"media"_s));
    QVERIFY(!tables.database.open());
    const auto job = tables.jobs.lookup(jobKey(1));
    QVERIFY(job && job->summary.isPinned);
    QCOMPARE(job->summary.tags, QStringList{u"mine"_s});
    QCOMPARE(job->summary.opened, record(1).summary.opened);
    QCOMPARE(tables.media.savedOf(jobKey(1)).value(MediaKey(u"key 1"_s)).path, u"/home/me/1.png"_s);
    QCOMPARE(tables.media.starsOf(jobKey(1)).value(MediaKey(u"key 1"_s)), 4);
    QCOMPARE(job->summary.stars, 4);
    QCOMPARE(tables.search.find({.text = u"tag:mine"_s})->size(), 1);
}

// Which files the store has is known again after a rescue, without a request.
void ArchiveDamageTest::findsTheMediaAgain()
{
    const auto stored = MediaStore(m_folder->filePath(u"media"_s)).put(fixture(u"media/picture.png"_s), MediaKey(u"key 2"_s));
    QVERIFY(stored);
    keep(3);
    QByteArray damaged = content();
    damaged.replace(60, 4, "\x7f\xff\xff\xff"); // the schema's number is none
    write(damaged);
    {
        Archive archive(m_folder->path(), m_folder->filePath(u"media"_s), m_service);
        QSignalSpy recovered(&archive, &Archive::recovered);
        QTRY_COMPARE(recovered.size(), 1);
        QCOMPARE(recovered.first().first().value<Rescued>().jobs, 3);
    }
    ArchiveTables tables(file(), parse(), m_folder->filePath(u"media"_s));
    QVERIFY(!tables.database.open());
    QCOMPARE(tables.media.storedPaths(), QStringList{stored->path});
}

// Whatever byte of it a disk turns over: no crash, and afterwards the program keeps and finds.
void ArchiveDamageTest::survivesAnyFlippedByte()
{
    keep(40);
    const QByteArray whole = content();
    QRandomGenerator random(5);
    for (int round = 0; round < 25; ++round) {
        QByteArray flipped = whole;
        const qsizetype at = round < 5 ? round * 20 : random.bounded(static_cast<int>(flipped.size()));
        flipped[at] = static_cast<char>(flipped.at(at) ^ (1 << random.bounded(8)));
        for (const QString &name : QDir(m_folder->path()).entryList(QDir::Files))
            QFile::remove(m_folder->filePath(name));
        write(flipped);
        Archive archive(m_folder->path(), m_folder->filePath(u"media"_s), m_service);
        QSignalSpy kept(&archive, &Archive::kept);
        archive.put(record(1000));
        QTRY_COMPARE(kept.size(), 1);
        bool isFound = false;
        archive.lookup(jobKey(1000), &archive, [&](const std::optional<ArchivedJob> &job) { isFound = job && job->answer; });
        QTRY_VERIFY(isFound);
    }
}

void ArchiveDamageTest::opensEverySchema_data()
{
    QTest::addColumn<QString>("name");
    QCOMPARE(QDir(fixturePath(u"archive"_s)).entryList({u"schema-*.db"_s}).size(), newestSchema()); // one of each
    QDirIterator files(fixturePath(u"archive"_s), {u"schema-*.db"_s}, QDir::Files);
    while (files.hasNext()) {
        files.next();
        QTest::newRow(qPrintable(files.fileName())) << files.filePath();
    }
}

void ArchiveDamageTest::opensEverySchema()
{
    QFETCH(QString, name);
    QVERIFY(QFile::copy(name, file()));
    QVERIFY(QFile::setPermissions(file(), QFile::ReadOwner | QFile::WriteOwner));
    ArchiveTables tables(file(), parse(), m_folder->filePath(u"media"_s));
    QVERIFY(!tables.database.open());
    QVERIFY(!migrate(tables.database));
    QCOMPARE(tables.jobs.count(), 3);
    for (int number = 1; number <= 3; ++number) {
        const auto job = tables.jobs.lookup(jobKey(number));
        QVERIFY(job && job->answer);
        QCOMPARE(job->answer->job.id, jobId(number));
        QCOMPARE(tables.search.find({.text = u"id:"_s + jobId(number)})->size(), 1);
    }
    QVERIFY(tables.jobs.lookup(jobKey(1))->summary.isPinned);
    QCOMPARE(tables.jobs.lookup(jobKey(1))->summary.tags, QStringList{u"mine"_s});
    QCOMPARE(tables.media.savedOf(jobKey(1)).size(), 1);
    QVERIFY(!migrate(tables.database)); // a second time changes nothing
}

void ArchiveDamageTest::leavesANewerOneAlone()
{
    keep(1);
    {
        Database database(file());
        QVERIFY(!database.open());
        QVERIFY(database.run(u"PRAGMA user_version=999"_s));
    }
    Archive archive(m_folder->path(), m_folder->filePath(u"media"_s), m_service);
    QSignalSpy failed(&archive, &Archive::failed);
    QSignalSpy tooNew(&archive, &Archive::tooNew);
    QSignalSpy kept(&archive, &Archive::kept);
    archive.put(record(2));
    QTRY_COMPARE(tooNew.size(), 1);
    bool isAnswered = false;
    archive.lookup(jobKey(2), &archive, [&](const std::optional<ArchivedJob> &job) { isAnswered = !job; });
    QTRY_VERIFY(isAnswered); // the caller is not left waiting
    QCOMPARE(kept.size(), 0);
    QCOMPARE(failed.size(), 0);
    Database database(file());
    QVERIFY(!database.open());
    int jobs = 0;
    QVERIFY(database.read(u"SELECT count(*) FROM job"_s, {}, [&](const QSqlQuery &row) { jobs = row.value(0).toInt(); }));
    QCOMPARE(jobs, 1);
}

QTEST_GUILESS_MAIN(ArchiveDamageTest)
#include "tst_archivedamage.moc"
