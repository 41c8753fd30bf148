// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/jobstate.h"
#include "app/job/mediaitem.h"
#include "app/job/prompt.h"
#include "app/job/relation.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

// What a service says of a job that went wrong, as it came.
struct Problem
{
    QString text{};       // the shortest that says it; empty: the service lists no reason
    bool isError = false; // the service calls it an error; else it is a notice, such as the title of an embed

    bool operator==(const Problem &) const = default;
};

// A job of any service, finished: the adapter has read everything, and nothing behind it is derived from the service's JSON again. All
// fields are optional: what is missing, null or of an unusable type is empty here, and stays as it came in JobResponse::raw.
struct Job
{
    QString service{}; // Service::id() of the adapter that read it
    QString id{};      // no two jobs of any services have the same; empty: the document names none
    QString verb{};    // the kind of job, in the service's own word: an open set
    QString model{};   // that it was made with, in the service's own word; empty: not listed
    QString title{};   // one line that distinguishes the job from others; empty: only its id does
    JobState state = JobState::Unknown;
    QString stateText{};          // as it came
    std::optional<int> percent{}; // 0 to 100, while it runs
    QDateTime created{};          // UTC; from the id when the field is missing
    QDateTime updated{};          // UTC
    QDateTime expires{};          // UTC; when the service forgets it; invalid: not known
    Prompt prompt{};
    std::optional<qint64> seed{}; // as the service reports it; one in the prompt is a parameter
    QString button{};             // the action that made it from its parent
    QList<Relation> relations{};
    QStringList buttons{};       // actions that the service offers; this program starts none
    QList<MediaItem> media{};    // in the order in which they are shown; none twice
    QList<MediaItem> standIns{}; // crops, each shown in the place of one of the media once that is gone, see Crop::insteadOf
    Problem problem{};
    QString searchText{}; // what a search looks through besides title, prompt, id, kind, action and status
    QUrl page{};          // where the service shows the job to people; empty: nowhere
    QString entry{};      // of a list that names no job: what the service calls it. What stands so in another document is a part of that

    bool operator==(const Job &) const = default;
};

// An answer of the service, or a document of one that somebody kept.
struct JobResponse
{
    Job job{};
    QByteArray raw{}; // as it came, byte for byte
    QDateTime receivedAt{};

    bool operator==(const JobResponse &) const = default;
};
