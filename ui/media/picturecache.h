// SPDX-License-Identifier: MIT
#pragma once

#include "ui/media/imagereader.h"

#include <QCache>

#include <optional>

// Bytes in memory that a decoded picture takes, its halved copies with it.
[[nodiscard]] qsizetype bytesOf(const Picture &picture);

// Decoded pictures by path, within so many bytes: the one not looked at for longest goes first.
class PictureCache
{
public:
    explicit PictureCache(qsizetype room); // bytes

    [[nodiscard]] std::optional<Picture> find(const QString &path); // it goes last from now on
    [[nodiscard]] bool contains(const QString &path) const { return m_pictures.contains(path); }
    bool insert(const QString &path, const Picture &picture); // false: larger than all room
    void clear() { m_pictures.clear(); }
    [[nodiscard]] qsizetype size() const { return m_pictures.totalCost(); } // bytes
    [[nodiscard]] qsizetype room() const { return m_pictures.maxCost(); }

private:
    QCache<QString, Picture> m_pictures;
};
