// SPDX-License-Identifier: MIT
#include "ui/media/busybar.h"

#include <QPainter>
#include <QTimerEvent>

#include <chrono>

namespace {

constexpr std::chrono::milliseconds stepTime(80); // slow enough to cost next to nothing
constexpr int steps = 20;                         // from one end to the other

// Where the piece is that goes to and fro.
QRectF pieceAt(int step, const QRectF &room)
{
    const qreal width = room.width() / 4;
    const int there = step % (2 * steps);
    const int place = there <= steps ? there : 2 * steps - there;
    return {room.left() + (room.width() - width) * place / steps, room.top(), width, room.height()};
}

} // namespace

BusyBar::BusyBar(QWidget *parent)
    : QProgressBar(parent)
{
    setTextVisible(false);
}

void BusyBar::report(std::optional<int> percent)
{
    setRange(0, percent ? 100 : 0);
    setValue(percent.value_or(0));
    moveIfBusy();
}

void BusyBar::moveIfBusy()
{
    const bool isMoving = isVisible() && !window()->isMinimized() && maximum() == 0;
    if (!isMoving)
        m_moves.stop();
    else if (!m_moves.isActive())
        m_moves.start(static_cast<int>(stepTime.count()), this);
}

void BusyBar::hideEvent(QHideEvent *event)
{
    QProgressBar::hideEvent(event);
    m_moves.stop(); // a minimized window calls itself visible
}

void BusyBar::showEvent(QShowEvent *event)
{
    QProgressBar::showEvent(event);
    moveIfBusy();
}

void BusyBar::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_moves.timerId())
        return QProgressBar::timerEvent(event);
    ++m_step;
    update();
}

void BusyBar::paintEvent(QPaintEvent *event)
{
    if (maximum() > 0)
        return QProgressBar::paintEvent(event);
    const QRectF room(rect());
    const qreal radius = room.height() / 2;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor ground = palette().color(QPalette::Highlight);
    painter.setBrush(ground);
    painter.drawRoundedRect(pieceAt(m_step, room), radius, radius);
    ground.setAlpha(60);
    painter.setBrush(ground);
    painter.drawRoundedRect(room, radius, radius);
}
