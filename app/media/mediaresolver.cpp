// SPDX-License-Identifier: MIT
#include "app/media/mediaresolver.h"

#include "app/common/worker.h"

#include <QThreadPool>

#include <algorithm>
#include <limits>

static constexpr int maxActive = 4; // in the background

MediaResolver::MediaResolver(DownloadQueue &queue, const MediaStore &store, QThreadPool &workers, GridCutter cutter, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_store(store)
    , m_workers(workers)
    , m_cutter(std::move(cutter))
{
    connect(&m_queue, &DownloadQueue::finished, this, &MediaResolver::onDownloaded);
}

void MediaResolver::request(const MediaRequest &request, QObject *context, const Callback &callback)
{
    add(request, context, callback);
}

MediaResolver::Id MediaResolver::add(const MediaRequest &request, QObject *context, const Callback &callback)
{
    const Id id = ++m_lastId;
    m_requests.insert(id, {.request = request, .context = context, .callback = callback});
    for (const MediaKey &key : keysOf(request.item))
        m_byKey.insert(key, id);
    advanceLater(id);
    return id;
}

std::optional<StoredFile> MediaResolver::knownFile(const MediaKey &mediaKey)
{
    const auto file = m_queue.stored(mediaKey);
    if (file) {
        m_workers.start([store = m_store, file = *file] { store.see(file); });
        emit stored(mediaKey, *file);
    }
    return file;
}

// A few at a time in the background, what expires first before others; else at once.
void MediaResolver::advanceLater(Id id)
{
    if (m_requests[id].request.priority == RequestPriority::Background) {
        const QDateTime expires = m_requests[id].request.expires;
        m_waiting.emplace(expires.isValid() ? expires.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max(), id);
        startMore();
    } else {
        advance(id);
    }
}

void MediaResolver::startMore()
{
    while (!m_waiting.empty() && m_active < maxActive) {
        const Id id = m_waiting.extract(m_waiting.begin()).mapped();
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
    state.isCell = request.item.crop.has_value();
    state.isInside = !request.item.content.isEmpty();
    state.isDirect = request.route == Route::Directly;
    state.isExpired = hasExpired(request.item, QDateTime::currentDateTimeUtc());
    state.storeFirst = request.order == SourceOrder::StoreFirst || storeComesFirst(request.item, state.isExpired);
    state.mayRefresh = !request.jobKey.isEmpty() && canRefresh(request.item, rules, state.isExpired) && !entry.hasWaitedForLinks
        && m_links.mayRefresh(entry.refresh());
    state.hasMirror = rules.usesMirrors && entry.nextMirror() != nullptr;
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
    case MediaSource::Crop:
        entry.state.wasTried = true;
        requestGrid(id);
        break;
    case MediaSource::Document:
        entry.state.wasTried = true;
        storeContent(id);
        break;
    case MediaSource::Link:
        entry.state.wasTried = true;
        download(id, entry.request.item);
        break;
    case MediaSource::Mirror: tryMirror(id); break;
    case MediaSource::Refresh: waitForLinks(id); break;
    case MediaSource::None: finish(id, errorOf(entry)); break;
    }
    if (!isBackground)
        emit queueChanged();
}

// What keeps the file away: the token, where a newer link would have come with it.
Error MediaResolver::errorOf(const Entry &entry) const
{
    const MediaRequest &request = entry.request;
    const Error error = entry.error.value_or(Error{.kind = Error::Kind::NotFound});
    const bool isExpired = hasExpired(request.item, QDateTime::currentDateTimeUtc());
    const bool needsNewLink
        = isDeadLink(error) && !request.jobKey.isEmpty() && canRefresh(request.item, sourceRules(request.priority), isExpired);
    const auto refusal = entry.hasWaitedForLinks ? entry.refusal : m_links.refusal(request.priority);
    return needsNewLink ? refusal.value_or(error) : error;
}

void MediaResolver::lookUp(Id id)
{
    const MediaKey key = m_requests[id].request.item.key;
    runForAll({key, MediaSource::Store}, id, [store = m_store, key, known = m_queue.stored(key)]() -> Result<StoredFile> {
        if (known) {
            store.see(*known);
            return *known;
        }
        if (const auto file = store.find(key))
            return *file;
        return Error{.kind = Error::Kind::NotFound};
    });
}

// The whole grid is a request of its own: it may be there, or be requested by others, too.
void MediaResolver::requestGrid(Id id)
{
    Entry &entry = m_requests[id];
    release(entry);
    if (!canCut()) {
        finish(id, Error{.kind = Error::Kind::NotFound});
        return;
    }
    MediaRequest grid = entry.request;
    grid.item = gridOf(entry.request.item);
    const Id gridRequest = add(grid, this, [this, id](const Result<StoredFile> &file) { cut(id, file); });
    m_requests[id].gridRequest = gridRequest; // the entry may have moved
}

void MediaResolver::storeContent(Id id)
{
    const MediaItem item = m_requests[id].request.item;
    runForAll({item.key, MediaSource::Document}, id, [store = m_store, item] { return store.put(item.content, item.key); });
}

void MediaResolver::cut(Id id, const Result<StoredFile> &grid)
{
    const auto entry = m_requests.find(id);
    if (entry == m_requests.end())
        return; // whoever was answered before has dropped it
    entry->gridRequest = 0;
    if (!grid) {
        finish(id, grid.error());
        return;
    }
    const MediaItem cell = entry->request.item;
    runForAll({cell.key, MediaSource::Crop}, id,
              [cutter = m_cutter, store = m_store, cell, grid = *grid] { return cutCell(cutter, store, cell, grid); });
}

// In a worker, once for all that wait for it: what is found is hashed.
void MediaResolver::runForAll(const Work &work, Id id, const std::function<Result<StoredFile>()> &run)
{
    QList<Id> &waiting = m_work[work];
    waiting.append(id);
    if (waiting.size() == 1)
        runInWorker(m_workers, this, run, [this, work](const Result<StoredFile> &file) { onWorkDone(work, file); });
}

void MediaResolver::onWorkDone(const Work &work, const Result<StoredFile> &file)
{
    const auto &[key, source] = work;
    const QList<Id> waiting = m_work.take(work);
    const bool isForMore = std::any_of(waiting.cbegin(), waiting.cend(), [this](Id id) {
        return m_requests.contains(id) && m_requests[id].request.priority != RequestPriority::Cover;
    });
    if (file)
        m_queue.cache(key, *file);
    if (file && isForMore)
        emit stored(key, *file);
    for (const Id id : waiting) {
        const auto entry = m_requests.find(id);
        if (entry == m_requests.end())
            continue; // it was downloaded meanwhile, or is no longer requested
        if (file) {
            finish(id, *file);
            continue;
        }
        if (source != MediaSource::Store)
            entry->error = file.error();
        advance(id);
    }
    if (isForMore)
        emit queueChanged();
}

void MediaResolver::download(Id id, const MediaItem &item)
{
    Entry &entry = m_requests[id];
    entry.awaited = item.key;
    if (entry.request.priority == RequestPriority::Background)
        m_queue.enqueueInBackground(item);
    else
        m_queue.enqueue(item, entry.request.route, entry.request.priority);
}

void MediaResolver::enqueueAgain()
{
    for (const Entry &entry : std::as_const(m_requests)) {
        if (entry.request.priority == RequestPriority::Cover && entry.awaited == entry.request.item.key)
            m_queue.enqueue(entry.request.item, Route::AsUsual, RequestPriority::Cover);
    }
}

QList<MediaResolver::Id> MediaResolver::requestsOf(QObject *context, const std::optional<QSet<MediaKey>> &mediaKeys) const
{
    QList<Id> ids;
    if (!mediaKeys)
        ids = m_requests.keys();
    for (const MediaKey &key : mediaKeys.value_or(QSet<MediaKey>()))
        ids += m_byKey.values(key);
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end()); // one whose item and mirror are both meant
    ids.removeIf([&](Id id) {
        const auto entry = m_requests.constFind(id);
        return entry->context != context || (mediaKeys && !mediaKeys->contains(entry->request.item.key)); // another's mirror
    });
    return ids;
}

void MediaResolver::cancelWaiting(QObject *context, const std::optional<QSet<MediaKey>> &mediaKeys)
{
    QList<Callback> callbacks;
    for (const Id id : requestsOf(context, mediaKeys)) {
        if (m_requests[id].awaited.isEmpty())
            callbacks.append(remove(id).callback);
    }
    startMore();
    for (const Callback &callback : std::as_const(callbacks))
        callback(Error{.kind = Error::Kind::Cancelled});
}

void MediaResolver::drop(QObject *context, const std::optional<QSet<MediaKey>> &mediaKeys)
{
    for (const Id id : requestsOf(context, mediaKeys))
        remove(id);
    startMore();
}

void MediaResolver::onDownloaded(const MediaKey &key, const Result<StoredFile> &result)
{
    if (result)
        emit stored(key, *result);
    emit downloaded(key, result);
    const QList<Id> ids = m_byKey.values(key);
    for (const Id id : ids) {
        const auto entry = m_requests.find(id);
        if (entry == m_requests.end())
            continue; // another answer has ended it
        if (!result) {
            onDownloadFailed(id, key, result.error());
            continue;
        }
        const MediaKey own = entry->request.item.key;
        if (own != key && entry->awaited != key)
            continue; // it has a link of its own
        if (own != key) {
            m_queue.cache(own, *result);
            emit stored(own, *result);
        }
        finish(id, *result);
    }
}

void MediaResolver::onDownloadFailed(Id id, const MediaKey &key, const Error &error)
{
    Entry &entry = m_requests[id];
    const bool isAwaited = entry.awaited == key;
    if (entry.request.item.key != key) {
        entry.triedMirrors.insert(key);              // perhaps by somebody else
    } else if (!isAwaited || entry.state.wasTried) { // else a newer link came meanwhile
        entry.state.wasTried = true;
        entry.state.hasFailed = entry.state.hasFailed || (isAwaited && !isDeadLink(error));
        entry.error = error;
    }
    if (isAwaited) {
        entry.awaited = {};
        advance(id);
    }
}

MediaResolver::Entry MediaResolver::remove(Id id)
{
    Entry entry = m_requests.take(id);
    const MediaRequest &request = entry.request;
    for (const MediaKey &key : keysOf(request.item))
        m_byKey.remove(key, id);
    release(entry);
    if (entry.waitsForLinks)
        m_links.remove(entry.refresh(), id);
    if (m_requests.contains(entry.gridRequest))
        remove(entry.gridRequest);
    return entry;
}

void MediaResolver::release(Entry &entry)
{
    if (std::exchange(entry.isActive, false))
        --m_active;
}

void MediaResolver::finish(Id id, const Result<StoredFile> &result)
{
    const Entry entry = remove(id);
    startMore();
    if (entry.context)
        entry.callback(result); // the last thing we do
}
