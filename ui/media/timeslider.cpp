// SPDX-License-Identifier: MIT
#include "ui/media/timeslider.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionSlider>

#include <algorithm>
#include <utility>

namespace {

constexpr int tickWidth = 2;
constexpr int shadeOpacity = 40; // of 255

} // namespace

TimeSlider::TimeSlider(Qt::Orientation orientation, QWidget *parent)
    : QSlider(orientation, parent)
{
    setMouseTracking(true);
}

void TimeSlider::mouseMoveEvent(QMouseEvent *event)
{
    QSlider::mouseMoveEvent(event);
    const int x = event->position().toPoint().x();
    emit hovered(valueAt(x), x);
}

void TimeSlider::leaveEvent(QEvent *event)
{
    QSlider::leaveEvent(event);
    emit hoverEnded();
}

void TimeSlider::hideEvent(QHideEvent *event)
{
    QSlider::hideEvent(event);
    emit hoverEnded();
}

void TimeSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        setSliderPosition(valueAt(event->position().toPoint().x())); // then the handle is under the mouse, and can be dragged on
    QSlider::mousePressEvent(event);
}

TimeSlider::Track TimeSlider::track() const
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect groove = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderGroove, this);
    const int handle = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this).width();
    return {.left = groove.x() + handle / 2, .width = groove.width() - handle, .isUpsideDown = option.upsideDown};
}

int TimeSlider::valueAt(int x) const
{
    const Track line = track();
    return QStyle::sliderValueFromPosition(minimum(), maximum(), x - line.left, line.width, line.isUpsideDown);
}

int TimeSlider::placeOf(qint64 value) const
{
    const Track line = track();
    return line.left + QStyle::sliderPositionFromValue(minimum(), maximum(), static_cast<int>(value), line.width, line.isUpsideDown);
}

void TimeSlider::setAbLoop(const AbLoop &loop)
{
    if (std::exchange(m_loop, loop) != loop)
        update();
}

void TimeSlider::paintEvent(QPaintEvent *event)
{
    QSlider::paintEvent(event);
    if (!m_loop.from)
        return;
    QPainter painter(this);
    const QColor color = palette().color(QPalette::WindowText);
    const int from = placeOf(*m_loop.from);
    const int to = placeOf(m_loop.to.value_or(*m_loop.from));
    QColor shade = color;
    shade.setAlpha(shadeOpacity);
    painter.fillRect(QRect(QPoint(std::min(from, to), 0), QPoint(std::max(from, to), height() - 1)), shade);
    for (const int place : {from, to})
        painter.fillRect(place - tickWidth / 2, 0, tickWidth, height(), color);
}
