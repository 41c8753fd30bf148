// SPDX-License-Identifier: MIT
#pragma once

#include "ui/media/imagereader.h"

#include <QCache>

#include <optional>

// Bytes in memory that a decoded picture takes, its halved copies with it.
[[nodiscard]] qsizetype bytesOf(const LoadedImage &picture);

// Decoded pictures by path, within so many bytes: the one not looked at for longest goes first.
class ImageCache
{
public:
    explicit ImageCache(qsizetype room); // bytes

    [[nodiscard]] std::optional<LoadedImage> find(const QString &path); // it goes last from now on
    [[nodiscard]] bool contains(const QString &path) const { return m_images.contains(path); }
    bool insert(const QString &path, const LoadedImage &picture); // false: larger than all room
    void clear() { m_images.clear(); }
    [[nodiscard]] qsizetype size() const { return m_images.totalCost(); } // bytes
    [[nodiscard]] qsizetype room() const { return m_images.maxCost(); }

private:
    QCache<QString, LoadedImage> m_images;
};
