// SPDX-License-Identifier: MIT
#include "ui/media/picturecache.h"

#include <algorithm>

qsizetype bytesOf(const Picture &picture)
{
    qsizetype bytes = picture.image.sizeInBytes();
    for (const QImage &copy : picture.smaller)
        bytes += copy.sizeInBytes();
    return bytes;
}

PictureCache::PictureCache(qsizetype room)
    : m_pictures(room)
{}

std::optional<Picture> PictureCache::find(const QString &path)
{
    const Picture *known = m_pictures.object(path);
    return known ? std::optional(*known) : std::nullopt;
}

bool PictureCache::insert(const QString &path, const Picture &picture)
{
    return m_pictures.insert(path, new Picture(picture), std::max<qsizetype>(1, bytesOf(picture))); // the cache owns it
}
