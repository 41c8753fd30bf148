// SPDX-License-Identifier: MIT
#include "app/session/gridcells.h"

#include "app/common/worker.h"

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

GridCells::GridCells(GridCutter cutter, const MediaStore &store, QThreadPool &workers, QObject *parent)
    : QObject(parent)
    , m_cutter(std::move(cutter))
    , m_store(store)
    , m_workers(workers)
{}

void GridCells::want(const MediaItem &cell, const StoredFile &grid)
{
    if (!canCut() || m_running.contains(cell.key))
        return;
    m_running.insert(cell.key);
    const auto work = [cutter = m_cutter, store = m_store, cell, path = grid.path]() -> Result<StoredFile> {
        if (const auto known = store.find(cell.key))
            return *known;
        const Result<QByteArray> png = cutter(path, cell.number);
        if (!png)
            return png.error();
        return store.put(*png, cell.key);
    };
    runInWorker(m_workers, this, work, [this, key = cell.key](const Result<StoredFile> &file) {
        m_running.remove(key);
        emit cut(key, file);
    });
}
