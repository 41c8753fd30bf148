// SPDX-License-Identifier: MIT
#include "ui/common/buttonstyle.h"

#include "ui/common/formatting.h"

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

void ButtonStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *box = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool isIndicator = element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton;
    if (!box || !isIndicator || !isDark(box->palette) || !isFusion(baseStyle()->name()))
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    QStyleOptionButton outlined = *box;
    outlined.palette.setColor(QPalette::Window, box->palette.color(QPalette::WindowText)); // the outline is a darker shade of it
    QProxyStyle::drawPrimitive(element, &outlined, painter, widget);
}

int ButtonStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons && isFusion(baseStyle()->name()))
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}
