#include "tests/support/jobbuilder.h"
#include "tests/ui/support/windowbench.h"

#include <QListView>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray documents(int first, int last)
{
    QByteArray all;
    for (int number = first; number <= last; ++number)
        all += json(jobObject(number, u"completed"_s)) + '\n';
    return all;
}

QListView *jobs(const WindowBench &bench)
{
    return bench.find<QListView>(u"Jobs"_s);
}

} // namespace

// Several jobs at once.
class FlowManyTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarningsButOne(); }
    void keepsTheChosenWhileTheCurrentOneRuns();
};

void FlowManyTest::keepsTheChosenWhileTheCurrentOneRuns()
{
    WindowBench bench;
    bench.show();
    bench.controller->openText(documents(2, 3));
    constexpr int answers = 6;
    for (int n = 0; n < answers; ++n) {
        QJsonObject job = jobObject(1, u"progress"_s);
        job["content"_L1] = u"(%1%) (fast)"_s.arg(n);
        bench.answerJob(1, job);
    }
    bench.answerJob(1, FakeNetwork::Answer{.ending = FakeNetwork::Ending::Hang});
    bench.type(jobId(1));
    QCOMPARE(bench.controller->selected(), jobId(1));
    jobs(bench)->selectAll();
    QCOMPARE(jobs(bench)->selectionModel()->selectedIndexes().size(), 3);
    QTRY_COMPARE(bench.network.requests().size(), answers + 1);
    QCOMPARE(jobs(bench)->selectionModel()->selectedIndexes().size(), 3);
    QCOMPARE(bench.controller->selected(), jobId(1));
}

QTEST_MAIN(FlowManyTest)
#include "tst_flow_many.moc"
