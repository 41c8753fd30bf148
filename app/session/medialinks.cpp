// SPDX-License-Identifier: MIT
#include "app/session/medialinks.h"

#include <algorithm>
#include <utility>

namespace {

const MediaItem *find(const QList<MediaItem> &media, const QString &key)
{
    const auto item = std::find_if(media.begin(), media.end(), [&](const MediaItem &each) { return each.key == key; });
    return item == media.end() ? nullptr : &*item;
}

} // namespace

MediaLinks::MediaLinks(Stored stored)
    : m_stored(stored)
{}

void MediaLinks::show(const QString &jobKey, const QList<MediaItem> &media, bool mayRenew)
{
    if (std::exchange(m_job, jobKey) != jobKey) {
        m_isRenewing = false;
        m_links.clear();
    }
    m_media = media;
    m_mayRenew = mayRenew;
    m_links.removeIf([&](const auto &link) { return !find(media, link.key()); });
}

void MediaLinks::begin(const MediaItem &item)
{
    m_links[item.key] = {.item = item, .turn = ++m_turns};
}

void MediaLinks::beginDirectly(const MediaItem &item)
{
    m_links[item.key]
        = {.item = item, .state = {.wasLookedUp = true, .wasTried = true, .hasFailed = true}, .turn = ++m_turns, .awaited = item.key};
}

void MediaLinks::forgive()
{
    m_renewed.remove(m_job);
}

bool MediaLinks::hasBegun(const MediaItem &item) const
{
    const auto link = m_links.constFind(item.key);
    return link != m_links.cend() && link->item.url == item.url;
}

int MediaLinks::turn(const QString &key) const
{
    return m_links.value(key).turn;
}

// A new answer has brought it, while the old one was tried.
void MediaLinks::takeNewLink(Link &link) const
{
    const MediaItem *item = find(m_media, link.item.key);
    if (!item || item->url == link.item.url)
        return;
    link.item = *item;
    link.state = {.wasLookedUp = link.state.wasLookedUp};
    link.error.reset();
}

SourceState MediaLinks::stateOf(const Link &link, const std::optional<MediaItem> &mirror, const QDateTime &now) const
{
    SourceState state = link.state;
    state.isExpired = hasExpired(link.item.url, now);
    state.storeFirst = m_stored == Stored::First || storeComesFirst(link.item, state.isExpired);
    state.mayRefresh = m_mayRenew && !m_renewed.contains(m_job) && canRefresh(link.item, {}, state.isExpired);
    state.hasMirror = mirror && !m_links.value(mirror->key).error; // what has died once is not asked for again
    return state;
}

MediaLinks::Step MediaLinks::next(const QString &key, const QDateTime &now)
{
    Link &link = m_links[key];
    takeNewLink(link);
    link.awaited.clear();
    const auto mirror = mirrorOf(link.item, m_media);
    const MediaSource source = nextSource(stateOf(link, mirror, now));
    switch (source) {
    case MediaSource::Store: link.state.wasLookedUp = true; return {.source = source};
    case MediaSource::Link:
        link.state.wasTried = true;
        link.awaited = key;
        return {.source = source, .wanted = link.item};
    case MediaSource::Mirror:
        link.state.wasMirrorTried = true;
        link.awaited = mirror->key;
        return {.source = source, .wanted = *mirror};
    case MediaSource::Refresh: link.waitsForRenewal = true; return {.source = source};
    case MediaSource::None:
        link.turn = 0;
        link.error = link.error.value_or(Error{.kind = Error::Kind::NotFound});
        return {.source = source, .error = *link.error};
    }
    return {};
}

QStringList MediaLinks::take(const QString &key, const std::optional<Error> &error)
{
    QStringList concerned;
    for (auto link = m_links.begin(); link != m_links.end(); ++link) {
        const bool isItself = link.key() == key;
        const bool isAwaited = link->awaited == key;
        if (link->turn == 0 || (!isItself && !isAwaited))
            continue;
        if (isItself && error) { // perhaps somebody else has tried its link
            link->state.wasTried = true;
            link->state.hasFailed = link->state.hasFailed || (isAwaited && !isDeadLink(*error));
            link->error = error;
        }
        if (!error) {
            link->turn = 0;
            link->waitsForRenewal = false;
        }
        if (!error || isAwaited)
            concerned.append(link.key());
    }
    return concerned;
}

bool MediaLinks::startRenewal()
{
    return !std::exchange(m_isRenewing, true);
}

QStringList MediaLinks::takeRenewal(const QList<MediaItem> &fresh)
{
    QStringList waiting;
    if (!std::exchange(m_isRenewing, false))
        return waiting;
    m_renewed.insert(m_job); // once is enough: what is dead now stays so
    for (MediaItem &item : m_media) {
        if (const MediaItem *renewed = find(fresh, item.key))
            item = *renewed;
    }
    for (auto link = m_links.begin(); link != m_links.end(); ++link) { // the others are fetched, or on their way
        if (!std::exchange(link->waitsForRenewal, false))
            continue;
        takeNewLink(*link);
        waiting.append(link.key());
    }
    return waiting;
}
