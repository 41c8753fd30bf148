// SPDX-License-Identifier: MIT
#include "ui/media/timeslider.h"

#include <QMouseEvent>
#include <QStyle>
#include <QStyleOptionSlider>

void TimeSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        setSliderPosition(valueAt(event->position().toPoint().x())); // then the handle is under the mouse, and can be dragged on
    QSlider::mousePressEvent(event);
}

int TimeSlider::valueAt(int x) const
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect groove = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderGroove, this);
    const int handle = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this).width();
    return QStyle::sliderValueFromPosition(minimum(), maximum(), x - groove.x() - handle / 2, groove.width() - handle, option.upsideDown);
}
