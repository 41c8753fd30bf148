// SPDX-License-Identifier: MIT
#include "ui/media/slideshow.h"

#include <QTimer>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr auto maxLoading = 30s; // for what is being loaded
constexpr auto wordsPause = 1s;  // enough to see that there was something

AfterPause orTimer(AfterPause after)
{
    if (after)
        return after;
    return [](std::chrono::milliseconds pause, QObject *context, const std::function<void()> &act) {
        QTimer::singleShot(pause, context, act);
    };
}

} // namespace

std::optional<std::chrono::milliseconds> slidePause(SlideKind kind, std::chrono::seconds chosen)
{
    switch (kind) {
    case SlideKind::Loading: return std::max<std::chrono::seconds>(maxLoading, chosen);
    case SlideKind::Still: return chosen;
    case SlideKind::Moving: return {};
    case SlideKind::Words: return wordsPause;
    }
    return {};
}

Slideshow::Slideshow(AfterPause after, QObject *parent)
    : QObject(parent)
    , m_after(orTimer(std::move(after)))
{}

void Slideshow::setPause(std::chrono::seconds pause)
{
    if (std::exchange(m_pause, pause) != pause && m_isRunning)
        startClock();
}

void Slideshow::start()
{
    if (std::exchange(m_isRunning, true))
        return;
    startClock();
    emit runningChanged(true);
}

void Slideshow::stop()
{
    ++m_clock;
    if (std::exchange(m_isRunning, false))
        emit runningChanged(false);
}

void Slideshow::show(SlideKind kind, const QString &name)
{
    const bool isSame = std::exchange(m_kind, kind) == kind && m_name == name;
    m_name = name;
    if (!isSame && m_isRunning)
        startClock();
}

void Slideshow::onPlayedOut()
{
    if (m_isRunning && m_kind == SlideKind::Moving)
        emit nextRequested();
}

void Slideshow::startClock()
{
    ++m_clock;
    const auto pause = slidePause(m_kind, m_pause);
    if (!pause)
        return;
    m_after(*pause, this, [this, clock = m_clock] {
        if (clock == m_clock)
            emit nextRequested();
    });
}
