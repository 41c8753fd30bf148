// SPDX-License-Identifier: MIT
#pragma once

#include "app/jobs/jobrepository.h"
#include "app/jobs/pollscheduler.h"

#include <QObject>

class ServiceAccess;

// Asks for the jobs on the repository until they end, and notes there how that goes: the last error, and when each is asked again. Without
// a token it asks for none; as soon as there is one, for all that wanted it.
class JobPolling : public QObject
{
    Q_OBJECT

public:
    JobPolling(QNetworkAccessManager &network, const Service &service, const PollPolicy &policy, const ServiceAccess &access,
               JobRepository &repository, QObject *parent = nullptr);

    void request(const QString &id);
    // What has ended is not asked for by itself: what is kept of it is all there is to know.
    void requestIfRunning(const QString &id);
    // Requests a job because the user wants it, ended or not. False: it has no ID, or is not in memory.
    [[nodiscard]] bool refresh(const QString &key);
    // New links in place of expired ones, see PollScheduler; false: there will be no response.
    [[nodiscard]] bool refreshLinks(const QString &id, RequestPriority priority) { return m_scheduler.refresh(id, priority); }
    [[nodiscard]] bool isRefreshing(const QString &id) const { return m_scheduler.isRefreshing(id); }
    void stop(const QString &id);                    // a running request reports nothing
    void setInterval(std::chrono::seconds interval); // between two questions for one job, from now on

    [[nodiscard]] bool isWatching(const QString &id) const { return m_scheduler.isWatching(id); }
    [[nodiscard]] bool isRequested(const QString &id) const;              // watched, or it would be with a token
    [[nodiscard]] int dueCount() const { return m_scheduler.dueCount(); } // that wait for their turn
    [[nodiscard]] int runningCount() const;
    [[nodiscard]] QDateTime nextCheck() const; // of all jobs; invalid: none is asked for again

signals:
    void answered(const JobResponse &answer); // before it is noted
    void ended(const QString &id);            // a job that was running
    // Of a job that has ended, and that somebody wanted; what is there stays.
    void refreshFailed(const QString &id, const Error &error);
    void refreshedInVain(const QString &id);                                    // somebody wanted it, and it is as it was
    void requestFinished(const QString &id, const std::optional<Error> &error); // whatever came of it; it is noted by now

private:
    void retry();
    [[nodiscard]] bool isKnownToHaveEnded(const QString &id) const;
    void noteWhenOthersAreDue(const QString &id);
    void onPolled(const QString &id, const Result<JobResponse> &result, std::optional<std::chrono::milliseconds> next);

    const ServiceAccess &m_access;
    JobRepository &m_repository;
    PollPolicy m_policy;
    QSet<QString> m_requestedAgain; // until the answer, over all tries and tokens
    PollScheduler m_scheduler;
};
