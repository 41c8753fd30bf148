// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/httpresponse.h"
#include "app/common/result.h"
#include "app/job/job.h"

class Service;

// What the API's response to the request for a job means: by the HTTP status, and by the body where a gateway hides the status in it. A
// body that is a job counts with a status of 422, too: so comes a moderated one (useapi.net, "Responses").
// isKnown: a response to this request is known already, so that an object with no known field is an error.
[[nodiscard]] Result<Job> jobIn(const HttpResponse &answer, const QByteArray &body, const Service &service, const QString &jobId,
                                bool isKnown = false);

// What the API's response means that does not hold what was requested, which is no job. BadReply: it does not say.
[[nodiscard]] Error refusalIn(const HttpResponse &answer, const QByteArray &body, const Service &service);
