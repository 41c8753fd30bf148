#include "app/session/jobcovers.h"

#include "app/service/service.h"

namespace {

constexpr qsizetype mostCovers = 200;

} // namespace

std::optional<MediaItem> coverOf(const Job &job, const Service &service)
{
    const QList<MediaItem> items = mediaOf(job, service);
    for (const MediaItem &item : items) {
        if (item.kind != MediaKind::Source && item.promised == MediaClass::Picture && !item.isBehindService)
            return item;
    }
    return std::nullopt;
}

bool JobCovers::add(const QString &jobKey, const MediaItem &item)
{
    if (m_covers.size() >= mostCovers)
        return false;
    m_covers.append({.jobKey = jobKey, .item = item});
    return true;
}

void JobCovers::setQueued(const QString &mediaKey)
{
    for (Cover &cover : m_covers)
        cover.isQueued = cover.isQueued || cover.item.key == mediaKey;
}

QStringList JobCovers::take(const QString &mediaKey)
{
    QStringList jobs;
    m_covers.removeIf([&](const Cover &cover) {
        if (cover.item.key != mediaKey)
            return false;
        jobs.append(cover.jobKey);
        return true;
    });
    return jobs;
}

QList<MediaItem> JobCovers::queued() const
{
    QList<MediaItem> items;
    for (const Cover &cover : m_covers) {
        if (cover.isQueued)
            items.append(cover.item);
    }
    return items;
}
