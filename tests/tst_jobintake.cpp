#include "app/archive/archive.h"
#include "app/service/midjourneyv2.h"
#include "app/session/jobintake.h"
#include "tests/support/fakenetwork.h"
#include "tests/support/jobbuilder.h"

#include <QTemporaryDir>
#include <QThreadPool>
#include <QtTest>

using namespace Qt::StringLiterals;

// How what is pasted becomes jobs to open.
class JobIntakeTest : public QObject
{
    Q_OBJECT

private slots:
    void takesAShortTextAtOnce();
    void readsALongTextInAWorker();
    void tellsTheEndOfAllFoldersOnce();
    void leavesACancelledFolderAlone();
    void tellsWhatTheArchiveDoesNotTake();

private:
    [[nodiscard]] QString folderWith(int files) const;

    const MidjourneyV2 m_service;
    QTemporaryDir m_folder;
    FakeNetwork m_network;
    QThreadPool m_workers;
    const SessionServices m_services{
        .api = m_network, .media = m_network, .workers = m_workers, .service = m_service, .store = MediaStore(m_folder.path())};
};

void JobIntakeTest::takesAShortTextAtOnce()
{
    JobIntake intake(m_services);
    QList<Inputs> taken;
    connect(&intake, &JobIntake::taken, this, [&](const Inputs &inputs) { taken.append(inputs); });
    intake.takeText("see " + jobId(1).toUtf8());
    QCOMPARE(taken.size(), 1);
    QCOMPARE(taken.first().jobs.size(), 1);
}

// A log of some megabytes does not hold up the window.
void JobIntakeTest::readsALongTextInAWorker()
{
    JobIntake intake(m_services);
    QList<Inputs> taken;
    connect(&intake, &JobIntake::taken, this, [&](const Inputs &inputs) {
        QCOMPARE(QThread::currentThread(), thread());
        taken.append(inputs);
    });
    intake.takeText(QByteArray("a line of a log\n").repeated(100'000) + jobId(1).toUtf8());
    QCOMPARE(taken.size(), 0);
    QTRY_COMPARE(taken.size(), 1);
    QCOMPARE(taken.first().jobs.size(), 1);
    QCOMPARE(taken.first().jobs.first().id, jobId(1));
}

QString JobIntakeTest::folderWith(int files) const
{
    const QString folder = m_folder.filePath(u"%1 files"_s.arg(files));
    QDir().mkpath(folder);
    for (int number = 1; number <= files; ++number) {
        QFile file(u"%1/%2.json"_s.arg(folder).arg(number));
        if (!file.open(QIODevice::WriteOnly) || file.write(json(jobObject(number, u"completed"_s))) < 0)
            qFatal("the temporary folder takes no file");
    }
    return folder;
}

void JobIntakeTest::tellsTheEndOfAllFoldersOnce()
{
    Archive archive(m_folder.filePath(u"one"_s), m_folder.filePath(u"media"_s), m_service);
    SessionServices services = m_services;
    services.archive = &archive;
    JobIntake intake(services);
    int ends = 0;
    int imported = 0;
    int importedAtTheEnd = 0;
    connect(&intake, &JobIntake::importProgressed, this, [&](qint64 done, qint64 all) {
        if (done == all) {
            ++ends;
            importedAtTheEnd = imported;
        }
    });
    connect(&intake, &JobIntake::imported, this, [&] { ++imported; });
    intake.takeArguments({folderWith(3), folderWith(200)});
    QTRY_COMPARE(imported, 2);
    QCOMPARE(ends, 1);
    QCOMPARE(importedAtTheEnd, 1); // the summary of the last one follows
    m_workers.waitForDone();
}

void JobIntakeTest::leavesACancelledFolderAlone()
{
    Archive archive(m_folder.filePath(u"two"_s), m_folder.filePath(u"media"_s), m_service);
    SessionServices services = m_services;
    services.archive = &archive;
    JobIntake intake(services);
    QHash<bool, qint64> filesByCancelled;
    connect(&intake, &JobIntake::imported, this,
            [&](const ImportSummary &summary) { filesByCancelled[summary.wasCancelled] += summary.files; });
    intake.takeArguments({folderWith(200)});
    intake.cancelImport();
    intake.takeArguments({folderWith(3)});
    QTRY_COMPARE(filesByCancelled.size(), 2);
    QCOMPARE(filesByCancelled.value(false), 3);
    m_workers.waitForDone();
}

void JobIntakeTest::tellsWhatTheArchiveDoesNotTake()
{
    QFile inTheWay(m_folder.filePath(u"three"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly)); // where its folder was to be
    Archive archive(inTheWay.fileName(), m_folder.filePath(u"media"_s), m_service);
    SessionServices services = m_services;
    services.archive = &archive;
    JobIntake intake(services);
    QList<ImportSummary> summaries;
    connect(&intake, &JobIntake::imported, this, [&](const ImportSummary &summary) { summaries.append(summary); });
    intake.takeArguments({folderWith(150)});
    QTRY_COMPARE(summaries.size(), 1);
    QCOMPARE(summaries.first(), (ImportSummary{.files = 100, .found = 100, .lost = 100}));
    m_workers.waitForDone();
}

QTEST_GUILESS_MAIN(JobIntakeTest)
#include "tst_jobintake.moc"
