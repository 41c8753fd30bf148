// SPDX-License-Identifier: MIT
#include "app/session/linkladder.h"

#include "app/common/utczone.h"

#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

std::optional<MediaKind> twinKindOf(const MediaItem &item)
{
    switch (item.kind) {
    case MediaKind::Attachment:
    case MediaKind::SeedImage: return item.promised == MediaClass::Movie ? MediaKind::Video : MediaKind::Image;
    case MediaKind::Grid:
    case MediaKind::Image:
    case MediaKind::Video:
    case MediaKind::Embed:
    case MediaKind::Preview:
    case MediaKind::Source:
    case MediaKind::Cell: return std::nullopt;
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

std::optional<MediaItem> twinOf(const MediaItem &item, const QList<MediaItem> &media)
{
    const auto twinKind = twinKindOf(item);
    if (!twinKind)
        return std::nullopt;
    const auto isLike = [&](const MediaItem &other) { return other.kind == item.kind && other.promised == item.promised; };
    const auto isTwinKind = [&](const MediaItem &other) { return other.kind == *twinKind && !other.isGuessed; };
    const auto ownCount = std::count_if(media.begin(), media.end(), isLike);
    if (ownCount != std::count_if(media.begin(), media.end(), isTwinKind))
        return std::nullopt;
    const auto twin = std::find_if(media.begin(), media.end(), [&](const MediaItem &other) {
        return isTwinKind(other) && (ownCount == 1 || other.number == item.number);
    });
    return twin == media.end() ? std::nullopt : std::optional(*twin);
}

bool seeksStoreFirst(const MediaItem &item, bool isExpired)
{
    return isExpired || item.isBehindService;
}

Rung nextRung(const LinkState &state)
{
    const Rung last = state.wasSought ? Rung::None : Rung::Store;
    if (state.seeksStoreFirst && !state.wasSought)
        return Rung::Store;
    if (state.hasFailed)
        return last;
    if (!state.wasTried && !state.isExpired)
        return Rung::Link;
    if (state.mayRenew)
        return Rung::Renew;
    if (state.hasTwin && !state.wasTwinTried)
        return Rung::Twin;
    return state.wasTried ? last : Rung::Link; // this computer's clock may be wrong
}
