// SPDX-License-Identifier: MIT
#include "tests/ui/support/fakeplayer.h"
#include "ui/media/compareview.h"
#include "ui/media/imageloader.h"
#include "ui/media/imageview.h"

#include <QSlider>
#include <QThreadPool>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

ComparedMedia video(int number)
{
    return {.name = u"Video %1"_s.arg(number), .file = {.path = u"/%1.mp4"_s.arg(number), .format = FileFormat::Mp4, .size = 1}};
}

struct Shown
{
    QThreadPool pool{};
    ImageLoader loader{pool};
    QList<FakePlayer *> players{};
    QList<qint64> lengths{};
    QWidget window{};
    CompareView view{loader, pool,
                     [this] {
                         auto fake = std::make_unique<FakePlayer>(lengths.value(players.size(), 5200));
                         players.append(fake.get());
                         return fake;
                     },
                     &window};

    Shown()
    {
        window.resize(640, 420);
        view.resize(window.size());
        window.show();
    }

    [[nodiscard]] QToolButton *button(const QString &name) const
    {
        const auto all = view.findChildren<QToolButton *>();
        const auto named = std::find_if(all.begin(), all.end(), [&](const QToolButton *one) { return one->accessibleName() == name; });
        return named == all.end() ? nullptr : *named;
    }
};

} // namespace

// Several videos by one bar and the same keys.
class ComparePlaybackTest : public QObject
{
    Q_OBJECT

private slots:
    void stepsTogether();
    void changesSpeedAndLoopTogether();
    void repeatsAPartTogether();
    void standsWhileTheHandleIsHeld();
    void leavesOutWhatIsOfOne();
};

void ComparePlaybackTest::stepsTogether()
{
    Shown shown;
    shown.lengths = {3000, 5000};
    shown.view.setMedia({video(1), video(2)});
    FakePlayer *shorter = shown.players.at(0);
    FakePlayer *longer = shown.players.at(1);
    longer->run(700);
    shorter->run(650);
    QTest::keyClick(shown.view.views().at(0), Qt::Key_Period);
    QVERIFY(!shorter->isPlaying() && !longer->isPlaying());
    QCOMPARE(shorter->position(), 700); // they stood at the same place first
    shown.button(u"Previous Frame"_s)->click();
    shown.button(u"Next Frame"_s)->click();
    QTest::keyClick(shown.view.views().at(1), Qt::Key_Comma);
    QCOMPARE(shorter->steps, QList<int>({1, -1, 1, -1}));
    QCOMPARE(longer->steps, shorter->steps);
    shown.view.players().setPosition(4000);
    shown.button(u"Next Frame"_s)->click();
    QCOMPARE(shorter->steps.size(), 4); // it waits at its end
    QCOMPARE(longer->steps.size(), 5);
}

void ComparePlaybackTest::changesSpeedAndLoopTogether()
{
    Shown shown;
    QSignalSpy changes(&shown.view, &CompareView::prefsChanged);
    shown.view.setPrefs({.isLooping = false, .rate = 2});
    shown.view.setMedia({video(1), video(2)});
    for (const FakePlayer *player : std::as_const(shown.players))
        QVERIFY(player->rate == 2.0 && !player->looping);
    QVERIFY(changes.isEmpty()); // by the program
    QTest::keyClick(shown.view.views().at(0), Qt::Key_BracketLeft);
    shown.button(u"Loop"_s)->click();
    for (const FakePlayer *player : std::as_const(shown.players))
        QCOMPARE(player->rate, 1.5);
    QVERIFY(shown.players.at(0)->looping || shown.players.at(1)->looping); // the leader
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.last().first().value<PlaybackPrefs>(), (PlaybackPrefs{.isLooping = true, .rate = 1.5}));
    QTest::keyClick(shown.view.views().at(0), Qt::Key_L, Qt::ShiftModifier);
    QVERIFY(!shown.players.at(0)->looping && !shown.players.at(1)->looping);
    QVERIFY(shown.button(u"Speed 1.5×"_s));
}

void ComparePlaybackTest::repeatsAPartTogether()
{
    Shown shown;
    shown.lengths = {3000, 5000};
    QSignalSpy marks(&shown.view, &CompareView::loopMarked);
    shown.view.setMedia({video(1), video(2)});
    FakePlayer *shorter = shown.players.at(0);
    FakePlayer *longer = shown.players.at(1);
    const auto run = [&](qint64 time) {
        shorter->run(time);
        longer->run(time);
    };
    run(1000);
    QTest::keyClick(shown.view.views().at(0), Qt::Key_L);
    run(1500);
    QTest::keyClick(shown.view.views().at(1), Qt::Key_L);
    QCOMPARE(marks, QList<QVariantList>({{u"Loop from 0:01.0"_s}, {u"Loop from 0:01.0 to 0:02.5"_s}}));
    QVERIFY(shorter->position() == 1000 && longer->position() == 1000);
    run(1000);
    run(700);
    QVERIFY(shorter->position() == 1200 && longer->position() == 1200);
    shown.view.setMedia({});
    QCOMPARE(shown.view.abLoop(), AbLoop());
    shown.players.clear();
    shown.view.setMedia({video(1), video(2)});
    QCOMPARE(shown.players.at(1)->loop, AbLoop());
}

void ComparePlaybackTest::standsWhileTheHandleIsHeld()
{
    Shown shown;
    shown.view.setMedia({video(1), video(2)});
    auto *slider = shown.view.findChild<QSlider *>();
    QTest::mousePress(slider, Qt::LeftButton, {}, slider->rect().center());
    QVERIFY(!shown.players.at(0)->isPlaying() && !shown.players.at(1)->isPlaying());
    QTest::mouseRelease(slider, Qt::LeftButton, {}, slider->rect().center());
    QVERIFY(shown.players.at(0)->isPlaying() && shown.players.at(1)->isPlaying());
}

// Nothing is heard, and whose frame it would be is not said.
void ComparePlaybackTest::leavesOutWhatIsOfOne()
{
    Shown shown;
    shown.view.setMedia({video(1), video(2)});
    QVERIFY(shown.button(u"Loop"_s)->isVisible());
    QVERIFY(!shown.button(u"Save Frame"_s)->isVisible() && !shown.button(u"Mute"_s)->isVisible());
}

QTEST_MAIN(ComparePlaybackTest)
#include "tst_compareplayback.moc"
