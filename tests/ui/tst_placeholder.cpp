#include "ui/common/look.h"

#include <QtTest>

// Colours of the window, on palettes as desktops hand them over.
class PlaceholderTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsAPlaceholderThatCanBeRead();
    void mendsAPlaceholderAsDarkAsItsGround();
    void mendsAPlaceholderAsLightAsItsGround();
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

void PlaceholderTest::keepsAPlaceholderThatCanBeRead()
{
    const QColor own(90, 0, 0, 140);

    QCOMPARE(placeholderText(paletteOf(Qt::white, Qt::black, own)), own);
}

void PlaceholderTest::mendsAPlaceholderAsDarkAsItsGround()
{
    QCOMPARE(placeholderText(paletteOf(QColor(27, 30, 32), Qt::white, QColor(0, 0, 0, 128))), QColor(255, 255, 255, 128));
}

// The desktop went from dark to light, and the mended colour stayed.
void PlaceholderTest::mendsAPlaceholderAsLightAsItsGround()
{
    QCOMPARE(placeholderText(paletteOf(Qt::white, Qt::black, QColor(255, 255, 255, 128))), QColor(0, 0, 0, 128));
}

QTEST_MAIN(PlaceholderTest)
#include "tst_placeholder.moc"
