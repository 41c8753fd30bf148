// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/result.h"
#include "app/job/job.h"
#include "app/job/prompt.h"

#include <QSet>

#include <optional>

// What a list shows of a job: little enough for a hundred thousand of them.
struct JobSummary
{
    JobKey key{};      // the job's id; of a document without one, what its bytes hash to, or what the service calls it
    QString id{};      // empty: the document has none
    QString service{}; // Service::id()
    QString verb{};
    QString text{};   // the beginning of the prompt, at most 200 characters on one line; without one, what else distinguishes the job
    QString search{}; // what a search looks through besides the tags: folded by searchFold(), of at most 10,000 characters
    JobState state = JobState::Unknown;
    QString stateText{}; // as it came
    std::optional<int> percent{};
    QDateTime created{};     // UTC
    QDateTime updated{};     // UTC
    QDateTime opened{};      // UTC; when this program first had it
    QDateTime expires{};     // UTC; see Job
    QDateTime linksExpire{}; // UTC; the first link of its kept media, by its own word; invalid: none does
    QDateTime nextCheck{};   // UTC; valid while it is requested again by itself
    bool hasResponse = false;
    bool hasKeptMedia = false;    // at least one media item is saved with it
    bool lacksMedia = false;      // and at least one of these is not in the store yet
    std::optional<Error> error{}; // of the last request, when that failed
    QString thumbnail{};          // path of a stored picture; empty: none yet

    // What only a search needs.
    QString button{};
    std::optional<qint64> seed{};
    QList<PromptParameter> parameters{}; // folded, names as searchedParameter() returns them
    QSet<QByteArray> roles{};            // of the media that it offers

    // The user's own.
    bool isPinned = false;
    bool isSaved = false; // at least one of its media
    int stars = 0;        // the most that one of its media has; 0: none is rated
    bool hasRejected = false;
    QStringList tags{};

    bool operator==(const JobSummary &) const = default;
};

// A job with its latest answer.
struct KnownJob
{
    JobSummary summary{};
    JobResponse answer{};
};

// How the program identifies jobs.
[[nodiscard]] JobKey keyOf(const JobResponse &answer);

// An ID as a title of a job that has no other: the address of an account is masked in it.
[[nodiscard]] QString titleFromId(const QString &id);

// The user's own, of another summary of the same job.
void takeMarks(JobSummary &summary, const JobSummary &from);

[[nodiscard]] JobSummary summaryOf(const JobResponse &answer);
