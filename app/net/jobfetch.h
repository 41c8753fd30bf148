// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/result.h"
#include "app/job/job.h"

#include <functional>

class ApiGet;
class QNetworkAccessManager;
class QObject;
class Service;
struct Endpoint;

// Starts the GET of a job at its address, and where the service may have it elsewhere one more, see Service::otherJobUrl(). It is sent
// without a token, too; the service decides. `then` is called once, with the job or the error, never from inside this call, and not once
// `context` has gone, which owns the request. It may delete the request. isKnown: see jobIn().
ApiGet *fetchJob(QNetworkAccessManager &network, const Service &service, const Endpoint &endpoint, const QString &jobId, bool isKnown,
                 QObject *context, const std::function<void(const Result<JobResponse> &)> &then);
