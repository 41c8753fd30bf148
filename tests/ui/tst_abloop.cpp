// SPDX-License-Identifier: MIT
#include "tests/ui/support/fakeplayer.h"
#include "tests/ui/support/shots.h"
#include "ui/media/timeslider.h"
#include "ui/media/videobar.h"
#include "ui/media/videoview.h"

#include <QAccessible>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    FakePlayer *player = nullptr;
    QWidget window{}; // without a layout: the offscreen platform warns of a window's size hints
    VideoView view{[this] {
                       auto fake = std::make_unique<FakePlayer>(5200);
                       player = fake.get();
                       return fake;
                   },
                   &window};
    QSignalSpy marks{&view, &VideoView::loopMarked};

    Shown()
    {
        window.resize(480, 320);
        view.resize(window.size());
        view.setPrefs({.playsAtOnce = false});
        window.show();
        view.setSource(u"/video.mp4"_s);
    }

    void mark(qint64 position)
    {
        player->report(position);
        QTest::keyClick(&view, Qt::Key_L);
    }

    [[nodiscard]] TimeSlider *slider() const
    {
        const auto all = view.findChildren<TimeSlider *>();
        return *std::find_if(all.begin(), all.end(), [](const TimeSlider *one) { return one->accessibleName() == u"Position"_s; });
    }
};

} // namespace

class AbLoopTest : public QObject
{
    Q_OBJECT

private slots:
    void isMarkedStepByStep();
    void beginsAtTheEarlierMark();
    void isClearedByTwoMarksAtOnePlace();
    void isTold();
    void repeatsBetweenTheMarks();
    void beginsAnewFromBehindItsEnd();
    void isShownOnTheSlider();
    void endsWithTheVideo();
    void leavesTheRepeatOfTheWhole();
    void needsAVideo();
};

void AbLoopTest::isMarkedStepByStep()
{
    const AbLoop begun = marked({}, 1000);
    QCOMPARE(begun, AbLoop{.from = 1000});
    QVERIFY(!begun.isComplete());
    const AbLoop whole = marked(begun, 3000);
    QCOMPARE(whole, (AbLoop{.from = 1000, .to = 3000}));
    QVERIFY(whole.isComplete());
    QCOMPARE(marked(whole, 2000), AbLoop());
}

void AbLoopTest::beginsAtTheEarlierMark()
{
    QCOMPARE(marked({.from = 3000}, 1000), (AbLoop{.from = 1000, .to = 3000}));
}

void AbLoopTest::isClearedByTwoMarksAtOnePlace()
{
    QCOMPARE(marked({.from = 1000}, 1040), AbLoop());
    QCOMPARE(marked({.from = 1000}, 1100), (AbLoop{.from = 1000, .to = 1100}));
}

void AbLoopTest::isTold()
{
    QCOMPARE(loopText({}, 5200), QString());
    QCOMPARE(loopText({.from = 3000}, 5200), u"Loop from 0:03.0"_s);
    QCOMPARE(loopText({.from = 63'000, .to = 67'900}, 90'000), u"Loop from 1:03 to 1:07"_s);
    Shown shown;
    shown.mark(1000);
    shown.mark(3500);
    shown.mark(2000);
    QCOMPARE(shown.marks, QList<QVariantList>({{u"Loop from 0:01.0"_s}, {u"Loop from 0:01.0 to 0:03.5"_s}, {u"Loop cleared"_s}}));
}

void AbLoopTest::repeatsBetweenTheMarks()
{
    Shown shown;
    shown.view.play();
    shown.mark(1000);
    shown.player->run(1500);
    QCOMPARE(shown.player->now, 2500);
    shown.mark(3000);
    QCOMPARE(shown.player->now, 1000); // at once
    shown.player->run(2500);
    QCOMPARE(shown.player->now, 1500);
    QVERIFY(shown.player->playing);
    shown.mark(1500); // cleared
    shown.player->run(3000);
    QCOMPARE(shown.player->now, 4500);
}

void AbLoopTest::beginsAnewFromBehindItsEnd()
{
    Shown shown;
    shown.mark(1000);
    shown.mark(3000);
    QCOMPARE(shown.player->now, 3000); // it stands: nothing moves by itself
    shown.view.play();
    QCOMPARE(shown.player->now, 1000);
    shown.view.pause();
    shown.player->report(2000);
    QTest::keyClick(&shown.view, Qt::Key_Space);
    QVERIFY(shown.player->playing);
    QCOMPARE(shown.player->now, 2000);
}

void AbLoopTest::isShownOnTheSlider()
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        useTheme(theme);
        Shown shown;
        const QImage plain = shown.slider()->grab().toImage();
        shown.mark(1300);
        shown.player->report(0);
        const QImage begun = shown.slider()->grab().toImage();
        QVERIFY(begun != plain);
        shown.mark(3900);
        shown.player->report(0);
        const QImage whole = shown.slider()->grab().toImage();
        const int quarter = whole.width() / 4;
        QVERIFY(whole.pixel(whole.width() / 2, 1) != plain.pixel(whole.width() / 2, 1)); // between the marks
        QCOMPARE(whole.pixel(quarter / 2, 1), plain.pixel(quarter / 2, 1));
        QCOMPARE(shown.slider()->accessibleDescription(), u"Loop from 0:01.3 to 0:03.9"_s);
        keepShot(shown.view, theme == Theme::Dark ? u"abloop-dark"_s : u"abloop-light"_s);
        shown.mark(2000);
        QCOMPARE(shown.slider()->accessibleDescription(), QString());
        QCOMPARE(shown.slider()->abLoop(), AbLoop());
    }
    useTheme(Theme::Light);
}

void AbLoopTest::endsWithTheVideo()
{
    Shown shown;
    shown.mark(1000);
    shown.mark(3000);
    QVERIFY(shown.player->loop.isComplete());
    shown.view.setSource(u"/other.mp4"_s);
    QCOMPARE(shown.player->loop, AbLoop());
    QCOMPARE(shown.slider()->abLoop(), AbLoop());
    shown.mark(1000);
    shown.view.setPlaysOnce(true, true); // a slideshow goes on
    QCOMPARE(shown.view.abLoop(), AbLoop());
}

void AbLoopTest::leavesTheRepeatOfTheWhole()
{
    Shown shown;
    QVERIFY(shown.player->looping);
    shown.mark(1000);
    QVERIFY(shown.player->looping);
    QTest::keyClick(&shown.view, Qt::Key_L, Qt::ShiftModifier);
    QVERIFY(!shown.player->looping);
    QCOMPARE(shown.view.abLoop(), AbLoop{.from = 1000});
}

void AbLoopTest::needsAVideo()
{
    Shown shown;
    shown.view.setSource({});
    QTest::keyClick(&shown.view, Qt::Key_L);
    QCOMPARE(shown.marks.size(), 0);
}

QTEST_MAIN(AbLoopTest)
#include "tst_abloop.moc"
