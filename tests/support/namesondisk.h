// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/result.h"
#include "app/job/jobstate.h"

#include <QLatin1StringView>

// Every name that stands on the disk in the place of an enumerator. It pins them: an enumerator may be renamed or moved, its name here may
// not, since archives hold it. A new enumerator gets a new row at the end: the errors that schemas 1 and 2 knew stand here in the
// order of the numbers that these had.
template<typename Value>
struct NameOnDisk
{
    Value value;
    QLatin1StringView name;
};

inline constexpr NameOnDisk<Error::Kind> errorsOnDisk[] = {
    {Error::Kind::Cancelled, QLatin1StringView("cancelled")},
    {Error::Kind::Offline, QLatin1StringView("offline")},
    {Error::Kind::Insecure, QLatin1StringView("insecure")},
    {Error::Kind::Timeout, QLatin1StringView("timeout")},
    {Error::Kind::BadRequest, QLatin1StringView("bad-request")},
    {Error::Kind::Unauthorized, QLatin1StringView("unauthorized")},
    {Error::Kind::NoSubscription, QLatin1StringView("no-subscription")},
    {Error::Kind::Forbidden, QLatin1StringView("forbidden")},
    {Error::Kind::Cloudflare, QLatin1StringView("cloudflare")},
    {Error::Kind::NotFound, QLatin1StringView("not-found")},
    {Error::Kind::Expired, QLatin1StringView("expired")},
    {Error::Kind::RateLimited, QLatin1StringView("rate-limited")},
    {Error::Kind::Server, QLatin1StringView("server")},
    {Error::Kind::BadReply, QLatin1StringView("bad-reply")},
    {Error::Kind::CutShort, QLatin1StringView("cut-short")},
    {Error::Kind::WrongContent, QLatin1StringView("wrong-content")},
    {Error::Kind::TooLarge, QLatin1StringView("too-large")},
    {Error::Kind::UnknownEncoding, QLatin1StringView("unknown-encoding")},
    {Error::Kind::ForeignRedirect, QLatin1StringView("foreign-redirect")},
    {Error::Kind::UnsafeAddress, QLatin1StringView("unsafe-address")},
    {Error::Kind::NoToken, QLatin1StringView("no-token")},
    {Error::Kind::Disk, QLatin1StringView("disk")},
    {Error::Kind::DiskFull, QLatin1StringView("disk-full")},
    {Error::Kind::NotShareable, QLatin1StringView("not-shareable")},
};

// Roles of media: each stands in files' names and in the archive. The set is open; the first nine were numbers in schemas 1 and 2.
inline constexpr const char *rolesOnDisk[]
    = {"grid", "image", "video", "attachment", "seed", "embed", "preview", "source", "cell", "audio"};

// Every name by which archives call a state. Of two for one state, this version writes what storedName() says.
inline constexpr NameOnDisk<JobState> statesOnDisk[] = {
    {JobState::Unknown, QLatin1StringView("missing")},     {JobState::Queued, QLatin1StringView("created")},
    {JobState::Running, QLatin1StringView("started")},     {JobState::Running, QLatin1StringView("progress")},
    {JobState::Succeeded, QLatin1StringView("completed")}, {JobState::Moderated, QLatin1StringView("moderated")},
    {JobState::Failed, QLatin1StringView("failed")},       {JobState::Cancelled, QLatin1StringView("cancelled")},
    {JobState::Unknown, QLatin1StringView("unknown")},
};
