// SPDX-License-Identifier: MIT
#include "tests/support/policies.h"

using namespace std::chrono_literals;

PollPolicy quickPolls()
{
    PollPolicy policy;
    policy.interval = 1ms;
    policy.least = 1ms;
    policy.pauses = {1h};
    return policy;
}

DownloadPolicy oneAttempt()
{
    DownloadPolicy policy;
    policy.pauses = {};
    return policy;
}
