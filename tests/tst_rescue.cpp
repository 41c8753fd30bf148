// SPDX-License-Identifier: MIT
#include "app/archive/archive.h"
#include "app/archive/archiveworker.h"
#include "app/archive/recovery/rescue.h"
#include "app/services/midjourney/midjourneyv2.h"
#include "tests/support/archivemaker.h"
#include "tests/support/jobbuilder.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// A damaged database is rescued as a whole or not yet: what interrupts it costs nothing, and what was known of each job stays.
class RescueTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void keepsNumbersAndRemovals();
    void leavesAllAsItIsWhenStopped();
    void goesOnAtTheNextStart();
    void finishesWhatAPowerCutLeft();
    void takesAnEmptyLockForALeftOne();
    void triesAgainWhereItCannotBeDoneNow();
    void ignoresAWordAboutAFileThatIsGone();
    void looksForDamageInALargeOne_data();
    void looksForDamageInALargeOne();
    void stopsLookingForDamage();
    void rescuesWhatAReadFindsDamaged();
    void letsASecondProgramFollow();
    void waitsWhileASecondProgramWrites();
    void isDoneOnceByTwoPrograms();
    void opensNothingWhileASecondProgramRescues();
    void makesNoEmptyOneBesideARescuedOne();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"archive.db"_s); }
    [[nodiscard]] RescueTask task() const { return {.file = file(), .mediaFolder = m_folder->filePath(u"media"_s), .parse = parse()}; }
    [[nodiscard]] JobRecords::Parse parse() const
    {
        return [this](const QByteArray &raw, const QString &jobId) { return m_service.parse(raw, jobId); };
    }
    [[nodiscard]] std::unique_ptr<ArchiveTables> tables() const;
    [[nodiscard]] JobRecord record(int number) const { return archiveRecord(m_service, number, u"lighthouse"_s); }
    void damage(const QString &table) const; // or index: its first page
    [[nodiscard]] QStringList asides() const { return QDir(m_folder->path()).entryList({u"archive-damaged-*.db"_s}); }

    const MidjourneyV2 m_service{};
    std::unique_ptr<QTemporaryDir> m_folder;
};

// Three jobs; the second was removed, so that the numbers are not those of a fresh database.
void RescueTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    ArchiveWorker worker(m_folder->path(), m_folder->filePath(u"media"_s), parse());
    worker.open();
    for (int number = 1; number <= 4; ++number)
        worker.write({.work = [record = record(number)](ArchiveTables &tables) { return tables.jobs.put(record).has_value(); }});
    worker.write({.work = [](ArchiveTables &tables) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        return tables.jobs.remove({jobKey(1)}, now.addDays(-2)) && tables.jobs.purge(now.addDays(-1))
            && tables.jobs.remove({jobKey(3)}, now);
    }});
    QVERIFY(worker.flush());
    worker.close();
}

void RescueTest::cleanup()
{
    m_folder.reset();
}

std::unique_ptr<ArchiveTables> RescueTest::tables() const
{
    auto tables = std::make_unique<ArchiveTables>(file(), parse(), m_folder->filePath(u"media"_s));
    if (tables->database.open())
        qFatal("the archive could not be opened");
    return tables;
}

void RescueTest::damage(const QString &table) const
{
    int page = 0;
    int size = 0;
    {
        const auto all = tables();
        const auto number = [](int &to) { return [&to](const QSqlQuery &row) { to = row.value(0).toInt(); }; };
        QVERIFY(all->database.read(u"SELECT rootpage FROM sqlite_schema WHERE name = ?"_s, {table}, number(page)));
        QVERIFY(all->database.read(u"PRAGMA page_size"_s, {}, number(size)));
    }
    QFile database(file());
    QVERIFY(database.open(QIODevice::ReadWrite) && database.seek((page - 1) * qint64(size)));
    QCOMPARE(database.write(QByteArray(size, '\xaa')), size);
}

void RescueTest::keepsNumbersAndRemovals()
{
    QHash<QString, qint64> numbers;
    for (int number = 2; number <= 4; ++number)
        numbers.insert(jobId(number), tables()->jobs.idOf(jobKey(number)));
    const auto rescued = rescue(task());
    QVERIFY(rescued);
    QCOMPARE(rescued->jobs, 3);
    for (int number = 2; number <= 4; ++number)
        QCOMPARE(tables()->jobs.idOf(jobKey(number)), numbers.value(jobId(number)));
    QVERIFY(tables()->jobs.lookup(jobKey(2)));
    QVERIFY(!tables()->jobs.lookup(jobKey(3))); // removed it stays
    QVERIFY(tables()->jobs.restore({jobKey(3)}));
    QVERIFY(tables()->jobs.lookup(jobKey(3)));
}

void RescueTest::leavesAllAsItIsWhenStopped()
{
    RescueTask stopped = task();
    int requested = 0;
    stopped.isStopped = [&requested] { return ++requested > 2; };
    const auto none = rescue(stopped);
    QVERIFY(!none && none.error().kind == Error::Kind::Cancelled);
    QCOMPARE(asides(), QStringList());
    QCOMPARE(tables()->jobs.count(), 2);
    QVERIFY(isRescueLeft(file()));
    const auto rescued = rescue(task());
    QVERIFY(rescued && rescued->jobs == 3);
    QVERIFY(!isRescueLeft(file()));
    QCOMPARE(tables()->jobs.count(), 2);
}

void RescueTest::goesOnAtTheNextStart()
{
    damage(u"saved"_s);
    RescueTask stopped = task();
    stopped.isStopped = [] { return true; };
    QVERIFY(!rescue(stopped));
    Archive archive(m_folder->path(), m_folder->filePath(u"media"_s), m_service);
    QSignalSpy recovered(&archive, &Archive::recovered);
    QTRY_COMPARE(recovered.size(), 1);
    QCOMPARE(recovered.first().first().value<Rescued>().jobs, 3);
    QCOMPARE(asides().size(), 1);
}

// Between the damaged one out of the way and the new one in its place; what is beside the damaged one must not get into the new one.
void RescueTest::finishesWhatAPowerCutLeft()
{
    QVERIFY(QFile::rename(file(), m_folder->filePath(u"archive.rescue.db"_s)));
    QFile aside(m_folder->filePath(u"archive-damaged-20260101-000000.db"_s));
    QFile log(file() + u"-wal"_s);
    QVERIFY(aside.open(QIODevice::WriteOnly) && log.open(QIODevice::WriteOnly) && log.write("the log of the damaged one") > 0);
    log.close();
    Archive archive(m_folder->path(), m_folder->filePath(u"media"_s), m_service);
    QSignalSpy recovered(&archive, &Archive::recovered);
    QTRY_COMPARE(recovered.size(), 1);
    QCOMPARE(recovered.first().first().value<Rescued>().setAside, aside.fileName());
    QCOMPARE(tables()->jobs.count(), 2);
    QVERIFY(QFile::exists(aside.fileName() + u"-wal"_s));
}

// Once for each pause; writes wait, and what can be read is read.
void RescueTest::triesAgainWhereItCannotBeDoneNow()
{
    damage(u"saved"_s);
    QVERIFY(QDir().mkpath(m_folder->filePath(u"archive.rescue.db"_s))); // a folder is in the way
    ArchiveWorker worker(m_folder->path(), m_folder->filePath(u"media"_s), parse(), 50ms);
    QSignalSpy failed(&worker, &ArchiveWorker::failed);
    QSignalSpy recovered(&worker, &ArchiveWorker::recovered);
    worker.open();
    bool isWritten = false;
    worker.write({.work = [](ArchiveTables &tables) { return tables.media.setSaved(MediaKey(u"key"_s), {.path = u"/a"_s}); },
                  .onWritten = [&isWritten] { isWritten = true; }});
    QVERIFY(!worker.flush());
    QCOMPARE(failed.size(), 1);
    QVERIFY(worker.isOpen() && worker.runAndWait<qint64>([](ArchiveTables &tables) { return tables.jobs.count(); }) == 2);
    QTest::qWait(0);
    QVERIFY(!isWritten);
    QCOMPARE(asides(), QStringList());
    QVERIFY(QDir().rmdir(m_folder->filePath(u"archive.rescue.db"_s)));
    QTRY_COMPARE(recovered.size(), 1);
    QTRY_VERIFY(isWritten);
    QCOMPARE(failed.size(), 1);
    worker.close();
}

void RescueTest::ignoresAWordAboutAFileThatIsGone()
{
    damage(u"saved"_s);
    ArchiveWorker worker(m_folder->path(), m_folder->filePath(u"media"_s), parse());
    QSignalSpy recovered(&worker, &ArchiveWorker::recovered);
    worker.open();
    worker.tidyUp(); // which looks for damage, in a thread of its own
    worker.write({.work = [](ArchiveTables &tables) { return tables.media.setSaved(MediaKey(u"key"_s), {.path = u"/a"_s}); }});
    QVERIFY(worker.flush()); // which meets it before
    QCOMPARE(recovered.size(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(recovered.size(), 1);
    worker.close();
    QCOMPARE(asides().size(), 1);
}

void RescueTest::looksForDamageInALargeOne_data()
{
    QTest::addColumn<QString>("damaged");
    for (const char *name : {"job", "answer", "job_text", "job_index_data", "medium", "saved"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void RescueTest::looksForDamageInALargeOne()
{
    QFETCH(QString, damaged);
    QVERIFY(isSound(file(), {}, 0));
    damage(damaged);
    QVERIFY(!isSound(file(), {}, 0));
}

void RescueTest::stopsLookingForDamage()
{
    {
        const auto all = tables();
        QVERIFY(all->database.run(u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 20000)"
                                  " INSERT INTO answer (job, raw) SELECT (SELECT max(id) FROM job), zeroblob(100) FROM n"_s));
    }
    int requested = 0;
    QVERIFY(isSound(
        file(), [&requested] { return ++requested, false; }, 0));
    QVERIFY(requested > 20'000); // each row
    requested = 0;
    QVERIFY(isSound(
        file(), [&requested] { return ++requested > 100; }, 0));
    QVERIFY(requested < 200);
}

// It is not taken for "there is no such job".
void RescueTest::rescuesWhatAReadFindsDamaged()
{
    damage(u"saved"_s);
    ArchiveWorker worker(m_folder->path(), m_folder->filePath(u"media"_s), parse());
    QSignalSpy recovered(&worker, &ArchiveWorker::recovered);
    worker.open();
    const auto job = worker.runAndWait<std::optional<ArchivedJob>>([](ArchiveTables &tables) { return tables.jobs.lookup(jobKey(2)); });
    QVERIFY(job && job->answer);
    QCOMPARE(recovered.size(), 1);
    worker.close();
}

// It has the database open that the first one sets aside, and writes on.
void RescueTest::letsASecondProgramFollow()
{
#ifdef Q_OS_WIN
    QSKIP("what is open keeps its name there");
#endif
    damage(u"job_seed"_s);
    ArchiveWorker one(m_folder->path(), m_folder->filePath(u"media"_s), parse());
    ArchiveWorker other(m_folder->path(), m_folder->filePath(u"media"_s), parse());
    QSignalSpy recovered(&one, &ArchiveWorker::recovered);
    QSignalSpy updated(&other, &ArchiveWorker::updated);
    one.open();
    other.open();
    other.write({.work = [this](ArchiveTables &tables) { return tables.jobs.put(record(5)).has_value(); }});
    QVERIFY(other.flush());
    one.write({.work = [](ArchiveTables &tables) { return tables.database.run(u"UPDATE job SET seed = 1"_s); }});
    QVERIFY(one.flush());
    QCOMPARE(recovered.size(), 1);
    QCOMPARE(recovered.first().first().value<Rescued>().jobs, 4); // with what the other had written
    other.write({.work = [this](ArchiveTables &tables) { return tables.jobs.put(record(6)).has_value(); }});
    QVERIFY(other.flush());
    QCOMPARE(updated.size(), 1);
    const auto count = [](ArchiveTables &tables) { return tables.jobs.count(); };
    QCOMPARE(one.runAndWait<qint64>(count), 4);
    QCOMPARE(other.runAndWait<qint64>(count), 4);
    other.close();
    one.close();
    QVERIFY(tables()->jobs.lookup(jobKey(6)));
}

void RescueTest::waitsWhileASecondProgramWrites()
{
    const auto other = tables();
    auto writing = std::make_unique<Transaction>(other->database);
    QVERIFY(other->jobs.put(record(5)));
    const auto none = rescue(task());
    QVERIFY(!none);
    QCOMPARE(asides(), QStringList());
    QVERIFY(writing->commit());
    const auto rescued = rescue(task());
    QVERIFY(rescued && rescued->jobs == 4);
}

void RescueTest::isDoneOnceByTwoPrograms()
{
#ifdef Q_OS_WIN
    QSKIP("a file's number is not asked for there");
#endif
    RescueTask late = task();
    late.damaged = fileNumberOf(file());
    QVERIFY(rescue(task()));
    const auto none = rescue(late);
    QVERIFY(none && none->setAside.isEmpty());
    QCOMPARE(asides().size(), 1);
}

// A program that is killed between making the lock and writing into it leaves one that names nobody.
void RescueTest::takesAnEmptyLockForALeftOne()
{
    QFile left(m_folder->filePath(u"archive.rescue.db.lock"_s));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    ArchiveWorker worker(m_folder->path(), m_folder->filePath(u"media"_s), parse());
    worker.open();
    QVERIFY(worker.isOpen());
    QCOMPARE(worker.tables().jobs.count(), 2);
    worker.close();
    const auto held = lockPlaceOf(file());
    QVERIFY(held && QFileInfo(left.fileName()).size() > 0);
    QVERIFY(!lockPlaceOf(file())); // nobody takes it from one who lives
}

// Between the old file out of the way and the new one in its place there is none: it is not made anew.
void RescueTest::opensNothingWhileASecondProgramRescues()
{
    ArchiveWorker worker(m_folder->path(), m_folder->filePath(u"media"_s), parse(), 1ms);
    QSignalSpy failed(&worker, &ArchiveWorker::failed);
    QVERIFY(QFile::rename(file(), m_folder->filePath(u"archive.rescue.db"_s)));
    auto lock = lockPlaceOf(file());
    QVERIFY(lock);
    worker.open();
    QVERIFY(!worker.isOpen() && !QFile::exists(file()));
    QCOMPARE(failed.size(), 1);
    lock.reset();
    QTRY_VERIFY(worker.isOpen());
    QCOMPARE(worker.runAndWait<qint64>([](ArchiveTables &tables) { return tables.jobs.count(); }), 2);
    worker.close();
}

// Not even for what still waits when the program ends.
void RescueTest::makesNoEmptyOneBesideARescuedOne()
{
    QVERIFY(QFile::rename(file(), m_folder->filePath(u"archive.rescue.db"_s)));
    auto lock = lockPlaceOf(file());
    ArchiveWorker worker(m_folder->path(), m_folder->filePath(u"media"_s), parse());
    worker.open();
    worker.write({.work = [](ArchiveTables &tables) { return tables.media.setSaved(MediaKey(u"key"_s), {.path = u"/a"_s}); }});
    lock.reset();
    worker.close();
    QVERIFY(!QFile::exists(file()));
    ArchiveWorker next(m_folder->path(), m_folder->filePath(u"media"_s), parse());
    next.open();
    QVERIFY(next.isOpen());
    QCOMPARE(next.tables().jobs.count(), 2);
    next.close();
}

QTEST_GUILESS_MAIN(RescueTest)
#include "tst_rescue.moc"
