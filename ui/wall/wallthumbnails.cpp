// SPDX-License-Identifier: MIT
#include "ui/wall/wallthumbnails.h"

#include "ui/media/thumbnails.h"

namespace {

constexpr QSize box(320, 320);
constexpr int maxRunning = 4;

} // namespace

WallThumbnails::WallThumbnails(Thumbnails &thumbnails, QObject *parent)
    : QObject(parent)
    , m_thumbnails(thumbnails)
{
    connect(&thumbnails, &Thumbnails::ready, this, [this](const QString &path) {
        if (!m_running.remove(path))
            return;
        if (of(path).isNull())
            m_failed.insert(path);
        startMore();
        emit ready();
    });
}

QPixmap WallThumbnails::of(const QString &path) const
{
    return path.isEmpty() ? QPixmap() : m_thumbnails.known(path, box, 1);
}

void WallThumbnails::request(const QStringList &paths)
{
    m_waiting = paths;
    startMore();
}

void WallThumbnails::startMore()
{
    while (!m_waiting.isEmpty() && m_running.size() < maxRunning) {
        const QString path = m_waiting.takeFirst();
        if (path.isEmpty() || m_running.contains(path) || m_failed.contains(path) || !of(path).isNull())
            continue;
        m_running.insert(path);
        if (!m_thumbnails.thumbnail(path, box, 1).isNull())
            m_running.remove(path);
    }
}
