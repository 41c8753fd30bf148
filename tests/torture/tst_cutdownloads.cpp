// SPDX-License-Identifier: MIT
#include "tests/support/cutdownloads.h"

#include <QtTest>

#include <numeric>

// The long form of tst_resume and tst_transfers: a cut at each byte of 64 KiB, a thousand files that are cut and resumed, files that have
// changed meanwhile, and stalls.
class CutDownloadsTest : public QObject
{
    Q_OBJECT

private slots:
    void storesNothingCut_data();
    void storesNothingCut();
    void resumesWhatWasCut();
    void mixesNoVersions();
    void getsPastStalls();
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

namespace {

void report(const char *matrix, const Tries &tries)
{
    for (const QString &problem : tries.problems)
        qInfo("%s: %s", matrix, qPrintable(problem));
    qInfo("%s: tried %d, wrong %d", matrix, tries.tried, tries.wrong);
}

} // namespace

void CutDownloadsTest::mixesNoVersions()
{
    const Tries tries = resumesOfChangedFiles(40, 20261127);
    report("resume of changed files", tries);
    QCOMPARE(tries.wrong, 0);
}

void CutDownloadsTest::getsPastStalls()
{
    const Tries tries = downloadsThatStall(300, 20261128);
    report("stalls at random places", tries);
    QCOMPARE(tries.wrong, 0);
}

QTEST_GUILESS_MAIN(CutDownloadsTest)
#include "tst_cutdownloads.moc"
