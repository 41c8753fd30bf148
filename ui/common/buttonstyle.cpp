#include "ui/common/buttonstyle.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace {

// Of Qt's own, the one that every desktop has.
bool isFusion(const QString &style)
{
    return style.compare("fusion"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace

bool ButtonStyle::isNeededFor(const QString &style)
{
    return isFusion(style) || QGuiApplication::isRightToLeft();
}

void ButtonStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Qt::LayoutDirection before = painter->layoutDirection();
    if (element == CE_PushButtonLabel && option->direction == Qt::RightToLeft)
        painter->setLayoutDirection(Qt::LayoutDirectionAuto); // the text's own; no side is turned into the other
    QProxyStyle::drawControl(element, option, painter, widget);
    painter->setLayoutDirection(before);
}

int ButtonStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons && isFusion(baseStyle()->name()))
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}
