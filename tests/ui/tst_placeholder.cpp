// SPDX-License-Identifier: MIT
#include "ui/common/contrast.h"
#include "ui/common/formatting.h"

#include <QtTest>

// Colours of the window, on palettes as desktops hand them over.
class PlaceholderTest : public QObject
{
    Q_OBJECT

private slots:
    void canBeRead_data();
    void canBeRead();
};

namespace {

QPalette paletteOf(const QColor &base, const QColor &text, const QColor &placeholder)
{
    QPalette palette;
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, placeholder);
    return palette;
}

} // namespace

void PlaceholderTest::canBeRead_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light, a weak one") << paletteOf(Qt::white, Qt::black, QColor(0, 0, 0, 128));
    QTest::newRow("light, opaque black") << paletteOf(Qt::white, QColor(27, 27, 27), Qt::black);
    QTest::newRow("light, left white") << paletteOf(Qt::white, Qt::black, QColor(255, 255, 255, 128));
    QTest::newRow("dark, left black") << paletteOf(QColor(27, 30, 32), Qt::white, QColor(0, 0, 0, 128));
    QTest::newRow("dark") << paletteOf(QColor(30, 30, 30), QColor(236, 236, 236), QColor(236, 236, 236, 128));
}

// It has contrast against its ground, and differs from entered text.
void PlaceholderTest::canBeRead()
{
    QFETCH(QPalette, palette);
    const QColor placeholder = placeholderText(palette);
    QCOMPARE(placeholder.alpha(), 255);
    QVERIFY(contrast(placeholder, palette.color(QPalette::Base)) >= 4.5);
    QVERIFY(contrast(placeholder, palette.color(QPalette::Text)) >= 1.8);
}

QTEST_MAIN(PlaceholderTest)
#include "tst_placeholder.moc"
