// SPDX-License-Identifier: MIT
#include "tests/support/jobbuilder.h"
#include "tests/ui/support/threejobs.h"
#include "ui/media/fullscreenview.h"
#include "ui/media/mediaview.h"
#include "ui/media/mediaviewer.h"

#include <QAction>
#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// One picture after the other by itself.
class FlowSlideshowTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarningsButOne(); }
    void showsOneAfterTheOther();
    void playsVideosToTheirEnd();
    void endsTheSlideshow();
    void remembersTheSlideshowsSpeed();
};

// Through all jobs, in which each image has its time, whoever brought it.
void FlowSlideshowTest::showsOneAfterTheOther()
{
    WindowBench bench;
    openThree(bench);
    const auto *preview = bench.window->findChild<MediaView *>();
    QTRY_VERIFY(!preview->currentImage().isNull());
    QVERIFY(bench.pauses.isEmpty());
    bench.press(Qt::Key_S);
    QVERIFY(bench.action(u"Slideshow"_s)->isChecked());
    QCOMPARE(bench.pauses.last().length, 5s);
    bench.passPause();
    QTRY_COMPARE(place(bench), u"1.2"_s);
    QTRY_VERIFY(!preview->currentImage().isNull());
    const auto late = bench.pauses.last().act;
    bench.press(Qt::Key_Left); // by hand
    QTRY_COMPARE(place(bench), u"1.1"_s);
    QTRY_VERIFY(!preview->currentImage().isNull());
    QVERIFY(bench.pauses.size() > 1);
    late(); // the time of what was left
    QCOMPARE(place(bench), u"1.1"_s);
    bench.action(u"Continue with Next Job"_s)->trigger(); // is of the arrows
    for (const QString &expected : {u"1.2"_s, u"2.1"_s, u"2.2"_s, u"3.1"_s, u"3.2"_s}) {
        QTRY_VERIFY(!preview->currentImage().isNull());
        bench.passPause();
        QTRY_COMPARE(place(bench), expected);
        QVERIFY(bench.action(u"Slideshow"_s)->isChecked());
        verifyAgreed(bench);
    }
    QTRY_VERIFY(!preview->currentImage().isNull());
    bench.passPause();
    QVERIFY(!bench.action(u"Slideshow"_s)->isChecked());
    QCOMPARE(hint(bench), u"This is the last job in the list."_s);
    QCOMPARE(place(bench), u"3.2"_s);
}

// Once, whatever the user likes otherwise.
void FlowSlideshowTest::playsVideosToTheirEnd()
{
    WindowBench bench;
    const QUrl videoUrl(u"https://media.example/1.mp4"_s);
    bench.answerMedium(videoUrl, u"head-first.mp4"_s, "video/mp4");
    bench.answerMedium(imageUrl(1, 1), u"picture.png"_s, "image/png");
    bench.answerMedium(imageUrl(2, 1), u"picture.png"_s, "image/png");
    bench.preferences.update([](Preferences &all) { all.playback.playsAtOnce = false; });
    bench.show();
    QJsonObject first = jobWithImages(1);
    first["imageUx"_L1] = QJsonArray{first["imageUx"_L1].toArray().first()};
    first["videoUx"_L1] = QJsonArray{QJsonObject{{u"id"_s, 1}, {u"url"_s, videoUrl.toString()}}};
    bench.controller->openText("[" + json(first) + "," + json(jobWithImages(2)) + "]");
    QTRY_VERIFY(bench.isReady(0) && bench.isReady(1));
    QTRY_VERIFY(bench.playersMade == 1 && !bench.player); // for the video's thumbnail
    bench.window->findChild<MediaViewer *>()->setFocus();
    bench.press(Qt::Key_Right);
    QTRY_VERIFY(bench.player && bench.player->length > 0);
    QVERIFY(!bench.player->playing && bench.player->looping);
    bench.press(Qt::Key_S);
    QVERIFY(bench.player->playing && !bench.player->looping);
    QVERIFY(bench.pauses.isEmpty());
    bench.press(Qt::Key_Space); // a pause is no end
    QVERIFY(!bench.player->playing);
    QCOMPARE(place(bench), u"1.2"_s);
    bench.press(Qt::Key_Space);
    bench.player->run(3000);
    QCOMPARE(place(bench), u"1.2"_s);
    bench.player->run(3000);
    QTRY_COMPARE(place(bench), u"2.1"_s);
    bench.press(Qt::Key_S);
    bench.press(Qt::Key_Left);
    QTRY_COMPARE(place(bench), u"1.2"_s);
    QTRY_VERIFY(bench.player->looping && !bench.player->playing);
}

void FlowSlideshowTest::endsTheSlideshow()
{
    WindowBench bench;
    openThree(bench);
    const auto isRunning = [&] { return bench.action(u"Slideshow"_s)->isChecked(); };
    bench.press(Qt::Key_S);
    QVERIFY(isRunning());
    bench.press(Qt::Key_S);
    QVERIFY(!isRunning());
    QCOMPARE(hint(bench), u"Slideshow stopped."_s);
    bench.action(u"Slideshow"_s)->trigger();
    QVERIFY(isRunning());
    bench.press(Qt::Key_Escape);
    QVERIFY(!isRunning());
    bench.passPause();
    QCOMPARE(place(bench), u"1.1"_s);
    bench.press(Qt::Key_F11);
    const auto *screen = bench.window->findChild<FullScreenView *>();
    QTRY_COMPARE(QApplication::activeWindow(), screen);
    bench.press(Qt::Key_S);
    QVERIFY(isRunning() && screen->isVisible());
    bench.press(Qt::Key_Escape);
    QVERIFY(!isRunning() && !screen->isVisible());
    QTRY_COMPARE(QApplication::activeWindow(), bench.window.get());
    bench.press(Qt::Key_S);
    bench.action(u"Show Details"_s)->trigger(); // nobody sees it
    bench.passPause();
    QVERIFY(!isRunning());
    QCOMPARE(place(bench), u"1.1"_s);
}

void FlowSlideshowTest::remembersTheSlideshowsSpeed()
{
    WindowBench bench;
    openThree(bench);
    const auto *preview = bench.window->findChild<MediaView *>();
    QTRY_VERIFY(!preview->currentImage().isNull());
    bench.press(Qt::Key_S);
    QAction *slow = nullptr;
    for (QAction *action : bench.window->findChildren<QAction *>()) {
        if (action->text().startsWith(u"20 "_s))
            slow = action;
    }
    QVERIFY(slow && slow->isCheckable() && !slow->isChecked());
    slow->trigger();
    QCOMPARE(bench.preferences.current().slideSeconds, 20);
    QCOMPARE(bench.pauses.last().length, 20s);
}

QTEST_MAIN(FlowSlideshowTest)
#include "tst_flow_slideshow.moc"
