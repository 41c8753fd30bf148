// SPDX-License-Identifier: MIT
#include "tests/support/jobbuilder.h"
#include "tests/ui/support/windowbench.h"
#include "ui/media/fullscreenview.h"
#include "ui/media/imageview.h"
#include "ui/media/infooverlay.h"
#include "ui/media/mediapane.h"
#include "ui/media/mediaview.h"
#include "ui/media/videoview.h"

#include <QAction>
#include <QJsonArray>
#include <QMenu>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

VideoView *videoView(const WindowBench &bench)
{
    return bench.window->findChild<VideoView *>();
}

// A job with an image and a video, which is shown and has its focus.
void showVideo(WindowBench &bench)
{
    const QUrl imageUrl(u"https://media.example/1.png"_s);
    const QUrl videoUrl(u"https://media.example/1.mp4"_s);
    bench.answerMedium(imageUrl, u"picture.png"_s, "image/png");
    bench.answerMedium(videoUrl, u"head-first.mp4"_s, "video/mp4");
    bench.preferences.update([](Preferences &all) { all.playback.playsAtOnce = false; });
    bench.show();
    QJsonObject job = jobObject(1, u"completed"_s);
    job["imageUx"_L1] = QJsonArray{QJsonObject{{u"id"_s, 1}, {u"url"_s, imageUrl.toString()}}};
    job["videoUx"_L1] = QJsonArray{QJsonObject{{u"id"_s, 1}, {u"url"_s, videoUrl.toString()}}};
    bench.controller->openText(json(job));
    QTRY_VERIFY(bench.isReady(0) && bench.isReady(1));
    QTRY_VERIFY(bench.playersMade == 1 && !bench.player); // for the video's thumbnail
    bench.window->findChild<MediaPane *>()->takeFocus();
    bench.press(Qt::Key_Right);
    QTRY_VERIFY(bench.player && bench.player->length > 0);
}

QString hint(const WindowBench &bench)
{
    const auto all = bench.window->findChildren<InfoOverlay *>();
    const auto shown = std::find_if(all.begin(), all.end(),
                                    [](const InfoOverlay *one) { return one->isVisible() && one->accessibleName() == u"Hint"_s; });
    return shown == all.end() ? QString() : (*shown)->text();
}

} // namespace

// What is done with a video in the window.
class FlowPlaybackTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarningsButOne(); }
    void marksALoop();
    void marksALoopOnTheFullScreen();
    void zoomsAVideo();
};

void FlowPlaybackTest::marksALoop()
{
    WindowBench bench;
    QAction *command = bench.action(u"Loop from Here"_s);
    QVERIFY(command && !command->isEnabled());
    showVideo(bench);
    FakePlayer *player = bench.player;
    QVERIFY(command->isEnabled());
    QCOMPARE(command->shortcut(), QKeySequence(Qt::Key_L));
    player->report(1000);
    command->trigger();
    QCOMPARE(hint(bench), u"Loop from 0:01.0"_s);
    QCOMPARE(command->text(), u"Loop to Here"_s);
    player->report(3000);
    bench.press(Qt::Key_L);
    QCOMPARE(hint(bench), u"Loop from 0:01.0 to 0:03.0"_s);
    QCOMPARE(player->loop, (AbLoop{.from = 1000, .to = 3000}));
    QCOMPARE(command->text(), u"Clear Loop"_s);
    bench.press(Qt::Key_Left); // to the image
    QTRY_COMPARE(command->text(), u"Loop from Here"_s);
    QVERIFY(!command->isEnabled());
    QCOMPARE(player->loop, AbLoop());
}

void FlowPlaybackTest::marksALoopOnTheFullScreen()
{
    WindowBench bench;
    showVideo(bench);
    FakePlayer *player = bench.player;
    bench.press(Qt::Key_F11);
    auto *full = bench.window->findChild<FullScreenView *>();
    QTRY_COMPARE(QApplication::activeWindow(), full);
    player->report(500);
    bench.press(Qt::Key_L);
    QCOMPARE(hint(bench), u"Loop from 0:00.5"_s);
    QVERIFY(full->isAncestorOf(videoView(bench)));
    player->report(2500);
    bench.press(Qt::Key_L);
    QCOMPARE(player->loop, (AbLoop{.from = 500, .to = 2500}));
    bench.press(Qt::Key_Escape);
    QCOMPARE(videoView(bench)->abLoop(), (AbLoop{.from = 500, .to = 2500})); // it is the same video
}

// As an image is, by the same commands.
void FlowPlaybackTest::zoomsAVideo()
{
    WindowBench bench;
    showVideo(bench);
    FakePlayer *player = bench.player;
    emit player->frameChanged(plainFrame(Qt::darkCyan, {1600, 900}));
    ImageView &frame = videoView(bench)->frame();
    const auto zoomText = [&] { return bench.find<QToolButton>(u"Zoom: "_s + frame.zoomText()); };
    QVERIFY(frame.isFitted() && zoomText());
    bench.press(Qt::Key_0, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(frame.placement().scale, 1.0);
    QVERIFY(zoomText() && zoomText()->text() == u"100%"_s);
    bench.press(Qt::Key_Plus);
    bench.press(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(frame.placement().scale, 1.5625);
    const QPointF before = frame.placement().offset;
    QTest::mousePress(&frame, Qt::LeftButton, {}, {100, 100});
    QTest::mouseMove(&frame, {60, 80});
    QTest::mouseRelease(&frame, Qt::LeftButton, {}, {60, 80});
    QCOMPARE(frame.placement().offset, before - QPointF(40, 20));
    const ImagePlacement placed = frame.placement();
    emit player->frameChanged(plainFrame(Qt::darkRed, {1600, 900}));
    QCOMPARE(frame.placement(), placed); // the next frame lies where the last one was
    QVERIFY(bench.window->findChild<MediaView *>()->facts().contains(u"156%"_s));
    zoomText()->menu()->actions().at(2)->trigger();
    QCOMPARE(frame.placement().scale, 0.5);
    bench.press(Qt::Key_0, Qt::ControlModifier);
    QVERIFY(frame.isFitted() && zoomText());
}

QTEST_MAIN(FlowPlaybackTest)
#include "tst_flow_playback.moc"
