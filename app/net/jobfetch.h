// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/job.h"
#include "app/net/apiget.h"

#include <functional>

class Service;

// One job from the API: a GET at its address, and where the service may have it elsewhere one more, see Service::otherJobUrl(). See ApiGet
// for how a GET goes. It answers exactly once, also after cancel(), and never from inside the function that makes it.
class JobFetch : public QObject
{
    Q_OBJECT

public:
    void cancel();

signals:
    void finished(const Result<JobResponse> &result); // the last thing it does: the listener may delete it

private:
    friend JobFetch *fetchJob(QNetworkAccessManager &, const Service &, const Endpoint &, const QString &, bool, QObject *,
                              const std::function<void(const Result<JobResponse> &)> &);

    JobFetch(QNetworkAccessManager &network, const Service &service, const Endpoint &endpoint, const QString &jobId, bool isKnown,
             QObject *parent);

    void get(const QUrl &url);
    void onAnswered(const Result<ApiResponse> &response);
    [[nodiscard]] Result<JobResponse> responseIn(const Result<ApiResponse> &response) const;

    QNetworkAccessManager &m_network;
    const Service &m_service;
    const Endpoint m_endpoint;
    const QString m_jobId;
    const bool m_isKnown;
    ApiGet *m_get = nullptr;
    bool m_isCancelled = false;
    std::optional<Error> m_first; // what the job's own address has answered, once the other one is requested
};

// Starts the GET of a job. It is sent without a token, too; the service decides. `then` is called once, with the job or the error, never
// from inside this call, and not once `context` has gone, which owns the request. isKnown: see jobIn().
JobFetch *fetchJob(QNetworkAccessManager &network, const Service &service, const Endpoint &endpoint, const QString &jobId, bool isKnown,
                   QObject *context, const std::function<void(const Result<JobResponse> &)> &then);
