// SPDX-License-Identifier: MIT
#include "ui/media/videoshape.h"

#include <QtTest>

class VideoShapeTest : public QObject
{
    Q_OBJECT

private slots:
    void drawsInTheDisplayedSize_data();
    void drawsInTheDisplayedSize();
    void turnsClockwise_data();
    void turnsClockwise();
};

void VideoShapeTest::drawsInTheDisplayedSize_data()
{
    QTest::addColumn<QSize>("coded");
    QTest::addColumn<QSize>("displayed");
    QTest::addColumn<QSize>("drawn");
    QTest::newRow("square pixels") << QSize(256, 160) << QSize(256, 160) << QSize(256, 160);
    QTest::newRow("wide pixels") << QSize(256, 160) << QSize(512, 160) << QSize(512, 160);
    QTest::newRow("8K") << QSize(7680, 4320) << QSize(7680, 4320) << QSize(7680, 4320);
    QTest::newRow("absurd pixels") << QSize(256, 160) << QSize(2'000'000, 160) << QSize(256, 160);
    QTest::newRow("no aspect") << QSize(256, 160) << QSize() << QSize(256, 160);
    QTest::newRow("too large") << QSize(16384, 16384) << QSize(16384, 16384) << QSize();
    QTest::newRow("nothing") << QSize() << QSize() << QSize();
}

void VideoShapeTest::drawsInTheDisplayedSize()
{
    QFETCH(QSize, coded);
    QFETCH(QSize, displayed);
    QTEST(frameSize({.coded = coded, .displayed = displayed}), "drawn");
}

void VideoShapeTest::turnsClockwise_data()
{
    QTest::addColumn<int>("rotation");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QPoint>("corner"); // where the upper left pixel goes
    QTest::newRow("not") << 0 << QSize(3, 2) << QPoint(0, 0);
    QTest::newRow("90") << 90 << QSize(2, 3) << QPoint(1, 0);
    QTest::newRow("180") << 180 << QSize(3, 2) << QPoint(2, 1);
    QTest::newRow("270") << 270 << QSize(2, 3) << QPoint(0, 2);
    QTest::newRow("450") << 450 << QSize(2, 3) << QPoint(1, 0);
    QTest::newRow("a little") << 5 << QSize(3, 2) << QPoint(0, 0);
}

void VideoShapeTest::turnsClockwise()
{
    QFETCH(int, rotation);
    QFETCH(QPoint, corner);
    QImage image(3, 2, QImage::Format_RGB32);
    image.fill(Qt::black);
    image.setPixelColor(0, 0, Qt::white);
    const QImage turned = upright(image, rotation);
    QTEST(turned.size(), "size");
    QCOMPARE(turned.pixelColor(corner), QColor(Qt::white));
    QCOMPARE(turned.format(), QImage::Format_RGB32);
}

QTEST_GUILESS_MAIN(VideoShapeTest)
#include "tst_videoshape.moc"
