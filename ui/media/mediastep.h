// SPDX-License-Identifier: MIT
#pragma once

// Where a step among the media leads, as a plain function.

enum class MediaEnd { First, Last }; // of the media of a job

struct MediaStep
{
    int row = -1; // of the same job; -1: none
    int jobs = 0; // so many jobs on, or back; 0: it stays in this one

    bool operator==(const MediaStep &) const = default;
};

// From this row, -1: none, of so many. A step never passes a media item by: whoever makes several at once stops at the end first, and only
// from there, or where there is nothing to stop at, another job comes.
[[nodiscard]] MediaStep mediaStep(int row, int count, int steps, bool crossesJobs);
