// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

// What is odd about a transfer that goes on, for whoever waits for it. Plain data; the sentence comes from messages.
struct TransferNote
{
    enum class Kind {
        None,
        Slow,
        Stalled,     // nothing comes; it is tried again by itself in a while
        AskedToWait, // the server has announced how long
    };

    Kind kind = Kind::None;
    std::chrono::seconds requested{0}; // by the server
    std::chrono::seconds left{0};      // of that

    bool operator==(const TransferNote &) const = default;
};
