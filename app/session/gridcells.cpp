#include "app/session/gridcells.h"

#include "app/common/worker.h"

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
