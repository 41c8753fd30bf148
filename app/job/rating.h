// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/keys.h"

// What the user thinks of media: 1 to 5 stars, or that one is rejected.

inline constexpr int rejectedRating = -1;
inline constexpr int unrated = 0;
inline constexpr int maxStars = 5;

// Of one media item, as the user gives it.
struct MediaRating
{
    JobKey job{}; // that lists the item
    MediaKey media{};
    int stars = unrated; // or `rejectedRating`

    bool operator==(const MediaRating &) const = default;
};

// What a job has by the ratings of its media.
struct JobRating
{
    JobKey job{};
    int stars = unrated; // the most that any of its media has
    bool hasRejected = false;

    bool operator==(const JobRating &) const = default;
};
