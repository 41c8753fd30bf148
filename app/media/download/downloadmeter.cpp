// SPDX-License-Identifier: MIT
#include "app/media/download/downloadmeter.h"

#include <algorithm>
#include <utility>

qint64 DownloadMeter::onProgressed(const MediaKey &key, qint64 received)
{
    m_bytes += received - std::exchange(m_received[key], received);
    const qint64 elapsed = m_batchClock.isValid() ? m_batchClock.elapsed() : 0;
    if (elapsed > 500) // a rate over less would only jump
        m_activity.bytesPerSecond = m_bytes * 1000 / elapsed;
    QList<PaceSample> &pace = m_paces[key];
    pace = withSample(std::move(pace), {.time = m_clock.elapsed(), .received = received});
    return rateOf(pace);
}

void DownloadMeter::onEnded(const MediaKey &key, bool hasFailed)
{
    m_received.remove(key);
    m_paces.remove(key);
    onRecovered(key); // it was tried once more
    if (hasFailed)
        m_failed.insert(key);
}

void DownloadMeter::onRecovered(const MediaKey &key)
{
    if (!m_failed.remove(key) || m_activity.failed == 0) // not counted yet
        return;
    --m_activity.failed;
    --m_activity.total;
}

void DownloadMeter::setPending(int files, int requests)
{
    if (files == 0 && requests == 0) {
        m_activity = {.isPaused = m_activity.isPaused};
        m_failed.clear();
        m_batchClock.invalidate();
        return;
    }
    if (files > 0 && !m_batchClock.isValid()) {
        m_batchClock.start();
        m_bytes = 0;
    }
    const int before = m_activity.total - m_activity.done - m_activity.failed;
    const int failed = static_cast<int>(m_failed.size());
    const int ended
        = std::max(m_activity.done + m_activity.failed + std::max(0, before - files), failed); // it may fail before it is counted
    m_activity.failed = failed;
    m_activity.done = ended - m_activity.failed;
    m_activity.total = ended + files;
}
