// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/result.h"
#include "app/job/mediaitem.h"
#include "app/media/mediastore.h"

#include <QObject>
#include <QSet>

#include <functional>

class QThreadPool;

// Cuts one of four pictures, from 1, out of a grid on disk: the bytes of a PNG. Blocks.
using GridCutter = std::function<Result<QByteArray>(const QString &path, int number)>;

// The list, with a cell of its grid behind each image that is gone; images that are not listed, and cells that are, stay as they are.
[[nodiscard]] QList<MediaItem> withCellsFor(QList<MediaItem> items, const std::function<bool(const MediaItem &image)> &isGone);

// Pictures cut from a grid: from the store where it has them, else cut in a worker, and stored.
class GridCells : public QObject
{
    Q_OBJECT

public:
    GridCells(GridCutter cutter, const MediaStore &store, QThreadPool &workers, QObject *parent = nullptr);

    [[nodiscard]] bool canCut() const { return m_cutter != nullptr; }
    void want(const MediaItem &cell, const StoredFile &grid); // answered once, later, however often it is asked for meanwhile

signals:
    void cut(const QString &cellKey, const Result<StoredFile> &file);

private:
    const GridCutter m_cutter;
    const MediaStore m_store;
    QThreadPool &m_workers;
    QSet<QString> m_running; // keys
};
