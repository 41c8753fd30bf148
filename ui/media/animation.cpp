// SPDX-License-Identifier: MIT
#include "ui/media/animation.h"

#include "app/common/worker.h"
#include "ui/media/imageview.h"

#include <QEvent>

#include <algorithm>

Animation::Animation(QThreadPool &workers, ImageView &view)
    : QObject(&view)
    , m_workers(workers)
    , m_view(view)
{
    view.installEventFilter(this);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Animation::showDue);
    m_clock.start();
}

void Animation::start(const QString &path)
{
    stop();
    m_reader = std::make_shared<FrameReader>(path);
    m_due = m_clock.elapsed();
    requestFrame(0, true);
}

void Animation::stop()
{
    m_reader.reset();
    m_next.reset();
    m_shown = {};
    m_isReading = false; // what is under way belongs to another reader, and is dropped
    m_isPaused = false;
    m_timer.stop();
}

bool Animation::isRunning() const
{
    return m_reader && !m_isPaused && m_view.isVisible();
}

void Animation::togglePause()
{
    if (!m_reader)
        return;
    m_isPaused = !m_isPaused;
    goOn();
    emit changed();
}

void Animation::step(int frames)
{
    if (!m_reader)
        return;
    m_isPaused = true;
    m_timer.stop();
    const int from = m_isReading && m_isRequestedNow ? m_requested : m_shown.number; // of quick steps none is lost
    const int count = std::max(1, m_shown.count);
    const int number = ((from + frames) % count + count) % count;
    if (m_next && m_next->number == number)
        show(*std::exchange(m_next, std::nullopt));
    else
        requestFrame(number, true);
    emit changed();
}

void Animation::requestFrame(int number, bool isForNow)
{
    m_requested = number;
    m_isRequestedNow = isForNow;
    if (!m_isReading)
        read();
}

void Animation::read()
{
    m_isReading = true;
    runInWorker(
        m_workers, this, [reader = m_reader, number = m_requested] { return reader->read(number); },
        [this, reader = std::weak_ptr(m_reader)](const std::optional<Frame> &frame) {
            if (m_reader && reader.lock() == m_reader)
                onFrame(frame);
        });
}

void Animation::onFrame(const std::optional<Frame> &frame)
{
    m_isReading = false;
    if (!frame) { // it breaks off in the middle: the last frame stays
        m_reader.reset();
        m_timer.stop();
        return;
    }
    if (frame->number != m_requested) { // another was requested meanwhile
        read();
        return;
    }
    if (m_isRequestedNow) {
        show(*frame);
        return;
    }
    m_next = frame;
    if (isRunning() && !m_timer.isActive())
        showDue();
}

// When the next is not decoded yet, it is shown when it is.
void Animation::showDue()
{
    if (m_next && isRunning())
        show(*std::exchange(m_next, std::nullopt));
}

void Animation::show(const Frame &frame)
{
    m_view.setFrame(frame.image);
    m_shown = {.number = frame.number, .count = frame.count, .delay = frame.delay};
    m_next.reset();
    const qint64 now = m_clock.elapsed();
    m_due = std::max(m_due + frame.delay.count(), now); // a little late is caught up with; more is not run after
    if (isRunning())
        m_timer.start(static_cast<int>(m_due - now));
    if (frame.count > 1)
        requestFrame((frame.number + 1) % frame.count, false);
    if (m_isPaused)
        emit changed();
}

void Animation::goOn()
{
    m_timer.stop();
    if (!isRunning())
        return;
    m_due = m_clock.elapsed() + m_shown.delay.count();
    m_timer.start(m_shown.delay);
}

bool Animation::eventFilter(QObject *watched, QEvent *event)
{
    if (m_reader && event->type() == QEvent::Show)
        goOn();
    else if (event->type() == QEvent::Hide)
        m_timer.stop();
    return QObject::eventFilter(watched, event);
}
