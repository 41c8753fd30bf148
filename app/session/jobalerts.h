// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/notification.h"
#include "app/job/keys.h"

#include <QStringList>
#include <QTimer>

#include <chrono>
#include <functional>

class JobController;

// Reports jobs that have ended while nobody looks: those that end close together as one.
class JobAlerts : public QObject
{
    Q_OBJECT

public:
    // `isRequested` is called for each job as it ends.
    JobAlerts(JobController &controller, std::function<bool()> isRequested, std::chrono::milliseconds gathering = std::chrono::seconds(2),
              QObject *parent = nullptr);

signals:
    void alerted(const Notification &notification, const JobKey &key); // of the job to show for it

private:
    void report();

    JobController &m_controller;
    const std::function<bool()> m_isRequested;
    QList<JobKey> m_ended;
    QTimer m_gathering;
};
