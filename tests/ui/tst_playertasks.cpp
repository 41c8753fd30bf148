// SPDX-License-Identifier: MIT
#include "ui/media/playertasks.h"

#include <QtTest>

using Task = PlayerTasks::Task;

class PlayerTasksTest : public QObject
{
    Q_OBJECT

private slots:
    void isEmptyAtFirst();
    void keepsTheLastSeek();
    void cancelsStepsThereAndBack();
    void stepsAfterTheSeek();
    void dropsStepsForASeek();
    void boundsTheSteps();
};

void PlayerTasksTest::isEmptyAtFirst()
{
    PlayerTasks tasks;
    QVERIFY(tasks.isEmpty());
    QVERIFY(!tasks.takeNext());
}

void PlayerTasksTest::keepsTheLastSeek()
{
    PlayerTasks tasks;
    tasks.seek(100);
    tasks.seek(200);
    QVERIFY(!tasks.isEmpty());
    QCOMPARE(tasks.takeNext(), (Task{.kind = Task::Kind::Seek, .position = 200}));
    QVERIFY(tasks.isEmpty());
}

void PlayerTasksTest::cancelsStepsThereAndBack()
{
    PlayerTasks tasks;
    tasks.step(3);
    tasks.step(-4);
    QCOMPARE(tasks.takeNext(), (Task{.kind = Task::Kind::Back}));
    QVERIFY(tasks.isEmpty());
    tasks.step(2);
    QCOMPARE(tasks.takeNext(), (Task{.kind = Task::Kind::Forward}));
    QCOMPARE(tasks.takeNext(), (Task{.kind = Task::Kind::Forward}));
    QVERIFY(!tasks.takeNext());
}

void PlayerTasksTest::stepsAfterTheSeek()
{
    PlayerTasks tasks;
    tasks.seek(100);
    tasks.step(1);
    QCOMPARE(tasks.takeNext(), (Task{.kind = Task::Kind::Seek, .position = 100}));
    QCOMPARE(tasks.takeNext(), (Task{.kind = Task::Kind::Forward}));
}

void PlayerTasksTest::dropsStepsForASeek()
{
    PlayerTasks tasks;
    tasks.step(5);
    tasks.seek(100);
    QCOMPARE(tasks.takeNext(), (Task{.kind = Task::Kind::Seek, .position = 100}));
    QVERIFY(tasks.isEmpty());
    tasks.seek(100);
    tasks.step(5);
    tasks.dropSteps();
    QVERIFY(tasks.takeNext());
    QVERIFY(tasks.isEmpty());
    tasks.seek(1);
    tasks.step(1);
    tasks.clear();
    QVERIFY(tasks.isEmpty());
}

void PlayerTasksTest::boundsTheSteps()
{
    PlayerTasks tasks;
    for (int n = 0; n < 3; ++n)
        tasks.step(std::numeric_limits<int>::max());
    int count = 0;
    while (tasks.takeNext())
        ++count;
    QCOMPARE(count, 1000);
}

QTEST_GUILESS_MAIN(PlayerTasksTest)
#include "tst_playertasks.moc"
