// SPDX-License-Identifier: MIT
#include "ui/media/mediastep.h"

#include <QtTest>

// Where an arrow leads, from each place in a job.
class MediaStepTest : public QObject
{
    Q_OBJECT

private slots:
    void leads_data();
    void leads();
};

void MediaStepTest::leads_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("steps");
    QTest::addColumn<bool>("crosses");
    QTest::addColumn<int>("to");
    QTest::addColumn<int>("jobs");
    QTest::newRow("on") << 0 << 3 << 1 << true << 1 << 0;
    QTest::newRow("back") << 2 << 3 << -1 << true << 1 << 0;
    QTest::newRow("past the last") << 2 << 3 << 1 << true << -1 << 1;
    QTest::newRow("before the first") << 0 << 3 << -1 << true << -1 << -1;
    QTest::newRow("the only one, on") << 0 << 1 << 1 << true << -1 << 1;
    QTest::newRow("the only one, back") << 0 << 1 << -1 << true << -1 << -1;
    QTest::newRow("stays at the last") << 2 << 3 << 1 << false << -1 << 0;
    QTest::newRow("stays at the first") << 0 << 3 << -1 << false << -1 << 0;
    QTest::newRow("several stop at the last") << 1 << 3 << 5 << true << 2 << 0;
    QTest::newRow("several past the last") << 2 << 3 << 5 << true << -1 << 1;
    QTest::newRow("no media, on") << -1 << 0 << 1 << true << -1 << 1;
    QTest::newRow("no media, back") << -1 << 0 << -1 << true << -1 << -1;
    QTest::newRow("no media, stays") << -1 << 0 << 1 << false << -1 << 0;
    QTest::newRow("none is shown, on") << -1 << 3 << 1 << true << 0 << 0;
    QTest::newRow("none is shown, back") << -1 << 3 << -1 << true << 0 << 0;
    QTest::newRow("no step") << 1 << 3 << 0 << true << 1 << 0;
}

void MediaStepTest::leads()
{
    QFETCH(const int, row);
    QFETCH(const int, count);
    QFETCH(const int, steps);
    QFETCH(const bool, crosses);
    QFETCH(const int, to);
    QFETCH(const int, jobs);
    QCOMPARE(mediaStep(row, count, steps, crosses), (MediaStep{.row = to, .jobs = jobs}));
}

QTEST_GUILESS_MAIN(MediaStepTest)
#include "tst_mediastep.moc"
