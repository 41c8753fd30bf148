// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/mediaitem.h"

// The media item with all that an adapter says of one in its role: a label, and whether it is kept, or fetched only on request.
[[nodiscard]] MediaItem described(MediaItem item);

// The same file at another address.
[[nodiscard]] MediaItem withMirror(MediaItem item, const std::optional<MediaItem> &mirror);

// Cut from this grid: cell 1 to 4.
[[nodiscard]] MediaItem cellOf(const MediaItem &grid, int number);
