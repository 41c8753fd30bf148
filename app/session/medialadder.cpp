// SPDX-License-Identifier: MIT
#include "app/session/medialadder.h"

#include "app/common/worker.h"

MediaLadder::MediaLadder(DownloadQueue &queue, const MediaStore &store, QThreadPool &workers, MediaLinks::Stored stored, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_store(store)
    , m_workers(workers)
    , m_links(stored)
{}

void MediaLadder::want(const MediaItem &item, Reach reach)
{
    const QString key = item.key; // the item may be gone with what is told
    if (reach == Reach::Directly) {
        m_links.beginDirectly(item);
        m_queue.want(item, reach);
        return;
    }
    m_links.begin(item);
    if (const auto file = m_queue.stored(key)) { // known: at once, not a turn of the event loop later
        m_workers.start([store = m_store, file = *file] { store.see(file); });
        take(key, *file);
    } else {
        advance(key);
    }
}

// In a worker: what is found is hashed.
void MediaLadder::seek(const QString &key)
{
    runInWorker(
        m_workers, this, [store = m_store, key] { return store.find(key); },
        [this, key, turn = m_links.turn(key)](const std::optional<StoredFile> &file) {
            if (file)
                m_queue.remember(key, *file);
            if (m_links.turn(key) != turn)
                return; // it came meanwhile, or is wanted anew
            if (file)
                take(key, *file);
            else
                advance(key);
        });
}

void MediaLadder::advance(const QString &key)
{
    if (m_links.turn(key) == 0)
        return;
    const MediaLinks::Step step = m_links.next(key, QDateTime::currentDateTimeUtc());
    switch (step.source) {
    case MediaSource::Store: seek(key); break;
    case MediaSource::Link:
    case MediaSource::Mirror: m_queue.want(step.wanted); break;
    case MediaSource::Refresh:
        if (m_links.startRenewal())
            emit renewalWanted();
        break;
    case MediaSource::None: emit finished(key, step.error); break;
    }
    emit queueChanged();
}

bool MediaLadder::take(const QString &key, const Result<StoredFile> &result)
{
    const bool isWanted = m_links.turn(key) != 0;
    const QStringList concerned = m_links.take(key, result ? std::nullopt : std::optional(result.error()));
    for (const QString &each : concerned) {
        if (!result) {
            advance(each);
            continue;
        }
        if (each != key)
            m_queue.remember(each, *result); // the same picture, kept elsewhere
        emit finished(each, *result);
    }
    return isWanted;
}

void MediaLadder::takeRenewal(const QList<MediaItem> &fresh)
{
    const QStringList waiting = m_links.takeRenewal(fresh);
    for (const QString &key : waiting)
        advance(key);
}
