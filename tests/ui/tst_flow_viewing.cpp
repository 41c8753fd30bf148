// SPDX-License-Identifier: MIT
#include "tests/support/archivemaker.h"
#include "tests/support/jobbuilder.h"
#include "tests/ui/support/windowbench.h"
#include "ui/detail/detailpane.h"
#include "ui/jobs/jobspane.h"
#include "ui/media/fullscreenview.h"
#include "ui/media/imageview.h"
#include "ui/media/infooverlay.h"
#include "ui/media/mediapane.h"
#include "ui/media/mediaview.h"
#include "ui/media/mediaviewer.h"

#include <QAction>
#include <QJsonArray>
#include <QListView>
#include <QMenu>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int jobs = 3;
constexpr int images = 2; // of each job

QUrl imageUrl(int job, int image)
{
    return QUrl(u"https://cdn.midjourney.com/%1/%2.png"_s.arg(job).arg(image));
}

QJsonObject jobWithImages(int number)
{
    QJsonObject job = jobObject(number, u"completed"_s);
    job["prompt"_L1] = u"prompt of job %1"_s.arg(number);
    QJsonArray list;
    for (int image = 1; image <= images; ++image)
        list.append(QJsonObject{{u"id"_s, image}, {u"url"_s, imageUrl(number, image).toString()}});
    job["imageUx"_L1] = list;
    return job;
}

const MediaPane &media(const WindowBench &bench)
{
    return *bench.window->findChild<MediaPane *>();
}

// "1.2": the second image of job 1 is shown.
QString place(const WindowBench &bench)
{
    const MediaListModel &model = bench.controller->media().model();
    const int row = model.rowOf(media(bench).currentKey());
    for (int job = 1; job <= jobs; ++job) {
        if (bench.controller->selected() == jobKey(job))
            return u"%1.%2"_s.arg(job).arg(row + 1);
    }
    return u"?"_s;
}

// The list marks the job that is shown, and the keys go to the preview.
void verifyAgreed(const WindowBench &bench)
{
    const JobListModel &list = bench.controller->jobs();
    QVERIFY(bench.window->findChild<JobsPane *>()->isFinal());
    const auto *view = bench.find<QListView>(u"Jobs"_s);
    if (view)
        QCOMPARE(list.keyAt(view->currentIndex().row()), bench.controller->selected());
    QVERIFY(bench.window->findChild<MediaViewer *>()->isAncestorOf(QApplication::focusWidget()));
}

QString hint(const WindowBench &bench)
{
    for (const InfoOverlay *overlay : bench.window->findChild<MediaViewer *>()->findChildren<InfoOverlay *>()) {
        if (overlay->isVisible() && spokenName(const_cast<InfoOverlay *>(overlay)) == u"Hint"_s)
            return overlay->text();
    }
    return {};
}

// Three jobs of two images, the first image of the first one shown, and the focus on it.
void openThree(WindowBench &bench)
{
    QByteArray documents;
    for (int number = 1; number <= jobs; ++number) {
        for (int image = 1; image <= images; ++image)
            bench.answerMedium(imageUrl(number, image), u"picture.png"_s, "image/png");
        documents += (documents.isEmpty() ? "[" : ",") + json(jobWithImages(number));
    }
    bench.show();
    bench.controller->openText(documents + "]");
    QCOMPARE(bench.controller->selected(), jobKey(1));
    QTRY_VERIFY(bench.isReady(0) && bench.isReady(1));
    bench.window->findChild<MediaViewer *>()->setFocus();
    QTRY_COMPARE(place(bench), u"1.1"_s);
}

void walk(WindowBench &bench, Qt::Key key, const QStringList &places)
{
    for (const QString &expected : places) {
        bench.press(key);
        QTRY_COMPARE(place(bench), expected);
        verifyAgreed(bench);
    }
}

} // namespace

// Looking at one picture after the other, through all jobs of the list.
class FlowViewingTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarningsButOne(); }
    void goesThroughAllJobsAndBack_data();
    void goesThroughAllJobsAndBack();
    void saysWhichJobComes();
    void staysWithinTheJobWhereThatIsWished();
    void staysWithinTheJobByHomeAndEnd();
    void goesFromJobToJob();
    void goesOnPastJobsWithoutMedia();
    void goesOnFromTheThumbnails();
    void decodesTheNeighboursAhead();
    void showsOneAfterTheOther();
    void playsVideosToTheirEnd();
    void endsTheSlideshow();
    void remembersTheSlideshowsSpeed();
    void zoomsByCommand();
    void enlargesSmallOnesWhereThatIsWished();
    void hasAButtonForEachView();
    void waitsForJobsThatAreNotLoaded_data();
    void waitsForJobsThatAreNotLoaded();
};

void FlowViewingTest::goesThroughAllJobsAndBack_data()
{
    QTest::addColumn<bool>("isAlone");
    QTest::newRow("window") << false;
    QTest::newRow("full screen") << true;
}

void FlowViewingTest::goesThroughAllJobsAndBack()
{
    QFETCH(const bool, isAlone);
    WindowBench bench;
    openThree(bench);
    auto *screen = bench.window->findChild<FullScreenView *>();
    if (isAlone) {
        bench.press(Qt::Key_F11);
        QTRY_COMPARE(QApplication::activeWindow(), screen);
    }
    walk(bench, Qt::Key_Right, {u"1.2"_s, u"2.1"_s, u"2.2"_s, u"3.1"_s, u"3.2"_s, u"3.2"_s});
    walk(bench, Qt::Key_Left, {u"3.1"_s, u"2.2"_s, u"2.1"_s, u"1.2"_s, u"1.1"_s, u"1.1"_s});
    QCOMPARE(screen->isVisible(), isAlone);
}

void FlowViewingTest::saysWhichJobComes()
{
    WindowBench bench;
    openThree(bench);
    bench.press(Qt::Key_Right);
    QCOMPARE(hint(bench), QString());
    bench.press(Qt::Key_Right);
    QTRY_COMPARE(hint(bench), u"Next job: prompt of job 2"_s);
    bench.press(Qt::Key_Left);
    QTRY_COMPARE(hint(bench), u"Previous job: prompt of job 1"_s);
    bench.press(Qt::Key_Left);
    bench.press(Qt::Key_Left);
    QTRY_COMPARE(hint(bench), u"This is the first job in the list."_s);
    QCOMPARE(place(bench), u"1.1"_s);
}

void FlowViewingTest::staysWithinTheJobWhereThatIsWished()
{
    WindowBench bench;
    openThree(bench);
    QAction *action = bench.action(u"Continue with Next Job"_s);
    QVERIFY(action->isChecked());
    action->trigger();
    QVERIFY(!bench.preferences.current().crossesJobs);
    walk(bench, Qt::Key_Right, {u"1.2"_s, u"1.2"_s});
    QCOMPARE(hint(bench), QString());
    walk(bench, Qt::Key_PageDown, {u"2.1"_s}); // which names the job
    action->trigger();
    walk(bench, Qt::Key_Left, {u"1.2"_s});
}

void FlowViewingTest::staysWithinTheJobByHomeAndEnd()
{
    WindowBench bench;
    openThree(bench);
    walk(bench, Qt::Key_End, {u"1.2"_s, u"1.2"_s});
    walk(bench, Qt::Key_Home, {u"1.1"_s, u"1.1"_s});
}

void FlowViewingTest::goesFromJobToJob()
{
    WindowBench bench;
    openThree(bench);
    walk(bench, Qt::Key_Right, {u"1.2"_s});
    walk(bench, Qt::Key_PageDown, {u"2.1"_s, u"3.1"_s, u"3.1"_s});
    walk(bench, Qt::Key_PageUp, {u"2.1"_s});
    bench.press(Qt::Key_Right, Qt::ShiftModifier);
    QTRY_COMPARE(place(bench), u"3.1"_s);
    bench.press(Qt::Key_Left, Qt::ShiftModifier);
    QTRY_COMPARE(place(bench), u"2.1"_s);
    verifyAgreed(bench);
}

// A job that is still to be fetched has a page of its own, and one that failed has another.
void FlowViewingTest::goesOnPastJobsWithoutMedia()
{
    WindowBench bench;
    bench.answerMedium(imageUrl(1, 1), u"picture.png"_s, "image/png");
    bench.answerMedium(imageUrl(1, 2), u"picture.png"_s, "image/png");
    bench.answerJob(2, FakeNetwork::Answer{.status = 404});
    bench.show();
    bench.controller->openText("[" + json(jobWithImages(1)) + "," + json(jobObject(3, u"failed"_s)) + "]");
    bench.controller->openIds({jobId(2)});
    QTRY_VERIFY(bench.controller->jobs().rowCount() == 3 && bench.controller->jobs().find(jobKey(2))->error);
    bench.controller->select(jobKey(1));
    QTRY_VERIFY(bench.isReady(0) && bench.isReady(1));
    bench.window->findChild<MediaViewer *>()->setFocus();
    const JobListModel &list = bench.controller->jobs();
    const int first = list.rowOf(jobKey(1));
    bench.press(Qt::Key_PageUp);
    bench.press(Qt::Key_PageUp);
    for (int row = 0; row < list.rowCount(); ++row) {
        QTRY_COMPARE(list.rowOf(bench.controller->selected()), row);
        QVERIFY(bench.window->findChild<DetailPane *>()->isAncestorOf(QApplication::focusWidget()));
        if (row == first) {
            bench.press(Qt::Key_Right);
            QTRY_COMPARE(place(bench), u"1.2"_s);
        }
        bench.press(Qt::Key_Right);
    }
}

void FlowViewingTest::goesOnFromTheThumbnails()
{
    WindowBench bench;
    openThree(bench);
    auto *strip = bench.find<QListView>(u"Media"_s);
    strip->setFocus();
    for (const QString &expected : {u"1.2"_s, u"2.1"_s, u"2.2"_s}) {
        bench.press(Qt::Key_Right);
        QTRY_COMPARE(place(bench), expected);
        QCOMPARE(QApplication::focusWidget(), strip);
    }
}

// Also those of the jobs before and after, whose files are in the store; then they are there at once.
void FlowViewingTest::decodesTheNeighboursAhead()
{
    WindowBench bench;
    openThree(bench);
    walk(bench, Qt::Key_PageDown, {u"2.1"_s, u"3.1"_s, u"3.1"_s});
    QTRY_VERIFY(bench.isReady(0) && bench.isReady(1));
    const QString next = bench.stateOf(0).file->path;
    walk(bench, Qt::Key_PageUp, {u"2.1"_s, u"1.1"_s});
    QTRY_VERIFY(bench.isReady(0) && bench.isReady(1));
    const QString previous = bench.stateOf(1).file->path;
    auto *preview = bench.window->findChild<MediaView *>();
    preview->pictures().clear();
    bench.press(Qt::Key_PageDown);
    QTRY_COMPARE(place(bench), u"2.1"_s);
    QTRY_VERIFY(preview->pictures().known(previous));
    preview->pictures().clear();
    bench.press(Qt::Key_Right);
    QTRY_COMPARE(place(bench), u"2.2"_s);
    QTRY_VERIFY(preview->pictures().known(next));
    bench.press(Qt::Key_Right);
    QCOMPARE(place(bench), u"3.1"_s);
    QVERIFY(!preview->currentImage().isNull()); // nothing was waited for
    QVERIFY(preview->currentWidget()->hasFocus());
}

// Through all jobs, in which each image has its time, whoever brought it.
void FlowViewingTest::showsOneAfterTheOther()
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
void FlowViewingTest::playsVideosToTheirEnd()
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

void FlowViewingTest::endsTheSlideshow()
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

void FlowViewingTest::remembersTheSlideshowsSpeed()
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

void FlowViewingTest::zoomsByCommand()
{
    WindowBench bench;
    openThree(bench);
    const auto *view = bench.window->findChild<MediaView *>()->findChild<ImageView *>();
    QTRY_VERIFY(bench.window->findChild<MediaPane *>()->zoomView());
    QToolButton *zoom = bench.find<QToolButton>(u"Zoom: "_s + view->zoomText());
    QVERIFY(zoom && zoom->text() == view->zoomText());
    const auto choose = [&](int row) { // of its menu: Fit to Window, a line, 50 % and so on
        zoom->menu()->actions().at(row)->trigger();
        return view->placement().scale;
    };
    QCOMPARE(choose(2), 0.5);
    QCOMPARE(zoom->text(), u"50%"_s);
    QCOMPARE(choose(4), 2.0);
    QCOMPARE(choose(5), 4.0);
    QCOMPARE(choose(3), 1.0);
    bench.press(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(view->placement().scale, 1.25);
    bench.press(Qt::Key_Minus, Qt::ControlModifier);
    bench.press(Qt::Key_Minus);
    QCOMPARE(view->placement().scale, 0.8);
    bench.press(Qt::Key_0, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(!view->isFitted());
    QCOMPARE(view->placement().scale, 1.0);
    bench.press(Qt::Key_0, Qt::ControlModifier);
    QVERIFY(view->isFitted());
    QCOMPARE(bench.find<QToolButton>(u"Zoom: "_s + view->zoomText()), zoom);
}

void FlowViewingTest::enlargesSmallOnesWhereThatIsWished()
{
    WindowBench bench;
    openThree(bench);
    const auto *view = bench.window->findChild<MediaView *>()->findChild<ImageView *>();
    QTRY_VERIFY(bench.window->findChild<MediaPane *>()->zoomView());
    QCOMPARE(view->placement().scale, 1.0); // 48 x 48
    bench.action(u"Enlarge Small Images and Videos"_s)->trigger();
    QVERIFY(bench.preferences.current().enlargesSmall);
    QVERIFY(view->isFitted() && view->placement().scale > 4);
    bench.press(Qt::Key_Right);
    QTRY_VERIFY(bench.window->findChild<MediaPane *>()->zoomView());
    QVERIFY(view->placement().scale > 4);
    bench.action(u"Enlarge Small Images and Videos"_s)->trigger();
    QCOMPARE(view->placement().scale, 1.0);
}

void FlowViewingTest::hasAButtonForEachView()
{
    WindowBench bench;
    openThree(bench);
    const auto *view = bench.window->findChild<MediaView *>()->findChild<ImageView *>();
    QTRY_VERIFY(bench.window->findChild<MediaPane *>()->zoomView());
    QWidget *focus = QApplication::focusWidget();
    const auto click = [&](const QString &name) {
        auto *button = bench.find<QToolButton>(name);
        QVERIFY2(button && button->isEnabled(), qPrintable(name));
        QVERIFY2(button->toolTip().startsWith(name) && button->toolTip().size() > name.size(), qPrintable(button->toolTip()));
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
        QTest::mouseClick(button, Qt::LeftButton);
    };
    bench.press(Qt::Key_Plus);
    click(u"Original Size"_s);
    QVERIFY(!view->isFitted() && view->placement().scale == 1);
    click(u"Fit to Window"_s);
    QVERIFY(view->isFitted());
    QCOMPARE(QApplication::focusWidget(), focus); // the keys stay with the preview
    click(u"Slideshow"_s);
    QVERIFY(bench.action(u"Slideshow"_s)->isChecked() && bench.find<QToolButton>(u"Slideshow"_s)->isChecked());
    click(u"Slideshow"_s);
    QVERIFY(!bench.action(u"Slideshow"_s)->isChecked());
    click(u"Show Info"_s);
    const auto overlays = bench.window->findChildren<InfoOverlay *>();
    QVERIFY(std::any_of(overlays.begin(), overlays.end(),
                        [](const InfoOverlay *one) { return one->isVisible() && one->accessibleName() == u"Info"_s; }));
    click(u"Compare"_s);
    QVERIFY(bench.window->findChild<MediaViewer *>()->isComparing());
    click(u"Compare"_s);
    QVERIFY(!bench.window->findChild<MediaViewer *>()->isComparing());
    click(u"Full Screen"_s);
    QTRY_COMPARE(QApplication::activeWindow(), bench.window->findChild<FullScreenView *>());
}

void FlowViewingTest::waitsForJobsThatAreNotLoaded_data()
{
    goesThroughAllJobsAndBack_data();
}

// Of an archive of which only a page of rows is loaded, and none of the jobs.
void FlowViewingTest::waitsForJobsThatAreNotLoaded()
{
    QFETCH(const bool, isAlone);
    constexpr int archived = 600;
    QList<QByteArray> documents;
    for (int number = 1; number <= archived; ++number)
        documents.append(json(jobWithImages(number)));
    const QTemporaryDir made;
    makeArchiveOf(made.path(), MidjourneyV2(), documents);
    WindowBench bench({}, {}, {}, made.path());
    bench.show();
    const JobListModel &list = bench.controller->jobs();
    QTRY_COMPARE(list.rowCount(), archived);
    auto *view = bench.find<QListView>(u"Jobs"_s);
    view->setCurrentIndex(view->model()->index(0, 0));
    const auto *pane = bench.window->findChild<JobsPane *>();
    QTRY_VERIFY(pane->isFinal() && !bench.controller->selected().isEmpty());
    QTRY_VERIFY(bench.controller->media().model().rowCount() > 1);
    bench.window->findChild<MediaViewer *>()->setFocus();
    if (isAlone) {
        bench.press(Qt::Key_F11);
        QTRY_COMPARE(QApplication::activeWindow(), bench.window->findChild<FullScreenView *>());
    }
    constexpr int page = 512;
    QVERIFY(list.keyAt(page).isEmpty());
    for (int n = 0; n < page; ++n) // as by a key that is held: nothing has been delivered in between
        bench.press(Qt::Key_PageDown);
    QVERIFY(!pane->isFinal());
    QCOMPARE(view->currentIndex().row(), page);
    const auto arrived = [&](int row) { return pane->isFinal() && list.rowOf(bench.controller->selected()) == row; };
    const MediaListModel &model = bench.controller->media().model();
    QTRY_VERIFY(arrived(page) && model.rowCount() > 1);
    QTRY_COMPARE(model.rowOf(media(bench).currentKey()), 0);
    verifyAgreed(bench);
    bench.press(Qt::Key_Left);
    QTRY_VERIFY(arrived(page - 1) && model.rowCount() > 1);
    QTRY_COMPARE(model.rowOf(media(bench).currentKey()), model.rowCount() - 1);
    verifyAgreed(bench);
    bench.press(Qt::Key_Right);
    QTRY_VERIFY(arrived(page) && model.rowCount() > 1);
    QTRY_COMPARE(model.rowOf(media(bench).currentKey()), 0);
    verifyAgreed(bench);
    QCOMPARE(bench.window->findChild<FullScreenView *>()->isVisible(), isAlone);
}

QTEST_MAIN(FlowViewingTest)
#include "tst_flow_viewing.moc"
