// SPDX-License-Identifier: MIT
#include "app/input/importer.h"
#include "app/messages/notices.h"
#include "tests/support/importbench.h"
#include "tests/support/jobbuilder.h"

#include <QFile>
#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;

// What an import reports: how far it is, what it left out and what it came to.
class ImportReportTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void countsWhatItCannotRead();
    void namesTheFirstTwenty();
    void tellsHowFarItIs();
    void reportsProgressWithFewJobs();
    void reportsWhatATextLost();
    void countsRepeatedRemarks();
    void reportsWhileItCounts();
    void saysWhatItCameTo_data();
    void saysWhatItCameTo();

private:
    std::unique_ptr<ImportBench> m_bench;
};

void ImportReportTest::init()
{
    m_bench = std::make_unique<ImportBench>();
    QVERIFY(m_bench->folder.isValid());
}

void ImportReportTest::countsWhatItCannotRead()
{
    m_bench->write(u"cut.json"_s, json(jobObject(1, u"completed"_s)).chopped(9));
    QVERIFY(QFile::link(m_bench->folder.filePath(u"cut.json"_s), m_bench->folder.filePath(u"again.json"_s)));
    m_bench->write(u"other.json"_s, "{\"name\": \"x\"}");
    m_bench->write(u"empty.txt"_s, "");
    m_bench->write(u"good.json"_s, json(jobObject(2, u"completed"_s)));
    ImportSummary summary = m_bench->import();
    summary.unreadableNames.sort();
    QCOMPARE(summary.unreadableNames, (QStringList{u"again.json"_s, u"cut.json"_s}));
    QCOMPARE(summary.unreadable, 2);
    QCOMPARE(summary.ignored, 2);
    QCOMPARE(summary.files, 5);
    QVERIFY(m_bench->receiver.documents.contains(jobId(2)));
}

void ImportReportTest::namesTheFirstTwenty()
{
    for (int i = 0; i < 25; ++i)
        m_bench->write(u"%1.json"_s.arg(i), "{\"a\": ");
    const ImportSummary summary = m_bench->import();
    QCOMPARE(summary.unreadable, 25);
    QCOMPARE(summary.unreadableNames.size(), 20);
}

void ImportReportTest::tellsHowFarItIs()
{
    for (int number = 1; number <= 40; ++number)
        m_bench->write(u"%1/%1.txt"_s.arg(number), jobId(number).toLatin1());
    (void)m_bench->import();
    QCOMPARE(m_bench->reported, (QList<std::pair<qint64, qint64>>{{16, 40}, {32, 40}, {40, 40}}));
}

// A log of gigabytes may name three jobs.
void ImportReportTest::reportsProgressWithFewJobs()
{
    m_bench->write(u"large.log"_s, jsonLine(jobObject(1, u"completed"_s)) + QByteArray("a line of a log\n").repeated(200'000));
    m_bench->write(u"small.log"_s, jsonLine(jobObject(1, u"completed"_s)) + jsonLine(jobObject(2, u"completed"_s)));
    QList<qint64> reported;
    const ImportTools tools{.service = m_bench->service,
                            .deliver = [this](const QList<JobInput> &batch) { return m_bench->receiver.take(batch); },
                            .report =
                                [&](const ImportProgress &progress) {
                                    QCOMPARE(progress.jobs, 1);
                                    reported.append(progress.bytes);
                                },
                            .maxOpened = 200};
    const ImportResult large = importAll({.arguments = {m_bench->folder.filePath(u"large.log"_s)}}, tools);
    QVERIFY(large.opened);
    QCOMPARE(large.opened->jobs.size(), 1);
    QVERIFY2(reported.size() >= 2 && reported.first() < reported.last(), "nothing was to be seen");
    reported.clear();
    QVERIFY(importAll({.arguments = {m_bench->folder.filePath(u"small.log"_s)}}, tools).opened);
    QCOMPARE(reported, QList<qint64>());
}

// A pasted text has no file by which it could be counted.
void ImportReportTest::reportsWhatATextLost()
{
    QByteArray text;
    for (int number = 1; number <= 300; ++number) {
        text += jsonLine(jobObject(number, u"completed"_s));
        if (number % 5 == 0)
            text += jsonLine(jobObject(500 + number, u"completed"_s)).chopped(20) + '\n';
    }
    text += "{\"error\": \"Unable to locate job\", \"code\": 404}\n";
    const ImportTools tools{.service = m_bench->service,
                            .deliver = [this](const QList<JobInput> &batch) { return m_bench->receiver.take(batch); },
                            .maxOpened = 200};
    const ImportSummary summary = importAll({.text = text}, tools).summary;
    QCOMPARE(summary.found, 360); // of what was cut the ids
    QCOMPARE(summary.remarks.size(), 2);
    QCOMPARE(summary.remarks.first().reason, IgnoredReason::ErrorDocument);
    QCOMPARE(summary.remarks.last().reason, IgnoredReason::BrokenDocument);
    QCOMPARE(summary.remarks.last().count, 60);
    const Notice notice = noticeOf(summary);
    QVERIFY2(notice.text.contains("60 document(s) are incomplete or damaged"_L1), qPrintable(notice.text));
    QCOMPARE(notice.level, Notice::Level::Warning);
}

// A million of them would fill memory.
void ImportReportTest::countsRepeatedRemarks()
{
    const QByteArray error = "{\"error\": \"Unable to locate job\", \"code\": 404}\n";
    m_bench->write(u"many.log"_s, jsonLine(jobObject(1, u"completed"_s)) + error.repeated(50'000));
    for (const qsizetype maxOpened : {200, 0}) {
        const ImportTools tools{.service = m_bench->service,
                                .deliver = [this](const QList<JobInput> &batch) { return m_bench->receiver.take(batch); },
                                .maxOpened = maxOpened};
        const ImportResult result = importAll({.arguments = {m_bench->folder.filePath(u"many.log"_s)}}, tools);
        QCOMPARE(result.opened.has_value(), maxOpened > 0);
        const QList<Inputs::Remark> remarks = result.opened ? result.opened->ignored : result.summary.remarks;
        QCOMPARE(remarks.size(), 20);
        qint64 all = result.summary.moreRemarks;
        for (const Inputs::Remark &remark : remarks)
            all += remark.count + remark.more;
        QCOMPARE(all, 50'000);
    }
}

void ImportReportTest::reportsWhileItCounts()
{
    for (int number = 1; number <= 1100; ++number)
        m_bench->write(u"%1.png"_s.arg(number), "x");
    std::atomic_bool isCancelled = false;
    (void)m_bench->import(&isCancelled);
    QCOMPARE(m_bench->reported, (QList<std::pair<qint64, qint64>>{{0, 0}, {0, 0}})); // of the entries, and at the end
}

void ImportReportTest::saysWhatItCameTo_data()
{
    QTest::addColumn<ImportSummary>("summary");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isWarning");
    QTest::newRow("all new") << ImportSummary{.files = 12, .found = 10, .isNew = 10, .ignored = 2}
                             << u"12 file(s) read: 10 new job(s). 2 file(s) contained no job."_s << false;
    QTest::newRow("a text") << ImportSummary{.found = 300, .isNew = 299, .known = 1} << u"Read: 299 new job(s), 1 known job(s)."_s << false;
    QTest::newRow("all sorts") << ImportSummary{.files = 4, .found = 6, .isNew = 1, .known = 2, .newer = 3}
                               << u"4 file(s) read: 1 new job(s), 3 updated job(s), 2 known job(s)."_s << false;
    QTest::newRow("nothing") << ImportSummary{} << u"0 file(s) read: no jobs found."_s << true;
    QTest::newRow("broken") << ImportSummary{.files = 5, .isNew = 1, .unreadable = 4, .unreadableNames = {u"a"_s, u"b"_s, u"c"_s, u"d"_s}}
                            << u"5 file(s) read: 1 new job(s). 4 file(s) could not be read, or are damaged or too large: a, b, c, …"_s
                            << true;
    const Inputs::Remark cut{.reason = IgnoredReason::BrokenDocument, .text = u"{"_s, .count = 3};
    QTest::newRow("cut in a text")
        << ImportSummary{.found = 300, .isNew = 300, .remarks = {cut}, .moreRemarks = 7}
        << u"Read: 300 new job(s). 3 document(s) are incomplete or damaged; only the job IDs in them were read. ({) "
           "7 more part(s) were skipped."_s
        << true;
    QTest::newRow("too large in a text") << ImportSummary{.found = 300,
                                                          .isNew = 300,
                                                          .remarks = {{.reason = IgnoredReason::TooLargeDocument, .count = 2}}}
                                         << u"Read: 300 new job(s). 2 document(s) larger than 64 MB were skipped."_s << true;
    QTest::newRow("an error among the jobs") << ImportSummary{.found = 300,
                                                              .isNew = 300,
                                                              .remarks = {{.reason = IgnoredReason::ErrorDocument}}}
                                             << u"Read: 300 new job(s). This is an error message from the service, not a job."_s << false;
    const QString again = u" job(s) could not be written to the archive. Open them again when the archive can be written."_s;
    QTest::newRow("not taken") << ImportSummary{.files = 200, .found = 200, .isNew = 100, .lost = 60}
                               << u"The import was stopped. 200 file(s) read: 100 new job(s). 60"_s + again << true;
    QTest::newRow("none taken") << ImportSummary{.files = 100, .found = 100, .lost = 100} << u"The import was stopped. 100"_s + again
                                << true;
    QTest::newRow("stopped") << ImportSummary{.files = 5, .isNew = 5, .wasCancelled = true}
                             << u"The import was stopped. 5 file(s) read: 5 new job(s)."_s << false;
}

void ImportReportTest::saysWhatItCameTo()
{
    QFETCH(ImportSummary, summary);
    QFETCH(QString, text);
    QFETCH(bool, isWarning);
    const Notice notice = noticeOf(summary);
    QCOMPARE(notice.text, text);
    QCOMPARE(notice.level == Notice::Level::Warning, isWarning);
}

QTEST_GUILESS_MAIN(ImportReportTest)
#include "tst_importreport.moc"
