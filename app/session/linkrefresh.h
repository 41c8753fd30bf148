// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/job.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>

class JobSaver;

// New links for jobs that are being saved: links expire. One refresh for a job, however many savers wait for it.
class LinkRefresh : public QObject
{
    Q_OBJECT

public:
    explicit LinkRefresh(QObject *parent = nullptr);

    // Whether a job can be requested again, and wanted() is connected. Empty, as at first: never.
    void setCondition(std::function<bool(const JobAnswer &answer)> canRefresh) { m_canRefresh = std::move(canRefresh); }
    [[nodiscard]] bool canRefresh(const JobAnswer &answer) const { return m_canRefresh && m_canRefresh(answer); }
    void attach(JobSaver &saver, const QString &jobKey); // before it is started
    // The result; nullptr: there are no new links. Savers that do not wait ignore it.
    void onRefreshed(const QString &jobKey, const Job *fresh = nullptr);

signals:
    void wanted(const QString &jobKey); // answered by onRefreshed(), later

private:
    std::function<bool(const JobAnswer &answer)> m_canRefresh;
    QHash<QString, QList<QPointer<JobSaver>>> m_waiting; // by job
};
