#include "app/session/downloadmeter.h"

#include <algorithm>
#include <utility>

void DownloadMeter::takeProgress(const QString &key, qint64 received)
{
    m_bytes += received - std::exchange(m_received[key], received);
    const qint64 elapsed = m_clock.isValid() ? m_clock.elapsed() : 0;
    if (elapsed > 500) // a rate over less would only jump
        m_activity.bytesPerSecond = m_bytes * 1000 / elapsed;
}

void DownloadMeter::setPending(int files)
{
    if (files == 0) {
        m_activity = {.isPaused = m_activity.isPaused};
        m_clock.invalidate();
        return;
    }
    if (!m_clock.isValid()) {
        m_clock.start();
        m_bytes = 0;
    }
    const int before = m_activity.total - m_activity.done;
    m_activity.done += std::max(0, before - files);
    m_activity.total = m_activity.done + files;
}
