// SPDX-License-Identifier: MIT
#include "tests/ui/support/fakeplayer.h"
#include "tests/ui/support/shots.h"
#include "ui/media/imageview.h"
#include "ui/media/playbackrates.h"
#include "ui/media/videobar.h"
#include "ui/media/videoview.h"

#include <QAccessible>
#include <QLabel>
#include <QMenu>
#include <QSlider>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    FakePlayer *player = nullptr;
    int made = 0;
    QWidget window{}; // without a layout: the offscreen platform warns of a window's size hints
    VideoView view{[this] {
                       auto fake = std::make_unique<FakePlayer>();
                       player = fake.get();
                       ++made;
                       return fake;
                   },
                   &window};

    Shown()
    {
        window.resize(480, 320);
        view.resize(window.size());
        view.setPrefs({.playsAtOnce = false});
        window.show();
    }

    void load()
    {
        view.setSource(u"/video.mp4"_s);
        player->load(5200);
    }

    template<typename Control>
    [[nodiscard]] Control *control(const QString &name) const
    {
        for (Control *candidate : view.findChildren<Control *>()) {
            if (QAccessible::queryAccessibleInterface(candidate)->text(QAccessible::Name) == name)
                return candidate;
        }
        return nullptr;
    }

    [[nodiscard]] QToolButton *button(const QString &name) const { return control<QToolButton>(name); }
    [[nodiscard]] QSlider *slider() const { return control<QSlider>(u"Position"_s); }
    [[nodiscard]] QString time() const { return view.findChild<VideoBar *>()->findChild<QLabel *>()->text(); }
};

} // namespace

class VideoViewTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsTimes_data();
    void tellsTimes();
    void tellsPlaces_data();
    void tellsPlaces();
    void makesOnePlayerWhenItIsNeeded();
    void isToldToPlay();
    void isPlayedByItsButton();
    void showsTimeAndLength();
    void seeksByClickAndDrag();
    void standsStillWhileTheHandleIsHeld();
    void actsOnKeys();
    void stepsByFrames();
    void changesSpeed();
    void loopsAndMutes();
    void hasVolumeWhereThereIsSound();
    void keepsThePrefsFromVideoToVideo();
    void playsAtOnceWhenSeen();
    void handsOutItsFrameToSave();
    void saysRatesInOrder();
    void stopsOutOfSight();
    void namesItsControls();
    void looksGood();
};

void VideoViewTest::tellsTimes_data()
{
    QTest::addColumn<qint64>("time");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qint64(0) << u"0:00"_s;
    QTest::newRow("cut off") << qint64(5999) << u"0:05"_s;
    QTest::newRow("minutes") << qint64(625'000) << u"10:25"_s;
    QTest::newRow("hours") << qint64(3'723'000) << u"1:02:03"_s;
    QTest::newRow("never negative") << qint64(-1) << u"0:00"_s;
}

void VideoViewTest::tellsTimes()
{
    QFETCH(qint64, time);
    QTEST(clockText(time), "text");
}

void VideoViewTest::tellsPlaces_data()
{
    QTest::addColumn<qint64>("position");
    QTest::addColumn<qint64>("duration");
    QTest::addColumn<QString>("text");
    QTest::newRow("not known yet") << qint64(0) << qint64(0) << u"0:00 / 0:00"_s;
    QTest::newRow("with tenths") << qint64(1'490) << qint64(5'208) << u"0:01.4 / 0:05.2"_s;
    QTest::newRow("its last picture") << qint64(5'167) << qint64(5'208) << u"0:05.2 / 0:05.2"_s;
    QTest::newRow("the one before") << qint64(5'125) << qint64(5'208) << u"0:05.1 / 0:05.2"_s;
    QTest::newRow("a long one") << qint64(1'490) << qint64(60'000) << u"0:01 / 1:00"_s;
}

void VideoViewTest::tellsPlaces()
{
    QFETCH(qint64, position);
    QFETCH(qint64, duration);
    QTEST(placeText(position, duration), "text");
}

void VideoViewTest::makesOnePlayerWhenItIsNeeded()
{
    Shown shown;
    shown.view.setSource({});
    shown.view.play();
    QTest::keyClick(&shown.view, Qt::Key_Space);
    QCOMPARE(shown.made, 0);
    shown.load();
    shown.view.setSource(u"/other.mp4"_s);
    QCOMPARE(shown.made, 1);
    QCOMPARE(shown.player->source, u"/other.mp4"_s);
    QVERIFY(shown.view.currentFrame().isNull()); // of the former
}

void VideoViewTest::isToldToPlay()
{
    Shown shown;
    shown.load();
    QVERIFY(!shown.player->playing);
    shown.view.play();
    QVERIFY(shown.player->playing);
}

void VideoViewTest::isPlayedByItsButton()
{
    Shown shown;
    shown.load();
    QToolButton *play = shown.button(u"Play"_s);
    QVERIFY(play);
    QTest::mouseClick(play, Qt::LeftButton);
    QVERIFY(shown.player->playing);
    QCOMPARE(play->accessibleName(), u"Pause"_s);
    QTest::mouseClick(play, Qt::LeftButton);
    QVERIFY(!shown.player->playing);
    QCOMPARE(play->accessibleName(), u"Play"_s);
}

void VideoViewTest::showsTimeAndLength()
{
    Shown shown;
    QSignalSpy known(&shown.view, &VideoView::sizeKnown);
    shown.load();
    QCOMPARE(known.size(), 2);
    QCOMPARE(shown.time(), u"0:00.0 / 0:05.2"_s);
    shown.player->report(1300);
    QCOMPARE(shown.time(), u"0:01.3 / 0:05.2"_s);
    QCOMPARE(shown.slider()->value(), 1300);
    QCOMPARE(shown.player->sought.size(), 0); // what the player tells is not sought
    shown.player->load(5200);
    QCOMPARE(shown.view.currentFrame().size(), QSize(160, 90));
}

void VideoViewTest::seeksByClickAndDrag()
{
    Shown shown;
    shown.load();
    QSlider *slider = shown.slider();
    const QPoint middle = slider->rect().center();
    QTest::mousePress(slider, Qt::LeftButton, {}, middle);
    QCOMPARE(shown.player->sought.size(), 1);
    QVERIFY(std::abs(shown.player->sought.last() - 2600) < 60);
    shown.player->report(0); // a late word does not tear the handle away
    QVERIFY(slider->value() > 2000);
    QTest::mouseMove(slider, {slider->width() - 2, middle.y()});
    QCOMPARE(shown.player->sought.last(), 5200);
    QTest::mouseRelease(slider, Qt::LeftButton, {}, {slider->width() - 2, middle.y()});
    shown.player->report(100);
    QCOMPARE(slider->value(), 100);
}

void VideoViewTest::standsStillWhileTheHandleIsHeld()
{
    Shown shown;
    shown.load();
    shown.view.play();
    QSlider *slider = shown.slider();
    QTest::mousePress(slider, Qt::LeftButton, {}, slider->rect().center());
    QVERIFY(!shown.player->playing);
    QTest::mouseRelease(slider, Qt::LeftButton, {}, slider->rect().center());
    QVERIFY(shown.player->playing);
    shown.view.pause();
    QTest::mouseClick(slider, Qt::LeftButton, {}, {10, slider->rect().center().y()});
    QVERIFY(!shown.player->playing); // as before
}

void VideoViewTest::actsOnKeys()
{
    Shown shown;
    shown.load();
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    shown.view.setFocus();
    QWidget *focus = QApplication::focusWidget();
    QCOMPARE(focus, &shown.view.frame());
    QTest::keyClick(focus, Qt::Key_Space);
    QVERIFY(shown.player->playing);
    shown.player->report(2500);
    QTest::keyClick(focus, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(focus, Qt::Key_Left, Qt::ShiftModifier);
    shown.player->report(400);
    QTest::keyClick(focus, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(shown.player->sought, QList<qint64>({3500, 2500, 0}));
    QTest::keyClick(focus, Qt::Key_M);
    QTest::keyClick(focus, Qt::Key_L, Qt::ShiftModifier);
    QVERIFY(shown.player->muted && !shown.player->looping);
    QSignalSpy steps(&shown.view, &VideoView::stepRequested);
    QTest::keyClick(focus, Qt::Key_Right);
    QCOMPARE(steps.takeFirst(), QVariantList{1});
}

void VideoViewTest::stepsByFrames()
{
    Shown shown;
    shown.load();
    shown.view.play();
    QTest::keyClick(&shown.view, Qt::Key_Period);
    QVERIFY(!shown.player->playing);
    QTest::keyClick(&shown.view, Qt::Key_Comma);
    shown.button(u"Next Frame"_s)->click();
    shown.button(u"Previous Frame"_s)->click();
    QCOMPARE(shown.player->steps, QList<int>({1, -1, 1, -1}));
}

void VideoViewTest::changesSpeed()
{
    Shown shown;
    QSignalSpy changes(&shown.view, &VideoView::prefsChanged);
    shown.load();
    QCOMPARE(shown.player->rate, 1.0);
    QTest::keyClick(&shown.view, Qt::Key_BracketLeft);
    QCOMPARE(shown.player->rate, 0.75);
    QTest::keyClick(&shown.view, Qt::Key_BracketRight, Qt::AltModifier | Qt::ControlModifier); // AltGr
    QCOMPARE(shown.player->rate, 1.0);
    QToolButton *rate = shown.button(u"Speed 1×"_s);
    QVERIFY(rate);
    const QList<QAction *> rates = rate->menu()->actions();
    rates.last()->trigger();
    QCOMPARE(shown.player->rate, 4.0);
    QCOMPARE(rate->text(), u"4×"_s);
    QVERIFY(rates.last()->isChecked() && !rates.first()->isChecked());
    QCOMPARE(changes.size(), 3);
    QTest::keyClick(&shown.view, Qt::Key_BracketRight); // there is no faster
    QCOMPARE(changes.size(), 3);
}

void VideoViewTest::hasVolumeWhereThereIsSound()
{
    Shown shown;
    shown.load();
    auto *volume = shown.control<QSlider>(u"Volume"_s);
    QVERIFY(volume && !volume->isVisible() && !shown.button(u"Mute"_s)->isVisible());
    emit shown.player->soundChanged(true);
    QVERIFY(volume->isVisible() && shown.button(u"Mute"_s)->isVisible());
    QSignalSpy changes(&shown.view, &VideoView::prefsChanged);
    QTest::keyClick(&shown.view, Qt::Key_M);
    volume->setValue(40);
    QCOMPARE(shown.player->volume, 0.4);
    QVERIFY(!shown.player->muted); // turned up to be heard
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.last().first().value<PlaybackPrefs>(), shown.view.prefs());
    shown.view.setSource(u"/silent.mp4"_s);
    QVERIFY(!volume->isVisible());
}

void VideoViewTest::keepsThePrefsFromVideoToVideo()
{
    Shown shown;
    QSignalSpy changes(&shown.view, &VideoView::prefsChanged);
    const PlaybackPrefs prefs{.volume = 0.3, .isMuted = true, .isLooping = false, .playsAtOnce = false, .rate = 2};
    shown.view.setPrefs(prefs);
    QVERIFY(changes.isEmpty()); // changed by the program, not by the user
    shown.load();
    QCOMPARE(shown.view.prefs(), prefs);
    QVERIFY(shown.player->muted && !shown.player->looping);
    QCOMPARE(shown.player->volume, 0.3);
    QCOMPARE(shown.player->rate, 2.0);
    QVERIFY(!shown.button(u"Loop"_s)->isChecked() && shown.button(u"Mute"_s)->isChecked());
}

void VideoViewTest::playsAtOnceWhenSeen()
{
    Shown shown;
    shown.view.setPrefs({});
    shown.view.hide();
    shown.load();
    QVERIFY(!shown.player->playing);
    shown.view.show();
    QVERIFY(shown.player->playing);
    shown.view.hide();
    shown.view.show();
    QVERIFY(!shown.player->playing); // it was seen before
    shown.view.setSource(u"/other.mp4"_s);
    QVERIFY(shown.player->playing);
    shown.view.pause();
    shown.view.setSource({});
    QVERIFY(!shown.player->playing);
}

void VideoViewTest::handsOutItsFrameToSave()
{
    Shown shown;
    QSignalSpy requested(&shown.view, &VideoView::saveFrameRequested);
    shown.button(u"Save Frame"_s)->click();
    QVERIFY(requested.isEmpty()); // there is none
    shown.load();
    shown.button(u"Save Frame"_s)->click();
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().value<QImage>(), plainFrame(Qt::darkCyan));
}

void VideoViewTest::saysRatesInOrder()
{
    QCOMPARE(playbackRates().first(), 0.25);
    QCOMPARE(playbackRates().last(), 4.0);
    QVERIFY(std::is_sorted(playbackRates().begin(), playbackRates().end()));
    QCOMPARE(steppedRate(0.25, -1), 0.25);
    QCOMPARE(steppedRate(1.1, -1), 1.0);
    QCOMPARE(steppedRate(1.1, 1), 1.25);
    QCOMPARE(rateText(0.25), u"0.25×"_s);
    QCOMPARE(rateText(1), u"1×"_s);
}

void VideoViewTest::loopsAndMutes()
{
    Shown shown;
    shown.load();
    QVERIFY(shown.player->looping && !shown.player->muted);
    QVERIFY(shown.button(u"Loop"_s)->isChecked() && !shown.button(u"Mute"_s)->isChecked());
    shown.button(u"Loop"_s)->click();
    shown.button(u"Mute"_s)->click();
    QVERIFY(!shown.player->looping && shown.player->muted);
}

void VideoViewTest::stopsOutOfSight()
{
    Shown shown;
    shown.load();
    shown.view.play();
    shown.view.hide();
    QVERIFY(!shown.player->playing);
}

void VideoViewTest::namesItsControls()
{
    Shown shown;
    QCOMPARE(QAccessible::queryAccessibleInterface(shown.button(u"Play"_s))->role(), QAccessible::PushButton);
    QCOMPARE(QAccessible::queryAccessibleInterface(shown.slider())->role(), QAccessible::Slider);
    for (QWidget *child : shown.view.findChildren<QWidget *>()) {
        if (child->focusPolicy() != Qt::NoFocus)
            QVERIFY(!QAccessible::queryAccessibleInterface(child)->text(QAccessible::Name).isEmpty());
    }
}

void VideoViewTest::looksGood()
{
    useTheme(Theme::Dark);
    Shown shown;
    shown.load();
    emit shown.player->soundChanged(true);
    shown.player->report(2100);
    keepShot(shown.view, u"videoview-dark"_s);
    QVERIFY(shown.button(u"Play"_s)->isVisible());
    useTheme(Theme::Light);
    keepShot(shown.view, u"videoview-light"_s);
}

QTEST_MAIN(VideoViewTest)
#include "tst_videoview.moc"
