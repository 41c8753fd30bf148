// SPDX-License-Identifier: MIT
#include "app/input/importer.h"
#include "tests/support/importbench.h"
#include "tests/support/jobbuilder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;

// What is read and taken of files, folders and texts, and where that ends.
class ImporterTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readsEveryShape();
    void readsOnlyWhatMayHoldJobs_data();
    void readsOnlyWhatMayHoldJobs();
    void endsInALoopOfLinks();
    void handsOverBatches();
    void handsOverLargeDocumentsSooner();
    void stopsWhenCancelled();
    void stopsWhereNothingIsTaken();
    void losesTheWholeFile();
    void readsALargeFileInPieces();
    void handsBackAFew();
    void keepsWhatWasReadBeforeACancel_data();
    void keepsWhatWasReadBeforeACancel();
    void checksAtEachEntryWhetherToGoOn();

private:
    std::unique_ptr<ImportBench> m_bench;
};

void ImporterTest::init()
{
    m_bench = std::make_unique<ImportBench>();
    QVERIFY(m_bench->folder.isValid());
}

void ImporterTest::readsEveryShape()
{
    const auto job = [](int number) { return jobObject(number, u"completed"_s); };
    m_bench->write(u"answer.json"_s, json(job(1)));
    m_bench->write(u"a/webhook.json"_s, json({{u"headers"_s, QJsonObject{{u"x"_s, 1}}}, {u"body"_s, job(2)}}));
    m_bench->write(u"a/example.json"_s, json({{u"response"_s, QJsonObject{{u"status"_s, 200}}}, {u"result"_s, job(3)}}));
    m_bench->write(u"a/b/array.json"_s, QJsonDocument(QJsonArray{job(4), job(5)}).toJson());
    m_bench->write(u"a/b/lines.jsonl"_s, jsonLine(job(6)) + jsonLine(job(7)));
    m_bench->write(u"a/b/lines.NDJSON"_s, jsonLine(job(8)));
    m_bench->write(u"a/b/run.log"_s, "[INFO] 2026-06-02 got " + jsonLine(job(9)) + "[INFO] done " + jobId(10).toLatin1() + '\n');
    m_bench->write(u"ids.txt"_s, jobId(11).toLatin1() + '\n' + jobId(12).toLatin1() + '\n');
    m_bench->write(u"2026-06-02_103424_imagine_01234567/job.json"_s, json(job(13)));
    m_bench->write(u"ids.json"_s, QJsonDocument(QJsonArray{jobId(14)}).toJson());
    m_bench->write(u"again.json"_s, json(job(1)));

    const ImportSummary summary = m_bench->import();

    const QSet<QString> ids(m_bench->receiver.ids.begin(), m_bench->receiver.ids.end());
    for (int number = 1; number <= 14; ++number)
        QVERIFY2(ids.contains(jobId(number)), qPrintable(QString::number(number)));
    QCOMPARE(summary, (ImportSummary{.files = 11, .found = 15, .isNew = 14, .known = 1}));
    QCOMPARE(m_bench->receiver.documents.size(), 10); // but for 10, 11, 12 and 14
}

void ImporterTest::readsOnlyWhatMayHoldJobs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("json") << u"a.json"_s << true;
    QTest::newRow("upper case") << u"A.JSONL"_s << true;
    QTest::newRow("log") << u"x.log"_s << true;
    QTest::newRow("picture") << u"a.png"_s << false;
    QTest::newRow("page") << u"index.html"_s << false;
    QTest::newRow("without an ending") << u"json"_s << false;
    QTest::newRow("hidden file") << u".a.json"_s << false;
    QTest::newRow("in a hidden folder") << u".cache/a.json"_s << false;
}

void ImporterTest::readsOnlyWhatMayHoldJobs()
{
    QFETCH(QString, name);
    QFETCH(bool, isRead);
    m_bench->write(name, jobId(1).toLatin1());
    QCOMPARE(m_bench->import().files, isRead ? 1 : 0);
    QCOMPARE(m_bench->receiver.ids.size(), isRead ? 1 : 0);
}

void ImporterTest::endsInALoopOfLinks()
{
    m_bench->write(u"a/b/job.json"_s, json(jobObject(1, u"completed"_s)));
    QVERIFY(QFile::link(m_bench->folder.path(), m_bench->folder.filePath(u"a/b/up"_s)));
    QVERIFY(QFile::link(u"."_s, m_bench->folder.filePath(u"a/self"_s)));
    QVERIFY(QFile::link(m_bench->folder.filePath(u"one.json"_s), m_bench->folder.filePath(u"other.json"_s)));
    QVERIFY(QFile::link(m_bench->folder.filePath(u"other.json"_s), m_bench->folder.filePath(u"one.json"_s))); // each the other's
    QCOMPARE(m_bench->import(), (ImportSummary{.files = 1, .found = 1, .isNew = 1}));
}

void ImporterTest::handsOverBatches()
{
    QByteArray ids;
    for (int number = 1; number <= 250; ++number)
        ids += jobId(number).toLatin1() + '\n';
    m_bench->write(u"ids.txt"_s, ids);
    QCOMPARE(m_bench->import().isNew, 250);
    QCOMPARE(m_bench->receiver.batches, (QList<qsizetype>{100, 100, 50}));
}

void ImporterTest::handsOverLargeDocumentsSooner()
{
    for (int number = 1; number <= 3; ++number) {
        QJsonObject job = jobObject(number, u"completed"_s);
        job[u"note"_s] = QString(9 << 20, u'x');
        m_bench->write(u"%1.json"_s.arg(number), jsonLine(job));
    }
    QCOMPARE(m_bench->import().isNew, 3);
    QCOMPARE(m_bench->receiver.batches, (QList<qsizetype>{2, 1}));
}

void ImporterTest::stopsWhenCancelled()
{
    for (int number = 1; number <= 300; ++number)
        m_bench->write(u"%1.txt"_s.arg(number), jobId(number).toLatin1());
    std::atomic_bool isCancelled = false;
    const ImportTools tools{.service = m_bench->service,
                            .deliver =
                                [&](const QList<JobInput> &batch) {
                                    isCancelled = true; // the user has seen enough
                                    return m_bench->receiver.take(batch);
                                },
                            .isCancelled = &isCancelled};
    const ImportSummary summary = importAll({.arguments = {m_bench->folder.path()}}, tools).summary;
    QVERIFY(summary.wasCancelled);
    QCOMPARE(summary.files, 100);
    QCOMPARE(summary.isNew, 100); // what was taken stays
    QCOMPARE(m_bench->receiver.batches, QList<qsizetype>{100});
    QCOMPARE(importAll({.arguments = {m_bench->folder.path()}}, tools).summary, (ImportSummary{.wasCancelled = true}));
}

// The disk is full, say: the rest would not be taken either.
void ImporterTest::stopsWhereNothingIsTaken()
{
    for (int number = 1; number <= 300; ++number)
        m_bench->write(u"%1.txt"_s.arg(number), jobId(number).toLatin1());
    const ImportTools tools{.service = m_bench->service, .deliver = [&](const QList<JobInput> &batch) {
                                m_bench->receiver.take(batch);
                                return m_bench->receiver.batches.size() == 1 ? ImportCounts{.isNew = 100}
                                                                             : ImportCounts{.isNew = 40, .lost = 60};
                            }};
    QCOMPARE(importAll({.arguments = {m_bench->folder.path()}}, tools).summary,
             (ImportSummary{.files = 200, .found = 200, .isNew = 140, .lost = 60}));
    QCOMPARE(m_bench->receiver.batches, (QList<qsizetype>{100, 100}));
}

void ImporterTest::losesTheWholeFile()
{
    QByteArray ids;
    for (int number = 1; number <= 250; ++number)
        ids += jobId(number).toLatin1() + '\n';
    m_bench->write(u"ids.txt"_s, ids);
    int batches = 0;
    const ImportTools tools{.service = m_bench->service, .deliver = [&](const QList<JobInput> &batch) {
                                ++batches;
                                return ImportCounts{.lost = batch.size()};
                            }};
    QCOMPARE(importAll({.arguments = {m_bench->folder.path()}}, tools).summary, (ImportSummary{.files = 1, .found = 250, .lost = 250}));
    QCOMPARE(batches, 1);
}

// What is read in the meantime is bounded by a piece, and so is how long it goes on after a cancel.
void ImporterTest::readsALargeFileInPieces()
{
    QByteArray log;
    for (int number = 1; number <= 900; ++number)
        log += "[INFO] got " + jsonLine(jobObject(number, u"completed"_s)) + QByteArray("a line of a log\n").repeated(200);
    m_bench->write(u"large.log"_s, log);
    ImportProgress last;
    int reported = 0;
    ImportTools tools{.service = m_bench->service,
                      .deliver = [this](const QList<JobInput> &batch) { return m_bench->receiver.take(batch); },
                      .report =
                          [&](const ImportProgress &progress) {
                              QVERIFY(progress.bytes >= last.bytes && progress.jobs >= last.jobs);
                              last = progress;
                              ++reported;
                          },
                      .maxOpened = 200};
    const ImportSources sources{.arguments = {m_bench->folder.filePath(u"large.log"_s)}};
    ImportResult result = importAll(sources, tools);
    QVERIFY(!result.opened);
    QCOMPARE(result.summary, (ImportSummary{.files = 1, .found = 900, .isNew = 900}));
    QCOMPARE(m_bench->receiver.documents.size(), 900);
    QCOMPARE(m_bench->receiver.ids.first(), jobId(1)); // in their order
    QCOMPARE(last, (ImportProgress{.files = 1, .filesInAll = 1, .bytes = log.size(), .bytesInAll = log.size(), .jobs = 900}));
    QVERIFY(reported > 3);

    std::atomic_bool isCancelled = false;
    tools.isCancelled = &isCancelled;
    tools.report = [&](const ImportProgress &) { isCancelled = true; };
    result = importAll(sources, tools);
    QVERIFY(result.summary.wasCancelled);
    QVERIFY(result.summary.found < 900);
}

void ImporterTest::handsBackAFew()
{
    m_bench->write(u"ids.txt"_s, jobId(1).toLatin1() + '\n' + jobId(2).toLatin1());
    const ImportTools tools{.service = m_bench->service,
                            .deliver = [this](const QList<JobInput> &batch) { return m_bench->receiver.take(batch); },
                            .maxOpened = 3};
    const ImportResult few = importAll(
        {.arguments = {m_bench->folder.filePath(u"ids.txt"_s), u"see "_s + jobId(3), m_bench->folder.filePath(u"none.json"_s)}}, tools);
    QVERIFY(few.opened);
    QCOMPARE(few.opened->jobs.size(), 3);
    QCOMPARE(few.opened->unreadable, QStringList{m_bench->folder.filePath(u"none.json"_s)});
    QCOMPARE(m_bench->receiver.batches, QList<qsizetype>());
    const QByteArray text = jobId(1).toLatin1() + ' ' + jobId(2).toLatin1() + ' ' + jobId(3).toLatin1();
    QCOMPARE(importAll({.text = text}, tools).opened->jobs.size(), 3);
    const ImportResult many = importAll({.text = text + ' ' + jobId(4).toLatin1()}, tools);
    QVERIFY(!many.opened);
    QCOMPARE(many.summary, (ImportSummary{.found = 4, .isNew = 4}));
    QCOMPARE(m_bench->receiver.ids, (QStringList{jobId(1), jobId(2), jobId(3), jobId(4)}));
}

void ImporterTest::keepsWhatWasReadBeforeACancel_data()
{
    QTest::addColumn<qsizetype>("maxOpened");
    QTest::newRow("few jobs, which would have been opened") << qsizetype(200);
    QTest::newRow("less than a batch") << qsizetype(0);
}

void ImporterTest::keepsWhatWasReadBeforeACancel()
{
    QFETCH(qsizetype, maxOpened);
    QByteArray log;
    for (int number = 1; number <= 30; ++number)
        log += jsonLine(jobObject(number, u"completed"_s));
    m_bench->write(u"large.log"_s, log + QByteArray("a line of a log\n").repeated(200'000) + jobId(31).toLatin1());
    std::atomic_bool isCancelled = false;
    const ImportTools tools{.service = m_bench->service,
                            .deliver = [this](const QList<JobInput> &batch) { return m_bench->receiver.take(batch); },
                            .report = [&](const ImportProgress &) { isCancelled = true; },
                            .isCancelled = &isCancelled,
                            .maxOpened = maxOpened};
    const ImportResult result = importAll({.arguments = {m_bench->folder.filePath(u"large.log"_s)}}, tools);
    QVERIFY(!result.opened);
    QCOMPARE(result.summary, (ImportSummary{.files = 1, .found = 30, .isNew = 30, .wasCancelled = true}));
    QCOMPARE(m_bench->receiver.ids.size(), 30);
}

// A whole disk may hold no such file.
void ImporterTest::checksAtEachEntryWhetherToGoOn()
{
    for (int number = 1; number <= 10; ++number)
        m_bench->write(u"%1/picture.png"_s.arg(number), "x");
    int checks = 0;
    const auto visit = [](const QString &) { return true; };
    forEachImportFile(m_bench->folder.path(), visit, [&] { return ++checks == 3; });
    QCOMPARE(checks, 3);
    checks = 0;
    forEachImportFile(m_bench->folder.path(), visit, [&] { return ++checks < 0; });
    QCOMPARE(checks, 20);
}

QTEST_GUILESS_MAIN(ImporterTest)
#include "tst_importer.moc"
