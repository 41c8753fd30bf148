// SPDX-License-Identifier: MIT
#include "ui/common/checkclock.h"

#include "app/session/jobcontroller.h"

CheckClock::CheckClock(const JobController &controller, QObject *parent)
    : QObject(parent)
    , m_controller(controller)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    m_second.setInterval(1000);
    connect(&controller, &JobController::jobChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_soon, &QTimer::timeout, this, &CheckClock::updateTimer);
    connect(&m_second, &QTimer::timeout, this, [this] {
        updateTimer();
        emit ticked();
    });
    updateTimer();
}

void CheckClock::updateTimer()
{
    if (!m_controller.nextCheck().isValid())
        m_second.stop();
    else if (!m_second.isActive())
        m_second.start();
}
