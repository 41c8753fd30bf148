// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/refreshreport.h"
#include "app/messages/notice.h"

#include <QHash>
#include <QObject>
#include <QQueue>
#include <QSet>
#include <QStringList>

#include <functional>
#include <optional>

class JobTracker;
class JobRepository;
class ServiceAccess;

// What a failed request means for the refresh of many jobs. `failures`: of this job, this one included.
enum class AfterFailure {
    Wait,   // the job is requested again when the network or the service allows it
    GoOn,   // the job has failed, the others may not
    EndAll, // no request succeeds before there is another token
};
[[nodiscard]] AfterFailure afterFailure(const Error &error, int failures);

// Requests jobs once more because the user wants it, whether they have ended or not. They may be all of the archive: a few at a time are
// looked up there, requested at the usual pace, and released when their response is stored, so that memory does not grow with their number.
// A job that still runs is followed until it ends. Lives on the GUI thread.
class JobRefresh : public QObject
{
    Q_OBJECT

public:
    struct Tools
    {
        JobRepository &repository;
        JobTracker &tracker;
        const ServiceAccess &access;
        std::function<bool(const JobKey &key)> isInUse; // it stays in memory
        std::function<void(const JobKey &key)> stopRequesting;
    };

    explicit JobRefresh(Tools tools, QObject *parent = nullptr);

    void start(const QList<JobKey> &keys); // beside those that are being refreshed
    void cancel();                         // responses that came before are kept
    void drop(const QList<JobKey> &keys);  // of jobs that nobody requests any longer
    // Whether it is one of several: what becomes of it is part of the report, and no notice of its own.
    [[nodiscard]] bool isOneOfMany(const JobKey &key) const { return m_total > 1 && m_failures.contains(key); }

signals:
    void progressed(qsizetype done, qsizetype total); // the same twice: it has ended
    void noticed(const Notice &notice);               // what became of several jobs, when it has ended

private:
    void leaveWaiting();
    void refill();
    void lookUp(const JobKey &key);
    void request(const JobKey &key);
    void onRequested(const JobKey &key);
    void onFailed(const JobKey &key, const Error &error);
    void stopRequesting(const JobKey &key);
    void finish(const JobKey &key);
    void release(const JobKey &key);
    void end();

    const Tools m_tools;
    QQueue<JobKey> m_queue; // those that are not in m_waiting were dropped
    QSet<JobKey> m_waiting;
    QHash<JobKey, int> m_failures; // of the jobs that are being looked up or requested
    QSet<JobKey> m_lookedUp;       // they came out of the archive for this, and go back
    RefreshReport m_report;
    qsizetype m_total = 0; // jobs since none was being refreshed
    bool m_isRefilling = false;
};
