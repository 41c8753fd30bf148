// SPDX-License-Identifier: MIT
#include "app/input/importer.h"
#include "app/services/midjourney/midjourneyv2.h"
#include "app/session/sessionwords.h"
#include "tests/support/jobbuilder.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

// Knows what it was handed, as an archive does.
struct Receiver
{
    QStringList ids{}; // in their order
    QSet<QString> documents{};
    QList<qsizetype> batches{};

    ImportCounts take(const QList<JobInput> &batch)
    {
        ImportCounts counts;
        batches.append(batch.size());
        for (const JobInput &job : batch) {
            if (!ids.contains(job.id))
                ++counts.isNew;
            else if (job.document && !documents.contains(job.id))
                ++counts.newer;
            else
                ++counts.known;
            ids.append(job.id);
            if (job.document)
                documents.insert(job.id);
        }
        return counts;
    }
};

} // namespace

class ImporterTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readsEveryShape();
    void readsOnlyWhatMayHoldJobs_data();
    void readsOnlyWhatMayHoldJobs();
    void endsInALoopOfLinks();
    void countsWhatItCannotRead();
    void namesTheFirstTwenty();
    void handsOverBatches();
    void handsOverLargeDocumentsSooner();
    void tellsHowFarItIs();
    void stopsWhenCancelled();
    void stopsWhereNothingIsTaken();
    void losesTheWholeFile();
    void readsALargeFileInPieces();
    void handsBackAFew();
    void reportsProgressWithFewJobs();
    void keepsWhatWasReadBeforeACancel_data();
    void keepsWhatWasReadBeforeACancel();
    void reportsWhatATextLost();
    void countsRepeatedRemarks();
    void checksAtEachEntryWhetherToGoOn();
    void reportsWhileItCounts();
    void saysWhatItCameTo_data();
    void saysWhatItCameTo();

private:
    void write(const QString &name, const QByteArray &content);
    [[nodiscard]] ImportSummary import(const std::atomic_bool *isCancelled = nullptr);

    const MidjourneyV2 m_service;
    std::unique_ptr<QTemporaryDir> m_folder;
    Receiver m_receiver;
    QList<std::pair<qint64, qint64>> m_told;
};

void ImporterTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_receiver = {};
    m_told.clear();
}

void ImporterTest::write(const QString &name, const QByteArray &content)
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        QTest::qFail("the temporary folder takes no file", __FILE__, __LINE__);
}

ImportSummary ImporterTest::import(const std::atomic_bool *isCancelled)
{
    return importAll({.arguments = {m_folder->path()}},
                     {.service = m_service,
                      .take = [this](const QList<JobInput> &batch) { return m_receiver.take(batch); },
                      .tell =
                          [this](const ImportProgress &progress) {
                              m_told.append({progress.files, progress.filesInAll});
                          },
                      .isCancelled = isCancelled})
        .summary;
}

void ImporterTest::readsEveryShape()
{
    const auto job = [](int number) { return jobObject(number, u"completed"_s); };
    write(u"answer.json"_s, json(job(1)));
    write(u"a/webhook.json"_s, json({{u"headers"_s, QJsonObject{{u"x"_s, 1}}}, {u"body"_s, job(2)}}));
    write(u"a/example.json"_s, json({{u"response"_s, QJsonObject{{u"status"_s, 200}}}, {u"result"_s, job(3)}}));
    write(u"a/b/array.json"_s, QJsonDocument(QJsonArray{job(4), job(5)}).toJson());
    write(u"a/b/lines.jsonl"_s, line(job(6)) + line(job(7)));
    write(u"a/b/lines.NDJSON"_s, line(job(8)));
    write(u"a/b/run.log"_s, "[INFO] 2026-06-02 got " + line(job(9)) + "[INFO] done " + jobId(10).toLatin1() + '\n');
    write(u"ids.txt"_s, jobId(11).toLatin1() + '\n' + jobId(12).toLatin1() + '\n');
    write(u"2026-06-02_103424_imagine_01234567/job.json"_s, json(job(13)));
    write(u"ids.json"_s, QJsonDocument(QJsonArray{jobId(14)}).toJson());
    write(u"again.json"_s, json(job(1)));

    const ImportSummary summary = import();

    const QSet<QString> ids(m_receiver.ids.begin(), m_receiver.ids.end());
    for (int number = 1; number <= 14; ++number)
        QVERIFY2(ids.contains(jobId(number)), qPrintable(QString::number(number)));
    QCOMPARE(summary, (ImportSummary{.files = 11, .found = 15, .isNew = 14, .known = 1}));
    QCOMPARE(m_receiver.documents.size(), 10); // but for 10, 11, 12 and 14
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
    write(name, jobId(1).toLatin1());
    QCOMPARE(import().files, isRead ? 1 : 0);
    QCOMPARE(m_receiver.ids.size(), isRead ? 1 : 0);
}

void ImporterTest::endsInALoopOfLinks()
{
    write(u"a/b/job.json"_s, json(jobObject(1, u"completed"_s)));
    QVERIFY(QFile::link(m_folder->path(), m_folder->filePath(u"a/b/up"_s)));
    QVERIFY(QFile::link(u"."_s, m_folder->filePath(u"a/self"_s)));
    QVERIFY(QFile::link(m_folder->filePath(u"one.json"_s), m_folder->filePath(u"other.json"_s)));
    QVERIFY(QFile::link(m_folder->filePath(u"other.json"_s), m_folder->filePath(u"one.json"_s))); // each the other's
    QCOMPARE(import(), (ImportSummary{.files = 1, .found = 1, .isNew = 1}));
}

void ImporterTest::countsWhatItCannotRead()
{
    write(u"cut.json"_s, json(jobObject(1, u"completed"_s)).chopped(9));
    QVERIFY(QFile::link(m_folder->filePath(u"cut.json"_s), m_folder->filePath(u"again.json"_s)));
    write(u"other.json"_s, "{\"name\": \"x\"}");
    write(u"empty.txt"_s, "");
    write(u"good.json"_s, json(jobObject(2, u"completed"_s)));
    ImportSummary summary = import();
    summary.unreadableNames.sort();
    QCOMPARE(summary.unreadableNames, (QStringList{u"again.json"_s, u"cut.json"_s}));
    QCOMPARE(summary.unreadable, 2);
    QCOMPARE(summary.ignored, 2);
    QCOMPARE(summary.files, 5);
    QVERIFY(m_receiver.documents.contains(jobId(2)));
}

void ImporterTest::namesTheFirstTwenty()
{
    for (int i = 0; i < 25; ++i)
        write(u"%1.json"_s.arg(i), "{\"a\": ");
    const ImportSummary summary = import();
    QCOMPARE(summary.unreadable, 25);
    QCOMPARE(summary.unreadableNames.size(), 20);
}

void ImporterTest::handsOverBatches()
{
    QByteArray ids;
    for (int number = 1; number <= 250; ++number)
        ids += jobId(number).toLatin1() + '\n';
    write(u"ids.txt"_s, ids);
    QCOMPARE(import().isNew, 250);
    QCOMPARE(m_receiver.batches, (QList<qsizetype>{100, 100, 50}));
}

void ImporterTest::handsOverLargeDocumentsSooner()
{
    for (int number = 1; number <= 3; ++number) {
        QJsonObject job = jobObject(number, u"completed"_s);
        job[u"note"_s] = QString(9 << 20, u'x');
        write(u"%1.json"_s.arg(number), line(job));
    }
    QCOMPARE(import().isNew, 3);
    QCOMPARE(m_receiver.batches, (QList<qsizetype>{2, 1}));
}

void ImporterTest::tellsHowFarItIs()
{
    for (int number = 1; number <= 40; ++number)
        write(u"%1/%1.txt"_s.arg(number), jobId(number).toLatin1());
    (void)import();
    QCOMPARE(m_told, (QList<std::pair<qint64, qint64>>{{16, 40}, {32, 40}, {40, 40}}));
}

void ImporterTest::stopsWhenCancelled()
{
    for (int number = 1; number <= 300; ++number)
        write(u"%1.txt"_s.arg(number), jobId(number).toLatin1());
    std::atomic_bool isCancelled = false;
    const ImportTools tools{.service = m_service,
                            .take =
                                [&](const QList<JobInput> &batch) {
                                    isCancelled = true; // the user has seen enough
                                    return m_receiver.take(batch);
                                },
                            .isCancelled = &isCancelled};
    const ImportSummary summary = importAll({.arguments = {m_folder->path()}}, tools).summary;
    QVERIFY(summary.wasCancelled);
    QCOMPARE(summary.files, 100);
    QCOMPARE(summary.isNew, 100); // what was taken stays
    QCOMPARE(m_receiver.batches, QList<qsizetype>{100});
    QCOMPARE(importAll({.arguments = {m_folder->path()}}, tools).summary, (ImportSummary{.wasCancelled = true}));
}

// The disk is full, say: the rest would not be taken either.
void ImporterTest::stopsWhereNothingIsTaken()
{
    for (int number = 1; number <= 300; ++number)
        write(u"%1.txt"_s.arg(number), jobId(number).toLatin1());
    const ImportTools tools{.service = m_service, .take = [&](const QList<JobInput> &batch) {
                                m_receiver.take(batch);
                                return m_receiver.batches.size() == 1 ? ImportCounts{.isNew = 100} : ImportCounts{.isNew = 40, .lost = 60};
                            }};
    QCOMPARE(importAll({.arguments = {m_folder->path()}}, tools).summary,
             (ImportSummary{.files = 200, .found = 200, .isNew = 140, .lost = 60}));
    QCOMPARE(m_receiver.batches, (QList<qsizetype>{100, 100}));
}

void ImporterTest::losesTheWholeFile()
{
    QByteArray ids;
    for (int number = 1; number <= 250; ++number)
        ids += jobId(number).toLatin1() + '\n';
    write(u"ids.txt"_s, ids);
    int batches = 0;
    const ImportTools tools{.service = m_service, .take = [&](const QList<JobInput> &batch) {
                                ++batches;
                                return ImportCounts{.lost = batch.size()};
                            }};
    QCOMPARE(importAll({.arguments = {m_folder->path()}}, tools).summary, (ImportSummary{.files = 1, .found = 250, .lost = 250}));
    QCOMPARE(batches, 1);
}

// What is read in the meantime is bounded by a piece, and so is how long it goes on after a cancel.
void ImporterTest::readsALargeFileInPieces()
{
    QByteArray log;
    for (int number = 1; number <= 900; ++number)
        log += "[INFO] got " + line(jobObject(number, u"completed"_s)) + QByteArray("a line of a log\n").repeated(200);
    write(u"large.log"_s, log);
    ImportProgress last;
    int told = 0;
    ImportTools tools{.service = m_service,
                      .take = [this](const QList<JobInput> &batch) { return m_receiver.take(batch); },
                      .tell =
                          [&](const ImportProgress &progress) {
                              QVERIFY(progress.bytes >= last.bytes && progress.jobs >= last.jobs);
                              last = progress;
                              ++told;
                          },
                      .maxOpened = 200};
    const ImportSources sources{.arguments = {m_folder->filePath(u"large.log"_s)}};
    ImportResult result = importAll(sources, tools);
    QVERIFY(!result.opened);
    QCOMPARE(result.summary, (ImportSummary{.files = 1, .found = 900, .isNew = 900}));
    QCOMPARE(m_receiver.documents.size(), 900);
    QCOMPARE(m_receiver.ids.first(), jobId(1)); // in their order
    QCOMPARE(last, (ImportProgress{.files = 1, .filesInAll = 1, .bytes = log.size(), .bytesInAll = log.size(), .jobs = 900}));
    QVERIFY(told > 3);

    std::atomic_bool isCancelled = false;
    tools.isCancelled = &isCancelled;
    tools.tell = [&](const ImportProgress &) { isCancelled = true; };
    result = importAll(sources, tools);
    QVERIFY(result.summary.wasCancelled);
    QVERIFY(result.summary.found < 900);
}

void ImporterTest::handsBackAFew()
{
    write(u"ids.txt"_s, jobId(1).toLatin1() + '\n' + jobId(2).toLatin1());
    const ImportTools tools{
        .service = m_service, .take = [this](const QList<JobInput> &batch) { return m_receiver.take(batch); }, .maxOpened = 3};
    const ImportResult few
        = importAll({.arguments = {m_folder->filePath(u"ids.txt"_s), u"see "_s + jobId(3), m_folder->filePath(u"none.json"_s)}}, tools);
    QVERIFY(few.opened);
    QCOMPARE(few.opened->jobs.size(), 3);
    QCOMPARE(few.opened->unreadable, QStringList{m_folder->filePath(u"none.json"_s)});
    QCOMPARE(m_receiver.batches, QList<qsizetype>());
    const QByteArray text = jobId(1).toLatin1() + ' ' + jobId(2).toLatin1() + ' ' + jobId(3).toLatin1();
    QCOMPARE(importAll({.text = text}, tools).opened->jobs.size(), 3);
    const ImportResult many = importAll({.text = text + ' ' + jobId(4).toLatin1()}, tools);
    QVERIFY(!many.opened);
    QCOMPARE(many.summary, (ImportSummary{.found = 4, .isNew = 4}));
    QCOMPARE(m_receiver.ids, (QStringList{jobId(1), jobId(2), jobId(3), jobId(4)}));
}

// A log of gigabytes may name three jobs.
void ImporterTest::reportsProgressWithFewJobs()
{
    write(u"large.log"_s, line(jobObject(1, u"completed"_s)) + QByteArray("a line of a log\n").repeated(200'000));
    write(u"small.log"_s, line(jobObject(1, u"completed"_s)) + line(jobObject(2, u"completed"_s)));
    QList<qint64> told;
    const ImportTools tools{.service = m_service,
                            .take = [this](const QList<JobInput> &batch) { return m_receiver.take(batch); },
                            .tell =
                                [&](const ImportProgress &progress) {
                                    QCOMPARE(progress.jobs, 1);
                                    told.append(progress.bytes);
                                },
                            .maxOpened = 200};
    const ImportResult large = importAll({.arguments = {m_folder->filePath(u"large.log"_s)}}, tools);
    QVERIFY(large.opened);
    QCOMPARE(large.opened->jobs.size(), 1);
    QVERIFY2(told.size() >= 2 && told.first() < told.last(), "nothing was to be seen");
    told.clear();
    QVERIFY(importAll({.arguments = {m_folder->filePath(u"small.log"_s)}}, tools).opened);
    QCOMPARE(told, QList<qint64>());
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
        log += line(jobObject(number, u"completed"_s));
    write(u"large.log"_s, log + QByteArray("a line of a log\n").repeated(200'000) + jobId(31).toLatin1());
    std::atomic_bool isCancelled = false;
    const ImportTools tools{.service = m_service,
                            .take = [this](const QList<JobInput> &batch) { return m_receiver.take(batch); },
                            .tell = [&](const ImportProgress &) { isCancelled = true; },
                            .isCancelled = &isCancelled,
                            .maxOpened = maxOpened};
    const ImportResult result = importAll({.arguments = {m_folder->filePath(u"large.log"_s)}}, tools);
    QVERIFY(!result.opened);
    QCOMPARE(result.summary, (ImportSummary{.files = 1, .found = 30, .isNew = 30, .wasCancelled = true}));
    QCOMPARE(m_receiver.ids.size(), 30);
}

// A pasted one has no file by which it could be counted.
void ImporterTest::reportsWhatATextLost()
{
    QByteArray text;
    for (int number = 1; number <= 300; ++number) {
        text += line(jobObject(number, u"completed"_s));
        if (number % 5 == 0)
            text += line(jobObject(500 + number, u"completed"_s)).chopped(20) + '\n';
    }
    text += "{\"error\": \"Unable to locate job\", \"code\": 404}\n";
    const ImportTools tools{
        .service = m_service, .take = [this](const QList<JobInput> &batch) { return m_receiver.take(batch); }, .maxOpened = 200};
    const ImportSummary summary = importAll({.text = text}, tools).summary;
    QCOMPARE(summary.found, 360); // of what was cut the ids
    QCOMPARE(summary.remarks.size(), 2);
    QCOMPARE(summary.remarks.first().reason, IgnoredReason::ErrorDocument);
    QCOMPARE(summary.remarks.last().reason, IgnoredReason::BrokenDocument);
    QCOMPARE(summary.remarks.last().count, 60);
    const Notice notice = noticeOf(summary);
    QVERIFY2(notice.text.contains("60 document(s) were cut or damaged"_L1), qPrintable(notice.text));
    QCOMPARE(notice.level, Notice::Level::Warning);
}

// A million of them would fill memory.
void ImporterTest::countsRepeatedRemarks()
{
    const QByteArray error = "{\"error\": \"Unable to locate job\", \"code\": 404}\n";
    write(u"many.log"_s, line(jobObject(1, u"completed"_s)) + error.repeated(50'000));
    for (const qsizetype maxOpened : {200, 0}) {
        const ImportTools tools{
            .service = m_service, .take = [this](const QList<JobInput> &batch) { return m_receiver.take(batch); }, .maxOpened = maxOpened};
        const ImportResult result = importAll({.arguments = {m_folder->filePath(u"many.log"_s)}}, tools);
        QCOMPARE(result.opened.has_value(), maxOpened > 0);
        const QList<Inputs::Remark> remarks = result.opened ? result.opened->ignored : result.summary.remarks;
        QCOMPARE(remarks.size(), 20);
        qint64 all = result.summary.moreRemarks;
        for (const Inputs::Remark &remark : remarks)
            all += remark.count + remark.more;
        QCOMPARE(all, 50'000);
    }
}

// A whole disk may hold no such file.
void ImporterTest::checksAtEachEntryWhetherToGoOn()
{
    for (int number = 1; number <= 10; ++number)
        write(u"%1/picture.png"_s.arg(number), "x");
    int checks = 0;
    const auto visit = [](const QString &) { return true; };
    forEachImportFile(m_folder->path(), visit, [&] { return ++checks == 3; });
    QCOMPARE(checks, 3);
    checks = 0;
    forEachImportFile(m_folder->path(), visit, [&] { return ++checks < 0; });
    QCOMPARE(checks, 20);
}

void ImporterTest::reportsWhileItCounts()
{
    for (int number = 1; number <= 1100; ++number)
        write(u"%1.png"_s.arg(number), "x");
    std::atomic_bool isCancelled = false;
    (void)import(&isCancelled);
    QCOMPARE(m_told, (QList<std::pair<qint64, qint64>>{{0, 0}, {0, 0}})); // of the entries, and at the end
}

void ImporterTest::saysWhatItCameTo_data()
{
    QTest::addColumn<ImportSummary>("summary");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isWarning");
    QTest::newRow("all new") << ImportSummary{.files = 12, .found = 10, .isNew = 10, .ignored = 2}
                             << u"12 file(s) read: 10 new job(s). 2 file(s) held no job."_s << false;
    QTest::newRow("a text") << ImportSummary{.found = 300, .isNew = 299, .known = 1} << u"Read: 299 new job(s), 1 known job(s)."_s << false;
    QTest::newRow("all sorts") << ImportSummary{.files = 4, .found = 6, .isNew = 1, .known = 2, .newer = 3}
                               << u"4 file(s) read: 1 new job(s), 3 newer answer(s), 2 known job(s)."_s << false;
    QTest::newRow("nothing") << ImportSummary{} << u"0 file(s) read: no job found."_s << true;
    QTest::newRow("broken") << ImportSummary{.files = 5, .isNew = 1, .unreadable = 4, .unreadableNames = {u"a"_s, u"b"_s, u"c"_s, u"d"_s}}
                            << u"5 file(s) read: 1 new job(s). 4 file(s) could not be read, or are damaged or too large: a, b, c, …"_s
                            << true;
    const Inputs::Remark cut{.reason = IgnoredReason::BrokenDocument, .text = u"{"_s, .count = 3};
    QTest::newRow("cut in a text") << ImportSummary{.found = 300, .isNew = 300, .remarks = {cut}, .moreRemarks = 7}
                                   << u"Read: 300 new job(s). 3 document(s) were cut or damaged; only the job IDs in them were read. ({) "
                                      "7 more part(s) were left out."_s
                                   << true;
    QTest::newRow("too large in a text") << ImportSummary{.found = 300,
                                                          .isNew = 300,
                                                          .remarks = {{.reason = IgnoredReason::TooLargeDocument, .count = 2}}}
                                         << u"Read: 300 new job(s). 2 document(s) larger than 64 MB were left out."_s << true;
    QTest::newRow("an error among the jobs") << ImportSummary{.found = 300,
                                                              .isNew = 300,
                                                              .remarks = {{.reason = IgnoredReason::ErrorDocument}}}
                                             << u"Read: 300 new job(s). This is an error message of the service, not a job."_s << false;
    const QString again = u" job(s) could not be written to the archive. Open them again when the archive can be written."_s;
    QTest::newRow("not taken") << ImportSummary{.files = 200, .found = 200, .isNew = 100, .lost = 60}
                               << u"The import was stopped. 200 file(s) read: 100 new job(s). 60"_s + again << true;
    QTest::newRow("none taken") << ImportSummary{.files = 100, .found = 100, .lost = 100} << u"The import was stopped. 100"_s + again
                                << true;
    QTest::newRow("stopped") << ImportSummary{.files = 5, .isNew = 5, .wasCancelled = true}
                             << u"The import was stopped. 5 file(s) read: 5 new job(s)."_s << false;
}

void ImporterTest::saysWhatItCameTo()
{
    QFETCH(ImportSummary, summary);
    QFETCH(QString, text);
    QFETCH(bool, isWarning);
    const Notice notice = noticeOf(summary);
    QCOMPARE(notice.text, text);
    QCOMPARE(notice.level == Notice::Level::Warning, isWarning);
}

QTEST_GUILESS_MAIN(ImporterTest)
#include "tst_importer.moc"
