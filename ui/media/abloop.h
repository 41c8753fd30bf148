// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

// The part of a video or a sound that is repeated, an A-B loop. Times are milliseconds. A plain value.
struct AbLoop
{
    std::optional<qint64> from{};
    std::optional<qint64> to{}; // later than `from`, and never without it

    [[nodiscard]] bool isComplete() const { return from && to; }

    bool operator==(const AbLoop &) const = default;
};

// With one mark more: the loop begins at this position, or it ends there, or it is cleared. The earlier of two marks is the beginning; two
// at one place clear it.
[[nodiscard]] AbLoop marked(const AbLoop &loop, qint64 position);
// Where playing begins that is started at this position.
[[nodiscard]] qint64 startIn(const AbLoop &loop, qint64 position);
// "Loop from 0:03 to 0:07"; empty: there is none. `duration`: of the whole.
[[nodiscard]] QString loopText(const AbLoop &loop, qint64 duration);
// What a mark has led to: the same, or that it is cleared.
[[nodiscard]] QString loopMarkedText(const AbLoop &loop, qint64 duration);
