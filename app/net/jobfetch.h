// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/job.h"
#include "app/net/apiget.h"

#include <functional>

class Service;

// Starts one GET of one job, see ApiGet for how it goes. It is sent without a token, too; the service decides. `then` is called once, with
// the job or the error, never from inside this call, and not once `context` has gone, which owns the GET. isKnown: see jobIn().
ApiGet *fetchJob(QNetworkAccessManager &network, const Service &service, const Endpoint &endpoint, const QString &jobId, bool isKnown,
                 QObject *context, const std::function<void(const Result<JobResponse> &)> &then);
