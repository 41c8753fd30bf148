// SPDX-License-Identifier: MIT
#include "app/media/gridcells.h"

#include <algorithm>

QList<MediaItem> withCellsFor(QList<MediaItem> items, const std::function<bool(const MediaItem &image)> &isGone)
{
    const auto grid = std::ranges::find(items, MediaKind::Grid, &MediaItem::kind);
    if (grid == items.end())
        return items;
    const QList<MediaItem> cells = cellsOf(*grid);
    for (const MediaItem &cell : cells) {
        const auto image = std::ranges::find_if(
            items, [&](const MediaItem &item) { return item.kind == MediaKind::Image && item.number == cell.number; });
        const bool isThere = std::ranges::find(items, cell.key, &MediaItem::key) != items.end();
        if (image != items.end() && !isThere && isGone(*image))
            items.insert(image - items.begin() + 1, cell);
    }
    return items;
}

MediaItem gridOf(const MediaItem &cell)
{
    return {.kind = MediaKind::Grid, .url = cell.url, .key = cell.cropOf, .expectedType = cell.expectedType};
}

Result<StoredFile> cutCell(const GridCutter &cutter, const MediaStore &store, const MediaItem &cell, const StoredFile &grid)
{
    if (const auto known = store.find(cell.key))
        return *known;
    const Result<QByteArray> png = cutter(grid.path, cell.number);
    if (!png)
        return png.error();
    return store.put(*png, cell.key);
}
