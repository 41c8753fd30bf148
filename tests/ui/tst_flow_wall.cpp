// SPDX-License-Identifier: MIT
#include "tests/support/jobbuilder.h"
#include "tests/ui/support/layoutcheck.h"
#include "tests/ui/support/windowbench.h"
#include "ui/detail/detailpane.h"
#include "ui/media/compareview.h"
#include "ui/media/imageview.h"
#include "ui/media/mediapane.h"
#include "ui/wall/wallview.h"

#include <QAction>
#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int jobs = 3;
constexpr int pictures = 4; // of each
constexpr int all = jobs * pictures;

// The window with the wall of some jobs, whose media are all there.
class WallBench : public WindowBench
{
public:
    void open()
    {
        show();
        for (int number = 1; number <= jobs; ++number) {
            QJsonObject job = jobObject(number, u"completed"_s);
            QJsonArray images;
            for (int picture = 1; picture <= pictures; ++picture) {
                const QUrl url(u"https://media.example/%1/%2.png"_s.arg(number).arg(picture));
                answerMedium(url, u"picture.png"_s, "image/png");
                images.append(QJsonObject{{u"id"_s, picture}, {u"url"_s, url.toString()}});
            }
            job["imageUx"_L1] = images;
            controller->openText(json(job));
            QTRY_COMPARE(controller->selected(), jobKey(number));
            for (int row = 0; row < pictures; ++row)
                QTRY_VERIFY(isReady(row));
        }
        action(u"Wall"_s)->trigger();
        QTRY_VERIFY(wall()->isVisible());
        QTRY_COMPARE(wall()->model()->rowCount(), all);
        QTRY_COMPARE(name(0), u"Image 1, a prompt"_s.replace(u"a prompt"_s, title(0)));
        wall()->setFocus();
    }

    [[nodiscard]] WallView *wall() const { return window->findChild<WallView *>(); }
    [[nodiscard]] QString name(int row) const { return wall()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString(); }
    [[nodiscard]] QString title(int listRow) { return controller->jobs().find(controller->jobs().keyAt(listRow))->text; }
    void makeCurrent(int row)
    {
        wall()->setCurrentIndex(wall()->model()->index(row, 0));
        QTRY_COMPARE(controller->selected(), controller->jobs().keyAt(row / pictures));
    }
    void makeCurrentKey(const MediaKey &key)
    {
        for (int row = 0; row < wall()->model()->rowCount(); ++row) {
            if (keyOf(row) == key)
                wall()->setCurrentIndex(wall()->model()->index(row, 0));
        }
        QTRY_COMPARE(media().currentKey(), key);
    }
    [[nodiscard]] MediaPane &media() const { return window->findChild<DetailPane *>()->media(); }
    [[nodiscard]] MediaKey keyOf(int row) const
    {
        return wall()->model()->index(row, 0).data(WallModel::ItemRole).value<WallItem>().media.item.key;
    }
};

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    for (QDirIterator each(folder, {u"*.png"_s}, QDir::Files, QDirIterator::Subdirectories); each.hasNext();)
        files.append(each.next());
    return files;
}

} // namespace

// A wall of all that the query finds, in the real window with an archive.
class FlowWallTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarningsButOne(); }
    void showsTheMediaOfAllJobs();
    void opensAndComesBack();
    void commandsMeanTheCurrentPicture();
    void ratesAndFindsTheBest();
    void savesWhatIsSelected();
    void comparesPicturesOfTwoJobs();
    void movesByKeys();
    void selectsARange();
    void meansTheCurrentPictureWithCtrl();
    void comesBackToWhatWasShownLast();
    void keepsWhatIsChosenInAnotherOrder();
    void followsTheFocusInAComparison();
    void followsTheSearch();
    void keepsItsPlaceWhenJobsCome();
    void changesTheSize();
    void isRemembered();
    void leavesTheListOut();
    void fitsASmallWindow();
};

void FlowWallTest::showsTheMediaOfAllJobs()
{
    WallBench bench;
    bench.open();
    for (int row = 0; row < all; ++row)
        QCOMPARE(bench.name(row), u"Image %1, %2"_s.arg(row % pictures + 1).arg(bench.title(row / pictures)));
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
        QCOMPARE(bench.find<QListView>(u"Jobs"_s)->currentIndex().row(), row / pictures);
    }
    bench.dialogs.confirmAnswer = true;
    QTRY_VERIFY(bench.action(u"Remove…"_s)->isEnabled());
    bench.action(u"Remove…"_s)->trigger();
    QTRY_COMPARE(bench.wall()->model()->rowCount(), all - pictures);
    QCOMPARE(bench.controller->jobs().rowOf(jobKey(2)), -1);
}

void FlowWallTest::ratesAndFindsTheBest()
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

void FlowWallTest::savesWhatIsSelected()
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
    QCOMPARE(QDir(bench.path(u"some"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), jobs);
}

// Of different jobs, side by side, and back to the wall.
void FlowWallTest::comparesPicturesOfTwoJobs()
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
    QCOMPARE(rowAfter(Qt::Key_End), all - 1);
    QCOMPARE(rowAfter(Qt::Key_Home), 0);
    QTRY_COMPARE(bench.controller->selected(), bench.controller->jobs().keyAt(0));
}

void FlowWallTest::selectsARange()
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

// With Ctrl the list would take jobs out of its own selection.
void FlowWallTest::meansTheCurrentPictureWithCtrl()
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
    QCOMPARE(bench.wall()->selectedRows(), (QList<int>{0, 1, 4}));
    QTRY_COMPARE(bench.controller->selected(), bench.controller->jobs().keyAt(0));
    QTRY_COMPARE(bench.media().currentKey(), bench.keyOf(1));
    QCOMPARE(bench.find<QListView>(u"Jobs"_s)->selectionModel()->selectedIndexes().size(), 1);
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

// Nobody has chosen another picture only because the rows came in another order.
void FlowWallTest::keepsWhatIsChosenInAnotherOrder()
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
void FlowWallTest::followsTheFocusInAComparison()
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

void FlowWallTest::followsTheSearch()
{
    WallBench bench;
    bench.open();
    bench.makeCurrent(5);
    bench.find<QLineEdit>(u"Search jobs"_s)->setText(u"id:"_s + jobId(2).mid(4, 17));
    QTRY_COMPARE(bench.wall()->model()->rowCount(), pictures);
    QTRY_COMPARE(bench.name(0), u"Image 1, "_s + bench.title(0));
    bench.find<QLineEdit>(u"Search jobs"_s)->setText(u"nothing like it"_s);
    QTRY_VERIFY(!bench.wall()->isVisible());
    bench.find<QLineEdit>(u"Search jobs"_s)->clear();
    QTRY_VERIFY(bench.wall()->isVisible());
    QCOMPARE(bench.wall()->model()->rowCount(), all);
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
    QTRY_COMPARE(bench.wall()->model()->rowCount(), all + 1);
    QTRY_COMPARE(bench.wall()->currentIndex().row(), 0);
    bench.makeCurrentKey(chosen);
    bench.controller->remove({jobKey(4)});
    QTRY_COMPARE(bench.wall()->model()->rowCount(), all);
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
