// SPDX-License-Identifier: MIT
#include "app/archive/archive.h"
#include "app/archive/archiveworker.h"
#include "app/archive/recovery/rescue.h"
#include "app/common/files/sha256.h"
#include "app/services/midjourney/midjourneyv2.h"
#include "tests/support/archivemaker.h"
#include "tests/support/fixtures.h"
#include "tests/support/jobbuilder.h"
#include "tests/support/mediafiles.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QtConcurrentRun>
#include <QTemporaryDir>
#include <QtTest>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 storeBudget = 400'000; // bytes: files are dropped all the time
constexpr int jobsARun = 10'000;        // more than it lives to keep

QByteArray imageOf(int number)
{
    return pngFile(20'000 + number % 977, number);
}

JobRecord recordOf(const Service &service, int number)
{
    JobRecord record = archiveRecord(service, number, u"a lighthouse, number %1"_s.arg(number));
    record.media = {{MediaKey(u"medium %1"_s.arg(number)), u"image-1"_s}};
    return record;
}

// The program that is killed: keeps jobs and their media, and prints the key of each job that is on the disk.
int keepUntilKilled(const QString &folder, int first)
{
    const MidjourneyV2 service{};
    const MediaStore store(folder + u"/media"_s);
    Archive archive(folder, folder + u"/media"_s, service);
    QObject::connect(&archive, &Archive::kept, &archive, [](const JobKey &key) {
        std::printf("%s\n", qPrintable(key.toString()));
        std::fflush(stdout);
    });
    for (int number = first; number < first + jobsARun; ++number) {
        archive.put(recordOf(service, number));
        const MediaKey key(u"medium %1"_s.arg(number));
        if (const auto file = store.put(imageOf(number), key))
            archive.setStored(key, *file);
        if (number % 5 == 0) // as the program does it, in a worker
            QtConcurrent::run([&] {
                (void)store.trim(storeBudget, {}, [&](const QStringList &paths) { return archive.forgetFiles(paths); });
            }).waitForFinished();
        QCoreApplication::processEvents();
    }
    return 0;
}

// The program that is killed while it brings an archive of an earlier version up to date.
int upgradeUntilKilled(const QString &folder)
{
    const MidjourneyV2 service{};
    ArchiveWorker worker(folder, folder + u"/media"_s,
                         [&](const QByteArray &raw, const QString &jobId) { return service.parse(raw, jobId); });
    QObject::connect(&worker, &ArchiveWorker::reindexed, qApp, &QCoreApplication::quit);
    std::printf("begins\n");
    std::fflush(stdout);
    worker.open();
    worker.tidyUp();
    const int code = QCoreApplication::exec();
    worker.close();
    return code;
}

// The program that is killed while it rescues.
int rescueUntilKilled(const QString &folder)
{
    const MidjourneyV2 service{};
    std::printf("begins\n");
    std::fflush(stdout);
    const auto rescued = rescue({.file = folder + u"/archive.db"_s,
                                 .mediaFolder = folder + u"/media"_s,
                                 .parse = [&](const QByteArray &raw, const QString &jobId) { return service.parse(raw, jobId); }});
    return rescued ? 0 : 1;
}

} // namespace

// The archive in a program that is killed at random moments, again and again on the same folder. JOBVIEWER_ROUNDS says how often.
class ArchiveKillsTest : public QObject
{
    Q_OBJECT

private slots:
    void losesNothingThatItReported();
    void losesNothingInARescue();
    void losesNothingInAnUpgrade();

private:
    // What is not as it should be; empty: all is.
    [[nodiscard]] QString problemIn(const QString &folder, const QStringList &reported) const;
    // The same of an archive that makeSchema2() made.
    [[nodiscard]] QString problemIn(ArchiveTables &tables, int jobs) const;

    const MidjourneyV2 m_service{};
};

QString ArchiveKillsTest::problemIn(const QString &folder, const QStringList &reported) const
{
    ArchiveTables tables(
        folder + u"/archive.db"_s, [this](const QByteArray &raw, const QString &jobId) { return m_service.parse(raw, jobId); },
        folder + u"/media"_s);
    if (tables.database.open())
        return u"the database cannot be opened"_s;
    QStringList problems;
    if (!tables.database.read(u"PRAGMA integrity_check"_s, {}, [&](const QSqlQuery &row) { problems.append(row.value(0).toString()); })
        || problems != QStringList{u"ok"_s})
        return u"integrity: "_s + problems.join(u"; "_s);
    if (!tables.database.run(u"INSERT INTO job_index (job_index) VALUES ('integrity-check')"_s))
        return u"the index does not fit its texts"_s;
    for (const QString &key : reported) {
        const auto job = tables.jobs.lookup(JobKey(key));
        const int number = key.mid(18, key.indexOf(u"-user"_s) - 18).toInt();
        if (!job || !job->answer || job->answer->raw != recordOf(m_service, number).answer->raw)
            return u"lost: "_s + key;
    }
    QString problem;
    const bool isRead
        = tables.database.read(u"SELECT file, bytes, sha256 FROM medium WHERE file IS NOT NULL"_s, {}, [&](const QSqlQuery &row) {
              QFile file(folder + u"/media/"_s + row.value(0).toString());
              if (!file.open(QIODevice::ReadOnly))
                  problem = u"missing: "_s + row.value(0).toString();
              else if (const QByteArray content = file.readAll();
                       content.size() != row.value(1).toLongLong() || sha256(content) != row.value(2).toByteArray())
                  problem = u"not whole: "_s + row.value(0).toString();
          });
    return isRead ? problem : u"the media cannot be read"_s;
}

QString ArchiveKillsTest::problemIn(ArchiveTables &tables, int jobs) const
{
    for (int number = 1; number <= jobs; ++number) {
        const auto job = tables.jobs.lookup(jobKey(number));
        if (!job || !job->answer || job->summary.service != m_service.id())
            return u"lost: %1"_s.arg(number);
        if (job->summary.roles != formerRolesOf(job->id) || job->summary.error != formerErrorOf(job->id))
            return u"another error or other kinds: %1"_s.arg(number);
    }
    return tables.jobs.count() == jobs ? QString() : u"%1 jobs"_s.arg(tables.jobs.count());
}

void ArchiveKillsTest::losesNothingThatItReported()
{
    bool isSet = false;
    const int set = qEnvironmentVariableIntValue("JOBVIEWER_ROUNDS", &isSet);
    const int rounds = isSet ? set : 10;
    QRandomGenerator random(20261125);
    auto folder = std::make_unique<QTemporaryDir>();
    QStringList reported;
    qsizetype all = 0;
    int killed = 0;
    for (int round = 0; round < rounds; ++round) {
        if (round % 25 == 24) {
            all += reported.size();
            reported.clear();
            folder = std::make_unique<QTemporaryDir>();
        }
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {u"--keep"_s, folder->path(), QString::number(1 + round * jobsARun)});
        QVERIFY(QTest::qWaitFor([&] { return program.bytesAvailable() > 0 || program.state() == QProcess::NotRunning; }, 60'000));
        QElapsedTimer clock;
        clock.start();
        const qint64 moment = random.bounded(250);
        (void)QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning || clock.elapsed() >= moment; }, 10'000);
        killed += program.state() != QProcess::NotRunning ? 1 : 0;
        program.kill();
        QVERIFY(program.state() == QProcess::NotRunning || program.waitForFinished());
        const QByteArray output = program.readAllStandardOutput();
        const QStringList lines = QString::fromUtf8(output.left(output.lastIndexOf('\n') + 1)).split(u'\n', Qt::SkipEmptyParts);
        reported += lines;
        const QString problem = problemIn(folder->path(), reported);
        QVERIFY2(problem.isEmpty(), qPrintable(u"round %1: %2"_s.arg(round).arg(problem)));
    }
    all += reported.size();
    qInfo("killed in %d of %d rounds; %lld answers reported, all there", killed, rounds, static_cast<long long>(all));
    QVERIFY(killed > rounds / 2 && all > rounds);
}

// Whenever it is killed: at the next start all jobs are there, once, and the damaged database is kept.
void ArchiveKillsTest::losesNothingInARescue()
{
    constexpr int jobs = 1200; // three steps of a rescue
    bool isSet = false;
    const int set = qEnvironmentVariableIntValue("JOBVIEWER_ROUNDS", &isSet);
    const int rounds = isSet ? set : 4;
    QRandomGenerator random(20261126);
    const QTemporaryDir made;
    makeArchive(made.path(), m_service, jobs);
    qint64 longest = 500; // of a rescue, about: learned
    int killed = 0;
    for (int round = 0; round < rounds; ++round) {
        const QTemporaryDir folder;
        QVERIFY(QFile::copy(made.filePath(u"archive.db"_s), folder.filePath(u"archive.db"_s)));
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {u"--rescue"_s, folder.path()});
        QVERIFY(QTest::qWaitFor([&] { return program.bytesAvailable() > 0; }, 60'000));
        QElapsedTimer clock;
        clock.start();
        const qint64 moment = random.bounded(static_cast<int>(longest * 11 / 10));
        (void)QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning || clock.elapsed() >= moment; }, 60'000);
        const bool isKilled = program.state() != QProcess::NotRunning;
        killed += isKilled ? 1 : 0;
        longest = isKilled ? std::max(longest, moment + 100) : clock.elapsed();
        program.kill();
        QVERIFY(program.state() == QProcess::NotRunning || program.waitForFinished());
        {
            Archive archive(folder.path(), folder.filePath(u"media"_s), m_service);
            bool isThere = false;
            archive.lookup(jobKey(jobs), &archive, [&](const std::optional<ArchivedJob> &job) { isThere = job && job->answer; });
            QTRY_VERIFY_WITH_TIMEOUT(isThere, 60'000);
        }
        const QString problem = problemIn(folder.path(), {});
        QVERIFY2(problem.isEmpty(), qPrintable(u"round %1: %2"_s.arg(round).arg(problem)));
        Database database(folder.filePath(u"archive.db"_s));
        qint64 count = 0;
        QVERIFY(!database.open()
                && database.read(u"SELECT count(*) FROM job"_s, {}, [&](const QSqlQuery &row) { count = row.value(0).toLongLong(); }));
        QVERIFY2(count == jobs, qPrintable(u"round %1: %2 jobs"_s.arg(round).arg(count)));
        QVERIFY(!isRescueLeft(folder.filePath(u"archive.db"_s)));
    }
    qInfo("killed in %d of %d rescues", killed, rounds);
    QVERIFY(killed > 0);
}

// Whenever it is killed: at the next start all is read as what it was, and in the end there are names.
void ArchiveKillsTest::losesNothingInAnUpgrade()
{
    constexpr int jobs = 600;
    bool isGiven = false;
    const int given = qEnvironmentVariableIntValue("JOBVIEWER_ROUNDS", &isGiven);
    const int rounds = isGiven ? given : 4;
    QRandomGenerator random(20261127);
    const QTemporaryDir made;
    makeArchive(made.path(), m_service, jobs);
    makeSchema2(made.filePath(u"archive.db"_s));
    qint64 longest = 500; // of an upgrade, about: learned
    int killed = 0;
    for (int round = 0; round < rounds; ++round) {
        const QTemporaryDir folder;
        QVERIFY(QFile::copy(made.filePath(u"archive.db"_s), folder.filePath(u"archive.db"_s)));
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {u"--upgrade"_s, folder.path()});
        QVERIFY(QTest::qWaitFor([&] { return program.bytesAvailable() > 0; }, 60'000));
        QElapsedTimer clock;
        clock.start();
        const qint64 moment = random.bounded(static_cast<int>(longest));
        (void)QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning || clock.elapsed() >= moment; }, 60'000);
        const bool isKilled = program.state() != QProcess::NotRunning;
        killed += isKilled ? 1 : 0;
        longest = isKilled ? std::max(longest, moment + 100) : clock.elapsed();
        program.kill();
        QVERIFY(program.state() == QProcess::NotRunning || program.waitForFinished());

        ArchiveWorker worker(folder.path(), folder.filePath(u"media"_s),
                             [&](const QByteArray &raw, const QString &jobId) { return m_service.parse(raw, jobId); });
        worker.open();
        QCOMPARE(problemIn(worker.tables(), jobs), QString());
        worker.tidyUp();
        const auto isDone = [&] {
            qint64 left = -1;
            (void)worker.tables().database.read(u"SELECT count(*) FROM reindex"_s, {},
                                                [&](const QSqlQuery &row) { left = row.value(0).toLongLong(); });
            return left == 0;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isDone(), 60'000);
        QCOMPARE(problemIn(worker.tables(), jobs), QString());
        worker.close();
        const QString problem = problemIn(folder.path(), {});
        QVERIFY2(problem.isEmpty(), qPrintable(u"round %1: %2"_s.arg(round).arg(problem)));
    }
    qInfo("killed in %d of %d upgrades", killed, rounds);
    QVERIFY(killed > 0);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 4 && QByteArrayView(argv[1]) == "--keep")
        return keepUntilKilled(QString::fromLocal8Bit(argv[2]), QByteArray(argv[3]).toInt());
    if (argc == 3 && QByteArrayView(argv[1]) == "--rescue")
        return rescueUntilKilled(QString::fromLocal8Bit(argv[2]));
    if (argc == 3 && QByteArrayView(argv[1]) == "--upgrade")
        return upgradeUntilKilled(QString::fromLocal8Bit(argv[2]));
    ArchiveKillsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_archivekills.moc"
