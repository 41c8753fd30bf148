// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/result.h"
#include "app/job/job.h"
#include "app/jobs/pollpolicy.h"
#include "app/jobs/refreshpatience.h"
#include "app/services/endpoint.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

class ApiGet;
class QNetworkAccessManager;
class Service;

// Requests all jobs of the program, at the policy's pace: each job by itself, all together at most a few at once. Of those that are due the
// most urgent one goes first, then the one that has been due for the longest time. When the service limits the rate and says for how long
// it wants a pause, no request of any priority is made meanwhile. What becomes of the results is for whoever connects or derives. A key
// here is always an ID: what has none cannot be requested.
class PollScheduler : public QObject
{
    Q_OBJECT

public:
    PollScheduler(QNetworkAccessManager &network, const Service &service, const Endpoint &endpoint, const PollPolicy &policy,
                  QObject *parent = nullptr);

    // Requests the job now, or as soon as the pace and a pause that the server has requested allow, and goes on until the job has ended. A
    // second call for the same job only brings its next request forward. isKnown: there is a response of it, which only another job
    // replaces.
    void watch(const JobKey &key, bool isKnown = false);
    // Requests a job once, for new links in place of expired ones. A limited rate is waited out as refreshPatience() says, any other error
    // ends it. False: the pause that the service has requested is too long for this priority, and no request is made. A second call for the
    // same job only makes it more urgent.
    [[nodiscard]] bool refreshLinks(const JobKey &key, RequestPriority priority);
    [[nodiscard]] bool isRefreshing(const JobKey &key) const { return m_watches.value(key).isOnce; }
    // No more requests for this job; one that is under way is cancelled and reports nothing.
    virtual void stop(const JobKey &key);
    void stopAll();
    [[nodiscard]] bool isWatching(const JobKey &key) const { return m_watches.contains(key); }
    // Until this watched job is requested; zero while it is.
    [[nodiscard]] std::chrono::milliseconds dueIn(const JobKey &key) const;
    [[nodiscard]] std::optional<std::chrono::milliseconds> nextDue() const; // of all that wait; nothing: none does
    [[nodiscard]] int dueCount() const;                                     // that are due and wait for their turn
    void setEndpoint(const Endpoint &endpoint);                             // for all requests from now on
    // Between two requests for a job that runs, for all pauses from now on.
    void setInterval(PollPolicy::Pause interval) { m_policy.interval = interval; }

signals:
    // After each request. `next`: how long until the job is requested again; nothing: it is not by itself, as it has ended, or has been
    // running for longer than Service::patience().
    void answered(const JobKey &key, const Result<JobResponse> &result, std::optional<std::chrono::milliseconds> next);

private:
    struct Watch
    {
        ApiGet *fetch = nullptr; // a child of ours while a request runs
        qint64 dueAt = 0;        // of m_clock, in milliseconds
        qint64 notBefore = 0;    // the same: what the server has requested
        qint64 since = 0;        // the same: when somebody has wanted it for the last time
        int failures = 0;        // in a row
        RequestPriority priority = RequestPriority::Shown;
        bool isOnce = false;
        bool isKnown = false;
    };

    struct Turn; // of a watch that waits: sorts by who is requested next

    void abandon(Watch &watch); // its request
    void startDue();
    void sendRequest(const JobKey &key, Watch &watch);
    void noteRequest(const JobKey &key);
    [[nodiscard]] qint64 earliestFor(const JobKey &key) const;
    [[nodiscard]] std::chrono::milliseconds minPause(const JobKey &key) const; // between two requests for the job
    [[nodiscard]] bool isOutOfPatience(const JobKey &key, const Watch &watch) const;
    [[nodiscard]] qint64 dueAt(const Watch &watch) const;
    [[nodiscard]] std::chrono::milliseconds pauseLeft() const;
    [[nodiscard]] static bool endsWith(const Error &error, const Watch &watch);
    void endRefreshes(const Error &error);
    void onResponse(const JobKey &key, const Result<JobResponse> &result);

    QNetworkAccessManager &m_network;
    const Service &m_service;
    Endpoint m_endpoint;
    PollPolicy m_policy;
    QHash<JobKey, Watch> m_watches;
    QHash<JobKey, qint64> m_lastRequested; // also of jobs that are no longer watched
    qsizetype m_maxNoted = 1000;           // of m_lastRequested, until those that no longer matter are dropped
    qint64 m_restsUntil = 0;               // of m_clock: requested by the service, of all of this endpoint
    QElapsedTimer m_clock;
    QTimer m_timer; // rings when the next job is due
};
