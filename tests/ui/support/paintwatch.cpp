// SPDX-License-Identifier: MIT
#include "tests/ui/support/paintwatch.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

PaintWatch::PaintWatch(QWidget &widget, std::function<bool()> isRequested)
    : m_isRequested(std::move(isRequested))
{
    widget.installEventFilter(this);
}

bool PaintWatch::wait(std::chrono::milliseconds limit)
{
    QTimer late;
    late.setSingleShot(true);
    connect(&late, &QTimer::timeout, &m_loop, &QEventLoop::quit);
    late.start(limit);
    if (!m_isPainted)
        m_loop.exec();
    return m_isPainted;
}

bool PaintWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && (!m_isRequested || m_isRequested())) {
        watched->removeEventFilter(this);
        QMetaObject::invokeMethod( // when all of the window is painted
            this,
            [this] {
                m_isPainted = true;
                m_loop.quit();
            },
            Qt::QueuedConnection);
    }
    return false;
}
