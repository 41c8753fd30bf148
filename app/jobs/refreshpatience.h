// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/requestpriority.h"

#include <chrono>
#include <optional>

// How long a request of this priority waits when the service limits the rate. Every priority keeps the pace and the pause that the service
// requests; they differ in when they give up.
struct RefreshPatience
{
    std::optional<std::chrono::seconds> maxPause{}; // a longer one ends the request; nothing: any pause is waited out
    std::optional<int> maxTries{};                  // at a limited rate, in a row; nothing: as many as it takes
};

[[nodiscard]] constexpr RefreshPatience refreshPatience(RequestPriority priority)
{
    switch (priority) {
    case RequestPriority::Shown: return {.maxPause = std::chrono::seconds(30), .maxTries = 1};
    case RequestPriority::Save:
    case RequestPriority::Cover: return {.maxPause = std::chrono::minutes(10), .maxTries = 3};
    case RequestPriority::Background: return {};
    }
    return {};
}
