// SPDX-License-Identifier: MIT
#include "ui/media/imagecache.h"

#include <algorithm>

qsizetype bytesOf(const LoadedImage &picture)
{
    qsizetype bytes = picture.image.sizeInBytes();
    for (const QImage &copy : picture.smaller)
        bytes += copy.sizeInBytes();
    return bytes;
}

ImageCache::ImageCache(qsizetype room)
    : m_images(room)
{}

std::optional<LoadedImage> ImageCache::find(const QString &path)
{
    const LoadedImage *known = m_images.object(path);
    return known ? std::optional(*known) : std::nullopt;
}

bool ImageCache::insert(const QString &path, const LoadedImage &picture)
{
    return m_images.insert(path, new LoadedImage(picture), std::max<qsizetype>(1, bytesOf(picture))); // the cache owns it
}
