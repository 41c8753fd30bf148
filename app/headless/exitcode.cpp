// SPDX-License-Identifier: MIT
#include "app/headless/exitcode.h"

ExitCode exitCodeFor(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Disk:
    case Error::Kind::DiskFull:
    case Error::Kind::NotShareable: return ExitCode::ProgramFailed;
    case Error::Kind::UnsafeAddress:
    case Error::Kind::NoToken: return ExitCode::BadUsage;
    case Error::Kind::Unauthorized:
    case Error::Kind::NoSubscription: return ExitCode::Refused;
    case Error::Kind::NotFound:
    case Error::Kind::Expired: return ExitCode::NoSuchJob;
    case Error::Kind::Cancelled:
    case Error::Kind::Offline:
    case Error::Kind::Insecure:
    case Error::Kind::Timeout:
    case Error::Kind::BadRequest:
    case Error::Kind::Forbidden:
    case Error::Kind::Cloudflare:
    case Error::Kind::RateLimited:
    case Error::Kind::Server:
    case Error::Kind::BadReply:
    case Error::Kind::CutShort:
    case Error::Kind::WrongContent:
    case Error::Kind::TooLarge:
    case Error::Kind::UnknownEncoding:
    case Error::Kind::ForeignRedirect: return ExitCode::NoService;
    }
    return ExitCode::ProgramFailed;
}

ExitCode exitCodeFor(JobState state)
{
    switch (state) {
    case JobState::Queued:
    case JobState::Running:
    case JobState::Succeeded: return ExitCode::Success;
    case JobState::NoFile:
    case JobState::Failed:
    case JobState::Moderated:
    case JobState::Cancelled:
    case JobState::Unknown: return ExitCode::EndedBadly;
    }
    return ExitCode::ProgramFailed;
}
