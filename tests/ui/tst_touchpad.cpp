// SPDX-License-Identifier: MIT
#include "ui/media/imageview.h"

#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

QImage plain(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    return image;
}

struct Shown
{
    ImageView view{};

    Shown()
    {
        view.resize(400, 300);
        view.show();
    }

    // Two fingers on a touchpad: `pixels` to both sides and up or down.
    void scroll(const QPoint &pixels, Qt::ScrollPhase phase = Qt::ScrollUpdate, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        const QPointF place(100, 100);
        QWheelEvent event(place, view.mapToGlobal(place), pixels, pixels * 12, Qt::NoButton, modifiers, phase, false);
        QCoreApplication::sendEvent(&view, &event);
    }

    void pinch(const QPointF &place, qreal value, Qt::NativeGestureType type = Qt::ZoomNativeGesture)
    {
        QNativeGestureEvent event(type, QPointingDevice::primaryPointingDevice(), 2, place, place, view.mapToGlobal(place), value, {});
        QCoreApplication::sendEvent(&view, &event);
    }
};

} // namespace

// An image by two fingers.
class TouchpadTest : public QObject
{
    Q_OBJECT

private slots:
    void pansByTwoFingers();
    void zoomsByTwoFingers();
    void goesOnAsItBegan();
    void zoomsByAPinch();
    void staysFittedUntilSomethingMoves();
    void takesAWheelForAWheel();
};

void TouchpadTest::pansByTwoFingers()
{
    Shown shown;
    shown.view.setImage(plain({1000, 900}));
    shown.view.showOriginalSize();
    const QPointF before = shown.view.placement().offset;
    shown.scroll({}, Qt::ScrollBegin);
    shown.scroll({-30, -20});
    shown.scroll({-5, 0}, Qt::ScrollMomentum);
    QCOMPARE(shown.view.placement(), (ImagePlacement{.scale = 1, .offset = before + QPointF(-35, -20)}));
    shown.scroll({5000, 5000});
    QCOMPARE(shown.view.placement().offset, QPointF(0, 0)); // kept in view
}

void TouchpadTest::zoomsByTwoFingers()
{
    Shown shown;
    shown.view.setImage(plain({1000, 900}));
    shown.view.showOriginalSize();
    shown.scroll({0, 1}, Qt::ScrollUpdate, Qt::ControlModifier);
    const qreal little = shown.view.placement().scale;
    QVERIFY(little > 1 && little < 1.01); // not held at 100 %
    shown.scroll({0, 79}, Qt::ScrollUpdate, Qt::ControlModifier);
    QVERIFY(qAbs(shown.view.placement().scale - 1.25 * 1.25) < 0.0001);
    shown.scroll({0, -80}, Qt::ScrollUpdate, Qt::ControlModifier);
    QCOMPARE(shown.view.placement().scale, 1.0);
    shown.scroll({7, 0}, Qt::ScrollUpdate, Qt::ControlModifier); // to a side alone
    QCOMPARE(shown.view.placement().scale, 1.0);
}

// A scrolling that zooms does not begin to pan once the image has outgrown the view.
void TouchpadTest::goesOnAsItBegan()
{
    Shown shown;
    shown.view.setImage(plain({400, 300}));
    shown.scroll({}, Qt::ScrollBegin);
    shown.scroll({0, 40});
    shown.scroll({0, 40});
    QVERIFY(qAbs(shown.view.placement().scale - 1.5625) < 0.0001);
    const qreal scale = shown.view.placement().scale;
    shown.scroll({}, Qt::ScrollEnd);
    shown.scroll({}, Qt::ScrollBegin);
    shown.scroll({0, -10});
    QCOMPARE(shown.view.placement().scale, scale);
}

void TouchpadTest::zoomsByAPinch()
{
    Shown shown;
    shown.view.setImage(plain({1000, 900}));
    shown.view.showOriginalSize();
    const QPointF place(100, 50);
    const auto inImage = [&] { return (place - shown.view.placement().offset) / shown.view.placement().scale; };
    const QPointF before = inImage();
    shown.pinch(place, 0.004);
    shown.pinch(place, 0.5);
    QVERIFY(qAbs(shown.view.placement().scale - 1.506) < 0.0001);
    QVERIFY((inImage() - before).manhattanLength() < 0.001); // what is between the fingers stays there
    shown.pinch(place, -5);
    QVERIFY(shown.view.placement().scale > 1);
    const ImagePlacement placed = shown.view.placement();
    shown.pinch(place, 20, Qt::RotateNativeGesture);
    QCOMPARE(shown.view.placement(), placed);
}

void TouchpadTest::staysFittedUntilSomethingMoves()
{
    Shown shown;
    shown.view.setImage(plain({400, 300}));
    shown.scroll({}, Qt::ScrollBegin);
    shown.scroll({}, Qt::ScrollEnd);
    QVERIFY(shown.view.isFitted());
    shown.view.showOriginalSize(); // it has that already, and keeps it from now on
    QVERIFY(!shown.view.isFitted());
}

// X11 reports pixels of a wheel, too, but no phases.
void TouchpadTest::takesAWheelForAWheel()
{
    Shown shown;
    shown.view.setImage(plain({1000, 900}));
    shown.view.showOriginalSize();
    shown.scroll({0, 10}, Qt::NoScrollPhase); // 120 in angles
    QCOMPARE(shown.view.placement().scale, 1.25);
}

QTEST_MAIN(TouchpadTest)
#include "tst_touchpad.moc"
