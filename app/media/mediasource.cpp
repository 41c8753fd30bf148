// SPDX-License-Identifier: MIT
#include "app/media/mediasource.h"

bool isDeadLink(const Error &error)
{
    return error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Forbidden || error.kind == Error::Kind::Expired;
}

bool storeComesFirst(const MediaItem &item, bool isExpired)
{
    return isExpired || item.route != MediaRoute::Direct;
}

QList<MediaKey> keysOf(const MediaItem &item)
{
    QList<MediaKey> keys{item.key};
    for (const MediaMirror &mirror : item.mirrors)
        keys.append(mirror.key);
    return keys;
}

bool canRefresh(const MediaItem &item, const SourceRules &rules, bool isExpired)
{
    if (item.route != MediaRoute::Direct || item.isOptional || !item.content.isEmpty()) // no link to it comes with the response
        return false;
    switch (rules.refresh) {
    case SourceRules::Refresh::Never: return false;
    case SourceRules::Refresh::WhenExpired: return isExpired;
    case SourceRules::Refresh::WhenDead: return true;
    }
    return false;
}

MediaSource nextSource(const SourceState &state)
{
    const MediaSource last = state.wasLookedUp ? MediaSource::None : MediaSource::Store;
    if (state.isCell)
        return last == MediaSource::None && !state.wasTried ? MediaSource::Crop : last;
    if (state.isInside)
        return last == MediaSource::None && !state.wasTried ? MediaSource::Document : last;
    if (state.isDirect)
        return state.wasTried ? MediaSource::None : MediaSource::Link;
    if (state.storeFirst && !state.wasLookedUp)
        return MediaSource::Store;
    if (state.hasFailed)
        return last;
    if (!state.wasTried && !state.isExpired)
        return MediaSource::Link;
    if (state.mayRefresh)
        return MediaSource::Refresh;
    if (state.hasMirror)
        return MediaSource::Mirror;
    return state.wasTried || (state.isExpired && !state.triesExpired) ? last : MediaSource::Link;
}
