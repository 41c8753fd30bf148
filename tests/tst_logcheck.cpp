// SPDX-License-Identifier: MIT
#include "app/archive/recovery/logcheck.h"
#include "app/common/utczone.h"
#include "tests/support/archivebench.h"

#include <QDir>
#include <QtTest>

using namespace Qt::StringLiterals;

// Whether a write-ahead log belongs to the database that it lies beside. What becomes of the archive is in tst_salvage.
class LogCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void findsNone();
    void knowsItsOwn_data();
    void knowsItsOwn();
    void leavesAloneWhatItCannotRead();
    void movesItToAFreeName();

private:
    static void copy(const QString &from, const QString &to);
    // A database in that folder with the log of a crash beside it: a job that was changed, one that was removed, and a new one.
    static void makeCrashed(const QString &folder);
};

void LogCheckTest::copy(const QString &from, const QString &to)
{
    QVERIFY2(QFile::copy(from, to), qPrintable(to));
}

void LogCheckTest::makeCrashed(const QString &folder)
{
    ArchiveBench bench;
    bench.put(bench.record(1));
    bench.put(bench.record(2));
    QVERIFY(bench.tables->database.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    bench.put(bench.record(1, u"failed"_s));
    bench.put(bench.record(3));
    QVERIFY(bench.tables->jobs.remove({bench.record(2).summary.key}, QDateTime::fromSecsSinceEpoch(1'700'000'000, utcZone)));
    for (const QString &suffix : {u""_s, u"-wal"_s})
        copy(bench.path(u"archive.db"_s) + suffix, folder + u"/archive.db"_s + suffix);
}

void LogCheckTest::findsNone()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"archive.db"_s);
    QCOMPARE(originOfLog(file), LogOrigin::None);
    makeCrashed(folder.path());
    QVERIFY(QFile::resize(file + u"-wal"_s, 0));
    QCOMPARE(originOfLog(file), LogOrigin::None);
    QVERIFY(QFile::remove(file + u"-wal"_s));
    QCOMPARE(originOfLog(file), LogOrigin::None);
}

void LogCheckTest::knowsItsOwn_data()
{
    QTest::addColumn<QString>("name"); // of the folder
    QTest::newRow("plain") << u"data"_s;
    QTest::newRow("letters that an address has its own use for") << u"a b#c%20d;e=é"_s;
#ifndef Q_OS_WIN
    QTest::newRow("a question mark") << u"what?mode=rw"_s;
#endif
}

void LogCheckTest::knowsItsOwn()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(name));
    const QString place = folder.filePath(name);
    makeCrashed(place);
    const auto bytesOf = [&](const QString &suffix) {
        QFile file(place + u"/archive.db"_s + suffix);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray database = bytesOf({});
    const QByteArray log = bytesOf(u"-wal"_s);
    QVERIFY(!database.isEmpty() && !log.isEmpty());
    QCOMPARE(originOfLog(place + u"/archive.db"_s), LogOrigin::Own);
    QCOMPARE(bytesOf({}), database); // neither is written
    QCOMPARE(bytesOf(u"-wal"_s), log);
}

void LogCheckTest::leavesAloneWhatItCannotRead()
{
    const QTemporaryDir folder;
    makeCrashed(folder.path());
    QFile database(folder.filePath(u"archive.db"_s));
    QVERIFY(database.open(QIODevice::ReadWrite) && database.seek(4096));
    QCOMPARE(database.write(QByteArray(4096, '\xaa')), 4096); // the root of the jobs
    database.close();
    QCOMPARE(originOfLog(database.fileName()), LogOrigin::Unknown);
}

void LogCheckTest::movesItToAFreeName()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"archive.db"_s);
    QStringList places;
    for (int i = 0; i < 3; ++i) {
        makeCrashed(folder.path());
        places.append(setLogAside(file));
        QVERIFY(QFile::exists(places.last()) && !QFile::exists(file + u"-wal"_s));
        QVERIFY(QFile::remove(file));
    }
    QCOMPARE(places.removeDuplicates(), 0);
    QCOMPARE(setLogAside(file), QString()); // there is none
}

QTEST_GUILESS_MAIN(LogCheckTest)
#include "tst_logcheck.moc"
