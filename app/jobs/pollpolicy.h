// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/result.h"
#include "app/job/job.h"

#include <QList>

#include <chrono>
#include <optional>

// When a job is requested again, as data and plain functions. The service expects 10 to 30 s between requests of a job and itself looks
// every 15 s.
struct PollPolicy
{
    using Pause = std::chrono::milliseconds;

    Pause interval = std::chrono::seconds(15); // while the job runs
    Pause least = std::chrono::seconds(10);    // between two requests of one job, whatever the reason
    QList<Pause> pauses{std::chrono::seconds(10), std::chrono::seconds(20), std::chrono::seconds(40),
                        std::chrono::seconds(60)}; // after errors; the last one goes on
    double jitter = 0.1;                           // up to this part is added, so that many jobs are not requested in step
    int maxAtOnce = 4;                             // requests, over all jobs
    int maxFailures = 0;                           // in a row; 0: no limit
    bool followsRunning = true;                    // false: one answer is enough
    bool restsTogether = true;                     // with all jobs, when the service limits the rate for one

    bool operator==(const PollPolicy &) const = default;
};

// For the program's own sample service, which runs on this computer and has a job done in 20 s.
[[nodiscard]] PollPolicy samplePollPolicy();

// Errors after which the next try may succeed. All others are final for this job until it is requested again.
[[nodiscard]] bool mayPass(Error::Kind kind);

// How long to wait before the next request, or nothing: stop. `failures` counts errors in a row, this one included; `chance` is in [0, 1).
// isPassing: what the service says of this error in place of mayPass(), see Service::mayPass().
[[nodiscard]] std::optional<PollPolicy::Pause> nextPoll(const PollPolicy &policy, const Result<JobResponse> &result, int failures,
                                                        double chance, std::optional<bool> isPassing = {});
