// SPDX-License-Identifier: MIT
#include "tests/ui/support/traytools.h"
#include "tests/ui/support/wallbench.h"
#include "ui/detail/detailpane.h"
#include "ui/media/filmstrip.h"
#include "ui/media/fullscreenview.h"
#include "ui/media/mediapane.h"
#include "ui/media/mediaviewer.h"
#include "ui/wall/wallview.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;

// Media of several jobs are put aside, and compared.
class FlowTrayTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarningsButOne(); }
    void takesNoFifth();
    void takesOutWhatIsInIt();
    void losesWhatIsOfARemovedJob();
    void staysWhileTheQueryChanges();
    void takesWhatIsSelectedOnTheWall();
    void returnsToTheWall();
    void worksByTheKeyboardAlone();
    void worksOnTheFullScreen();
    void endsWhereAnotherItemIsChosen();
    void isOfferedInMenus();
};

void FlowTrayTest::takesNoFifth()
{
    WindowBench bench;
    addOneOfTwoJobs(bench);
    bench.press(Qt::Key_Right);
    QTRY_COMPARE(place(bench), u"2.2"_s);
    addCurrent(bench);
    bench.press(Qt::Key_PageDown);
    QTRY_COMPARE(place(bench), u"3.1"_s);
    QTRY_VERIFY(bench.isReady(0) && bench.isReady(1));
    addCurrent(bench);
    const QStringList four = trayNames(bench);
    QCOMPARE(four.size(), 4);
    bench.press(Qt::Key_Right);
    QTRY_COMPARE(place(bench), u"3.2"_s);
    addCurrent(bench);
    QCOMPARE(hint(bench), u"No more than four media items can be compared."_s);
    QCOMPARE(trayNames(bench), four);
}

void FlowTrayTest::takesOutWhatIsInIt()
{
    WindowBench bench;
    addOneOfTwoJobs(bench);
    addCurrent(bench);
    QCOMPARE(trayNames(bench), QStringList{u"Image 1, prompt of job 1"_s});
    trayButton(bench, u"Remove Image 1, prompt of job 1 from Comparison"_s)->click();
    QVERIFY(!tray(bench).isVisible());
    addCurrent(bench);
    QVERIFY(tray(bench).isVisible());
    trayButton(bench, u"Clear"_s)->click();
    QVERIFY(!tray(bench).isVisible());
}

void FlowTrayTest::losesWhatIsOfARemovedJob()
{
    WindowBench bench;
    addOneOfTwoJobs(bench);
    bench.controller->remove({jobKey(1)});
    QTRY_COMPARE(trayNames(bench), QStringList{u"Image 1, prompt of job 2"_s});
    bench.controller->undoRemove(); // it comes back, and what was put aside does not
    QTRY_COMPARE(place(bench), u"1.1"_s);
    QTRY_VERIFY(bench.isReady(0));
    QCOMPARE(trayNames(bench).size(), 1);
    bench.window->findChild<MediaViewer *>()->setFocus();
    addCurrent(bench);
    QCOMPARE(trayNames(bench).size(), 2);
    bench.press(Qt::Key_C);
    QTRY_VERIFY(compared(bench).isVisible());
    bench.controller->remove({jobKey(1)}); // while it is looked at
    QTRY_VERIFY(!compared(bench).isVisible());
    QCOMPARE(trayNames(bench), QStringList{u"Image 1, prompt of job 2"_s});
}

void FlowTrayTest::staysWhileTheQueryChanges()
{
    WindowBench bench;
    addOneOfTwoJobs(bench);
    const QStringList both = trayNames(bench);
    bench.find<QLineEdit>(u"Search jobs"_s)->setText(u"\"job 3\""_s);
    QTRY_COMPARE(bench.find<QListView>(u"Jobs"_s)->model()->rowCount(), 1);
    QTRY_COMPARE(trayNames(bench), both);
    trayButton(bench, u"Compare"_s)->click(); // of jobs that the list does not show
    QTRY_VERIFY(compared(bench).isVisible());
    QTRY_COMPARE(spokenWords(bench, 0), u"Different words: 1"_s);
    bench.press(Qt::Key_Escape);
    QTRY_VERIFY(!compared(bench).isVisible());
}

void FlowTrayTest::takesWhatIsSelectedOnTheWall()
{
    WallBench bench;
    bench.open();
    bench.makeCurrent(1);
    bench.wall()->selectionModel()->select(bench.wall()->model()->index(10, 0), QItemSelectionModel::Select);
    QTRY_COMPARE(bench.action(u"Add to Comparison"_s)->text(), u"Add to Comparison"_s);
    QTest::keyClick(bench.wall(), Qt::Key_C, Qt::ShiftModifier);
    QTRY_COMPARE(trayNames(bench), (QStringList{bench.name(1), bench.name(10)}));
    QCOMPARE(bench.action(u"Add to Comparison"_s)->text(), u"Remove from Comparison"_s);
    bench.wall()->selectAll();
    QTest::keyClick(bench.wall(), Qt::Key_C, Qt::ShiftModifier);
    QCOMPARE(bench.notice(), u"No more than four media items can be compared."_s);
    QCOMPARE(trayNames(bench).size(), 2);
    bench.makeCurrent(10);
    QTest::keyClick(bench.wall(), Qt::Key_C, Qt::ShiftModifier);
    QCOMPARE(trayNames(bench), QStringList{bench.name(1)});
}

void FlowTrayTest::returnsToTheWall()
{
    WallBench bench;
    bench.open();
    bench.makeCurrent(1);
    QTest::keyClick(bench.wall(), Qt::Key_C, Qt::ShiftModifier);
    bench.makeCurrent(6);
    QTest::keyClick(bench.wall(), Qt::Key_C, Qt::ShiftModifier);
    bench.makeCurrent(11); // neither of them
    QTest::keyClick(bench.wall(), Qt::Key_C);
    QTRY_VERIFY(compared(bench).isVisible());
    QTRY_COMPARE(bench.media().currentKey(), bench.keyOf(1)); // the first has the focus
    bench.press(Qt::Key_Escape);
    QTRY_VERIFY(bench.wall()->isVisible());
    QVERIFY(bench.wall()->hasFocus());
    QCOMPARE(bench.keyOf(bench.wall()->currentIndex().row()), bench.keyOf(1));
    bench.press(Qt::Key_Return); // large, over the wall
    QTRY_VERIFY(!bench.wall()->isVisible());
    bench.press(Qt::Key_C);
    QTRY_VERIFY(compared(bench).isVisible());
    bench.press(Qt::Key_Escape);
    QTRY_VERIFY(!compared(bench).isVisible());
    QVERIFY(!bench.wall()->isVisible()); // where it began
    bench.press(Qt::Key_C);
    QTRY_VERIFY(compared(bench).isVisible());
    bench.press(Qt::Key_G);
    QTRY_VERIFY(bench.wall()->isVisible());
    bench.press(Qt::Key_Return);
    QTRY_VERIFY(!bench.wall()->isVisible());
    QVERIFY(!compared(bench).isVisible()); // but what was opened
}

void FlowTrayTest::worksByTheKeyboardAlone()
{
    WindowBench bench;
    addOneOfTwoJobs(bench);
    QToolButton *first = trayButton(bench, u"Remove Image 1, prompt of job 1 from Comparison"_s);
    for (int steps = 0; steps < 60 && !first->hasFocus(); ++steps)
        bench.press(Qt::Key_Tab);
    QVERIFY(first->hasFocus());
    bench.press(Qt::Key_Tab);
    QVERIFY(trayButton(bench, u"Remove Image 1, prompt of job 2 from Comparison"_s)->hasFocus());
    bench.press(Qt::Key_Tab);
    QVERIFY(trayButton(bench, u"Compare"_s)->hasFocus());
    bench.press(Qt::Key_Space);
    QTRY_VERIFY(compared(bench).isVisible());
    QVERIFY(compared(bench).isAncestorOf(QApplication::focusWidget()));
    bench.press(Qt::Key_Escape);
    QTRY_VERIFY(!compared(bench).isVisible());
    first->setFocus();
    bench.press(Qt::Key_Delete);
    QTRY_COMPARE(trayNames(bench), QStringList{u"Image 1, prompt of job 2"_s});
    QVERIFY(trayButton(bench, u"Remove Image 1, prompt of job 2 from Comparison"_s)->hasFocus());
    bench.press(Qt::Key_Space);
    QTRY_VERIFY(!tray(bench).isVisible());
    QVERIFY(bench.window->findChild<MediaViewer *>()->isAncestorOf(QApplication::focusWidget()));
}

// And in the filmstrip, which hands its keys on.
void FlowTrayTest::worksOnTheFullScreen()
{
    WindowBench bench;
    addOneOfTwoJobs(bench);
    auto *strip = bench.window->findChild<Filmstrip *>();
    strip->selectAll();
    QTest::keyClick(strip, Qt::Key_C, Qt::ShiftModifier);
    QCOMPARE(trayNames(bench).size(), 3); // with the other one that is selected
    bench.window->findChild<MediaViewer *>()->setFocus();
    auto *screen = bench.window->findChild<FullScreenView *>();
    bench.press(Qt::Key_F11);
    QTRY_VERIFY(screen->isVisible() && screen->isAncestorOf(QApplication::focusWidget()));
    addCurrent(bench); // takes both out
    const auto hasLabel = [&](const QString &text) {
        const QList<QLabel *> labels = screen->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
    };
    QTRY_VERIFY(hasLabel(u"Removed from Comparison · 1 of 4"_s));
    addCurrent(bench);
    QTRY_VERIFY(hasLabel(u"Added to Comparison · 3 of 4"_s));
    bench.press(Qt::Key_C);
    QTRY_VERIFY(compared(bench).isVisible() && screen->isAncestorOf(&compared(bench)));
    bench.press(Qt::Key_C);
    QTRY_VERIFY(!compared(bench).isVisible());
    QVERIFY(screen->isVisible());
    bench.press(Qt::Key_Escape);
    QTRY_VERIFY(!screen->isVisible());
}

void FlowTrayTest::endsWhereAnotherItemIsChosen()
{
    WindowBench bench;
    addOneOfTwoJobs(bench);
    bench.press(Qt::Key_C);
    QTRY_VERIFY(compared(bench).isVisible());
    bench.controller->select(jobKey(3));
    QTRY_COMPARE(place(bench), u"3.1"_s);
    QTRY_VERIFY(!compared(bench).isVisible());
    bench.press(Qt::Key_C);
    QTRY_VERIFY(compared(bench).isVisible());
    QTRY_COMPARE(place(bench), u"1.1"_s);
    auto *strip = bench.window->findChild<Filmstrip *>();
    QTest::mouseClick(strip->viewport(), Qt::LeftButton, {}, strip->visualRect(strip->model()->index(1, 0)).center());
    QTRY_VERIFY(!compared(bench).isVisible());
    QCOMPARE(place(bench), u"1.2"_s);
}

void FlowTrayTest::isOfferedInMenus()
{
    WindowBench bench;
    openThree(bench);
    QAction *action = bench.action(u"Add to Comparison"_s);
    QTRY_VERIFY(action->isEnabled());
    QCOMPARE(action->shortcut(), QKeySequence(Qt::SHIFT | Qt::Key_C));
    action->trigger();
    QCOMPARE(trayNames(bench).size(), 1);
    QCOMPARE(action->text(), u"Remove from Comparison"_s);
    action->trigger();
    QVERIFY(!tray(bench).isVisible());
    bench.controller->openText(json(jobObject(9, u"started"_s))); // has nothing to compare
    QTRY_VERIFY(!action->isEnabled());
    QCOMPARE(action->text(), u"Add to Comparison"_s);
}

QTEST_MAIN(FlowTrayTest)
#include "tst_flow_tray.moc"
