// SPDX-License-Identifier: MIT
#pragma once

#include "app/archive/database.h"
#include "app/common/result.h"
#include "app/job/job.h"

#include <QByteArray>
#include <QSet>

#include <functional>
#include <optional>

// Titles, searched texts, states and roles of media of jobs that an earlier version kept, made anew from their responses as this version
// reads them; also the names of errors, which were numbers. The table `reindex` says which ids are left, so that it goes on where it was
// interrupted. All on the archive's thread.
struct ReindexTools
{
    using Expiry = std::function<QDateTime(const QString &jobId, const QDateTime &created)>; // see Service::expiryOf()

    std::function<Result<Job>(const QByteArray &raw, const QString &jobId)> parse;
    std::function<QSet<QByteArray>(const Job &job)> roles{}; // empty: they stay as they are
    Expiry expiryOf{};                                       // of a job without a response; empty: it stays as it is
};

enum class Reindexed { Failed, Some, All }; // Failed: see Database::error()

// A batch: a few milliseconds, unless one response is huge. The caller holds a transaction. All: nothing is left to do.
[[nodiscard]] Reindexed reindexNext(Database &database, const ReindexTools &tools);
