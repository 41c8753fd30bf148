#include "app/session/medialadder.h"

#include "app/common/worker.h"

#include <algorithm>

MediaLadder::MediaLadder(DownloadQueue &queue, const MediaStore &store, QThreadPool &workers, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_store(store)
    , m_workers(workers)
{
    connect(&m_queue, &DownloadQueue::finished, this, &MediaLadder::take);
}

void MediaLadder::want(const QList<MediaItem> &items, bool mayRenew)
{
    m_items = items;
    m_mayRenew = mayRenew;
    for (const MediaItem &item : items)
        m_open.insert(item.key, {.item = item});
    for (const MediaItem &item : items)
        begin(m_open[item.key]);
}

void MediaLadder::begin(Open &open)
{
    open.state.isExpired = hasExpired(open.item.url, QDateTime::currentDateTimeUtc());
    if (seeksStoreFirst(open.item, open.state.isExpired) && !m_queue.stored(open.item.key))
        seek(open);
    else
        climb(open);
}

// In a worker: what is found is hashed.
void MediaLadder::seek(Open &open)
{
    open.wasSought = true;
    runInWorker(
        m_workers, this, [store = m_store, key = open.item.key] { return store.find(key); },
        [this, key = open.item.key](const std::optional<StoredFile> &file) {
            const auto place = m_open.find(key);
            if (place == m_open.end())
                return; // it came meanwhile
            if (file) {
                m_queue.remember(key, *file);
                settle(key, *file);
            } else if (place->isGivenUp) {
                settle(key, *place->error);
            } else {
                climb(*place);
            }
        });
}

void MediaLadder::climb(Open &open)
{
    open.state.mayRenew = m_mayRenew && !open.item.isBehindService && open.item.kind != MediaKind::Source;
    open.state.hasTwin = hasTwin(open);
    switch (nextRung(open.state)) {
    case Rung::Link:
        open.state.wasTried = true;
        open.awaited = open.item.key;
        m_queue.want(open.item);
        break;
    case Rung::Renew:
        open.awaited.clear();
        if (!std::exchange(m_isRenewing, true))
            emit renewalWanted();
        break;
    case Rung::Twin: {
        const MediaItem twin = *twinOf(open.item, m_items);
        open.state.wasTwinTried = true;
        open.awaited = twin.key;
        m_queue.want(twin);
        break;
    }
    case Rung::None: give(open, open.error.value_or(Error{.kind = Error::Kind::NotFound})); break;
    }
}

bool MediaLadder::hasTwin(const Open &open) const
{
    const auto twin = twinOf(open.item, m_items);
    return twin && !m_lost.contains(twin->key) && !m_open.value(twin->key).error; // its link is dead: once is enough
}

// No way led to it: what is left is what an earlier run has stored.
void MediaLadder::give(Open &open, const Error &error)
{
    open.error = error;
    open.isGivenUp = true;
    open.awaited.clear();
    if (open.wasSought)
        settle(open.item.key, error);
    else
        seek(open);
}

void MediaLadder::takeRenewal(const QList<MediaItem> &fresh)
{
    if (!std::exchange(m_isRenewing, false))
        return;
    m_mayRenew = false; // what is dead now stays so
    const QStringList keys = m_open.keys();
    for (const QString &key : keys) {
        const auto open = m_open.find(key);
        if (open == m_open.end() || nextRung(open->state) != Rung::Renew)
            continue;
        const auto renewed = std::find_if(fresh.begin(), fresh.end(), [&](const MediaItem &item) { return item.key == key; });
        if (renewed != fresh.end() && renewed->url != open->item.url) {
            open->item = *renewed;
            open->state = {.isExpired = hasExpired(renewed->url, QDateTime::currentDateTimeUtc())};
        }
        climb(*open);
    }
}

void MediaLadder::take(const QString &key, const Result<StoredFile> &result)
{
    if (const auto own = m_open.find(key); !result && own != m_open.end() && own->awaited != key) { // another has tried its link
        own->state.wasTried = true;
        own->error = result.error();
    }
    QStringList waiting;
    for (const Open &open : std::as_const(m_open)) {
        const bool isItself = result && open.item.key == key; // somebody else has had it fetched
        if (open.awaited == key || isItself)
            waiting.append(open.item.key);
    }
    for (const QString &each : std::as_const(waiting)) {
        const auto open = m_open.find(each);
        if (open == m_open.end())
            continue;
        if (result) {
            if (each != key)
                m_queue.remember(each, *result); // the same picture, kept elsewhere
            settle(each, *result);
        } else if (each != key) {
            climb(*open);
        } else if (isDeadLink(result.error())) {
            open->error = result.error();
            climb(*open);
        } else {
            give(*open, result.error());
        }
    }
}

void MediaLadder::settle(const QString &key, const Result<StoredFile> &result)
{
    m_open.remove(key);
    if (!result)
        m_lost.insert(key);
    emit finished(key, result);
}
