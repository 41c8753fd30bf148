// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/result.h"
#include "app/job/jobstate.h"

// How a run without a window ended. With several jobs the highest wins.
enum class ExitCode {
    Success = 0,
    ProgramFailed = 1,
    BadUsage = 2,
    Refused = 3,    // the token is unknown, or its account has no subscription
    NoSuchJob = 4,  // or it has expired
    EndedBadly = 5, // failed, cancelled, moderated, or with a status that is missing or unknown
    NoService = 6,  // it could not be reached, kept failing, or what answered is no service
    MediaLost = 7,  // some media could not be saved
};

[[nodiscard]] ExitCode exitCodeFor(Error::Kind kind); // of an error in place of a job
[[nodiscard]] ExitCode exitCodeFor(JobState state);
