// SPDX-License-Identifier: MIT
#include "app/jobs/pollpolicy.h"

#include <algorithm>

using namespace std::chrono_literals;

PollPolicy samplePollPolicy()
{
    PollPolicy policy;
    policy.interval = 2s;
    policy.least = 2s;
    policy.restsTogether = false; // one of them shows what a limit looks like, for ever
    return policy;
}

bool mayPass(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Offline:
    case Error::Kind::Insecure:
    case Error::Kind::Timeout:
    case Error::Kind::Forbidden:
    case Error::Kind::Cloudflare:
    case Error::Kind::RateLimited:
    case Error::Kind::Server:
    case Error::Kind::BadReply:
    case Error::Kind::CutShort:
    case Error::Kind::WrongContent: return true;
    case Error::Kind::Cancelled:
    case Error::Kind::BadRequest:
    case Error::Kind::Unauthorized:
    case Error::Kind::NoSubscription:
    case Error::Kind::NotFound:
    case Error::Kind::Expired:
    case Error::Kind::TooLarge:
    case Error::Kind::UnknownEncoding:
    case Error::Kind::ForeignRedirect:
    case Error::Kind::UnsafeAddress:
    case Error::Kind::NoToken:
    case Error::Kind::Disk:
    case Error::Kind::DiskFull:
    case Error::Kind::NotShareable: return false;
    }
    return false;
}

std::optional<PollPolicy::Pause> nextPoll(const PollPolicy &policy, const Result<JobResponse> &result, int failures, double chance,
                                          std::optional<bool> isPassing)
{
    PollPolicy::Pause pause{};
    if (result) {
        if (!policy.followsRunning || !isRunning(result->job.state))
            return std::nullopt;
        pause = policy.interval;
    } else {
        const bool isExpected = policy.followsRunning && isPassing.value_or(false); // the caller's patience ends it
        const bool mayGoOn = isExpected || (mayPass(result.error().kind) && isPassing.value_or(true));
        if (!mayGoOn || (!isExpected && policy.maxFailures > 0 && failures >= policy.maxFailures))
            return std::nullopt;
        const auto step = std::min<qsizetype>(std::max(failures, 1), policy.pauses.size()) - 1;
        pause = std::max<PollPolicy::Pause>(policy.pauses.value(step, policy.interval), result.error().retryAfter.value_or(0s));
    }
    const auto spread = std::chrono::duration_cast<PollPolicy::Pause>(pause * policy.jitter * std::clamp(chance, 0.0, 1.0));
    return std::max(pause, policy.least) + spread;
}
