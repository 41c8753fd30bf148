// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/result.h"
#include "app/job/mediaitem.h"
#include "app/job/requestpriority.h"

// Where a media item comes from, and what is tried next when that fails, as plain functions. Some stand in the document. Links expire: then
// the job is requested for a new one, then the same file comes from its mirror, then the old link is tried in spite of all. What an earlier
// run has stored comes first or last.

// Does this error say that the file is no longer behind its link?
[[nodiscard]] bool isDeadLink(const Error &error);

// Is what an earlier run has stored used before its link is tried, whatever the order? An expired link returns nothing better, and the
// service gets no request in vain.
[[nodiscard]] bool storeComesFirst(const MediaItem &item, bool isExpired);

// The key of the item, and those of its mirrors: a file of any of them is the item's.
[[nodiscard]] QList<MediaKey> keysOf(const MediaItem &item);

// Whether what an earlier run has stored is used rather than what the link leads to today.
enum class SourceOrder { StoreFirst, LinkFirst };

// How far a request of this priority goes.
struct SourceRules
{
    enum class Refresh { Never, WhenExpired, WhenDead }; // by its own word, or also when it turns out so

    Refresh refresh = Refresh::WhenDead;
    bool triesExpired = true;
    bool usesMirrors = true; // large files, mostly through the service
};

[[nodiscard]] constexpr SourceRules sourceRules(RequestPriority priority)
{
    switch (priority) {
    case RequestPriority::Shown:
    case RequestPriority::Save: return {};
    case RequestPriority::Cover: return {.refresh = SourceRules::Refresh::Never, .triesExpired = false, .usesMirrors = false};
    case RequestPriority::Background: return {.refresh = SourceRules::Refresh::WhenExpired, .usesMirrors = false};
    }
    return {};
}

// Can a newer response of its job bring another link to it, and is that worth a request?
[[nodiscard]] bool canRefresh(const MediaItem &item, const SourceRules &rules, bool isExpired);

struct SourceState
{
    bool isCell = false;      // cut out of its grid, which is fetched for it
    bool isInside = false;    // the job's document holds it
    bool isDirect = false;    // the user has chosen its own link, and nothing else
    bool storeFirst = false;  // what an earlier run has left; else at last
    bool wasLookedUp = false; // there
    bool isExpired = false;   // by its own word
    bool wasTried = false;
    bool hasFailed = false;   // of something that no other way would help with
    bool mayRefresh = false;  // the job can be requested, and its response can bring a new link
    bool hasMirror = false;   // one that was not tried yet
    bool triesExpired = true; // as the last resort: this computer's clock may be wrong

    bool operator==(const SourceState &) const = default;
};

enum class MediaSource { Store, Crop, Document, Link, Refresh, Mirror, None };

[[nodiscard]] MediaSource nextSource(const SourceState &state);
