// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/result.h"
#include "app/job/job.h"
#include "app/services/endpoint.h"
#include "tests/support/fakenetwork.h"

class QSignalSpy;

// One job, requested over a scripted network.
[[nodiscard]] Endpoint testEndpoint(); // with a token
[[nodiscard]] QUrl jobUrl();           // of the job, there
[[nodiscard]] QByteArray completedJob();

// Starts, waits, and looks that there was one answer, not from inside start(), and none from a cancel() that came too late.
[[nodiscard]] Result<JobResponse> fetched(FakeNetwork &network, const Endpoint &from = testEndpoint());
[[nodiscard]] Result<JobResponse> resultOf(const QSignalSpy &finished); // its first
