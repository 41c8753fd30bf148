// SPDX-License-Identifier: MIT
#include "app/archive/archive.h"
#include "app/services/midjourney/midjourneyv2.h"
#include "app/session/jobintake.h"
#include "tests/support/fakenetwork.h"
#include "tests/support/jobbuilder.h"

#include <QTemporaryDir>
#include <QThreadPool>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int maxPatience = 120'000; // milliseconds: it tells a hang; how fast the disk takes two hundred jobs is nobody's business here

// How many jobs are named at once.
enum class Way { File, Text, Ids };

} // namespace

// How what is pasted becomes jobs to open.
class JobIntakeTest : public QObject
{
    Q_OBJECT

private slots:
    void takesAShortTextAtOnce();
    void takesIdsAsTheyAre();
    void readsALongTextInAWorker();
    void tellsTheEndOfAllFoldersOnce();
    void leavesACancelledFolderAlone();
    void opensAFew();
    void importsMany_data();
    void importsMany();
    void keepsWhatWasReadWhenItEnds();
    void tellsWhatTheArchiveDoesNotTake();

private:
    [[nodiscard]] SessionServices servicesWith(Archive &archive);
    [[nodiscard]] QString folderWith(int files) const;
    [[nodiscard]] QString logWith(int documents) const; // in one file

    const MidjourneyV2 m_service;
    QTemporaryDir m_folder;
    FakeNetwork m_network;
    QThreadPool m_workers;
};

SessionServices JobIntakeTest::servicesWith(Archive &archive)
{
    return {.api = m_network,
            .media = m_network,
            .workers = m_workers,
            .service = m_service,
            .store = MediaStore(m_folder.filePath(u"media"_s)),
            .archive = archive};
}

void JobIntakeTest::takesAShortTextAtOnce()
{
    Archive archive(m_folder.filePath(u"short"_s), m_folder.filePath(u"media"_s), m_service);
    JobIntake intake(servicesWith(archive));
    QList<Inputs> taken;
    connect(&intake, &JobIntake::opened, this, [&](const Inputs &inputs) { taken.append(inputs); });
    intake.takeText("see " + jobId(1).toUtf8());
    QCOMPARE(taken.size(), 1);
    QCOMPARE(taken.first().jobs.size(), 1);
}

// A service has named them: nothing in them is looked for, and none is left out.
void JobIntakeTest::takesIdsAsTheyAre()
{
    Archive archive(m_folder.filePath(u"ids"_s), m_folder.filePath(u"media"_s), m_service);
    JobIntake intake(servicesWith(archive));
    QList<Inputs> taken;
    connect(&intake, &JobIntake::opened, this, [&](const Inputs &inputs) { taken.append(inputs); });
    const QStringList ids{u"song 7/a#1"_s, jobId(1) + u"-"_s + jobId(2), u"{\"jobid\": 1}"_s};
    intake.takeIds(ids + QStringList{QString(), ids.first()});
    QCOMPARE(taken.size(), 1);
    QStringList opened;
    for (const JobInput &input : taken.first().jobs)
        opened.append(input.id);
    QCOMPARE(opened, ids);
    QVERIFY(taken.first().ignored.isEmpty());
    intake.takeIds({});
    QCOMPARE(taken.size(), 1);
}

// A log of some megabytes does not hold up the window.
void JobIntakeTest::readsALongTextInAWorker()
{
    Archive archive(m_folder.filePath(u"long"_s), m_folder.filePath(u"media"_s), m_service);
    JobIntake intake(servicesWith(archive));
    QList<Inputs> taken;
    connect(&intake, &JobIntake::opened, this, [&](const Inputs &inputs) {
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
    JobIntake intake(servicesWith(archive));
    int ends = 0;
    int imported = 0;
    int importedAtTheEnd = 0;
    connect(&intake, &JobIntake::importEnded, this, [&] {
        ++ends;
        importedAtTheEnd = imported;
    });
    connect(&intake, &JobIntake::imported, this, [&] { ++imported; });
    intake.takeArguments({folderWith(3), folderWith(200)});
    QTRY_COMPARE_WITH_TIMEOUT(imported, 2, maxPatience);
    QCOMPARE(ends, 1);
    QCOMPARE(importedAtTheEnd, 1); // the summary of the last one follows
    m_workers.waitForDone();
}

void JobIntakeTest::leavesACancelledFolderAlone()
{
    Archive archive(m_folder.filePath(u"two"_s), m_folder.filePath(u"media"_s), m_service);
    JobIntake intake(servicesWith(archive));
    QHash<bool, qint64> filesByCancelled;
    connect(&intake, &JobIntake::imported, this,
            [&](const ImportSummary &summary) { filesByCancelled[summary.wasCancelled] += summary.files; });
    intake.takeArguments({folderWith(200)});
    intake.cancelImport();
    intake.takeArguments({folderWith(3)});
    QTRY_COMPARE_WITH_TIMEOUT(filesByCancelled.size(), 2, maxPatience);
    QCOMPARE(filesByCancelled.value(false), 3);
    m_workers.waitForDone();
}

QString JobIntakeTest::logWith(int documents) const
{
    const QString path = m_folder.filePath(u"%1.log"_s.arg(documents));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the temporary folder takes no file");
    for (int number = 1; number <= documents; ++number)
        file.write("[INFO] got " + json(jobObject(number, u"completed"_s)) + "\n");
    return path;
}

void JobIntakeTest::opensAFew()
{
    Archive archive(m_folder.filePath(u"few"_s), m_folder.filePath(u"media"_s), m_service);
    JobIntake intake(servicesWith(archive));
    QList<Inputs> taken;
    int others = 0;
    connect(&intake, &JobIntake::opened, this, [&](const Inputs &inputs) { taken.append(inputs); });
    connect(&intake, &JobIntake::imported, this, [&] { ++others; });
    connect(&intake, &JobIntake::importProgressed, this, [&] { ++others; });
    intake.takeArguments({logWith(200)});
    QTRY_COMPARE_WITH_TIMEOUT(taken.size(), 1, maxPatience);
    QCOMPARE(taken.first().jobs.size(), 200);
    QCOMPARE(others, 0);
    m_workers.waitForDone();
}

void JobIntakeTest::importsMany_data()
{
    QTest::addColumn<Way>("way");
    QTest::newRow("file") << Way::File;
    QTest::newRow("pasted") << Way::Text;
    QTest::newRow("ids") << Way::Ids;
}

// Nobody opens them one by one: they go into the archive, and what came of them is told.
void JobIntakeTest::importsMany()
{
    QFETCH(Way, way);
    Archive archive(m_folder.filePath(QString::fromLatin1(QTest::currentDataTag())), m_folder.filePath(u"media"_s), m_service);
    JobIntake intake(servicesWith(archive));
    QStringList firstKeys;
    QList<ImportSummary> summaries;
    int taken = 0;
    connect(&intake, &JobIntake::opened, this, [&] { ++taken; });
    connect(&intake, &JobIntake::importBegun, this, [&](const QString &key) { firstKeys.append(key); });
    connect(&intake, &JobIntake::imported, this, [&](const ImportSummary &summary) { summaries.append(summary); });
    const QString path = logWith(450);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList ids;
    for (int number = 1; number <= 450; ++number)
        ids.append(jobId(number));
    switch (way) {
    case Way::File: intake.takeArguments({path}); break;
    case Way::Text: intake.takeText(file.readAll()); break;
    case Way::Ids: intake.takeIds(ids); break;
    }
    QTRY_COMPARE_WITH_TIMEOUT(summaries.size(), 1, maxPatience);
    QCOMPARE(summaries.first(), (ImportSummary{.files = way == Way::File ? 1 : 0, .found = 450, .isNew = 450}));
    QCOMPARE(firstKeys, QStringList{jobId(1)});
    QCOMPARE(taken, 0);
    m_workers.waitForDone();
}

// The session goes in the middle: what is in the archive by then stays.
void JobIntakeTest::keepsWhatWasReadWhenItEnds()
{
    QString first;
    {
        Archive archive(m_folder.filePath(u"kept"_s), m_folder.filePath(u"media"_s), m_service);
        auto intake = std::make_unique<JobIntake>(servicesWith(archive));
        connect(intake.get(), &JobIntake::importBegun, this, [&](const QString &key) { first = key; });
        intake->takeArguments({logWith(1000)});
        QTRY_VERIFY_WITH_TIMEOUT(!first.isEmpty(), maxPatience);
        intake.reset();
        archive.prepareToEnd();
        m_workers.waitForDone();
    }
    Archive archive(m_folder.filePath(u"kept"_s), m_folder.filePath(u"media"_s), m_service);
    std::optional<ArchivedJob> job;
    archive.lookup(first, this, [&](const std::optional<ArchivedJob> &found) { job = found; });
    QTRY_VERIFY_WITH_TIMEOUT(job, maxPatience);
    QVERIFY(job->answer);
}

void JobIntakeTest::tellsWhatTheArchiveDoesNotTake()
{
    QFile inTheWay(m_folder.filePath(u"three"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly)); // where its folder was to be
    Archive archive(inTheWay.fileName(), m_folder.filePath(u"media"_s), m_service);
    JobIntake intake(servicesWith(archive));
    QList<ImportSummary> summaries;
    connect(&intake, &JobIntake::imported, this, [&](const ImportSummary &summary) { summaries.append(summary); });
    intake.takeArguments({folderWith(150)});
    QTRY_COMPARE_WITH_TIMEOUT(summaries.size(), 1, maxPatience);
    QCOMPARE(summaries.first(), (ImportSummary{.files = 100, .found = 100, .lost = 100}));
    m_workers.waitForDone();
}

QTEST_GUILESS_MAIN(JobIntakeTest)
#include "tst_jobintake.moc"
