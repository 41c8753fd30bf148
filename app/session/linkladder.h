// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/result.h"
#include "app/job/mediaitem.h"

#include <QDateTime>

#include <optional>

// Discord's links die after a day. What is done about it, step by step, as plain functions: the job is asked for once more and may bring a
// new link, then the same picture is taken from elsewhere, then the old link is tried in spite of all, and what an earlier run has stored
// comes first or last.

// When a link says that it dies (its "ex": Unix seconds in hex; seen in Discord's links since 2024), UTC; invalid: it does not say.
[[nodiscard]] QDateTime linkExpiry(const QUrl &url);

[[nodiscard]] bool hasExpired(const QUrl &url, const QDateTime &now); // by its own word

// Does this error tell that the file is no longer behind its link?
[[nodiscard]] bool isDeadLink(const Error &error);

// The medium of the same job that is the same picture or video, kept elsewhere: of an attachment the image or video of its number, when
// there are as many of the one as of the other.
[[nodiscard]] std::optional<MediaItem> twinOf(const MediaItem &item, const QList<MediaItem> &media);

// Is what an earlier run has stored taken before its link is tried? An expired link has nothing better to give, and the service is not
// asked in vain. For all else the store is the last resort: what the link gives is what there is today.
[[nodiscard]] bool seeksStoreFirst(const MediaItem &item, bool isExpired);

struct LinkState
{
    bool seeksStoreFirst = false; // for what an earlier run has left; else at last
    bool wasSought = false;       // there
    bool isExpired = false;       // by its own word
    bool wasTried = false;
    bool hasFailed = false; // of something that no other way would help with
    bool mayRenew = false;  // the job can be asked for once more, and a new answer can bring a new link
    bool hasTwin = false;
    bool wasTwinTried = false;

    bool operator==(const LinkState &) const = default;
};

enum class Rung { Store, Link, Renew, Twin, None };

[[nodiscard]] Rung nextRung(const LinkState &state);
