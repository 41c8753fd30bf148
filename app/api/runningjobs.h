// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/apiget.h"

class Service;

// Asks the service which jobs run now: one GET that reads only, see ApiGet for how it goes. It also tells whether a token is good.
class RunningJobs : public QObject
{
    Q_OBJECT

public:
    RunningJobs(QNetworkAccessManager &network, const Service &service, const Endpoint &endpoint, QObject *parent = nullptr);

    void start() { m_get.start(); }

signals:
    void finished(const Result<QStringList> &result); // job ids

private:
    ApiGet m_get;
};

// What such an answer holds.
[[nodiscard]] Result<QStringList> runningJobsIn(const ApiAnswer &answer, const Service &service);
