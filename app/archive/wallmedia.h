// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/job.h"
#include "app/job/jobsummary.h"
#include "app/job/rating.h"

#include <QList>
#include <QSet>

// A media item of a job as numbers: what its place on a wall of a hundred thousand needs.
struct PlacedMedia
{
    qint64 job = 0;   // the archive's id
    float aspect = 0; // width to height; 0: not known
    qint16 place = 0; // among those of its job, from 0
    qint8 stars = unrated;
    bool isGrid = false;

    bool operator==(const PlacedMedia &) const = default;
};

// The same, as it is shown.
struct WallMedia
{
    MediaItem item{};
    QString path{}; // of its file in the store; empty: it is not there
    bool isSaved = false;
    int stars = unrated;
};

// A job of the archive with its kept media, in the order of PlacedMedia::place.
struct WallJob
{
    JobKey key{};
    QString title{}; // one line
    QList<WallMedia> media{};
};
