// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/result.h"
#include "app/job/job.h"
#include "app/services/endpoint.h"
#include "tests/support/fakenetwork.h"

// One job, requested over a scripted network.
[[nodiscard]] Endpoint testEndpoint(); // with a token
[[nodiscard]] QUrl jobUrl();           // of the job, there
[[nodiscard]] QByteArray completedJob();

// Waits, and looks that there was one result, not from inside fetchJob(), and none from a cancel() that came too late.
[[nodiscard]] Result<JobResponse> fetched(FakeNetwork &network, const Endpoint &from = testEndpoint());
