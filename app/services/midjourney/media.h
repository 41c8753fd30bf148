// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/mediaitem.h"
#include "app/services/midjourney/midjourneyjob.h"

#include <QList>
#include <QUrl>

// All media of a job, in the order in which they are shown; none twice. Buttons, content and format say whether an image is a grid, never
// its size: an upscaled image is as large as a grid.
[[nodiscard]] QList<MediaItem> mediaOf(const MidjourneyJob &job);

// The cells of its grid that stand in for listed images once these are gone.
[[nodiscard]] QList<MediaItem> standInsOf(const QList<MediaItem> &media);

// Where the single images of a grid may lie when the job does not list them, in their order; built from what the grid and the job say, and
// not documented: a guess, to be shown as one. Empty: there is nothing to build them from.
[[nodiscard]] QList<QUrl> guessedImages(const MidjourneyJob &job, const Attachment &grid);
