// SPDX-License-Identifier: MIT
#include "tests/support/archivemaker.h"
#include "tests/support/jobbuilder.h"
#include "tests/ui/support/layoutcheck.h"
#include "tests/ui/support/wallbench.h"
#include "ui/media/mediapane.h"
#include "ui/wall/wallview.h"

#include <QAction>
#include <QJsonArray>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QtTest>

using namespace Qt::StringLiterals;

// A wall of all that the query finds, in the real window with an archive.
class FlowWallTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarningsButOne(); }
    void showsTheMediaOfAllJobs();
    void opensAndComesBack();
    void commandsMeanTheCurrentPicture();
    void movesByKeys();
    void comesBackToWhatWasShownLast();
    void followsTheSearch();
    void keepsItsPlaceWhenJobsCome();
    void changesTheSize();
    void isRemembered();
    void leavesTheListOut();
    void showsTheBeginningFirst();
    void fitsASmallWindow();
};

void FlowWallTest::showsTheMediaOfAllJobs()
{
    WallBench bench;
    bench.open();
    for (int row = 0; row < WallBench::all; ++row)
        QCOMPARE(bench.name(row), u"Image %1, %2"_s.arg(row % WallBench::pictures + 1).arg(bench.title(row / WallBench::pictures)));
    QVERIFY(bench.wall()->accessibleName() == u"Wall"_s);
}

void FlowWallTest::opensAndComesBack()
{
    WallBench bench;
    bench.open();
    bench.makeCurrent(6);
    const int place = bench.wall()->verticalScrollBar()->value();
    QTest::keyClick(bench.wall(), Qt::Key_Return);
    QTRY_VERIFY(!bench.wall()->isVisible());
    QTRY_COMPARE(bench.media().currentKey(), bench.keyOf(6));
    QVERIFY(bench.media().isAncestorOf(bench.window->focusWidget()));
    bench.press(Qt::Key_Escape);
    QTRY_VERIFY(bench.wall()->isVisible());
    QCOMPARE(bench.wall()->currentIndex().row(), 6);
    QCOMPARE(bench.wall()->verticalScrollBar()->value(), place);
    QVERIFY(bench.wall()->hasFocus());
    bench.press(Qt::Key_G);
    QTRY_VERIFY(!bench.wall()->isVisible());
    bench.press(Qt::Key_G);
    QTRY_VERIFY(bench.wall()->isVisible());
}

void FlowWallTest::commandsMeanTheCurrentPicture()
{
    WallBench bench;
    bench.open();
    for (const int row : {9, 2, 5}) {
        bench.makeCurrent(row);
        QTRY_COMPARE(bench.media().currentKey(), bench.keyOf(row));
        QCOMPARE(bench.find<QListView>(u"Jobs"_s)->currentIndex().row(), row / WallBench::pictures);
    }
    bench.dialogs.confirmAnswer = true;
    QTRY_VERIFY(bench.action(u"Remove…"_s)->isEnabled());
    bench.action(u"Remove…"_s)->trigger();
    QTRY_COMPARE(bench.wall()->model()->rowCount(), WallBench::all - WallBench::pictures);
    QCOMPARE(bench.controller->jobs().rowOf(jobKey(2)), -1);
}

void FlowWallTest::movesByKeys()
{
    WallBench bench;
    bench.open();
    bench.makeCurrent(0);
    const auto rowAfter = [&](Qt::Key key) {
        QTest::keyClick(bench.wall(), key);
        return bench.wall()->currentIndex().row();
    };
    QCOMPARE(rowAfter(Qt::Key_Right), 1);
    QCOMPARE(rowAfter(Qt::Key_Left), 0);
    QCOMPARE(rowAfter(Qt::Key_Left), 0);
    const int below = rowAfter(Qt::Key_Down);
    QVERIFY(below > 1);
    QCOMPARE(bench.wall()->visualRect(bench.wall()->model()->index(below, 0)).left(),
             bench.wall()->visualRect(bench.wall()->model()->index(0, 0)).left());
    QCOMPARE(rowAfter(Qt::Key_Up), 0);
    QCOMPARE(rowAfter(Qt::Key_End), WallBench::all - 1);
    QCOMPARE(rowAfter(Qt::Key_Home), 0);
    QTRY_COMPARE(bench.controller->selected(), bench.controller->jobs().keyAt(0));
}

// What was looked at large is the current picture afterwards.
void FlowWallTest::comesBackToWhatWasShownLast()
{
    WallBench bench;
    bench.open();
    bench.makeCurrent(4);
    QTest::keyClick(bench.wall(), Qt::Key_Return);
    QTRY_COMPARE(bench.media().currentKey(), bench.keyOf(4));
    const MediaKey third = bench.keyOf(6);
    bench.press(Qt::Key_Right);
    bench.press(Qt::Key_Right);
    QTRY_COMPARE(bench.media().currentKey(), third);
    bench.press(Qt::Key_Escape);
    QTRY_VERIFY(bench.wall()->isVisible());
    QCOMPARE(bench.wall()->currentIndex().row(), 6);
    QCOMPARE(bench.wall()->selectedRows(), QList<int>{6});
}

void FlowWallTest::followsTheSearch()
{
    WallBench bench;
    bench.open();
    bench.makeCurrent(5);
    bench.find<QLineEdit>(u"Search jobs"_s)->setText(u"id:"_s + jobId(2).mid(4, 17));
    QTRY_COMPARE(bench.wall()->model()->rowCount(), WallBench::pictures);
    QTRY_COMPARE(bench.name(0), u"Image 1, "_s + bench.title(0));
    bench.find<QLineEdit>(u"Search jobs"_s)->setText(u"nothing like it"_s);
    QTRY_VERIFY(!bench.wall()->isVisible());
    bench.find<QLineEdit>(u"Search jobs"_s)->clear();
    QTRY_VERIFY(bench.wall()->isVisible());
    QCOMPARE(bench.wall()->model()->rowCount(), WallBench::all);
}

void FlowWallTest::keepsItsPlaceWhenJobsCome()
{
    WallBench bench;
    bench.open();
    bench.makeCurrent(7);
    const MediaKey chosen = bench.keyOf(7);
    QJsonObject job = jobObject(4, u"completed"_s);
    const QUrl url(u"https://media.example/4/1.png"_s);
    job["imageUx"_L1] = QJsonArray{QJsonObject{{u"id"_s, 1}, {u"url"_s, url.toString()}}};
    bench.answerMedium(url, u"picture.png"_s, "image/png");
    bench.controller->openText(json(job));
    QTRY_COMPARE(bench.controller->selected(), jobKey(4)); // it is opened, and the wall goes there
    QTRY_COMPARE(bench.wall()->model()->rowCount(), WallBench::all + 1);
    QTRY_COMPARE(bench.wall()->currentIndex().row(), 0);
    bench.makeCurrentKey(chosen);
    bench.controller->remove({jobKey(4)});
    QTRY_COMPARE(bench.wall()->model()->rowCount(), WallBench::all);
    QCOMPARE(bench.keyOf(bench.wall()->currentIndex().row()), chosen);
    QCOMPARE(bench.wall()->currentIndex().row(), 7);
}

void FlowWallTest::changesTheSize()
{
    WallBench bench;
    bench.open();
    const int height = bench.wall()->lineHeight();
    QTest::keyClick(bench.wall(), Qt::Key_Plus);
    QVERIFY(bench.wall()->lineHeight() > height);
    QWheelEvent wheel(QPointF(50, 50), bench.wall()->viewport()->mapToGlobal(QPointF(50, 50)), {}, QPoint(0, -120), Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(bench.wall()->viewport(), &wheel);
    QCOMPARE(bench.wall()->lineHeight(), height);
    QCOMPARE(bench.preferences.current().wallHeight, height);
    for (int i = 0; i < 40; ++i)
        QTest::keyClick(bench.wall(), Qt::Key_Minus);
    QCOMPARE(bench.wall()->lineHeight(), WallView::minLineHeight);
}

void FlowWallTest::isRemembered()
{
    WallBench bench;
    bench.open();
    QVERIFY(bench.preferences.current().showsWall);
    bench.action(u"Wall"_s)->trigger();
    QVERIFY(!bench.preferences.current().showsWall);
    QVERIFY(!bench.wall()->isVisible());
    bench.preferences.update([](Preferences &all) { all.showsWall = true; });
    bench.window->restore();
    QVERIFY(bench.wall()->isVisible());
    QVERIFY(bench.action(u"Wall"_s)->isChecked());
}

// F9; a search brings it back.
void FlowWallTest::leavesTheListOut()
{
    WallBench bench;
    bench.open();
    auto *list = bench.find<QListView>(u"Jobs"_s);
    bench.press(Qt::Key_F9);
    QTRY_VERIFY(!list->isVisible());
    QVERIFY(!bench.preferences.current().showsList);
    bench.makeCurrent(10); // it is followed all the same
    bench.action(u"Search Jobs"_s)->trigger();
    QTRY_VERIFY(list->isVisible());
    QCOMPARE(bench.window->focusWidget(), bench.find<QLineEdit>(u"Search jobs"_s));
}

// What is seen first does not wait for all of a large archive.
void FlowWallTest::showsTheBeginningFirst()
{
    constexpr int archived = 100;
    constexpr int images = 2; // of each
    const QTemporaryDir made;
    makeArchive(made.path(), MidjourneyV2(), archived, images);
    WindowBench bench({}, {}, {}, made.path());
    bench.show();
    QTRY_COMPARE(bench.controller->jobs().rowCount(), archived);
    const QAbstractItemModel *model = bench.window->findChild<WallView *>()->model();
    QList<int> counts;
    connect(model, &QAbstractItemModel::rowsInserted, this, [&] { counts.append(model->rowCount()); });
    bench.action(u"Wall"_s)->trigger();
    QTRY_COMPARE(model->rowCount(), archived * images);
    QCOMPARE(counts.size(), 2);
    QVERIFY(counts.first() > 0 && counts.first() < archived * images);
}

void FlowWallTest::fitsASmallWindow()
{
    WallBench bench;
    bench.open();
    bench.window->resize(720, 480);
    QTRY_COMPARE(bench.window->size(), QSize(720, 480));
    QCoreApplication::processEvents();
    QCOMPARE(layoutFaults(*bench.window), QStringList());
}

QTEST_MAIN(FlowWallTest)
#include "tst_flow_wall.moc"
