// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <functional>

// Waiting as the program waits, in a running event loop. QTRY_VERIFY and QTest::qWait() sleep between their turns of the loop, which a
// GapMeter takes for gaps.

// False: it did not come true in time. Looked at each few milliseconds.
[[nodiscard]] bool runUntil(const std::function<bool()> &isTrue, std::chrono::milliseconds limit = std::chrono::seconds(60));

void runFor(std::chrono::milliseconds time);
