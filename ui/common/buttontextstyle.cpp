#include "ui/common/buttontextstyle.h"

#include <QPainter>
#include <QStyleOption>

void ButtonTextStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Qt::LayoutDirection before = painter->layoutDirection();
    if (element == CE_PushButtonLabel && option->direction == Qt::RightToLeft)
        painter->setLayoutDirection(Qt::LayoutDirectionAuto); // the text's own; no side is turned into the other
    QProxyStyle::drawControl(element, option, painter, widget);
    painter->setLayoutDirection(before);
}
