// SPDX-License-Identifier: MIT
#include "app/session/jobcovers.h"

#include "app/common/worker.h"
#include "app/service/service.h"
#include "app/session/mediasource.h"

namespace {

constexpr qsizetype mostCovers = 200;

} // namespace

std::optional<MediaItem> coverOf(const Job &job, const Service &service)
{
    const QList<MediaItem> items = mediaOf(job, service);
    for (const MediaItem &item : items) {
        if (!isOnlyOffered(item) && item.promised == MediaClass::Picture && !item.isBehindService)
            return item;
    }
    return std::nullopt;
}

JobCovers::JobCovers(DownloadQueue &queue, const MediaStore &store, QThreadPool &workers, const Service &service, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_store(store)
    , m_workers(workers)
    , m_service(service)
{
    connect(&m_queue, &DownloadQueue::finished, this, [this](const QString &key, const Result<StoredFile> &result) {
        if (result)
            give(key, result->format, result->path);
        else
            take(key);
    });
}

void JobCovers::want(const QString &jobKey, const Job &job)
{
    const auto item = coverOf(job, m_service);
    renew(item);
    if (!item || m_covers.size() >= mostCovers)
        return;
    m_covers.append({.jobKey = jobKey, .item = *item});
    runInWorker(
        m_workers, this, [store = m_store, key = item->key] { return store.find(key); },
        [this, item = *item](const std::optional<StoredFile> &file) { takeStored(item, file); });
}

void JobCovers::takeStored(const MediaItem &item, const std::optional<StoredFile> &file)
{
    if (file) {
        m_queue.remember(item.key, *file);
        give(item.key, file->format, file->path);
    } else if (hasExpired(item.url, QDateTime::currentDateTimeUtc())) {
        take(item.key); // that of the job that is shown may still be had: its media are looked for on all ways
    } else {
        for (Cover &cover : m_covers) { // none: meanwhile somebody else's try has failed
            if (cover.item.key != item.key)
                continue;
            cover.isQueued = true;
            m_queue.want(cover.item);
        }
    }
    emit queueChanged();
}

void JobCovers::wantAgain()
{
    for (const Cover &cover : std::as_const(m_covers)) {
        if (cover.isQueued)
            m_queue.want(cover.item);
    }
}

void JobCovers::setShown(const QString &jobKey, const Job &job)
{
    const auto cover = coverOf(job, m_service);
    m_shownJob = jobKey;
    m_shownKey = cover ? cover->key : QString();
    renew(cover);
}

// It may have a new link; the old one is not wanted again.
void JobCovers::renew(const std::optional<MediaItem> &item)
{
    for (Cover &cover : m_covers) {
        if (item && cover.item.key == item->key)
            cover.item = *item;
    }
}

void JobCovers::give(const QString &key, FileFormat format, const QString &path)
{
    QStringList jobs = take(key);
    if (key == m_shownKey)
        jobs.append(m_shownJob);
    if (jobs.isEmpty() || classOf(format) != MediaClass::Picture)
        return;
    m_given.insert(key);
    for (const QString &job : std::as_const(jobs))
        emit ready(job, path);
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
