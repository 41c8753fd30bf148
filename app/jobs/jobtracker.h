// SPDX-License-Identifier: MIT
#pragma once

#include "app/jobs/jobrepository.h"
#include "app/jobs/pollscheduler.h"

#include <QObject>

class ServiceAccess;

// Decides when a job is requested, and puts what comes back into the repository: the response, or the error, and when the job is requested
// next. A running job is requested until it ends. Without a token no job is requested; as soon as there is one, all that were to be. The
// pace is PollScheduler's.
class JobTracker : public QObject
{
    Q_OBJECT

public:
    JobTracker(QNetworkAccessManager &network, const Service &service, const PollPolicy &policy, const ServiceAccess &access,
               JobRepository &repository, QObject *parent = nullptr);

    void request(const QString &id); // now, or as soon as pace and token allow
    // Unless memory or archive know that it has ended: such a job is only recorded, as one that was opened.
    void requestIfRunning(const QString &id);
    // Requests a job because the user wants it, ended or not. False: it has no ID, or is not in memory.
    [[nodiscard]] bool refresh(const QString &key);
    // New links in place of expired ones, see PollScheduler; false: there will be no response.
    [[nodiscard]] bool refreshLinks(const QString &id, RequestPriority priority) { return m_scheduler.refresh(id, priority); }
    [[nodiscard]] bool isRefreshing(const QString &id) const { return m_scheduler.isRefreshing(id); }
    void stop(const QString &id);                    // a request that is under way reports nothing
    void setInterval(std::chrono::seconds interval); // between two requests for one job, from now on

    [[nodiscard]] bool isWatching(const QString &id) const { return m_scheduler.isWatching(id); }
    [[nodiscard]] bool isRequested(const QString &id) const;              // watched, or it would be with a token
    [[nodiscard]] int dueCount() const { return m_scheduler.dueCount(); } // jobs that are due and wait for their turn
    [[nodiscard]] int runningCount() const;
    [[nodiscard]] QDateTime nextCheck() const; // of all jobs; invalid: none is requested again

signals:
    // Of each request, in this order; the repository has the result by then.
    void received(const JobResponse &response);
    void refreshedInVain(const QString &id); // the user wanted it, and it is as it was
    void ended(const QString &id);           // a job that was running
    // Of a job that has ended, and that the user wanted; its response stays.
    void refreshFailed(const QString &id, const Error &error);
    void requestFinished(const QString &id, const std::optional<Error> &error); // whatever the result

private:
    void requestUnlessEnded(const QString &id);
    void retry();
    [[nodiscard]] bool isKnownToHaveEnded(const QString &id) const;
    void updateOthersDue(const QString &id);
    void onResponse(const QString &id, JobResponse response, const QDateTime &due);
    void onError(const QString &id, const Error &error, const QDateTime &due);
    void onFinished(const QString &id, const Result<JobResponse> &result, std::optional<std::chrono::milliseconds> next);

    const ServiceAccess &m_access;
    JobRepository &m_repository;
    PollPolicy m_policy;
    QSet<QString> m_requestedAgain; // until the response, over all tries and tokens
    PollScheduler m_scheduler;
};
