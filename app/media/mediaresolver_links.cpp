// SPDX-License-Identifier: MIT
// The part of MediaResolver that knows of other links to a file: newer ones, and mirrors.
#include "app/media/mediaresolver.h"

#include "app/common/httpresponse.h"

#include <QMetaMethod>

#include <algorithm>

namespace {

MediaItem itemOf(const MediaMirror &mirror, const MediaItem &item)
{
    return {.role = item.role, .number = item.number, .url = mirror.url, .key = mirror.key, .type = mirror.type, .route = mirror.route};
}

} // namespace

void MediaResolver::waitForLinks(Id id)
{
    Entry &entry = m_requests[id];
    entry.waitsForLinks = true;
    m_links.add(entry.refresh(), id);
    release(entry);
    requestLinks();
    startMore();
}

void MediaResolver::requestLinks()
{
    static const QMetaMethod signal = QMetaMethod::fromSignal(&MediaResolver::linksRequested);
    while (const auto refresh = m_links.next()) {
        const auto [jobKey, priority] = *refresh;
        if (isSignalConnected(signal))
            emit linksRequested(jobKey, priority);
        else
            QMetaObject::invokeMethod(
                this, [this, refresh] { onLinksRefreshed(refresh->first, refresh->second, Error{.kind = Error::Kind::Cancelled}); },
                Qt::QueuedConnection);
    }
}

void MediaResolver::onLinksRefreshed(const JobKey &jobKey, RequestPriority priority, const std::optional<Error> &error)
{
    const bool wasRefused = m_links.isTokenRefused();
    const QList<Id> waiting = m_links.finish({jobKey, priority}, error);
    if (error && m_links.isTokenRefused() && !wasRefused)
        emit tokenRefused(*error);
    for (const Id id : waiting) {
        const auto entry = m_requests.find(id);
        if (entry == m_requests.end())
            continue; // whoever was answered before has dropped it
        entry->waitsForLinks = false;
        entry->hasWaitedForLinks = true;
        if (error && needsToken(*error))
            entry->refusal = *error;
        advanceLater(id);
    }
    requestLinks();
}

void MediaResolver::update(const QList<MediaItem> &media)
{
    QList<MediaItem> all = media;
    for (const MediaItem &item : media) {
        if (const auto poster = posterOf(item))
            all.append(*poster);
    }
    for (const MediaItem &item : std::as_const(all)) {
        const QList<Id> ids = m_byKey.values(item.key);
        for (const Id id : ids) {
            if (m_requests.contains(id))
                updateItem(id, item);
        }
    }
}

void MediaResolver::tryMirror(Id id)
{
    Entry &entry = m_requests[id];
    const MediaMirror mirror = *entry.nextMirror();
    entry.triedMirrors.insert(mirror.key);
    download(id, itemOf(mirror, entry.request.item));
}

const MediaMirror *MediaResolver::Entry::nextMirror() const
{
    const QList<MediaMirror> &mirrors = request.item.mirrors;
    const auto next = std::ranges::find_if(mirrors, [this](const MediaMirror &mirror) { return !triedMirrors.contains(mirror.key); });
    return next == mirrors.end() ? nullptr : &*next;
}

// A mirror with a newer link is worth another try, and one that the newer response does not list stays one.
void MediaResolver::setItem(Id id, MediaItem item)
{
    Entry &entry = m_requests[id];
    for (const MediaMirror &mirror : std::as_const(entry.request.item.mirrors)) {
        if (std::ranges::find(item.mirrors, mirror.key, &MediaMirror::key) == item.mirrors.end())
            item.mirrors.append(mirror);
    }
    const MediaItem before = std::exchange(entry.request.item, item);
    for (const MediaKey &key : keysOf(before))
        m_byKey.remove(key, id);
    for (const MediaKey &key : keysOf(item))
        m_byKey.insert(key, id);
    for (const MediaMirror &mirror : item.mirrors) {
        if (!before.mirrors.contains(mirror) && entry.awaited != mirror.key)
            entry.triedMirrors.remove(mirror.key);
    }
}

// What waits for links, or is downloaded for somebody who waits, goes on with the new one at once.
void MediaResolver::updateItem(Id id, const MediaItem &item)
{
    Entry &entry = m_requests[id];
    MediaItem known = entry.request.item;
    if (known.key != item.key) { // it is a mirror
        for (MediaMirror &mirror : known.mirrors) {
            if (mirror.key == item.key)
                mirror.url = item.url;
        }
        setItem(id, known);
        return;
    }
    setItem(id, item);
    if (known.url == item.url)
        return;
    entry.state = {.wasLookedUp = entry.state.wasLookedUp};
    entry.error.reset();
    entry.refusal.reset();
    if (hasExpired(item, QDateTime::currentDateTimeUtc()))
        return;
    if (std::exchange(entry.waitsForLinks, false)) {
        entry.hasWaitedForLinks = true;
        m_links.remove(entry.refresh(), id);
        advanceLater(id);
    } else if (entry.awaited == item.key && entry.request.priority != RequestPriority::Background) {
        entry.state.wasTried = true;
        download(id, item);
    }
}
