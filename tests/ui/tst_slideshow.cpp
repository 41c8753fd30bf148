// SPDX-License-Identifier: MIT
#include "ui/media/slideshow.h"

#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// When the next one comes.
class SlideshowTest : public QObject
{
    Q_OBJECT

private slots:
    void waits_data();
    void waits();
    void beginsAnewWithEachOne();
    void goesOnWhenSomethingWasPlayed();
};

void SlideshowTest::waits_data()
{
    QTest::addColumn<SlideKind>("kind");
    QTest::addColumn<int>("chosen");
    QTest::addColumn<int>("seconds"); // -1: until it ends
    QTest::newRow("an image") << SlideKind::Still << 5 << 5;
    QTest::newRow("an image, long") << SlideKind::Still << 60 << 60;
    QTest::newRow("a video") << SlideKind::Moving << 5 << -1;
    QTest::newRow("a download") << SlideKind::Loading << 5 << 30;
    QTest::newRow("a download, long") << SlideKind::Loading << 60 << 60;
    QTest::newRow("a message") << SlideKind::Words << 5 << 1;
}

void SlideshowTest::waits()
{
    QFETCH(const SlideKind, kind);
    QFETCH(const int, chosen);
    QFETCH(const int, seconds);
    const auto pause = slidePause(kind, std::chrono::seconds(chosen));
    QCOMPARE(pause.has_value(), seconds >= 0);
    if (pause)
        QCOMPARE(*pause, std::chrono::seconds(seconds));
}

void SlideshowTest::beginsAnewWithEachOne()
{
    QList<std::function<void()>> clocks;
    Slideshow show([&](std::chrono::milliseconds, QObject *, const std::function<void()> &act) { clocks.append(act); });
    QSignalSpy next(&show, &Slideshow::nextRequested);
    show.show(SlideKind::Still, u"a"_s);
    QVERIFY(clocks.isEmpty()); // it does not run
    show.start();
    QCOMPARE(clocks.size(), 1);
    show.show(SlideKind::Still, u"a"_s); // zoomed, say
    QCOMPARE(clocks.size(), 1);
    show.show(SlideKind::Still, u"b"_s);
    QCOMPARE(clocks.size(), 2);
    clocks.at(0)();
    QVERIFY(next.isEmpty());
    clocks.at(1)();
    QCOMPARE(next.size(), 1);
    show.setPause(10s);
    QCOMPARE(clocks.size(), 3);
    show.stop();
    clocks.at(2)();
    QCOMPARE(next.size(), 1);
}

void SlideshowTest::goesOnWhenSomethingWasPlayed()
{
    QList<std::function<void()>> clocks;
    Slideshow show([&](std::chrono::milliseconds, QObject *, const std::function<void()> &act) { clocks.append(act); });
    QSignalSpy next(&show, &Slideshow::nextRequested);
    show.show(SlideKind::Moving, u"a"_s);
    show.onPlayedOut();
    show.start();
    QVERIFY(clocks.isEmpty() && next.isEmpty());
    show.onPlayedOut();
    QCOMPARE(next.size(), 1);
    show.show(SlideKind::Still, u"b"_s);
    show.onPlayedOut(); // of the former
    QCOMPARE(next.size(), 1);
}

QTEST_GUILESS_MAIN(SlideshowTest)
#include "tst_slideshow.moc"
