// SPDX-License-Identifier: MIT
#include "app/archive/archive.h"
#include "app/archive/archiveworker.h"
#include "app/archive/recovery/schemacheck.h"
#include "app/services/midjourney/midjourneyv2.h"
#include "tests/support/archivemaker.h"
#include "tests/support/fixtures.h"
#include "tests/support/jobbuilder.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

// Whatever SQLite can still read of a damaged database comes back. What does not is reported.
class SalvageTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readsACutOne_data();
    void readsACutOne();
    void readsOneWithADamagedHead_data();
    void readsOneWithADamagedHead();
    void mendsAMissingTable();
    void mendsWhatIsMissing_data();
    void mendsWhatIsMissing();
    void readsOneWithoutItsLog();
    void worksWithAnotherOnesLog_data();
    void worksWithAnotherOnesLog();
    void worksWithALaterLogOfItself();
    void readsItsOwnLog();
    void leavesALogInUseAlone();
    void makesAMissingIndexAgain();
    void tellsThatTheArchiveIsEmpty();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QByteArray &content) const;
    void writeLog(const QByteArray &content) const;
    void checkDocuments() const; // of jobs 1 to 40
    // jobs: in the list after it. aside: where a log lies that was set aside.
    [[nodiscard]] std::optional<Rescued> start(int &jobs, bool &isKept, QString *aside = nullptr) const;
    void make(const QString &folder, int first, int last) const; // an archive of these jobs, closed again
    // Of the archive in that folder, while these jobs have just been written and are only in it.
    [[nodiscard]] QByteArray logOf(const QString &folder, int first, int last) const;
    [[nodiscard]] QByteArray whole() const { return fixture(u"field/hard/archive-table-answer-missing.db"_s); }

    const MidjourneyV2 m_service{};
    std::unique_ptr<QTemporaryDir> m_folder;
};

void SalvageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void SalvageTest::write(const QByteArray &content) const
{
    QFile file(path(u"archive.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(content), content.size());
}

void SalvageTest::make(const QString &folder, int first, int last) const
{
    ArchiveWorker worker(folder, folder + u"/media"_s,
                         [this](const QByteArray &raw, const QString &jobId) { return m_service.parse(raw, jobId); });
    worker.open();
    for (int number = first; number <= last; ++number)
        worker.write({.work = [this, number](ArchiveTables &all) {
            return all.jobs.put(archiveRecord(m_service, number, u"lighthouse"_s)).has_value();
        }});
    QVERIFY(worker.flush());
    worker.close();
}

QByteArray SalvageTest::logOf(const QString &folder, int first, int last) const
{
    ArchiveTables tables(
        folder + u"/archive.db"_s, [this](const QByteArray &raw, const QString &jobId) { return m_service.parse(raw, jobId); },
        folder + u"/media"_s);
    bool isWritten = !tables.database.open();
    for (int number = first; number <= last; ++number)
        isWritten = isWritten && tables.jobs.put(archiveRecord(m_service, number, u"lighthouse"_s)).has_value();
    QFile log(folder + u"/archive.db-wal"_s);
    return isWritten && log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray();
}

void SalvageTest::writeLog(const QByteArray &content) const
{
    QFile file(path(u"archive.db-wal"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

std::optional<Rescued> SalvageTest::start(int &jobs, bool &isKept, QString *aside) const
{
    std::optional<Rescued> reported;
    ArchiveWorker worker(m_folder->path(), path(u"media"_s),
                         [this](const QByteArray &raw, const QString &jobId) { return m_service.parse(raw, jobId); });
    QObject::connect(&worker, &ArchiveWorker::recovered, &worker, [&reported](const Rescued &rescued) { reported = rescued; });
    if (aside)
        QObject::connect(&worker, &ArchiveWorker::logSetAside, &worker, [aside](const QString &place) { *aside = place; });
    worker.open();
    jobs = static_cast<int>(worker.runAndWait<qint64>([](ArchiveTables &tables) { return tables.jobs.count(); }));
    isKept = worker.writeNow(
        {.work = [this](ArchiveTables &tables) { return tables.jobs.put(archiveRecord(m_service, 9999, u"a new one"_s)).has_value(); }});
    worker.close();
    return reported;
}

void SalvageTest::readsACutOne_data()
{
    QTest::addColumn<int>("percent"); // of what there is, which is 95 of 100
    QTest::addColumn<int>("atLeast");
    QTest::newRow("as it came") << 100 << 160;
    QTest::newRow("50") << 53 << 71;
}

void SalvageTest::readsACutOne()
{
    QFETCH(int, percent);
    QFETCH(int, atLeast);
    const QByteArray file = fixture(u"field/hard/archive-160-jobs-truncated-95.db"_s);
    write(file.first(file.size() * percent / 100));
    int jobs = 0;
    bool isKept = false;
    const auto reported = start(jobs, isKept);
    QVERIFY(reported && isKept);
    QVERIFY2(jobs >= atLeast, qPrintable(u"%1 of %2"_s.arg(jobs).arg(atLeast)));
    QCOMPARE(reported->jobs, jobs);
    QVERIFY2(reported->jobs + reported->unread <= 160, qPrintable(QString::number(reported->unread)));
    QVERIFY(QFile::exists(reported->setAside));
    qInfo("%d recovered, %d unread, %d without document", reported->jobs, reported->unread, reported->withoutDocument);
}

void SalvageTest::readsOneWithADamagedHead_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no name") << 0 << QByteArray(16, 'x');
    QTest::newRow("another page size") << 16 << QByteArray("\x04\x00", 2);
    QTest::newRow("no page size") << 16 << QByteArray("\x00\x07", 2);
    QTest::newRow("all of it") << 0 << QByteArray(100, '\xaa');
    QTest::newRow("the first page") << 0 << QByteArray(4096, '\xaa');
}

void SalvageTest::readsOneWithADamagedHead()
{
    QFETCH(int, at);
    QFETCH(QByteArray, bytes);
    make(m_folder->path(), 1, 40);
    QFile file(path(u"archive.db"_s));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    int jobs = 0;
    bool isKept = false;
    const auto reported = start(jobs, isKept);
    QVERIFY(reported && isKept);
    QCOMPARE(jobs, 40);
}

void SalvageTest::mendsAMissingTable()
{
    write(whole());
    int jobs = 0;
    bool isKept = false;
    const auto reported = start(jobs, isKept);
    QVERIFY(reported && isKept);
    QCOMPARE(jobs, 160);
    QCOMPARE(reported->withoutDocument, 160);
    QCOMPARE(reported->unread, 0);
}

void SalvageTest::mendsWhatIsMissing_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<bool>("isReported");
    QTest::newRow("a column of jobs") << QStringList{u"DROP INDEX job_seed"_s, u"ALTER TABLE job DROP COLUMN seed"_s} << true;
    QTest::newRow("a column of answers") << QStringList{u"ALTER TABLE answer DROP COLUMN received"_s} << true;
    QTest::newRow("the search") << QStringList{u"DROP TABLE job_index"_s} << true;
    QTest::newRow("the search and its texts") << QStringList{u"DROP TRIGGER job_text_removed"_s, u"DROP TABLE job_text"_s,
                                                             u"DROP TABLE job_index"_s}
                                              << true;
    QTest::newRow("media") << QStringList{u"DROP TABLE medium"_s} << true;
    QTest::newRow("tags") << QStringList{u"DROP TABLE tag"_s} << true;
    QTest::newRow("triggers") << QStringList{u"DROP TRIGGER job_text_added"_s} << false;
}

// All jobs with their documents are there, and are found.
void SalvageTest::mendsWhatIsMissing()
{
    QFETCH(QStringList, statements);
    QFETCH(bool, isReported);
    make(m_folder->path(), 1, 40);
    {
        Database database(path(u"archive.db"_s));
        QVERIFY(!database.open());
        for (const QString &statement : statements)
            QVERIFY2(database.run(statement), qPrintable(database.error().detail));
    }
    int jobs = 0;
    bool isKept = false;
    const auto reported = start(jobs, isKept);
    QCOMPARE(reported.has_value(), isReported);
    QVERIFY(isKept);
    QCOMPARE(jobs, 40);
    if (reported)
        QCOMPARE(*reported, (Rescued{.setAside = reported->setAside, .jobs = 40}));
    ArchiveTables tables(
        path(u"archive.db"_s), [this](const QByteArray &raw, const QString &jobId) { return m_service.parse(raw, jobId); },
        path(u"media"_s));
    QVERIFY(!tables.database.open());
    QCOMPARE(gapsIn(tables.database), SchemaGaps{});
    for (int number = 1; number <= 40; ++number) {
        const auto job = tables.jobs.lookup(jobKey(number));
        QVERIFY(job && job->answer);
        QCOMPARE(job->answer->raw, archiveRecord(m_service, number, u"lighthouse"_s).answer->raw);
    }
    QCOMPARE(tables.search.find({.text = u"lighthouse"_s})->size(), 40);
}

// As it is after a copy of the one file: what was in the log is not there, and all that was before is.
void SalvageTest::readsOneWithoutItsLog()
{
    const QTemporaryDir other;
    make(other.path(), 1, 40);
    QByteArray database;
    {
        ArchiveTables tables(
            other.filePath(u"archive.db"_s), [this](const QByteArray &raw, const QString &jobId) { return m_service.parse(raw, jobId); },
            other.filePath(u"media"_s));
        QVERIFY(!tables.database.open());
        QVERIFY(tables.jobs.put(archiveRecord(m_service, 41, u"lighthouse"_s)));
        QFile file(other.filePath(u"archive.db"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        database = file.readAll();
    }
    write(database);
    int jobs = 0;
    bool isKept = false;
    QVERIFY(!start(jobs, isKept));
    QVERIFY(isKept);
    QCOMPARE(jobs, 40);
}

void SalvageTest::worksWithAnotherOnesLog_data()
{
    QTest::addColumn<int>("before"); // jobs that the other one had
    QTest::addColumn<int>("logged"); // and got in its log
    QTest::newRow("a larger one") << 300 << 5;
    QTest::newRow("a smaller one") << 10 << 5;
    QTest::newRow("as large") << 40 << 1;
    QTest::newRow("nearly empty") << 1 << 60;
    QTest::newRow("with much in its log") << 40 << 200;
}

// A file that was put beside the log of another one, as a backup may be: the log is set aside before SQLite writes it into the file.
void SalvageTest::worksWithAnotherOnesLog()
{
    QFETCH(int, before);
    QFETCH(int, logged);
    make(m_folder->path(), 1, 40);
    const QTemporaryDir other;
    make(other.path(), 1001, 1000 + before);
    const QByteArray log = logOf(other.path(), 5001, 5000 + logged);
    QVERIFY(log.size() > 4096);
    writeLog(log);
    int jobs = 0;
    bool isKept = false;
    QString aside;
    QVERIFY(!start(jobs, isKept, &aside)); // nothing is damaged
    QVERIFY(isKept);
    QCOMPARE(jobs, 40);
    QFile kept(aside);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), log);
    checkDocuments();
}

void SalvageTest::checkDocuments() const
{
    ArchiveTables tables(
        path(u"archive.db"_s), [this](const QByteArray &raw, const QString &jobId) { return m_service.parse(raw, jobId); },
        path(u"media"_s));
    QVERIFY(!tables.database.open());
    for (int number = 1; number <= 40; ++number) {
        const auto job = tables.jobs.lookup(jobKey(number));
        QVERIFY2(job && job->answer, qPrintable(QString::number(number)));
        QCOMPARE(job->answer->raw, archiveRecord(m_service, number, u"lighthouse"_s).answer->raw);
    }
}

// A backup of the same archive, and the log that a crash left behind afterwards.
void SalvageTest::worksWithALaterLogOfItself()
{
    make(m_folder->path(), 1, 40);
    QVERIFY(QFile::copy(path(u"archive.db"_s), path(u"backup.db"_s)));
    make(m_folder->path(), 41, 80);
    const QByteArray log = logOf(m_folder->path(), 81, 85);
    QVERIFY(QFile::remove(path(u"archive.db"_s)) && QFile::rename(path(u"backup.db"_s), path(u"archive.db"_s)));
    writeLog(log);
    int jobs = 0;
    bool isKept = false;
    QString aside;
    (void)start(jobs, isKept, &aside);
    QVERIFY(isKept);
    QVERIFY2(jobs >= 40, qPrintable(QString::number(jobs)));
    checkDocuments();
}

// What a crash left in its own log is all there, also when jobs were removed in it.
void SalvageTest::readsItsOwnLog()
{
    make(m_folder->path(), 1, 40);
    const QTemporaryDir other;
    QVERIFY(QFile::copy(path(u"archive.db"_s), other.filePath(u"archive.db"_s)));
    QByteArray log;
    {
        ArchiveTables tables(
            other.filePath(u"archive.db"_s), [this](const QByteArray &raw, const QString &jobId) { return m_service.parse(raw, jobId); },
            other.filePath(u"media"_s));
        QVERIFY(!tables.database.open());
        QVERIFY(tables.jobs.put(archiveRecord(m_service, 41, u"lighthouse"_s)));
        QVERIFY(tables.jobs.put(archiveRecord(m_service, 1, u"another prompt"_s)));
        QVERIFY(tables.jobs.remove({jobKey(2)}, QDateTime::currentDateTimeUtc()));
        QFile file(other.filePath(u"archive.db-wal"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        log = file.readAll();
    }
    writeLog(log);
    int jobs = 0;
    bool isKept = false;
    QString aside;
    QVERIFY(!start(jobs, isKept, &aside));
    QVERIFY(isKept && aside.isEmpty());
    QCOMPARE(jobs, 40); // one more, and one that was removed
}

// Another program works on it: its log is no other one's.
void SalvageTest::leavesALogInUseAlone()
{
    make(m_folder->path(), 1, 40);
    ArchiveTables other(
        path(u"archive.db"_s), [this](const QByteArray &raw, const QString &jobId) { return m_service.parse(raw, jobId); },
        path(u"media"_s));
    QVERIFY(!other.database.open());
    QVERIFY(other.jobs.put(archiveRecord(m_service, 41, u"lighthouse"_s)));
    int jobs = 0;
    bool isKept = false;
    QString aside;
    QVERIFY(!start(jobs, isKept, &aside));
    QVERIFY(isKept && aside.isEmpty());
    QCOMPARE(jobs, 41);
    QCOMPARE(other.jobs.count(), 42);
}

void SalvageTest::makesAMissingIndexAgain()
{
    int jobs = 0;
    bool isKept = false;
    QVERIFY(!start(jobs, isKept));
    {
        Database database(path(u"archive.db"_s));
        QVERIFY(!database.open() && database.run(u"DROP INDEX job_watched"_s)); // one that a statement names
    }
    QVERIFY(!start(jobs, isKept)); // nothing is lost, and nothing reported
    Database database(path(u"archive.db"_s));
    QVERIFY(!database.open());
    QCOMPARE(gapsIn(database), SchemaGaps{});
}

// Not taken for a first start where there are media; and the budget has none of them.
void SalvageTest::tellsThatTheArchiveIsEmpty()
{
    const MediaStore store(path(u"media"_s));
    const auto stored = store.put(fixture(u"media/picture.png"_s), MediaKey(u"key"_s));
    QVERIFY(stored);
    write({});
    ArchiveWorker worker(m_folder->path(), path(u"media"_s),
                         [this](const QByteArray &raw, const QString &jobId) { return m_service.parse(raw, jobId); });
    QSignalSpy vanished(&worker, &ArchiveWorker::vanished);
    worker.open();
    QCOMPARE(vanished.size(), 1);
    QVERIFY(worker.isOpen());
    worker.close();
    QCOMPARE(store.trim(0, {}, {}, {}), 0);
    QVERIFY(QFile::exists(stored->path));
}

QTEST_GUILESS_MAIN(SalvageTest)
#include "tst_salvage.moc"
