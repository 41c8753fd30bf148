// SPDX-License-Identifier: MIT
#include "ui/wall/wallthumbnails.h"

#include "ui/media/thumbnails.h"

namespace {

constexpr QSize small(160, 160);
constexpr QSize large(320, 320);
constexpr int maxSmall = 160; // height of a line
constexpr int maxRunning = 4;

} // namespace

WallThumbnails::WallThumbnails(Thumbnails &thumbnails, QObject *parent)
    : QObject(parent)
    , m_thumbnails(thumbnails)
    , m_box(large)
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

void WallThumbnails::setLineHeight(int pixels)
{
    m_box = pixels <= maxSmall ? small : large;
}

QPixmap WallThumbnails::of(const QString &path) const
{
    return path.isEmpty() ? QPixmap() : m_thumbnails.known(path, m_box, 1);
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
        if (!m_thumbnails.canMake(path)) {
            m_failed.insert(path);
            continue;
        }
        m_running.insert(path);
        if (!m_thumbnails.thumbnail(path, m_box, 1).isNull())
            m_running.remove(path);
    }
}
