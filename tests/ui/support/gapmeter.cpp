// SPDX-License-Identifier: MIT
#include "tests/ui/support/gapmeter.h"

#include <algorithm>
#include <ctime>
#include <utility>

using namespace std::chrono;
using namespace std::chrono_literals;

namespace {

microseconds byClock()
{
    return duration_cast<microseconds>(steady_clock::now().time_since_epoch());
}

microseconds byWork()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec time{};
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0)
        return duration_cast<microseconds>(seconds(time.tv_sec) + nanoseconds(time.tv_nsec));
#endif
    return byClock();
}

} // namespace

GapMeter::GapMeter(QObject *parent)
    : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1ms);
    connect(&m_timer, &QTimer::timeout, this, &GapMeter::take);
}

void GapMeter::start()
{
    m_longest = {};
    m_maxBusy = {};
    m_at = byClock();
    m_busyAt = byWork();
    m_timer.start();
}

void GapMeter::stop()
{
    if (m_timer.isActive())
        take(); // what has not come to its end counts, too
    m_timer.stop();
}

void GapMeter::take()
{
    const microseconds at = byClock();
    const microseconds busyAt = byWork();
    m_longest = std::max(m_longest, at - std::exchange(m_at, at));
    m_maxBusy = std::max(m_maxBusy, busyAt - std::exchange(m_busyAt, busyAt));
}
