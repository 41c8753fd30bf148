// SPDX-License-Identifier: MIT
#include "ui/media/controlbar.h"

#include <QBoxLayout>
#include <QEvent>
#include <QWidget>

ControlBar::ControlBar(QWidget &bar, QBoxLayout &layout)
    : QObject(bar.parentWidget())
    , m_bar(bar)
    , m_layout(layout)
{
    layout.addWidget(&bar);
    bar.parentWidget()->installEventFilter(this);
}

void ControlBar::setNeeded(bool isNeeded)
{
    m_isNeeded = isNeeded;
    show();
}

void ControlBar::setOver(bool isOver)
{
    if (m_isOver == isOver)
        return;
    m_isOver = isOver;
    m_isResting = m_isResting && isOver;
    m_bar.setAutoFillBackground(isOver);
    if (isOver)
        m_layout.removeWidget(&m_bar);
    else
        m_layout.addWidget(&m_bar);
    show();
}

void ControlBar::setResting(bool isResting)
{
    m_isResting = isResting && m_isOver;
    show();
}

void ControlBar::setLift(int lift)
{
    m_lift = lift;
    show();
}

int ControlBar::covered() const
{
    return m_isOver && !m_bar.isHidden() ? m_bar.height() + m_lift : 0;
}

bool ControlBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        show();
    return QObject::eventFilter(watched, event);
}

void ControlBar::show()
{
    const bool isShown = m_isNeeded && !m_isResting;
    m_bar.setVisible(isShown);
    if (!m_isOver)
        return;
    const QWidget *owner = m_bar.parentWidget();
    const int height = m_bar.sizeHint().height();
    m_bar.setGeometry(0, owner->height() - height - m_lift, owner->width(), height);
    m_bar.raise();
}
