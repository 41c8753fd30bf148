// SPDX-License-Identifier: MIT
#include "app/session/jobalerts.h"

#include "app/messages/notices.h"
#include "app/session/jobcontroller.h"

#include <utility>

JobAlerts::JobAlerts(JobController &controller, std::function<bool()> isRequested, std::chrono::milliseconds gathering, QObject *parent)
    : QObject(parent)
    , m_controller(controller)
    , m_isRequested(std::move(isRequested))
{
    m_gathering.setSingleShot(true);
    m_gathering.setInterval(gathering);
    connect(&m_gathering, &QTimer::timeout, this, &JobAlerts::report);
    connect(&controller, &JobController::jobEnded, this, [this](const JobKey &key) {
        if (!m_isRequested())
            return;
        m_ended.append(key);
        if (!m_gathering.isActive()) // the first one waits that long, not the last
            m_gathering.start();
    });
}

void JobAlerts::report()
{
    QList<JobSummary> jobs;
    for (const JobKey &key : std::exchange(m_ended, {})) {
        if (const JobSummary *job = m_controller.jobs().find(key)) // else it was removed meanwhile
            jobs.append(*job);
    }
    if (!jobs.isEmpty())
        emit alerted(notificationOf(jobs), jobs.first().key);
}
