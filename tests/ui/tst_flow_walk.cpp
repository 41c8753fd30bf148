// SPDX-License-Identifier: MIT
#include "tests/support/archivemaker.h"
#include "tests/support/jobbuilder.h"
#include "tests/ui/support/threejobs.h"
#include "ui/detail/detailpane.h"
#include "ui/jobs/jobspane.h"
#include "ui/media/fullscreenview.h"
#include "ui/media/mediapane.h"
#include "ui/media/mediaviewer.h"

#include <QAction>
#include <QListView>
#include <QtTest>

using namespace Qt::StringLiterals;

// From picture to picture, through all jobs of the list.
class FlowWalkTest : public QObject
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
    void waitsForJobsThatAreNotLoaded_data();
    void waitsForJobsThatAreNotLoaded();
};

void FlowWalkTest::goesThroughAllJobsAndBack_data()
{
    QTest::addColumn<bool>("isAlone");
    QTest::newRow("window") << false;
    QTest::newRow("full screen") << true;
}

void FlowWalkTest::goesThroughAllJobsAndBack()
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

void FlowWalkTest::saysWhichJobComes()
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

void FlowWalkTest::staysWithinTheJobWhereThatIsWished()
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

void FlowWalkTest::staysWithinTheJobByHomeAndEnd()
{
    WindowBench bench;
    openThree(bench);
    walk(bench, Qt::Key_End, {u"1.2"_s, u"1.2"_s});
    walk(bench, Qt::Key_Home, {u"1.1"_s, u"1.1"_s});
}

void FlowWalkTest::goesFromJobToJob()
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
void FlowWalkTest::goesOnPastJobsWithoutMedia()
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

void FlowWalkTest::goesOnFromTheThumbnails()
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

void FlowWalkTest::waitsForJobsThatAreNotLoaded_data()
{
    goesThroughAllJobsAndBack_data();
}

// Of an archive of which only a page of rows is loaded, and none of the jobs.
void FlowWalkTest::waitsForJobsThatAreNotLoaded()
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
    for (int n = 0; n < page; ++n) // as by a key that is held: faster than its rows are read
        bench.press(Qt::Key_PageDown);
    QCOMPARE(view->currentIndex().row(), page);
    const auto arrived = [&](int row) { return pane->isFinal() && list.rowOf(bench.controller->selected()) == row; };
    const MediaListModel &model = bench.controller->media().model();
    const auto *media = bench.window->findChild<MediaPane *>();
    QTRY_VERIFY(arrived(page) && model.rowCount() > 1);
    QTRY_COMPARE(model.rowOf(media->currentKey()), 0);
    verifyAgreed(bench);
    bench.press(Qt::Key_Left);
    QTRY_VERIFY(arrived(page - 1) && model.rowCount() > 1);
    QTRY_COMPARE(model.rowOf(media->currentKey()), model.rowCount() - 1);
    verifyAgreed(bench);
    bench.press(Qt::Key_Right);
    QTRY_VERIFY(arrived(page) && model.rowCount() > 1);
    QTRY_COMPARE(model.rowOf(media->currentKey()), 0);
    verifyAgreed(bench);
    QCOMPARE(bench.window->findChild<FullScreenView *>()->isVisible(), isAlone);
}

QTEST_MAIN(FlowWalkTest)
#include "tst_flow_walk.moc"
