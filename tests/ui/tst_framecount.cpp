#include "ui/media/framecount.h"

#include <QtTest>

#include <cmath>
#include <limits>

class FrameCountTest : public QObject
{
    Q_OBJECT

private slots:
    void takesTheRateOfTheFile();
    void countsFrames_data();
    void countsFrames();
    void findsEachFrame_data();
    void findsEachFrame();
    void givesUp();
};

void FrameCountTest::takesTheRateOfTheFile()
{
    QCOMPARE(frameLength(25), 40'000.0);
    for (const double nonsense : {0.0, -1.0, 0.001, 1e9, std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()})
        QCOMPARE(frameLength(nonsense), 1'000'000 / 24.0);
}

void FrameCountTest::countsFrames_data()
{
    QTest::addColumn<double>("rate");
    for (const double rate : {5.0, 23.976, 24.0, 25.0, 30.0, 60.0, 120.0})
        QTest::newRow(qPrintable(QString::number(rate))) << rate;
}

void FrameCountTest::countsFrames()
{
    QFETCH(double, rate);
    const FrameClock clock{.first = 83'333, .length = frameLength(rate)};
    for (int frame = 0; frame < 500; ++frame) {
        const auto begin = static_cast<qint64>(frame * clock.length); // rounded down, as backends do
        QCOMPARE(frameAt(clock, clock.first + begin), frame);
        QCOMPARE(frameAt(clock, clock.first + begin + static_cast<qint64>(clock.length / 2)), frame);
    }
    QCOMPARE(frameAt(clock, 0), 0); // never before the first
    QCOMPARE(lastFrame(clock, static_cast<qint64>(std::ceil(100 * clock.length / 1000))), 99);
    QCOMPARE(lastFrame(clock, 0), 0);
}

void FrameCountTest::findsEachFrame_data()
{
    QTest::addColumn<double>("rate");
    QTest::addColumn<bool>("showsNext"); // the backend shows the frame that begins next, else the one that is on
    for (const double rate : {5.0, 23.976, 24.0, 30.0, 60.0, 120.0}) {
        QTest::addRow("%g, next", rate) << rate << true;
        QTest::addRow("%g, on", rate) << rate << false;
    }
}

void FrameCountTest::findsEachFrame()
{
    QFETCH(double, rate);
    QFETCH(bool, showsNext);
    const FrameClock clock{.length = frameLength(rate)};
    FrameSearch search;
    for (int frame = 0; frame < 300; ++frame) {
        search.wanted = frame;
        search.tries = 0;
        for (;;) {
            const double frames = static_cast<double>(positionFor(clock, search)) * 1000 / clock.length;
            const int shown = static_cast<int>(showsNext ? std::ceil(frames) : std::floor(frames));
            if (isOver(search, shown)) {
                QCOMPARE(shown, frame);
                break;
            }
            search = nextTry(search);
        }
        QVERIFY(search.tries == 0 || frame == 0); // what was learnt is kept
    }
}

void FrameCountTest::givesUp()
{
    FrameSearch search{.wanted = 5};
    int tries = 1;
    for (; !isOver(search, 1); ++tries)
        search = nextTry(search);
    QCOMPARE(tries, 4);
}

QTEST_GUILESS_MAIN(FrameCountTest)
#include "tst_framecount.moc"
