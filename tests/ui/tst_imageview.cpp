// SPDX-License-Identifier: MIT
#include "tests/ui/support/shots.h"
#include "ui/media/animation.h"
#include "ui/media/imageview.h"

#include <QThreadPool>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

QImage plain(const QSize &size, const QColor &color = Qt::red)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(color);
    return image;
}

struct Shown
{
    QThreadPool pool{};
    ImageView view{};

    explicit Shown(const QSize &size = {400, 300})
    {
        view.resize(size);
        view.show();
    }

    void wheel(const QPointF &place, int angle)
    {
        QWheelEvent event(place, view.mapToGlobal(place), {}, {0, angle}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&view, &event);
    }
};

} // namespace

class ImageViewTest : public QObject
{
    Q_OBJECT

private slots:
    void fits_data();
    void fits();
    void zoomsAtAPoint_data();
    void zoomsAtAPoint();
    void keepsTheImageInView_data();
    void keepsTheImageInView();
    void actsOnKeys();
    void zoomsToTheCursor();
    void pans();
    void followsItsSize();
    void keepsItsPlaceForTheNextFrame();
    void isCrispAboveItsSize();
    void showsChequersBehindGlass();
    void showsPixelForPixel();
    void measuresInTheLargeImage();
    void paintsHugeImagesQuickly();
    void playsAnAnimation_data();
    void playsAnAnimation();
    void looksGood();
};

void ImageViewTest::fits_data()
{
    QTest::addColumn<QSize>("image");
    QTest::addColumn<QSize>("view");
    QTest::addColumn<qreal>("scale");
    QTest::newRow("small stays") << QSize(48, 48) << QSize(400, 300) << 1.0;
    QTest::newRow("wide") << QSize(800, 100) << QSize(400, 300) << 0.5;
    QTest::newRow("tall") << QSize(100, 1200) << QSize(400, 300) << 0.25;
    QTest::newRow("nothing") << QSize() << QSize(400, 300) << 1.0;
    QTest::newRow("no room") << QSize(100, 100) << QSize(0, 0) << 1.0;
}

void ImageViewTest::fits()
{
    QFETCH(QSize, image);
    QFETCH(QSize, view);
    QTEST(fitScale(image, view), "scale");
}

void ImageViewTest::zoomsAtAPoint_data()
{
    QTest::addColumn<qreal>("scale");
    QTest::addColumn<QPointF>("offset");
    QTest::addColumn<qreal>("factor");
    QTest::addColumn<QPointF>("point");
    QTest::addColumn<qreal>("newScale");
    QTest::addColumn<QPointF>("newOffset");
    QTest::newRow("at the corner") << 1.0 << QPointF(0, 0) << 2.0 << QPointF(0, 0) << 2.0 << QPointF(0, 0);
    QTest::newRow("in the middle") << 1.0 << QPointF(0, 0) << 2.0 << QPointF(100, 50) << 2.0 << QPointF(-100, -50);
    QTest::newRow("out again") << 2.0 << QPointF(-100, -50) << 0.5 << QPointF(100, 50) << 1.0 << QPointF(0, 0);
    QTest::newRow("not above 32") << 30.0 << QPointF(0, 0) << 2.0 << QPointF(0, 0) << 32.0 << QPointF(0, 0);
    QTest::newRow("not below 2 %") << 0.02 << QPointF(7, 7) << 0.5 << QPointF(0, 0) << 0.02 << QPointF(7, 7);
    QTest::newRow("settles at 1") << 0.804 << QPointF(0, 0) << 1.25 << QPointF(0, 0) << 1.0 << QPointF(0, 0);
}

void ImageViewTest::zoomsAtAPoint()
{
    QFETCH(qreal, scale);
    QFETCH(QPointF, offset);
    QFETCH(qreal, factor);
    QFETCH(QPointF, point);
    const ImagePlacement placement = zoomedAt({.scale = scale, .offset = offset}, factor, point);
    QTEST(placement.scale, "newScale");
    QTEST(placement.offset, "newOffset");
}

void ImageViewTest::keepsTheImageInView_data()
{
    QTest::addColumn<QPointF>("offset");
    QTest::addColumn<QSize>("image");
    QTest::addColumn<QPointF>("kept");
    QTest::newRow("small: centred") << QPointF(-70, 80) << QSize(100, 100) << QPointF(150, 100);
    QTest::newRow("large: as it is") << QPointF(-70, -80) << QSize(1000, 1000) << QPointF(-70, -80);
    QTest::newRow("large: not off to the right") << QPointF(5, 9) << QSize(1000, 1000) << QPointF(0, 0);
    QTest::newRow("large: not off to the left") << QPointF(-900, -900) << QSize(1000, 1000) << QPointF(-600, -700);
    QTest::newRow("wide") << QPointF(-900, -900) << QSize(1000, 100) << QPointF(-600, 100);
}

void ImageViewTest::keepsTheImageInView()
{
    QFETCH(QPointF, offset);
    QFETCH(QSize, image);
    QTEST(::kept({.scale = 1, .offset = offset}, image, {400, 300}).offset, "kept");
}

void ImageViewTest::actsOnKeys()
{
    Shown shown;
    shown.view.setImage(plain({800, 600}));
    QSignalSpy zoomed(&shown.view, &ImageView::zoomChanged);
    QSignalSpy steps(&shown.view, &ImageView::stepRequested);
    QCOMPARE(shown.view.zoomText(), u"Fit · 50%"_s);
    shown.view.showOriginalSize();
    QCOMPARE(shown.view.zoomText(), u"100%"_s);
    QTest::keyClick(&shown.view, Qt::Key_Plus, Qt::ShiftModifier);
    QCOMPARE(shown.view.zoomText(), u"125%"_s);
    QTest::keyClick(&shown.view, Qt::Key_Minus);
    QCOMPARE(shown.view.zoomText(), u"100%"_s);
    shown.view.fit();
    QCOMPARE(shown.view.zoomText(), u"Fit · 50%"_s);
    QCOMPARE(zoomed.size(), 4);
    QTest::keyClick(&shown.view, Qt::Key_Right);
    QTest::keyClick(&shown.view, Qt::Key_Left);
    for (const Qt::Key digit : {Qt::Key_0, Qt::Key_1, Qt::Key_5}) // are none of ours
        QTest::keyClick(&shown.view, digit);
    QCOMPARE(steps, QList<QVariantList>({{1}, {-1}}));
    QVERIFY(shown.view.isFitted());
}

void ImageViewTest::zoomsToTheCursor()
{
    Shown shown;
    shown.view.setImage(plain({800, 600}));
    const QPointF place(100, 60); // shows pixel 200, 120
    shown.wheel(place, 240);
    const ImagePlacement placement = shown.view.placement();
    QCOMPARE(placement.scale, 0.5 * 1.25 * 1.25);
    QCOMPARE(placement.offset + QPointF(200, 120) * placement.scale, place);
    QVERIFY(!shown.view.isFitted());
    for (int i = 0; i < 60; ++i)
        shown.wheel(place, 120);
    QCOMPARE(shown.view.zoomText(), u"3200%"_s);
}

void ImageViewTest::pans()
{
    Shown shown;
    shown.view.setImage(plain({800, 600}));
    shown.view.showOriginalSize();
    QCOMPARE(shown.view.placement().offset, QPointF(-200, -150));
    QCOMPARE(shown.view.cursor().shape(), Qt::OpenHandCursor);
    QTest::mousePress(&shown.view, Qt::LeftButton, {}, {200, 150});
    QCOMPARE(shown.view.cursor().shape(), Qt::ClosedHandCursor);
    QTest::mouseMove(&shown.view, {230, 140});
    QTest::mouseRelease(&shown.view, Qt::LeftButton, {}, {230, 140});
    QCOMPARE(shown.view.placement().offset, QPointF(-170, -160));
    QTest::mouseMove(&shown.view, {10, 10});
    QCOMPARE(shown.view.placement().offset, QPointF(-170, -160));
}

void ImageViewTest::followsItsSize()
{
    Shown shown;
    shown.view.setImage(plain({800, 600}));
    shown.view.resize(200, 300);
    QTRY_COMPARE(shown.view.zoomText(), u"Fit · 25%"_s);
    shown.view.showOriginalSize();
    shown.view.resize(400, 300);
    QCOMPARE(shown.view.zoomText(), u"100%"_s);
}

void ImageViewTest::keepsItsPlaceForTheNextFrame()
{
    Shown shown;
    shown.view.setImage(plain({800, 600}));
    shown.view.showOriginalSize();
    shown.view.setFrame(plain({800, 600}, Qt::blue));
    QCOMPARE(shown.view.zoomText(), u"100%"_s);
    QCOMPARE(shown.view.grab().toImage().pixelColor(200, 150), QColor(Qt::blue));
    shown.view.setFrame(plain({400, 300}));
    QVERIFY(shown.view.isFitted());
}

void ImageViewTest::isCrispAboveItsSize()
{
    QImage halves = plain({2, 1}, Qt::black);
    halves.setPixelColor(1, 0, Qt::white);
    Shown shown;
    shown.view.setImage(halves);
    for (int i = 0; i < 20; ++i)
        shown.view.zoomIn();
    const QImage painted = shown.view.grab().toImage();
    const qreal ratio = painted.devicePixelRatio();
    const QPointF seam = shown.view.placement().offset + QPointF(shown.view.placement().scale, shown.view.placement().scale / 2);
    QCOMPARE(ratio, shown.view.devicePixelRatioF());
    QCOMPARE(painted.pixelColor(seam.toPoint() - QPoint(2, 0)), QColor(Qt::black));
    QCOMPARE(painted.pixelColor(seam.toPoint() + QPoint(2, 0)), QColor(Qt::white));
}

void ImageViewTest::showsChequersBehindGlass()
{
    QImage glass(64, 64, QImage::Format_ARGB32_Premultiplied);
    glass.fill(Qt::transparent);
    Shown shown;
    shown.view.setImage(glass);
    const QImage painted = shown.view.grab().toImage();
    const QPoint corner = shown.view.placement().offset.toPoint();
    const int ratio = qRound(shown.view.devicePixelRatioF()); // a square is as large on every screen
    QVERIFY(painted.pixelColor(corner + QPoint(3, 3) * ratio) != painted.pixelColor(corner + QPoint(11, 3) * ratio));
    QCOMPARE(painted.pixelColor(corner + QPoint(3, 3) * ratio), painted.pixelColor(corner + QPoint(7, 7) * ratio));
    QCOMPARE(painted.pixelColor(corner + QPoint(3, 3) * ratio), painted.pixelColor(corner + QPoint(11, 11) * ratio));
    QCOMPARE(painted.pixel(3, 3), imageGround(shown.view.palette()).rgb());
}

void ImageViewTest::showsPixelForPixel()
{
    QImage image(101, 77, QImage::Format_RGB32); // odd, so that the middle lies between two pixels
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb(x * 2, y * 3, (x ^ y) & 1 ? 255 : 0));
    }
    Shown shown;
    shown.view.setImage(image);
    shown.view.showOriginalSize();
    QImage painted = shown.view.grab().toImage();
    painted.setDevicePixelRatio(1);
    QCOMPARE(painted.size(), (QSizeF(400, 300) * shown.view.devicePixelRatioF()).toSize());
    QCOMPARE(painted.copy(QRect(shown.view.placement().offset.toPoint(), image.size())).convertToFormat(QImage::Format_RGB32), image);
}

void ImageViewTest::measuresInTheLargeImage()
{
    Shown shown;
    shown.view.setImage(plain({400, 300}), {}, {4000, 3000}); // a tenth of what it stands for
    QCOMPARE(shown.view.zoomText(), u"Fit · 10%"_s);
    QCOMPARE(shown.view.grab().toImage().pixelColor(398, 298), QColor(Qt::red));
}

void ImageViewTest::paintsHugeImagesQuickly()
{
    Shown shown;
    QImage quarter = plain({1024, 1024}, Qt::blue);
    shown.view.setImage(plain({4096, 4096}), {plain({2048, 2048}), quarter});
    QCOMPARE(shown.view.grab().toImage().pixelColor(200, 150), QColor(Qt::blue)); // from the smallest copy that is large enough
    shown.view.showOriginalSize();
    QCOMPARE(shown.view.grab().toImage().pixelColor(200, 150), QColor(Qt::red));
}

void ImageViewTest::playsAnAnimation_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("webp") << u"animated.webp"_s;
    QTest::newRow("gif") << u"animated.gif"_s;
}

void ImageViewTest::playsAnAnimation()
{
    QFETCH(QString, file);
    Shown shown;
    auto *animation = new Animation(shown.pool, shown.view);
    animation->start(QStringLiteral(JOBVIEWER_TESTDATA) + u"/media/"_s + file);
    QList<QImage> seen;
    QElapsedTimer clock;
    clock.start();
    const auto isSecondRound = [&] { // three frames of 100 ms, and the first again
        if (seen.isEmpty() || seen.last() != shown.view.image())
            seen.append(shown.view.image());
        return seen.size() == 5 && seen.at(4) == seen.at(1);
    };
    QTRY_VERIFY(isSecondRound());
    QVERIFY2(clock.elapsed() >= 250 && clock.elapsed() < 1500, qPrintable(QString::number(clock.elapsed())));
    shown.view.hide();
    QVERIFY(!animation->isRunning());
    shown.view.show();
    QVERIFY(animation->isRunning());
    animation->stop();
    QVERIFY(!animation->isRunning());
}

void ImageViewTest::looksGood()
{
    useTheme(Theme::Light);
    Shown shown;
    shown.view.setImage(QImage(QStringLiteral(JOBVIEWER_TESTDATA) + u"/media/picture.png"_s));
    QVERIFY(QTest::qWaitForWindowActive(&shown.view));
    shown.view.setFocus();
    shown.view.zoomIn();
    const QImage painted = shown.view.grab().toImage();
    QCOMPARE(painted.pixel(1, 150), shown.view.palette().color(QPalette::Highlight).rgb()); // where the focus is, is seen
    keepShot(shown.view, u"imageview"_s);
}

QTEST_MAIN(ImageViewTest)
#include "tst_imageview.moc"
