// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/jobstatus.h"

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

// A file that Discord holds.
struct Attachment
{
    QString id{}; // a snowflake: 64 bits, never a number here
    QString contentType{};
    QString filename{};    // holds the owner's GUID: never shown as a name for a file of ours
    QUrl url{};            // the original; its query is signed and stays byte for byte
    QUrl proxyUrl{};       // the same through Discord's resizer
    qint64 size = -1;      // bytes of the original; -1: not told
    int width = 0;         // pixels; 0: not told
    int height = 0;        // pixels; 0: not told
    int flags = 0;         // 32: animated
    QString placeholder{}; // base64 of a ThumbHash
    int placeholderVersion = 0;
    int contentScanVersion = 0;

    bool operator==(const Attachment &) const = default;
};

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

struct EmbedImage
{
    QUrl url{};
    QUrl proxyUrl{};
    int width = 0;
    int height = 0;

    bool operator==(const EmbedImage &) const = default;
};

struct Embed
{
    QString type{};
    QString title{};
    QString description{}; // Discord's Markdown
    QString footer{};
    std::optional<int> color{}; // 0xRRGGBB
    EmbedImage image{};

    bool operator==(const Embed &) const = default;
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
    JobStatus status = JobStatus::Missing;
    QString statusText{}; // as it came
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
