// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/jobstate.h"
#include "app/services/discord/message.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <utility>

// A job as the service has it: every field of its model (useapi.net, Midjourney API v2, "Retrieve job status and results"). All of them are
// optional: a field that is missing, null or of an unusable type is empty. Only the adapter sees it; all others see the Job it becomes.

// One upscaled image or video, on Midjourney's own host.
struct UxMedia
{
    int id = 0; // from 1
    QUrl url{};

    bool operator==(const UxMedia &) const = default;
};

struct MidjourneyChild
{
    QString button{};
    QString jobId{};
    QString messageId{};

    bool operator==(const MidjourneyChild &) const = default;
};

struct Seed
{
    std::optional<qint64> value{};
    QString content{};
    QList<Attachment> attachments{};

    bool operator==(const Seed &) const = default;
};

struct MidjourneyJob
{
    QString id{};
    QString parentId{};
    QString verb{}; // an open set, as it came
    JobState state = JobState::Unknown;
    QString stateText{};          // as it came
    std::optional<int> percent{}; // as v3 reports it
    std::optional<Seed> seed{};
    QDateTime created{};   // UTC; from the id when the field is missing
    QDateTime updated{};   // UTC
    QDateTime timestamp{}; // UTC; when Discord's message was written
    QString prompt{};
    QList<QUrl> blendUrls{};
    QString blendDimensions{};
    QUrl describeUrl{};
    QString button{}; // what was pressed on the parent
    QList<MidjourneyChild> children{};
    QStringList buttons{};    // what could be pressed
    QList<UxMedia> imageUx{}; // by id
    QList<UxMedia> videoUx{}; // by id
    QList<Attachment> attachments{};
    QList<Embed> embeds{};
    QString discord{}; // masked by the service, to be masked all the same
    QString user{};    // the user's number in the id; to be masked
    QString channel{};
    QString server{}; // not in the model, seen in older answers
    QString messageId{};
    QString content{}; // Discord's Markdown; see contentOf()
    QString error{};
    QString errorDetails{};
    QString replyUrl{}; // can be a secret webhook: mask it
    QString replyRef{};
    std::optional<int> maxJobs{};
    std::optional<int> code{};
    QList<std::pair<QString, QString>> otherFields{}; // what this program does not know: name and JSON text

    bool operator==(const MidjourneyJob &) const = default;
};
