// SPDX-License-Identifier: MIT
#include "tests/ui/support/eventloop.h"
#include "tests/ui/support/gapmeter.h"
#include "tests/ui/support/paintwatch.h"

#include <QThread>
#include <QtTest>
#include <QWidget>

#include <ctime>

using namespace std::chrono_literals;

// What the benchmarks and the flows measure with.
class MetersTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWaitingFromWork();
    void countsWork();
    void forgetsWhatWasBefore();
    void waitsForAPainting();
    void waitsForTheRightPainting();
    void givesUpWaiting();
    void runsUntilItIsTrue();
};

void MetersTest::tellsWaitingFromWork()
{
    GapMeter meter;
    meter.start();
    QTimer::singleShot(0, &meter, [] { QThread::msleep(60); }); // holds the loop up: that is what is measured
    runFor(5ms);
    QVERIFY(meter.longest() >= 60ms);
    QVERIFY(meter.maxBusy() < 40ms);
}

void MetersTest::countsWork()
{
    GapMeter meter;
    meter.start();
    const std::clock_t start = std::clock();
    while (std::clock() - start < CLOCKS_PER_SEC / 10) { // of the whole process: this thread has less
    }
    meter.stop(); // without a turn of the loop
    QVERIFY(meter.longest() >= 50ms);
    QVERIFY(meter.maxBusy() >= 50ms);
}

void MetersTest::forgetsWhatWasBefore()
{
    GapMeter meter;
    meter.start();
    QThread::msleep(60);
    meter.stop();
    QVERIFY(meter.longest() >= 60ms);
    meter.start();
    QCOMPARE(meter.longest(), 0us);
    QCOMPARE(meter.maxBusy(), 0us);
}

void MetersTest::waitsForAPainting()
{
    QWidget widget;
    widget.show();
    PaintWatch watch(widget);
    QVERIFY(watch.wait());
    PaintWatch next(widget);
    widget.update();
    QVERIFY(next.wait());
}

void MetersTest::waitsForTheRightPainting()
{
    QWidget widget;
    int paintings = 0;
    PaintWatch watch(widget, [&] {
        if (++paintings < 3)
            QTimer::singleShot(1ms, &widget, qOverload<>(&QWidget::update));
        return paintings == 3;
    });
    widget.show();
    QVERIFY(watch.wait());
    QCOMPARE(paintings, 3);
}

void MetersTest::givesUpWaiting()
{
    QWidget widget; // never shown
    PaintWatch watch(widget);
    QVERIFY(!watch.wait(5ms));
}

void MetersTest::runsUntilItIsTrue()
{
    bool isTrue = false;
    QTimer::singleShot(10ms, this, [&] { isTrue = true; });
    QVERIFY(!runUntil([] { return false; }, 1ms));
    QVERIFY(runUntil([&] { return isTrue; }));
}

QTEST_MAIN(MetersTest)
#include "tst_meters.moc"
