#include "tests/support/cutdownloads.h"

#include <QtTest>

#include <numeric>

// The long form of tst_resume: a cut at each byte of 64 KiB, and a thousand files that are cut and resumed.
class CutDownloadsTest : public QObject
{
    Q_OBJECT

private slots:
    void storesNothingCut_data();
    void storesNothingCut();
    void resumesWhatWasCut();
};

void CutDownloadsTest::storesNothingCut_data()
{
    QTest::addColumn<int>("framing");
    QTest::newRow("with its length") << int(Framing::Length);
    QTest::newRow("chunked") << int(Framing::Chunked);
    QTest::newRow("closed") << int(Framing::Closed);
}

void CutDownloadsTest::storesNothingCut()
{
    QFETCH(int, framing);
    constexpr qsizetype size = 64 * 1024;
    QList<qsizetype> cuts(size + 1);
    std::iota(cuts.begin(), cuts.end(), 0);
    QCOMPARE(downloadsCut(cuts, size, Framing(framing)), QString());
}

void CutDownloadsTest::resumesWhatWasCut()
{
    const ResumeRun run = resumesAfterCuts(1000, 64 * 1024, 20261124);
    QCOMPARE(run.problem, QString());
    QVERIFY(run.resumed > 500);
    qInfo("%d requests went on where another was cut", run.resumed);
}

QTEST_GUILESS_MAIN(CutDownloadsTest)
#include "tst_cutdownloads.moc"
