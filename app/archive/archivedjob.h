// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/jobsummary.h"

#include <QList>

#include <optional>

// A media item of a job and what it is called, as in "image-1".
struct MediaName
{
    MediaKey key{};
    QString name{};
    QSize pixels{}; // empty: not listed

    bool operator==(const MediaName &) const = default;
};

// What goes into the archive of one job.
struct JobRecord
{
    JobSummary summary{};
    QString parentId{};
    std::optional<JobResponse> answer{}; // nothing: only its id is known
    QList<MediaName> media{};            // that the response offers and that are kept
    std::optional<bool> isWatched{};     // it is requested until it ends, after a new start, too; nothing: as it was
    bool isNewest = true;                // false: the response may be older than what is there
    qint64 id = 0;                       // of its row, where that is a new one; 0: any
};

// The record of a job, with the media that are kept of it. response: nullptr where only the id is known.
[[nodiscard]] JobRecord recordOf(const JobSummary &job, const JobResponse *response);

// What comes out of it.
struct ArchivedJob
{
    qint64 id = 0; // in the archive
    JobSummary summary{};
    std::optional<JobResponse> answer{}; // the latest
    bool isWatched = false;
    QDateTime removed{}; // valid: the user has removed it
};

// A response that is not shown any longer, or the one that is.
struct ArchivedResponse
{
    QByteArray raw{};
    QDateTime receivedAt{}; // UTC
    bool isLatest = false;

    bool operator==(const ArchivedResponse &) const = default;
};

// What keeping a response found in the archive.
enum class Seen {
    New,   // no such job yet
    Known, // this very response, or one that is older than what is there: kept beside it
    Newer, // of a known job, and now the one that is shown
};
