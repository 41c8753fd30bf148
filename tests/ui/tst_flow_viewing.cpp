// SPDX-License-Identifier: MIT
#include "tests/ui/support/threejobs.h"
#include "ui/media/fullscreenview.h"
#include "ui/media/imageview.h"
#include "ui/media/infooverlay.h"
#include "ui/media/mediapane.h"
#include "ui/media/mediaview.h"
#include "ui/media/mediaviewer.h"

#include <QListView>
#include <QMenu>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;

// Looking at a picture: its neighbours, its zoom, and the buttons beside it.
class FlowViewingTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarningsButOne(); }
    void decodesTheNeighboursAhead();
    void zoomsByCommand();
    void enlargesSmallOnesWhereThatIsWished();
    void hasAButtonForEachView();
    void leavesTheThumbnailsOut();
};

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

// F10
void FlowViewingTest::leavesTheThumbnailsOut()
{
    WindowBench bench;
    openThree(bench);
    const auto *strip = bench.find<QListView>(u"Media"_s);
    QVERIFY(strip->isVisible());
    bench.press(Qt::Key_F10);
    QVERIFY(!strip->isVisible() && !bench.preferences.current().showsFilmstrip);
    walk(bench, Qt::Key_Right, {u"1.2"_s, u"2.1"_s}); // as with them
    QVERIFY(!strip->isVisible());
    bench.press(Qt::Key_F10);
    QVERIFY(strip->isVisible());
}

QTEST_MAIN(FlowViewingTest)
#include "tst_flow_viewing.moc"
