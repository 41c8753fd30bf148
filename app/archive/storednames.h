// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/enumnames.h"
#include "app/common/result.h"
#include "app/job/jobstate.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>

// The names that stand in the archive in the place of enumerators (app/common/enumnames.h). tests/support/namesondisk.h pins them.

[[nodiscard]] constexpr QLatin1StringView storedName(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Cancelled: return QLatin1StringView("cancelled");
    case Error::Kind::Offline: return QLatin1StringView("offline");
    case Error::Kind::Insecure: return QLatin1StringView("insecure");
    case Error::Kind::Timeout: return QLatin1StringView("timeout");
    case Error::Kind::BadRequest: return QLatin1StringView("bad-request");
    case Error::Kind::Unauthorized: return QLatin1StringView("unauthorized");
    case Error::Kind::NoSubscription: return QLatin1StringView("no-subscription");
    case Error::Kind::Forbidden: return QLatin1StringView("forbidden");
    case Error::Kind::Cloudflare: return QLatin1StringView("cloudflare");
    case Error::Kind::NotFound: return QLatin1StringView("not-found");
    case Error::Kind::Expired: return QLatin1StringView("expired");
    case Error::Kind::RateLimited: return QLatin1StringView("rate-limited");
    case Error::Kind::Server: return QLatin1StringView("server");
    case Error::Kind::BadReply: return QLatin1StringView("bad-reply");
    case Error::Kind::CutShort: return QLatin1StringView("cut-short");
    case Error::Kind::WrongContent: return QLatin1StringView("wrong-content");
    case Error::Kind::TooLarge: return QLatin1StringView("too-large");
    case Error::Kind::UnknownEncoding: return QLatin1StringView("unknown-encoding");
    case Error::Kind::ForeignRedirect: return QLatin1StringView("foreign-redirect");
    case Error::Kind::UnsafeAddress: return QLatin1StringView("unsafe-address");
    case Error::Kind::NoToken: return QLatin1StringView("no-token");
    case Error::Kind::Disk: return QLatin1StringView("disk");
    case Error::Kind::DiskFull: return QLatin1StringView("disk-full");
    case Error::Kind::NotShareable: return QLatin1StringView("not-shareable");
    }
    return {}; // a number beyond them
}

// The words of the first services. Archives also hold "started", which is Running, and "missing", which is Unknown.
[[nodiscard]] constexpr QLatin1StringView storedName(JobState state)
{
    switch (state) {
    case JobState::Queued: return QLatin1StringView("created");
    case JobState::Running: return QLatin1StringView("progress");
    case JobState::Succeeded: return QLatin1StringView("completed");
    case JobState::NoFile: return QLatin1StringView("no-file");
    case JobState::Failed: return QLatin1StringView("failed");
    case JobState::Moderated: return QLatin1StringView("moderated");
    case JobState::Cancelled: return QLatin1StringView("cancelled");
    case JobState::Unknown: return QLatin1StringView("unknown");
    }
    return {};
}

// All names by which archives call it.
[[nodiscard]] QStringList allNamesOf(JobState state);

// What the columns `error`, `kinds` and `state` hold. Schemas 1 and 2 had numbers in the first two and no third; reindexing replaces them,
// and until then, and in a damaged database, they are read as they are.

[[nodiscard]] QString errorNameIn(const QVariant &column); // empty: none
[[nodiscard]] QSet<QByteArray> rolesIn(const QVariant &column);
[[nodiscard]] JobState stateIn(const QVariant &state, const QString &stateText);

// For `kinds`, in the order of the alphabet.
[[nodiscard]] QString storedRoles(const QSet<QByteArray> &roles);

// The numbers that these were before schema 3; nothing: they are newer.
[[nodiscard]] std::optional<int> formerNumber(Error::Kind kind);
// In schema 1 this number was not there: those after it were one less.
inline constexpr int firstMovedError = 17;
[[nodiscard]] int formerBit(const QByteArray &role); // 0: none
