// SPDX-License-Identifier: MIT
#include "app/media/download/downloadclocks.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

// Bytes that come in all its time at a pace that is just not slow.
qint64 minInTotal(const DownloadPolicy &policy)
{
    return policy.paceBytes * policy.total.count() / std::max<qint64>(policy.paceSpan.count(), 1);
}

} // namespace

DownloadClocks::DownloadClocks(const DownloadPolicy &policy, QObject *parent)
    : QObject(parent)
    , m_policy(policy)
{
    m_idle.setInterval(policy.idle);
    m_total.setInterval(policy.total);
    m_quiet.setInterval(policy.quiet);
    m_slow.setInterval(policy.slow);
    m_span.setInterval(policy.paceSpan);
    for (QTimer *timer : {&m_idle, &m_quiet})
        timer->setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, [this] { emit ranOut(u"the server went quiet"_s); });
    connect(&m_total, &QTimer::timeout, this, [this] { // a large file takes as long as it takes
        if (std::exchange(m_totalCount, 0) < minInTotal(m_policy))
            emit ranOut(u"it came too slowly to end"_s);
    });
    connect(&m_slow, &QTimer::timeout, this, [this] {
        if (std::exchange(m_slowCount, 0) < m_policy.slowBytes)
            emit ranOut(u"next to nothing came"_s);
    });
    connect(&m_quiet, &QTimer::timeout, this, [this] { setPace(DownloadPace::Stalled); });
    connect(&m_span, &QTimer::timeout, this, [this] {
        const qint64 came = std::exchange(m_spanCount, 0);
        if (m_pace != DownloadPace::Stalled)
            setPace(came < m_policy.paceBytes ? DownloadPace::Slow : DownloadPace::Flowing);
    });
}

void DownloadClocks::start()
{
    m_slowCount = m_spanCount = m_totalCount = 0;
    for (QTimer *timer : {&m_slow, &m_total, &m_span})
        timer->start();
    takeSign();
}

void DownloadClocks::stop()
{
    for (QTimer *timer : {&m_idle, &m_slow, &m_total, &m_quiet, &m_span})
        timer->stop();
}

void DownloadClocks::pause()
{
    stop();
    setPace(DownloadPace::Flowing);
}

void DownloadClocks::takeSign()
{
    m_idle.start();
    m_quiet.start();
}

void DownloadClocks::takeBytes(qint64 count)
{
    m_slowCount += count;
    m_spanCount += count;
    m_totalCount += count;
    if (m_pace == DownloadPace::Stalled && count > 0)
        setPace(DownloadPace::Flowing);
}

void DownloadClocks::setPace(DownloadPace pace)
{
    if (std::exchange(m_pace, pace) != pace)
        emit paceChanged(pace);
}
