// SPDX-License-Identifier: MIT
#include "app/media/mediasource.h"

#include "app/common/utczone.h"

#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

std::optional<MediaKind> mirrorKindOf(const MediaItem &item)
{
    switch (item.kind) {
    case MediaKind::Attachment:
    case MediaKind::SeedImage: return item.expectedType == MediaType::Video ? MediaKind::Video : MediaKind::Image;
    case MediaKind::Grid:
    case MediaKind::Image:
    case MediaKind::Video:
    case MediaKind::Embed:
    case MediaKind::Preview:
    case MediaKind::Source:
    case MediaKind::Cell:
    case MediaKind::Audio: return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

QDateTime linkExpiry(const QUrl &url)
{
    bool isNumber = false;
    const qint64 seconds = QUrlQuery(url).queryItemValue(u"ex"_s).toLongLong(&isNumber, 16);
    return isNumber && seconds > 0 ? QDateTime::fromSecsSinceEpoch(seconds, utcZone) : QDateTime();
}

bool hasExpired(const QUrl &url, const QDateTime &now)
{
    const QDateTime expiry = linkExpiry(url);
    return expiry.isValid() && expiry < now;
}

bool isDeadLink(const Error &error)
{
    return error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Forbidden || error.kind == Error::Kind::Expired;
}

std::optional<MediaItem> mirrorOf(const MediaItem &item, const QList<MediaItem> &media)
{
    const auto mirrorKind = mirrorKindOf(item);
    if (!mirrorKind)
        return std::nullopt;
    const auto isLike = [&](const MediaItem &other) { return other.kind == item.kind && other.expectedType == item.expectedType; };
    const auto isMirrorKind = [&](const MediaItem &other) { return other.kind == *mirrorKind && !other.isOptional; };
    const auto ownCount = std::count_if(media.begin(), media.end(), isLike);
    if (ownCount != std::count_if(media.begin(), media.end(), isMirrorKind))
        return std::nullopt;
    const auto mirror = std::find_if(media.begin(), media.end(), [&](const MediaItem &other) {
        return isMirrorKind(other) && (ownCount == 1 || other.number == item.number);
    });
    return mirror == media.end() ? std::nullopt : std::optional(*mirror);
}

bool storeComesFirst(const MediaItem &item, bool isExpired)
{
    return isExpired || item.needsProxy;
}

bool canRefresh(const MediaItem &item, const SourceRules &rules, bool isExpired)
{
    if (item.needsProxy || item.kind == MediaKind::Source) // no link to it comes with the response
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
    if (state.hasMirror && !state.wasMirrorTried)
        return MediaSource::Mirror;
    return state.wasTried || (state.isExpired && !state.triesExpired) ? last : MediaSource::Link;
}
