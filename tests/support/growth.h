// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <ctime>
#include <functional>
#include <limits>

// Does work on a text grow with the text's length, rather than with its square? It is done with `size` and with eight times that, for which
// a square takes 64 times as long. The process's own time is measured, and the minimum of a few tries counts: the result depends neither on
// the machine's speed nor on what else runs on it.
[[nodiscard]] inline bool growsLinearly(qsizetype size, const std::function<void(qsizetype size)> &work)
{
    constexpr int factor = 8;
    constexpr std::clock_t maxNegligible = CLOCKS_PER_SEC / 100; // shorter times say nothing
    const auto timeOf = [&work](qsizetype bytes) {
        const std::clock_t start = std::clock();
        work(bytes);
        return std::clock() - start;
    };
    auto small = std::numeric_limits<std::clock_t>::max();
    auto large = small;
    for (int tries = 0; tries < 5; ++tries) {
        small = std::min(small, timeOf(size));
        large = std::min(large, timeOf(factor * size));
        if (large <= maxNegligible || large < 20 * small) // between 8 and 64
            return true;
    }
    return false;
}
