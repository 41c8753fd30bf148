// SPDX-License-Identifier: MIT
#include "app/archive/archive.h"
#include "app/services/midjourney/midjourneyv2.h"
#include "app/session/importsession.h"
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

// Many jobs go into the archive, and a few are handed back.
class ImportSessionTest : public QObject
{
    Q_OBJECT

private slots:
    void leavesShortTextsToOthers();
    void readsALongTextInAWorker();
    void tellsTheEndOfAllFoldersOnce();
    void leavesACancelledFolderAlone();
    void opensAFew();
    void importsMany_data();
    void importsMany();
    void keepsWhatWasReadWhenItEnds();
    void tellsWhatTheArchiveDoesNotTake();

private:
    [[nodiscard]] QString folderWith(int files) const;
    [[nodiscard]] QString logWith(int documents) const; // in one file

    const MidjourneyV2 m_service{};
    QTemporaryDir m_folder;
    QThreadPool m_workers;
};

// At once, in the window's thread; what is long or holds many jobs is not.
void ImportSessionTest::leavesShortTextsToOthers()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto few = openableInputs("see " + jobId(1).toUtf8(), m_service, now);
    QVERIFY(few);
    QCOMPARE(few->jobs.size(), 1);
    QVERIFY(openableInputs("good morning", m_service, now)); // what came of it is known at once
    QByteArray ids;
    for (int number = 1; number <= maxOpenedAtOnce; ++number)
        ids += jobId(number).toUtf8() + '\n';
    QVERIFY(openableInputs(ids, m_service, now));
    QVERIFY(!openableInputs(ids + jobId(static_cast<int>(maxOpenedAtOnce) + 1).toUtf8(), m_service, now));
    QVERIFY(!openableInputs(QByteArray("a line of a log\n").repeated(100'000), m_service, now));
}

// A log of some megabytes does not hold up the window.
void ImportSessionTest::readsALongTextInAWorker()
{
    Archive archive(m_folder.filePath(u"long"_s), m_folder.filePath(u"media"_s), m_service);
    ImportSession session(archive, m_service, m_workers);
    QList<Inputs> taken;
    connect(&session, &ImportSession::opened, this, [&](const Inputs &inputs) {
        QCOMPARE(QThread::currentThread(), thread());
        taken.append(inputs);
    });
    session.start({.text = QByteArray("a line of a log\n").repeated(100'000) + jobId(1).toUtf8()});
    QCOMPARE(taken.size(), 0);
    QTRY_COMPARE(taken.size(), 1);
    QCOMPARE(taken.first().jobs.size(), 1);
    QCOMPARE(taken.first().jobs.first().id, jobId(1));
}

QString ImportSessionTest::folderWith(int files) const
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

void ImportSessionTest::tellsTheEndOfAllFoldersOnce()
{
    Archive archive(m_folder.filePath(u"one"_s), m_folder.filePath(u"media"_s), m_service);
    ImportSession session(archive, m_service, m_workers);
    int ends = 0;
    int imported = 0;
    int importedAtTheEnd = 0;
    connect(&session, &ImportSession::ended, this, [&] {
        ++ends;
        importedAtTheEnd = imported;
    });
    connect(&session, &ImportSession::finished, this, [&] { ++imported; });
    session.startArguments({folderWith(3), folderWith(200)});
    QTRY_COMPARE_WITH_TIMEOUT(imported, 2, maxPatience);
    QCOMPARE(ends, 1);
    QCOMPARE(importedAtTheEnd, 1); // the summary of the last one follows
    m_workers.waitForDone();
}

void ImportSessionTest::leavesACancelledFolderAlone()
{
    Archive archive(m_folder.filePath(u"two"_s), m_folder.filePath(u"media"_s), m_service);
    ImportSession session(archive, m_service, m_workers);
    QHash<bool, qint64> filesByCancelled;
    connect(&session, &ImportSession::finished, this,
            [&](const ImportSummary &summary) { filesByCancelled[summary.wasCancelled] += summary.files; });
    session.startArguments({folderWith(200)});
    session.cancel();
    session.startArguments({folderWith(3)});
    QTRY_COMPARE_WITH_TIMEOUT(filesByCancelled.size(), 2, maxPatience);
    QCOMPARE(filesByCancelled.value(false), 3);
    m_workers.waitForDone();
}

QString ImportSessionTest::logWith(int documents) const
{
    const QString path = m_folder.filePath(u"%1.log"_s.arg(documents));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the temporary folder takes no file");
    for (int number = 1; number <= documents; ++number)
        file.write("[INFO] got " + json(jobObject(number, u"completed"_s)) + "\n");
    return path;
}

void ImportSessionTest::opensAFew()
{
    Archive archive(m_folder.filePath(u"few"_s), m_folder.filePath(u"media"_s), m_service);
    ImportSession session(archive, m_service, m_workers);
    QList<Inputs> taken;
    int others = 0;
    connect(&session, &ImportSession::opened, this, [&](const Inputs &inputs) { taken.append(inputs); });
    connect(&session, &ImportSession::finished, this, [&] { ++others; });
    connect(&session, &ImportSession::progressed, this, [&] { ++others; });
    session.startArguments({logWith(200)});
    QTRY_COMPARE_WITH_TIMEOUT(taken.size(), 1, maxPatience);
    QCOMPARE(taken.first().jobs.size(), 200);
    QCOMPARE(others, 0);
    m_workers.waitForDone();
}

void ImportSessionTest::importsMany_data()
{
    QTest::addColumn<Way>("way");
    QTest::newRow("file") << Way::File;
    QTest::newRow("pasted") << Way::Text;
    QTest::newRow("ids") << Way::Ids;
}

// Nobody opens them one by one: they go into the archive, and the outcome is reported.
void ImportSessionTest::importsMany()
{
    QFETCH(Way, way);
    Archive archive(m_folder.filePath(QString::fromLatin1(QTest::currentDataTag())), m_folder.filePath(u"media"_s), m_service);
    ImportSession session(archive, m_service, m_workers);
    QList<JobKey> firstKeys;
    QList<ImportSummary> summaries;
    int taken = 0;
    connect(&session, &ImportSession::opened, this, [&] { ++taken; });
    connect(&session, &ImportSession::begun, this, [&](const JobKey &key) { firstKeys.append(key); });
    connect(&session, &ImportSession::finished, this, [&](const ImportSummary &summary) { summaries.append(summary); });
    const QString path = logWith(450);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList ids;
    for (int number = 1; number <= 450; ++number)
        ids.append(jobId(number));
    switch (way) {
    case Way::File: session.startArguments({path}); break;
    case Way::Text: session.start({.text = file.readAll()}); break;
    case Way::Ids: session.start({.ids = ids}); break;
    }
    QTRY_COMPARE_WITH_TIMEOUT(summaries.size(), 1, maxPatience);
    QCOMPARE(summaries.first(), (ImportSummary{.files = way == Way::File ? 1 : 0, .found = 450, .isNew = 450}));
    QCOMPARE(firstKeys, QList<JobKey>{jobKey(1)});
    QCOMPARE(taken, 0);
    m_workers.waitForDone();
}

// The session goes in the middle: what is in the archive by then stays.
void ImportSessionTest::keepsWhatWasReadWhenItEnds()
{
    JobKey first;
    {
        Archive archive(m_folder.filePath(u"kept"_s), m_folder.filePath(u"media"_s), m_service);
        auto session = std::make_unique<ImportSession>(archive, m_service, m_workers);
        connect(session.get(), &ImportSession::begun, this, [&](const JobKey &key) { first = key; });
        session->startArguments({logWith(1000)});
        QTRY_VERIFY_WITH_TIMEOUT(!first.isEmpty(), maxPatience);
        session.reset();
        archive.prepareToEnd();
        m_workers.waitForDone();
    }
    Archive archive(m_folder.filePath(u"kept"_s), m_folder.filePath(u"media"_s), m_service);
    std::optional<ArchivedJob> job;
    archive.lookup(JobKey(first), this, [&](const std::optional<ArchivedJob> &found) { job = found; });
    QTRY_VERIFY_WITH_TIMEOUT(job, maxPatience);
    QVERIFY(job->answer);
}

void ImportSessionTest::tellsWhatTheArchiveDoesNotTake()
{
    QFile inTheWay(m_folder.filePath(u"three"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly)); // where its folder was to be
    Archive archive(inTheWay.fileName(), m_folder.filePath(u"media"_s), m_service);
    ImportSession session(archive, m_service, m_workers);
    QList<ImportSummary> summaries;
    connect(&session, &ImportSession::finished, this, [&](const ImportSummary &summary) { summaries.append(summary); });
    session.startArguments({folderWith(150)});
    QTRY_COMPARE_WITH_TIMEOUT(summaries.size(), 1, maxPatience);
    QCOMPARE(summaries.first(), (ImportSummary{.files = 100, .found = 100, .lost = 100}));
    m_workers.waitForDone();
}

QTEST_GUILESS_MAIN(ImportSessionTest)
#include "tst_importsession.moc"
