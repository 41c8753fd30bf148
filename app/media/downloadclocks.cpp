// SPDX-License-Identifier: MIT
#include "app/media/downloadclocks.h"

using namespace Qt::StringLiterals;

DownloadClocks::DownloadClocks(const DownloadPolicy &policy, QObject *parent)
    : QObject(parent)
    , m_policy(policy)
{
    m_idle.setInterval(policy.idle);
    m_total.setInterval(policy.total);
    m_quiet.setInterval(policy.quiet);
    m_slow.setInterval(policy.slow);
    m_span.setInterval(policy.paceSpan);
    for (QTimer *timer : {&m_idle, &m_total, &m_quiet})
        timer->setSingleShot(true);
    for (QTimer *timer : {&m_idle, &m_total})
        connect(timer, &QTimer::timeout, this, [this] { emit ranOut(u"the server went quiet"_s); });
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
    for (QTimer *timer : {&m_slow, &m_total, &m_span})
        timer->start();
    takeSign();
}

void DownloadClocks::stop()
{
    for (QTimer *timer : {&m_idle, &m_slow, &m_total, &m_quiet, &m_span})
        timer->stop();
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
    if (m_pace == DownloadPace::Stalled && count > 0)
        setPace(DownloadPace::Flowing);
}

void DownloadClocks::setPace(DownloadPace pace)
{
    if (std::exchange(m_pace, pace) != pace)
        emit paceChanged(pace);
}
