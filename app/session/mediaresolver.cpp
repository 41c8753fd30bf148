// SPDX-License-Identifier: MIT
#include "app/session/mediaresolver.h"

#include "app/common/worker.h"

#include <QThreadPool>

namespace {

constexpr int maxActive = 4; // in the background

} // namespace

MediaResolver::MediaResolver(DownloadQueue &queue, const MediaStore &store, QThreadPool &workers, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_store(store)
    , m_workers(workers)
{
    connect(&m_queue, &DownloadQueue::finished, this, &MediaResolver::onDownloaded);
}

void MediaResolver::request(const MediaRequest &request, QObject *context, const Callback &callback)
{
    const Id id = ++m_lastId;
    m_requests.insert(id, {.request = request, .context = context, .callback = callback});
    m_byKey.insert(request.item.key, id);
    advanceLater(id);
}

// A few at a time in the background, else at once.
void MediaResolver::advanceLater(Id id)
{
    if (m_requests[id].request.priority == RequestPriority::Background) {
        m_waiting.enqueue(id);
        startMore();
    } else {
        advance(id);
    }
}

void MediaResolver::startMore()
{
    while (!m_waiting.isEmpty() && m_active < maxActive) {
        const Id id = m_waiting.dequeue();
        const auto entry = m_requests.find(id);
        if (entry == m_requests.end())
            continue;
        entry->isActive = true;
        ++m_active;
        advance(id);
    }
}

SourceState MediaResolver::stateOf(const Entry &entry) const
{
    const MediaRequest &request = entry.request;
    const SourceRules rules = sourceRules(request.priority);
    SourceState state = entry.state;
    state.isExpired = !request.item.isBehindService && hasExpired(request.item.url, QDateTime::currentDateTimeUtc());
    state.storeFirst = rules.storeFirst || storeComesFirst(request.item, state.isExpired);
    state.mayRefresh = canRefresh(request.item, rules, state.isExpired) && !m_refreshed.contains({request.jobKey, request.priority});
    state.hasMirror = request.mirror.has_value();
    state.triesExpired = rules.triesExpired;
    return state;
}

void MediaResolver::advance(Id id)
{
    Entry &entry = m_requests[id];
    const bool isBackground = entry.request.priority == RequestPriority::Background;
    switch (nextSource(stateOf(entry))) {
    case MediaSource::Store:
        entry.state.wasLookedUp = true;
        lookUp(id);
        break;
    case MediaSource::Link:
        entry.state.wasTried = true;
        download(id, entry.request.item);
        break;
    case MediaSource::Mirror:
        entry.state.wasMirrorTried = true;
        download(id, *entry.request.mirror);
        break;
    case MediaSource::Refresh: waitForLinks(id); break;
    case MediaSource::None: finish(id, entry.error.value_or(Error{.kind = Error::Kind::NotFound})); break;
    }
    if (!isBackground)
        emit queueChanged();
}

// In a worker: what is found is hashed.
void MediaResolver::lookUp(Id id)
{
    const QString key = m_requests[id].request.item.key;
    runInWorker(
        m_workers, this, [store = m_store, key] { return store.find(key); },
        [this, id, key](const std::optional<StoredFile> &file) {
            if (file)
                m_queue.remember(key, *file);
            if (!m_requests.contains(id))
                return; // it was downloaded meanwhile, or is no longer wanted
            if (file)
                finish(id, *file);
            else
                advance(id);
        });
}

void MediaResolver::download(Id id, const MediaItem &item)
{
    Entry &entry = m_requests[id];
    entry.awaited = item.key;
    if (item.key != entry.request.item.key)
        m_byKey.insert(item.key, id);
    if (entry.request.priority == RequestPriority::Background)
        m_queue.wantLater(item);
    else
        m_queue.want(item);
}

void MediaResolver::waitForLinks(Id id)
{
    Entry &entry = m_requests[id];
    const MediaRequest &request = entry.request;
    entry.waitsForLinks = true;
    QList<Id> &waiting = m_expired[{request.jobKey, request.priority}];
    const bool isFirst = waiting.isEmpty();
    waiting.append(id);
    if (entry.isActive) {
        entry.isActive = false;
        --m_active;
    }
    if (!isFirst)
        return;
    if (request.priority == RequestPriority::Background) {
        m_toRefresh.enqueue(request.jobKey);
        refreshNext();
        startMore();
    } else {
        emit linksWanted(request.jobKey, request.priority);
    }
}

// In the background, one job after the other.
void MediaResolver::refreshNext()
{
    while (m_refreshing.isEmpty() && !m_toRefresh.isEmpty()) {
        const QString jobKey = m_toRefresh.dequeue();
        if (!m_expired.contains({jobKey, RequestPriority::Background}))
            continue; // newer links have come
        m_refreshing = jobKey;
        emit linksWanted(jobKey, RequestPriority::Background);
    }
}

void MediaResolver::onLinksRefreshed(const QString &jobKey, RequestPriority priority, const std::optional<Error> &error)
{
    const bool isBackground = priority == RequestPriority::Background;
    if (isBackground ? jobKey != m_refreshing : !m_expired.contains({jobKey, priority}))
        return;
    if (isBackground)
        m_refreshing.clear();
    if (isBackground && error && error->kind == Error::Kind::RateLimited) {
        m_toRefresh.enqueue(jobKey); // after the pause
    } else {
        m_refreshed.insert({jobKey, priority});
        const QList<Id> waiting = m_expired.take({jobKey, priority});
        for (const Id id : waiting) {
            m_requests[id].waitsForLinks = false;
            advanceLater(id);
        }
    }
    refreshNext();
}

void MediaResolver::update(const MediaItem &item)
{
    const QList<Id> ids = m_byKey.values(item.key);
    for (const Id id : ids) {
        Entry &entry = m_requests[id];
        if (entry.request.item.key != item.key || entry.request.item == item)
            continue;
        const bool isOtherLink = entry.request.item.url != item.url;
        entry.request.item = item;
        if (!isOtherLink)
            continue;
        entry.state = {.wasLookedUp = entry.state.wasLookedUp};
        entry.error.reset();
        if (!entry.waitsForLinks || hasExpired(item.url, QDateTime::currentDateTimeUtc()))
            continue;
        stopWaitingForLinks(id, entry.request);
        entry.waitsForLinks = false;
        advanceLater(id);
    }
}

void MediaResolver::stopWaitingForLinks(Id id, const MediaRequest &request)
{
    const auto waiting = m_expired.find({request.jobKey, request.priority});
    if (waiting == m_expired.end())
        return;
    waiting->removeOne(id);
    if (waiting->isEmpty())
        m_expired.erase(waiting);
}

void MediaResolver::enqueueAgain()
{
    for (const Entry &entry : std::as_const(m_requests)) {
        if (entry.request.priority == RequestPriority::Cover && entry.awaited == entry.request.item.key)
            m_queue.want(entry.request.item);
    }
}

void MediaResolver::cancelWaiting(QObject *context)
{
    cancelWaiting([context](const Entry &entry) { return entry.context == context; });
}

void MediaResolver::cancelWaiting(QObject *context, const QSet<QString> &mediaKeys)
{
    cancelWaiting([&](const Entry &entry) { return entry.context == context && mediaKeys.contains(entry.request.item.key); });
}

void MediaResolver::cancelWaiting(const std::function<bool(const Entry &)> &isMeant)
{
    QList<Id> waiting;
    for (auto entry = m_requests.cbegin(); entry != m_requests.cend(); ++entry) {
        if (entry->awaited.isEmpty() && isMeant(*entry))
            waiting.append(entry.key());
    }
    QList<Callback> callbacks;
    for (const Id id : std::as_const(waiting))
        callbacks.append(remove(id).callback);
    startMore();
    for (const Callback &callback : std::as_const(callbacks))
        callback(Error{.kind = Error::Kind::Cancelled});
}

void MediaResolver::allowRetry()
{
    m_refreshed.clear();
}

void MediaResolver::onDownloaded(const QString &key, const Result<StoredFile> &result)
{
    const QList<Id> ids = m_byKey.values(key);
    for (const Id id : ids) {
        const auto entry = m_requests.find(id);
        if (entry == m_requests.end())
            continue; // another answer has ended it
        const bool isItself = entry->request.item.key == key;
        const bool isAwaited = entry->awaited == key;
        if (result) {
            if (!isItself)
                m_queue.remember(entry->request.item.key, *result);
            finish(id, *result);
            continue;
        }
        const bool isOldLink = isAwaited && !entry->state.wasTried; // a newer one came meanwhile
        if (isItself && !isOldLink) {                               // perhaps somebody else has tried it
            entry->state.wasTried = true;
            entry->state.hasFailed = entry->state.hasFailed || (isAwaited && !isDeadLink(result.error()));
            entry->error = result.error();
        }
        if (isAwaited) {
            entry->awaited.clear();
            advance(id);
        }
    }
}

MediaResolver::Entry MediaResolver::remove(Id id)
{
    Entry entry = m_requests.take(id);
    const MediaRequest &request = entry.request;
    m_byKey.remove(request.item.key, id);
    if (request.mirror)
        m_byKey.remove(request.mirror->key, id);
    if (entry.isActive)
        --m_active;
    if (entry.waitsForLinks)
        stopWaitingForLinks(id, request);
    return entry;
}

void MediaResolver::finish(Id id, const Result<StoredFile> &result)
{
    const Entry entry = remove(id);
    startMore();
    if (entry.context)
        entry.callback(result); // the last thing we do
}
