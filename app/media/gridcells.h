// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/result.h"
#include "app/job/mediaitem.h"
#include "app/media/mediastore.h"

#include <functional>

// The cells of a grid: images that are cut from it where the service does not list them, or they are gone.

// Cuts one of four images, from 1, out of a grid on disk: the bytes of a PNG. Blocks.
using GridCutter = std::function<Result<QByteArray>(const QString &path, int number)>;

// The list, with a cell of its grid behind each image that is gone; images that are not listed, and cells that are, stay as they are.
[[nodiscard]] QList<MediaItem> withCellsFor(QList<MediaItem> items, const std::function<bool(const MediaItem &image)> &isGone);

// The grid that a cell is cut from, as far as the cell says.
[[nodiscard]] MediaItem gridOf(const MediaItem &cell);

// The cell: out of the store where it has it, else cut from its grid, and stored. Blocks: call it in a worker.
[[nodiscard]] Result<StoredFile> cutCell(const GridCutter &cutter, const MediaStore &store, const MediaItem &cell, const StoredFile &grid);
