// SPDX-License-Identifier: MIT
#include "app/archive/archive.h"
#include "app/archive/archiveworker.h"
#include "app/services/midjourney/midjourneyv2.h"
#include "tests/support/archivemaker.h"
#include "tests/support/jobbuilder.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// A disk that is full or fails, a database that is busy or refuses: writes wait, and nothing is lost without a report.
class ArchiveDiskTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void keepsTheReasonThroughARollback();
    void keepsWhatWaitsWhileTheDatabaseIsFull();
    void keepsWhatWaitsOnAFullDisk();
    void waitsForADatabaseThatCannotBeOpened();
    void waitsForASecondProgram();
    void tellsWhoWaitsOnceItIsOpen();
    void tellsOfWhatCannotBeRead();
    void dropsOnlyWhatIsRefused();
    void keepsTheOthersWhereADiskFailsBesideARefusal();

private:
    [[nodiscard]] std::unique_ptr<ArchiveWorker> worker(const QString &folder) const;
    [[nodiscard]] ArchiveWorker::Write put(int number, qsizetype size = 0); // into m_written once it is written
    void limit(ArchiveWorker &worker, int more) const;                      // pages; more than there are now
    [[nodiscard]] QStringList keysIn(const QString &folder) const;

    const MidjourneyV2 m_service{};
    std::unique_ptr<QTemporaryDir> m_folder;
    QList<int> m_written;
};

void ArchiveDiskTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_written.clear();
}

void ArchiveDiskTest::cleanup()
{
    m_folder.reset();
}

std::unique_ptr<ArchiveWorker> ArchiveDiskTest::worker(const QString &folder) const
{
    return std::make_unique<ArchiveWorker>(
        folder, folder + u"/media"_s, [this](const QByteArray &raw, const QString &jobId) { return m_service.parse(raw, jobId); }, 1ms);
}

ArchiveWorker::Write ArchiveDiskTest::put(int number, qsizetype size)
{
    const JobRecord record = archiveRecord(m_service, number, QString(size, u'x'));
    return {.work = [record](ArchiveTables &tables) { return tables.jobs.put(record).has_value(); },
            .onWritten = [this, number] { m_written.append(number); }};
}

void ArchiveDiskTest::limit(ArchiveWorker &worker, int more) const
{
    int pages = 0;
    Database &database = worker.tables().database;
    QVERIFY(database.read(u"PRAGMA page_count"_s, {}, [&](const QSqlQuery &row) { pages = row.value(0).toInt(); }));
    QVERIFY(database.run(u"PRAGMA max_page_count=%1"_s.arg(pages + more)));
}

QStringList ArchiveDiskTest::keysIn(const QString &folder) const
{
    QStringList keys;
    Database database(folder + u"/archive.db"_s);
    if (database.open()
        || !database.read(u"SELECT key FROM job ORDER BY key"_s, {}, [&](const QSqlQuery &row) { keys.append(row.value(0).toString()); }))
        qFatal("the archive could not be read");
    return keys;
}

void ArchiveDiskTest::keepsTheReasonThroughARollback()
{
    const auto one = worker(m_folder->path());
    one->open();
    limit(*one, 1);
    Database &database = one->tables().database;
    {
        Transaction transaction(database);
        QVERIFY(!database.run(u"INSERT INTO saved (key, path, saved) VALUES ('key', ?, 1)"_s, {QString(1'000'000, u'x')}));
        QCOMPARE(database.error().kind, Error::Kind::DiskFull);
    }
    QCOMPARE(database.error().kind, Error::Kind::DiskFull);
    QVERIFY(database.mayPass());
}

void ArchiveDiskTest::keepsWhatWaitsWhileTheDatabaseIsFull()
{
    const auto one = worker(m_folder->path());
    QSignalSpy failed(one.get(), &ArchiveWorker::failed);
    one->open();
    limit(*one, 1);
    one->write(put(1, 4000));
    one->write(put(2, 4000));
    QVERIFY(!one->flush());
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().kind, Error::Kind::DiskFull);
    QCOMPARE(m_written, QList<int>());
    limit(*one, 10'000);
    QTRY_COMPARE(m_written, (QList{1, 2}));
    QCOMPARE(failed.size(), 1);
    one->close();
    QCOMPARE(keysIn(m_folder->path()), (QStringList{jobId(1), jobId(2)}));
}

void ArchiveDiskTest::keepsWhatWaitsOnAFullDisk()
{
#ifdef Q_OS_LINUX
    if (QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=2m"_s, u"tmpfs"_s, m_folder->path()}) != 0)
        QSKIP("only root can mount a small disk");
    const auto unmount = qScopeGuard([path = m_folder->path()] { QProcess::execute(u"umount"_s, {path}); });
    const auto one = worker(m_folder->path());
    QSignalSpy failed(one.get(), &ArchiveWorker::failed);
    one->open();
    QFile other(m_folder->filePath(u"other"_s));
    QVERIFY(other.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (other.write(QByteArray(4096, 'x')) == 4096) {
    }
    one->write(put(1, 4000));
    one->write(put(2, 4000));
    QVERIFY(!one->flush());
    QCOMPARE(failed.size(), 1);
    QCOMPARE(m_written, QList<int>());
    QVERIFY(other.remove());
    QTRY_COMPARE(m_written, (QList{1, 2}));
    one->close();
    QCOMPARE(keysIn(m_folder->path()), (QStringList{jobId(1), jobId(2)}));
#else
    QSKIP("only Linux mounts a small disk");
#endif
}

// The folder is not there: nothing is reported as kept, no caller waits, no file may be dropped; and when it is there, all of it is kept.
void ArchiveDiskTest::waitsForADatabaseThatCannotBeOpened()
{
    QFile inTheWay(m_folder->filePath(u"data"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    Archive archive(inTheWay.fileName(), m_folder->filePath(u"media"_s), m_service, nullptr, 1ms);
    QSignalSpy failed(&archive, &Archive::failed);
    QSignalSpy kept(&archive, &Archive::kept);
    QSignalSpy changed(&archive, &Archive::changed);
    QSignalSpy found(&archive, &Archive::found);
    archive.put(archiveRecord(m_service, 1, u"lighthouse"_s));
    QTRY_COMPARE(failed.size(), 1);
    bool isAnswered = false;
    archive.lookup(jobKey(1), &archive, [&](const std::optional<ArchivedJob> &job) { isAnswered = !job; });
    QTRY_VERIFY(isAnswered);
    archive.setQuery({.text = u"lighthouse"_s});
    QTRY_COMPARE(found.size(), 1);
    QVERIFY(!archive.forgetFiles({u"/a"_s}));
    QVERIFY(archive.import({archiveRecord(m_service, 2, u"storm"_s)}).isEmpty());
    QCOMPARE(kept.size(), 0);
    QCOMPARE(changed.size(), 0);
    QVERIFY(inTheWay.remove());
    QTRY_COMPARE(kept.size(), 1);
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(failed.size(), 1);
    QCOMPARE(keysIn(inTheWay.fileName()), QStringList{jobId(1)});
}

void ArchiveDiskTest::waitsForASecondProgram()
{
    const auto one = worker(m_folder->path());
    one->open();
    one->write(put(1));
    QVERIFY(one->flush());
    ArchiveWorker other(
        m_folder->path(), m_folder->filePath(u"media"_s),
        [this](const QByteArray &raw, const QString &jobId) { return m_service.parse(raw, jobId); }, 1ms);
    QSignalSpy failed(&other, &ArchiveWorker::failed);
    other.open();
    QVERIFY(other.tables().database.run(u"PRAGMA busy_timeout=0"_s));
    {
        const Transaction writing(one->tables().database);
        other.write(put(2));
        QVERIFY(!other.flush());
        QCOMPARE(failed.size(), 1);
    }
    QTRY_COMPARE(m_written, (QList{1, 2}));
    other.close();
    one->close();
}

// Jobs that an earlier run still requested are read this way: later, not as none.
void ArchiveDiskTest::tellsWhoWaitsOnceItIsOpen()
{
    const QString data = m_folder->filePath(u"data"_s);
    {
        const auto before = worker(data);
        before->open();
        before->write(put(1));
        before->close();
    }
    QVERIFY(QFile::rename(data, m_folder->filePath(u"away"_s)));
    QFile inTheWay(data);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto one = worker(data);
    one->open();
    qint64 jobs = 0;
    one->whenOpen([&] { jobs = one->runAndWait<qint64>([](ArchiveTables &tables) { return tables.jobs.count(); }); });
    QVERIFY(!one->isOpen() && jobs == 0);
    QVERIFY(inTheWay.remove() && QFile::rename(m_folder->filePath(u"away"_s), data));
    QTRY_COMPARE(jobs, 1);
    one->close();
}

// A read that fails returns nothing. Its error is reported, and so is that the next read may succeed.
void ArchiveDiskTest::tellsOfWhatCannotBeRead()
{
    const auto one = worker(m_folder->path());
    QSignalSpy failed(one.get(), &ArchiveWorker::failed);
    QSignalSpy updated(one.get(), &ArchiveWorker::updated);
    one->open();
    Database other(m_folder->filePath(u"archive.db"_s));
    QVERIFY(!other.open() && one->tables().database.run(u"PRAGMA busy_timeout=0"_s));
    const auto read = [](ArchiveTables &tables) { return tables.database.run(u"DELETE FROM saved"_s) ? 1 : 0; };
    {
        const Transaction writing(other);
        QCOMPARE(one->runAndWait<int>(read), 0); // as busy as a disk that fails, and easier to make
        QCOMPARE(failed.size(), 1);
    }
    QTRY_COMPARE(updated.size(), 1);
    QCOMPARE(one->runAndWait<int>(read), 1);
    one->close();
}

void ArchiveDiskTest::dropsOnlyWhatIsRefused()
{
    const auto one = worker(m_folder->path());
    QSignalSpy failed(one.get(), &ArchiveWorker::failed);
    QSignalSpy refused(one.get(), &ArchiveWorker::refused);
    one->open();
    one->write(put(1));
    one->write({.work = [](ArchiveTables &tables) { return tables.database.run(u"UPDATE job SET key = NULL"_s); }});
    one->write(put(2));
    QVERIFY(one->flush());
    QCOMPARE(m_written, (QList{1, 2}));
    QCOMPARE(refused.size(), 1);
    QCOMPARE(failed.size(), 0);
}

void ArchiveDiskTest::keepsTheOthersWhereADiskFailsBesideARefusal()
{
    const auto one = worker(m_folder->path());
    QSignalSpy failed(one.get(), &ArchiveWorker::failed);
    QSignalSpy refused(one.get(), &ArchiveWorker::refused);
    one->open();
    limit(*one, 1);
    one->write({.work = [](ArchiveTables &tables) { return tables.database.run(u"UPDATE no_such_table SET key = NULL"_s); }});
    one->write(put(1, 4000));
    QVERIFY(!one->flush());
    QCOMPARE(refused.size(), 1);
    QCOMPARE(failed.size(), 1);
    limit(*one, 10'000);
    QTRY_COMPARE(m_written, QList{1});
    QCOMPARE(refused.size(), 1);
}

QTEST_GUILESS_MAIN(ArchiveDiskTest)
#include "tst_archivedisk.moc"
