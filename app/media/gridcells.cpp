// SPDX-License-Identifier: MIT
#include "app/media/gridcells.h"

#include <algorithm>

QList<MediaItem> withStandIns(QList<MediaItem> items, const QList<MediaItem> &standIns,
                              const std::function<bool(const MediaItem &image)> &isGone)
{
    for (const MediaItem &standIn : standIns) {
        if (!standIn.crop)
            continue;
        const auto image = std::ranges::find(items, standIn.crop->insteadOf, &MediaItem::key);
        const bool isThere = std::ranges::find(items, standIn.key, &MediaItem::key) != items.end();
        if (image != items.end() && !isThere && isGone(*image))
            items.insert(image - items.begin() + 1, standIn);
    }
    return items;
}

MediaItem gridOf(const MediaItem &cell)
{
    return {.url = cell.url,
            .key = cell.crop ? cell.crop->grid : MediaKey(),
            .type = cell.type,
            .route = cell.route,
            .mirrors = cell.mirrors,
            .expires = cell.expires};
}

Result<StoredFile> cutCell(const GridCutter &cutter, const MediaStore &store, const MediaItem &cell, const StoredFile &grid)
{
    if (const auto known = store.find(cell.key))
        return *known;
    const Result<QByteArray> png = cutter(grid.path, cell.crop.value_or(Crop{}));
    if (!png)
        return png.error();
    return store.put(*png, cell.key);
}
