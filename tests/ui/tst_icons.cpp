// SPDX-License-Identifier: MIT
#include "ui/common/icons.h"

#include <QPainter>
#include <QPalette>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

// The colour of what is drawn most strongly.
QColor inkOf(const QImage &image)
{
    QColor strongest(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > strongest.alpha())
                strongest = image.pixelColor(x, y);
        }
    }
    return strongest;
}

QColor inkOf(const QPixmap &pixmap)
{
    return inkOf(pixmap.toImage());
}

} // namespace

class IconsTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void followsThePalette();
    void followsItsWidget();
    void isDrawnOnce();
    void isSharpOnEveryScreen();
};

void IconsTest::cleanup()
{
    QGuiApplication::setPalette(QPalette());
}

void IconsTest::followsThePalette()
{
    const QIcon icon = symbolicIcon(u"menu"_s);
    for (const QColor color : {QColor(Qt::red), QColor(Qt::blue)}) {
        QPalette palette;
        palette.setColor(QPalette::Active, QPalette::ButtonText, color);
        palette.setColor(QPalette::Disabled, QPalette::ButtonText, Qt::green);
        palette.setColor(QPalette::Active, QPalette::HighlightedText, Qt::yellow);
        QGuiApplication::setPalette(palette);
        QCOMPARE(inkOf(icon.pixmap(32)), color);
        QCOMPARE(inkOf(icon.pixmap(32, QIcon::Disabled)), QColor(Qt::green));
        QCOMPARE(inkOf(icon.pixmap(32, QIcon::Selected)), QColor(Qt::yellow));
    }
}

void IconsTest::followsItsWidget()
{
    QIcon icon;
    {
        QWidget widget;
        icon = symbolicIcon(u"menu"_s, &widget);
        QPalette palette;
        palette.setColor(QPalette::ButtonText, Qt::red);
        widget.setPalette(palette);
        QCOMPARE(inkOf(icon.pixmap(32)), QColor(Qt::red));
    }
    QCOMPARE(inkOf(icon.pixmap(32)), QGuiApplication::palette().color(QPalette::ButtonText)); // it outlived it
}

void IconsTest::isDrawnOnce()
{
    const QIcon icon = symbolicIcon(u"menu"_s);
    QCOMPARE(icon.pixmap(24).cacheKey(), icon.pixmap(24).cacheKey());
    QCOMPARE(symbolicPixmap(u"menu"_s, 24, Qt::red, 1).cacheKey(), symbolicPixmap(u"menu"_s, 24, Qt::red, 1).cacheKey());
    QVERIFY(icon.pixmap(24).cacheKey() != icon.pixmap(25).cacheKey());
    QVERIFY(symbolicPixmap(u"menu"_s, 24, Qt::red, 1).cacheKey() != symbolicPixmap(u"copy"_s, 24, Qt::red, 1).cacheKey());
}

void IconsTest::isSharpOnEveryScreen()
{
    const QPixmap twice = symbolicPixmap(u"menu"_s, 24, Qt::red, 2);
    QCOMPARE(twice.size(), QSize(48, 48));
    QCOMPARE(twice.devicePixelRatio(), 2.0);
    QImage screen(48, 48, QImage::Format_ARGB32_Premultiplied);
    screen.setDevicePixelRatio(2);
    screen.fill(Qt::transparent);
    QPainter painter(&screen);
    QPalette palette;
    palette.setColor(QPalette::Active, QPalette::ButtonText, Qt::red);
    QGuiApplication::setPalette(palette);
    symbolicIcon(u"menu"_s).paint(&painter, QRect(0, 0, 24, 24));
    painter.end();
    QCOMPARE(screen.convertToFormat(QImage::Format_ARGB32), twice.toImage().convertToFormat(QImage::Format_ARGB32));
}

QTEST_MAIN(IconsTest)
#include "tst_icons.moc"
