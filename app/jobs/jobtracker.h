// SPDX-License-Identifier: MIT
#pragma once

#include "app/jobs/jobrepository.h"
#include "app/jobs/pollscheduler.h"

class ServiceAccess;

// Requests the jobs of the window at the pace of PollScheduler, and puts what comes back into the repository: the response, or the error,
// and when the job is requested next. A job that is opened is requested unless it is known to have ended, a running one until it ends.
// Without a token no job is requested; as soon as there is one, all that were to be.
class JobTracker : public PollScheduler
{
    Q_OBJECT

public:
    JobTracker(QNetworkAccessManager &network, const Service &service, const PollPolicy &policy, const ServiceAccess &access,
               JobRepository &repository, QObject *parent = nullptr);

    void request(const JobKey &key); // now, or as soon as pace and token allow
    // Requests a job because the user wants it, ended or not. False: it has no ID, or is not in memory.
    [[nodiscard]] bool refresh(const JobKey &key);
    void stop(const JobKey &key) override;                   // also no longer in a later run
    [[nodiscard]] bool isRequested(const JobKey &key) const; // watched, or it would be with a token
    [[nodiscard]] int runningCount() const;
    [[nodiscard]] QDateTime nextCheck() const; // of all jobs; invalid: none is requested again

signals:
    // Of each request, in this order; the repository has the result by then.
    void received(const JobResponse &response);
    void refreshedInVain(const JobKey &key); // the user wanted it, and it is as it was
    void ended(const JobKey &key);           // a job that was running
    void outOfPatience(const JobKey &key);   // it runs for so long that it is no longer requested by itself
    // Of a job that has ended, and that the user wanted; its response stays.
    void refreshFailed(const JobKey &key, const Error &error);
    void requestFinished(const JobKey &key, const std::optional<Error> &error); // whatever the result

private:
    // What is requested, and with which token, is decided here.
    using PollScheduler::setEndpoint;
    using PollScheduler::watch;

    void requestIfRunning(const JobKey &key);
    void retry();
    [[nodiscard]] bool isKnownToHaveEnded(const JobKey &key) const;
    void updateOthersDue(const JobKey &key);
    void onResponse(const JobKey &key, JobResponse response, const QDateTime &due);
    void onError(const JobKey &key, const Error &error, const QDateTime &due);
    void onFinished(const JobKey &key, const Result<JobResponse> &result, std::optional<std::chrono::milliseconds> next);

    const ServiceAccess &m_access;
    JobRepository &m_repository;
    QSet<JobKey> m_requestedAgain; // until the response, over all tries and tokens
};
