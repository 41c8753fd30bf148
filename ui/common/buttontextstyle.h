#pragma once

#include <QProxyStyle>

// Keeps the text of a push button beside its icon where the window is read from right to left. There Qt's own styles put it at the far end
// (6.4.2): CE_PushButtonLabel asks for the right, and the painter's direction makes that the left.
class ButtonTextStyle : public QProxyStyle
{
    Q_OBJECT

public:
    using QProxyStyle::QProxyStyle;

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
};
