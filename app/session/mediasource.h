// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/result.h"
#include "app/job/mediaitem.h"
#include "app/session/requestpriority.h"

#include <QDateTime>

#include <optional>

// Where a media item is taken from, and what follows when that fails, as plain functions. Links expire: then the job
// is requested for a new one, then the same file is taken from its mirror, then the old link is tried in spite of all. What an earlier run
// has stored comes first or last.

// When a link says that it expires (its "ex": Unix seconds in hex), UTC; invalid: it does not say.
[[nodiscard]] QDateTime linkExpiry(const QUrl &url);

[[nodiscard]] bool hasExpired(const QUrl &url, const QDateTime &now); // by its own word

// Does this error tell that the file is no longer behind its link?
[[nodiscard]] bool isDeadLink(const Error &error);

// The item of the same job that is the same image or video, kept elsewhere: of an attachment the image or video of its number, when
// there are as many of the one as of the other.
[[nodiscard]] std::optional<MediaItem> mirrorOf(const MediaItem &item, const QList<MediaItem> &media);

// Is what an earlier run has stored taken before its link is tried? An expired link has nothing better to give, and the service gets no
// request in vain. For all else the store is the last resort: what the link gives is what there is today.
[[nodiscard]] bool storeComesFirst(const MediaItem &item, bool isExpired);

// How far a request of this priority goes.
struct SourceRules
{
    enum class Refresh { Never, WhenExpired, WhenDead }; // by its own word, or also when it turns out so

    bool storeFirst = true; // always
    Refresh refresh = Refresh::WhenDead;
    bool triesExpired = true;
};

[[nodiscard]] constexpr SourceRules sourceRules(RequestPriority priority)
{
    switch (priority) {
    case RequestPriority::Shown: return {};
    case RequestPriority::Save: return {.storeFirst = false};
    case RequestPriority::Cover: return {.refresh = SourceRules::Refresh::Never, .triesExpired = false};
    case RequestPriority::Background: return {.refresh = SourceRules::Refresh::WhenExpired};
    }
    return {};
}

// Can a newer response of its job bring another link to it, and is that worth a request?
[[nodiscard]] bool canRefresh(const MediaItem &item, const SourceRules &rules, bool isExpired);

struct SourceState
{
    bool storeFirst = false;  // what an earlier run has left; else at last
    bool wasLookedUp = false; // there
    bool isExpired = false;   // by its own word
    bool wasTried = false;
    bool hasFailed = false;  // of something that no other way would help with
    bool mayRefresh = false; // the job can be requested, and its response can bring a new link
    bool hasMirror = false;
    bool wasMirrorTried = false;
    bool triesExpired = true; // as the last resort: this computer's clock may be wrong

    bool operator==(const SourceState &) const = default;
};

enum class MediaSource { Store, Link, Refresh, Mirror, None };

[[nodiscard]] MediaSource nextSource(const SourceState &state);
