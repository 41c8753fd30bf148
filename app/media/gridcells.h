// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/result.h"
#include "app/job/mediaitem.h"
#include "app/media/mediastore.h"

#include <functional>

// The cells of a grid: images that are cut from it where the service does not list them, or they are gone.

// Cuts one image out of a grid on disk: the bytes of a PNG. Blocks.
using GridCutter = std::function<Result<QByteArray>(const QString &path, const Crop &crop)>;

// The list, with its stand-in behind each image that is gone; what stands in for none of them, or is listed, is not added.
[[nodiscard]] QList<MediaItem> withStandIns(QList<MediaItem> items, const QList<MediaItem> &standIns,
                                            const std::function<bool(const MediaItem &image)> &isGone);

// The grid that a crop is cut from, as far as the crop says.
[[nodiscard]] MediaItem gridOf(const MediaItem &cell);

// The cell: out of the store where it has it, else cut from its grid, and stored. Blocks: call it in a worker.
[[nodiscard]] Result<StoredFile> cutCell(const GridCutter &cutter, const MediaStore &store, const MediaItem &cell, const StoredFile &grid);
