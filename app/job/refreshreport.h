// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/result.h"

#include <optional>

// What became of the jobs of a selection that were requested once more.
struct RefreshReport
{
    qsizetype refreshed = 0;
    qsizetype changed = 0; // of those
    qsizetype failed = 0;
    qsizetype left = 0; // not requested: it was stopped, or no other request would have succeeded
    bool wasStopped = false;
    std::optional<Error> error{}; // the last one

    bool operator==(const RefreshReport &) const = default;
};
