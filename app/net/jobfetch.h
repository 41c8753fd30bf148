// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/job.h"
#include "app/net/apiget.h"

class Service;

// One GET of one job, see ApiGet for how it goes. It is sent without a token, too; the service decides. isKnown: see jobIn().
class JobFetch : public QObject
{
    Q_OBJECT

public:
    JobFetch(QNetworkAccessManager &network, const Service &service, const Endpoint &endpoint, const QString &jobId, bool isKnown = false,
             QObject *parent = nullptr);

    void start() { m_get.start(); }
    void cancel() { m_get.cancel(); }

signals:
    void finished(const Result<JobResponse> &result);

private:
    [[nodiscard]] Result<JobResponse> read(const Result<ApiResponse> &answer) const;

    const Service &m_service;
    const QString m_jobId;
    const bool m_isKnown;
    ApiGet m_get;
};
