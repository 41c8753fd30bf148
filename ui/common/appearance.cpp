// SPDX-License-Identifier: MIT
#include "ui/common/appearance.h"

#include "ui/common/buttonstyle.h"
#include "ui/common/formatting.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

// As it was before the first time.
QString systemStyle()
{
    static const QString name = QApplication::style()->name();
    return name;
}

void useStyle(const QString &name)
{
    QStyle *style = QStyleFactory::create(name);
    if (style && ButtonStyle::isNeededFor(name))
        style = new ButtonStyle(style);
    if (style)
        QApplication::setStyle(style); // takes it
}

// Nothing is touched where it need not be.
void adjustSystemStyle()
{
    static bool isDone = false;
    const QString name = systemStyle();
    if (!std::exchange(isDone, true) && ButtonStyle::isNeededFor(name))
        useStyle(name);
}

// Since Qt 6.8. false: the platform has no theme that takes a colour scheme.
bool reportToPlatform([[maybe_unused]] Appearance appearance)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QStyleHints *hints = QGuiApplication::styleHints();
    switch (appearance) {
    case Appearance::System: hints->unsetColorScheme(); break;
    case Appearance::Light: hints->setColorScheme(Qt::ColorScheme::Light); break;
    case Appearance::Dark: hints->setColorScheme(Qt::ColorScheme::Dark); break;
    }
    return hints->colorScheme() != Qt::ColorScheme::Unknown;
#else
    return false;
#endif
}

// Of our own, for the one style that takes every colour from it.
QPalette paletteOf(const QColor &text, const QColor &window, const QColor &base, const QColor &link)
{
    const bool isDark = window.lightness() < 128;
    QPalette palette(text, window, isDark ? window.lighter(140) : window.lighter(110), isDark ? window.darker(170) : window.darker(140),
                     window.darker(120), text, base);
    palette.setColor(QPalette::Button, isDark ? window.lighter(130) : window);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::AlternateBase, isDark ? base.lighter(120) : base.darker(104));
    palette.setColor(QPalette::ToolTipBase, base);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Highlight, QColor(0x2F, 0x6F, 0xB5));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, link);
    palette.setColor(QPalette::LinkVisited, link);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, isDark ? QColor(0x8C, 0x8C, 0x8C) : QColor(0x78, 0x78, 0x78));
    palette.setColor(QPalette::PlaceholderText, placeholderText(palette));
    return palette;
}

} // namespace

void applyAppearance(Appearance appearance)
{
    adjustSystemStyle();
    static bool isOwn = false;
    if (reportToPlatform(appearance))
        return;
    if (appearance == Appearance::System) {
        if (std::exchange(isOwn, false)) {
            QApplication::setPalette(QPalette());
            useStyle(systemStyle());
        }
        return;
    }
    if (!std::exchange(isOwn, true))
        useStyle(u"Fusion"_s);
    QApplication::setPalette(appearance == Appearance::Dark
                                 ? paletteOf({0xEC, 0xEC, 0xEC}, {0x2B, 0x2B, 0x2B}, {0x1E, 0x1E, 0x1E}, {0x7A, 0xB8, 0xFF})
                                 : paletteOf({0x1B, 0x1B, 0x1B}, {0xF2, 0xF2, 0xF2}, {0xFF, 0xFF, 0xFF}, {0x1A, 0x5F, 0xB4}));
}

void keepPlaceholdersReadable()
{
    const QColor readable = placeholderText(QApplication::palette());
    if (readable == QApplication::palette().color(QPalette::PlaceholderText))
        return;
    QPalette own = QApplication::palette(); // with what was set before; what was not goes on following
    own.setColor(QPalette::PlaceholderText, readable);
    QApplication::setPalette(own);
}
