// SPDX-License-Identifier: MIT
#include "tests/ui/support/wallbench.h"
#include "ui/media/compareview.h"
#include "ui/media/imageview.h"
#include "ui/media/mediapane.h"
#include "ui/wall/wallview.h"

#include <QAction>
#include <QDir>
#include <QDirIterator>
#include <QLineEdit>
#include <QListView>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    for (QDirIterator each(folder, {u"*.png"_s}, QDir::Files, QDirIterator::Subdirectories); each.hasNext();)
        files.append(each.next());
    return files;
}

} // namespace

// What is chosen on the wall, and what is done with it.
class FlowWallChoiceTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarningsButOne(); }
    void ratesAndFindsTheBest();
    void savesWhatIsSelected();
    void comparesPicturesOfTwoJobs();
    void selectsARange();
    void meansTheCurrentPictureWithCtrl();
    void dragsWhatIsSelected();
    void keepsWhatIsChosenInAnotherOrder();
    void followsTheFocusInAComparison();
};

void FlowWallChoiceTest::ratesAndFindsTheBest()
{
    WallBench bench;
    bench.open();
    bench.makeCurrent(1);
    QTest::keyClick(bench.wall(), Qt::Key_5);
    bench.makeCurrent(7);
    QTest::keyClick(bench.wall(), Qt::Key_4);
    bench.makeCurrent(8);
    QTest::keyClick(bench.wall(), Qt::Key_X);
    QTRY_VERIFY(bench.name(7).endsWith(u"4 star(s)"_s));
    QTRY_VERIFY(bench.name(8).endsWith(u"rejected"_s));
    const MediaKey best = bench.keyOf(1);
    const MediaKey good = bench.keyOf(7);
    bench.find<QLineEdit>(u"Search jobs"_s)->setText(u"rating:>3"_s);
    QTRY_COMPARE(bench.wall()->model()->rowCount(), 2); // not the others of their jobs
    QTRY_COMPARE(bench.keyOf(0), best);
    QCOMPARE(bench.keyOf(1), good);
    bench.wall()->selectAll();
    bench.dialogs.folderAnswer = bench.path(u"best"_s);
    QTRY_VERIFY(bench.action(u"Save"_s)->isEnabled());
    bench.action(u"Save"_s)->trigger();
    QTRY_COMPARE(filesBelow(bench.path(u"best"_s)).size(), 2);
}

void FlowWallChoiceTest::savesWhatIsSelected()
{
    WallBench bench;
    bench.open();
    bench.makeCurrent(0);
    for (const int row : {3, 4, 11})
        bench.wall()->selectionModel()->select(bench.wall()->model()->index(row, 0), QItemSelectionModel::Select);
    bench.dialogs.folderAnswer = bench.path(u"some"_s);
    QCOMPARE(bench.action(u"Save"_s)->text(), u"Save 4 Item(s)…"_s);
    bench.action(u"Save"_s)->trigger();
    QTRY_COMPARE(filesBelow(bench.path(u"some"_s)).size(), 4);
    QCOMPARE(QDir(bench.path(u"some"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), WallBench::jobs);
}

// Of different jobs, side by side, and back to the wall.
void FlowWallChoiceTest::comparesPicturesOfTwoJobs()
{
    WallBench bench;
    bench.open();
    bench.makeCurrent(1);
    QVERIFY(!bench.action(u"Compare"_s)->isEnabled());
    bench.wall()->selectionModel()->select(bench.wall()->model()->index(10, 0), QItemSelectionModel::Select);
    QTRY_VERIFY(bench.action(u"Compare"_s)->isEnabled());
    const MediaKey other = bench.keyOf(10);
    QTest::keyClick(bench.wall(), Qt::Key_C);
    const auto *compared = bench.window->findChild<CompareView *>();
    QTRY_VERIFY(compared->isVisible());
    QCOMPARE(compared->views().size(), 2);
    QTRY_VERIFY(!compared->imageOf(other).isNull());
    QVERIFY(!compared->imageOf(bench.keyOf(1)).isNull());
    bench.press(Qt::Key_Escape);
    QTRY_VERIFY(bench.wall()->isVisible());
    QCOMPARE(bench.wall()->selectedRows(), (QList<int>{1, 10}));
    bench.wall()->selectAll();
    QVERIFY(!bench.action(u"Compare"_s)->isEnabled()); // too many
}

void FlowWallChoiceTest::selectsARange()
{
    WallBench bench;
    bench.open();
    bench.makeCurrent(2);
    const auto placeOf = [&](int row) { return bench.wall()->visualRect(bench.wall()->model()->index(row, 0)).center(); };
    QTest::mouseClick(bench.wall()->viewport(), Qt::LeftButton, Qt::NoModifier, placeOf(1));
    QTest::mouseClick(bench.wall()->viewport(), Qt::LeftButton, Qt::ControlModifier, placeOf(3));
    QCOMPARE(bench.wall()->selectedRows(), (QList<int>{1, 3}));
    QTest::mouseClick(bench.wall()->viewport(), Qt::LeftButton, Qt::NoModifier, placeOf(1));
    QCOMPARE(bench.wall()->selectedRows(), QList<int>{1});
    QTest::keyClick(bench.wall(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(bench.wall(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(bench.wall()->selectedRows(), (QList<int>{1, 2, 3}));
    QTest::keyClick(bench.wall(), Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(bench.wall()->selectedRows(), (QList<int>{1, 2}));
}

// A press on what is not selected begins a rubber band.
void FlowWallChoiceTest::dragsWhatIsSelected()
{
    WallBench bench;
    bench.open();
    bench.makeCurrent(0);
    WallView *wall = bench.wall();
    QWidget *ground = wall->viewport();
    QObject::disconnect(wall, &WallView::dragRequested, nullptr, nullptr); // which waits for where it is dropped
    const QSignalSpy drags(wall, &WallView::dragRequested);
    const auto placeOf = [&](int row) { return wall->visualRect(wall->model()->index(row, 0)).center(); };
    const auto pull = [&](int from, int to) {
        QTest::mousePress(ground, Qt::LeftButton, Qt::NoModifier, placeOf(from));
        for (int step = 1; step <= 4 && drags.isEmpty(); ++step) // a real drag takes the mouse from then on
            QTest::mouseMove(ground, placeOf(from) + (placeOf(to) - placeOf(from)) * step / 4);
        QTest::mouseRelease(ground, Qt::LeftButton, Qt::NoModifier, placeOf(to));
    };
    pull(1, 2);
    QCOMPARE(drags.size(), 0);
    QCOMPARE(wall->selectedRows(), (QList<int>{1, 2}));
    pull(1, 3);
    QCOMPARE(drags.size(), 1);
    QCOMPARE(wall->selectedRows(), (QList<int>{1, 2}));
    QTest::mouseClick(ground, Qt::LeftButton, Qt::NoModifier, placeOf(2));
    QCOMPARE(wall->selectedRows(), QList<int>{2}); // it was no drag
}

// With Ctrl the list would take jobs out of its own selection.
void FlowWallChoiceTest::meansTheCurrentPictureWithCtrl()
{
    WallBench bench;
    bench.open();
    const auto click = [&](int row, Qt::KeyboardModifiers modifiers) {
        bench.wall()->scrollTo(bench.wall()->model()->index(row, 0));
        QTest::mouseClick(bench.wall()->viewport(), Qt::LeftButton, modifiers,
                          bench.wall()->visualRect(bench.wall()->model()->index(row, 0)).center());
    };
    click(0, Qt::NoModifier);
    click(4, Qt::ControlModifier);
    click(1, Qt::ControlModifier);
    QTest::keyRelease(bench.wall(), Qt::Key_Control); // or it stays held in what comes next
    QCOMPARE(bench.wall()->selectedRows(), (QList<int>{0, 1, 4}));
    QTRY_COMPARE(bench.controller->selected(), bench.controller->jobs().keyAt(0));
    QTRY_COMPARE(bench.media().currentKey(), bench.keyOf(1));
    QCOMPARE(bench.find<QListView>(u"Jobs"_s)->selectionModel()->selectedIndexes().size(), 1);
}

// Nobody has chosen another picture only because the rows came in another order.
void FlowWallChoiceTest::keepsWhatIsChosenInAnotherOrder()
{
    WallBench bench;
    bench.open();
    bench.makeCurrent(5);
    bench.wall()->selectionModel()->select(bench.wall()->model()->index(11, 0), QItemSelectionModel::Select);
    const MediaKey current = bench.keyOf(5);
    const JobKey job = bench.controller->selected();
    bench.controller->ratings().rate({{.job = bench.controller->jobs().keyAt(2), .media = bench.keyOf(9), .stars = 5}});
    JobQuery query = bench.controller->jobs().query();
    query.order = JobQuery::Order::Rating;
    bench.controller->jobs().setQuery(query);
    QTRY_COMPARE(bench.name(1), u"Image 2, "_s + bench.title(0) + u", 5 star(s)"_s); // the best job comes first
    QTRY_COMPARE(bench.keyOf(bench.wall()->currentIndex().row()), current);
    QCOMPARE(bench.wall()->selectedRows().size(), 2);
    QCOMPARE(bench.controller->selected(), job);
}

// The one with the focus is the current picture, of whatever job.
void FlowWallChoiceTest::followsTheFocusInAComparison()
{
    WallBench bench;
    bench.open();
    bench.makeCurrent(1);
    bench.wall()->selectionModel()->select(bench.wall()->model()->index(10, 0), QItemSelectionModel::Select);
    const MediaKey other = bench.keyOf(10);
    QTest::keyClick(bench.wall(), Qt::Key_C);
    const auto *compared = bench.window->findChild<CompareView *>();
    QTRY_VERIFY(compared->isVisible());
    QTRY_VERIFY(!compared->imageOf(other).isNull());
    compared->views().last()->setFocus();
    QTRY_COMPARE(bench.controller->selected(), bench.controller->jobs().keyAt(2));
    QTRY_COMPARE(bench.media().currentKey(), other);
    QVERIFY(compared->isVisible());
    QCOMPARE(compared->views().size(), 2);
    bench.press(Qt::Key_3);
    QTRY_COMPARE(bench.controller->ratings().of(other), 3);
    bench.press(Qt::Key_Escape);
    QTRY_VERIFY(bench.wall()->isVisible());
    QCOMPARE(bench.wall()->selectedRows(), (QList<int>{1, 10}));
}

QTEST_MAIN(FlowWallChoiceTest)
#include "tst_flow_wallchoice.moc"
