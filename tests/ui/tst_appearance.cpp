// SPDX-License-Identifier: MIT
#include "tests/ui/support/windowbench.h"
#include "ui/common/appearance.h"
#include "ui/common/contrast.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;

// The light and the dark look that are our own.
class AppearanceTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarningsButOne(); }
    void cleanup() { applyAppearance(Appearance::System); }
    void boxesAreSeenInTheDark_data();
    void boxesAreSeenInTheDark();
    void menuButtonGoesWithTheTheme();
};

void AppearanceTest::boxesAreSeenInTheDark_data()
{
    QTest::addColumn<QStyle::PrimitiveElement>("element");
    QTest::newRow("box") << QStyle::PE_IndicatorCheckBox; // menus have it, too
    QTest::newRow("circle") << QStyle::PE_IndicatorRadioButton;
}

void AppearanceTest::boxesAreSeenInTheDark()
{
    QFETCH(QStyle::PrimitiveElement, element);
    applyAppearance(Appearance::Dark);
    QStyleOptionButton option;
    option.palette = QApplication::palette();
    option.rect = QRect(4, 4, 14, 14);
    option.state = QStyle::State_Enabled | QStyle::State_Off;
    QImage image(22, 22, QImage::Format_RGB32);
    const QColor ground = option.palette.color(QPalette::Window);
    image.fill(ground);
    QPainter painter(&image);
    QApplication::style()->drawPrimitive(element, &option, &painter);
    painter.end();
    double clearest = 1;
    for (int x = 0; x < 11; ++x)
        clearest = std::max(clearest, contrast(image.pixelColor(x, 11), ground));
    QVERIFY2(clearest >= 3, qPrintable(QString::number(clearest)));
}

void AppearanceTest::menuButtonGoesWithTheTheme()
{
    WindowBench bench;
    bench.show();
    auto *button = bench.find<QToolButton>(u"Menu"_s);
    applyAppearance(Appearance::Light);
    button->setAttribute(Qt::WA_UnderMouse);
    QTest::qWait(1);
    const QColor light = button->grab().toImage().pixelColor(4, button->height() / 2);
    applyAppearance(Appearance::Dark);
    QTest::qWait(1);
    button->setAttribute(Qt::WA_UnderMouse);
    const QColor dark = button->grab().toImage().pixelColor(4, button->height() / 2);
    QVERIFY2(light.lightness() > 180 && dark.lightness() < 100, qPrintable(light.name() + dark.name()));
}

QTEST_MAIN(AppearanceTest)
#include "tst_appearance.moc"
