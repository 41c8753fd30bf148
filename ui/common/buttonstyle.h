// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

// What Qt's own styles do to push buttons (6.4.2), put right. Where the window is read from right to left, the text goes to the far end
// from its icon: CE_PushButtonLabel aligns it right, and the painter's direction makes that the left. And on a desktop without a theme
// dialogs get pictures on their buttons that are drawn for a light ground alone: they get none. And boxes and circles to check have an
// outline that is darker than the window, which is not seen on a dark one.
class ButtonStyle : public QProxyStyle
{
    Q_OBJECT

public:
    using QProxyStyle::QProxyStyle;

    // Else a desktop's style is as it is to be.
    [[nodiscard]] static bool isNeededFor(const QString &style);

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *returned) const override;
};
