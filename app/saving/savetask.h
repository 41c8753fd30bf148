// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/result.h"
#include "app/job/job.h"
#include "app/job/mediaitem.h"

#include <QHash>
#include <QList>

#include <functional>
#include <utility>

// A media item that was to be saved, and why it was not.
using Loss = std::pair<MediaItem, Error>;

// A job that is to be saved, and what belongs to it: one value for Save All, Export and --save, made from the job alone. What happens to
// be shown, loaded or cut by then makes no difference.
struct SaveTask
{
    JobResponse answer{};
    QList<MediaItem> items{};   // to be saved
    QList<MediaItem> leftOut{}; // the job's other media

    bool operator==(const SaveTask &) const = default;
};

// How the user has rated the media of a job, asked for when it is saved. `then` is called once, from inside or later.
using StarsSource = std::function<void(const SaveTask &task, const std::function<void(const QHash<MediaKey, int> &stars)> &then)>;

[[nodiscard]] SaveTask saveTaskOf(const JobResponse &answer, bool withPosters = false);

// Has the image gone for good, so that what is cut from the grid stands in for it?
[[nodiscard]] bool isGone(const Error &error);

// What was left out, after these of its items were lost: also the cells that stand in for images that are gone, and no cell where there is
// no grid to cut it from.
[[nodiscard]] QList<MediaItem> leftOutOf(const SaveTask &task, const QList<Loss> &lost);

// Each once, in their order.
[[nodiscard]] QList<JobKey> jobsOf(const QList<JobMedia> &media);
