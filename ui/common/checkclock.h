// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

class JobController;

// Ticks once a second while a job is requested again by itself, for whatever shows "next check in 12 s"; else nothing wakes up.
class CheckClock : public QObject
{
    Q_OBJECT

public:
    explicit CheckClock(const JobController &controller, QObject *parent = nullptr);

    [[nodiscard]] bool isTicking() const { return m_second.isActive(); }

signals:
    void ticked();

private:
    void updateTimer();

    const JobController &m_controller;
    QTimer m_soon; // once for all of a batch: it looks at all jobs
    QTimer m_second;
};
