// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/mediaitem.h"

#include <QDateTime>
#include <QJsonValue>
#include <QString>
#include <QUrl>

#include <optional>

// What a message on Discord holds, as services that work there pass it on (Discord, Developer Documentation, "Message Object"). All fields
// are optional: what is missing or of an unusable type is empty.

// A file that Discord holds.
struct Attachment
{
    QString id{}; // a snowflake: 64 bits, never a number here
    QString contentType{};
    QString filename{};    // holds the owner's GUID: never shown as a name for a file of ours
    QUrl url{};            // the original; its query is signed and stays byte for byte
    QUrl proxyUrl{};       // the same through Discord's resizer
    qint64 size = -1;      // bytes of the original; -1: not listed
    int width = 0;         // pixels; 0: not listed
    int height = 0;        // pixels; 0: not listed
    int flags = 0;         // 32: animated
    QString placeholder{}; // base64 of a ThumbHash
    int placeholderVersion = 0;
    int contentScanVersion = 0;

    bool operator==(const Attachment &) const = default;
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

[[nodiscard]] std::optional<Attachment> attachmentFrom(const QJsonValue &value); // nothing: it is no object
[[nodiscard]] std::optional<Embed> embedFrom(const QJsonValue &value);           // nothing: it is no object

// The format as Discord names it, else as the file's name does: "png", "webp", "mp4".
[[nodiscard]] QString formatOf(const Attachment &attachment);
[[nodiscard]] MediaType classOf(const QString &format);

// Role, number, label and key are left to the caller.
[[nodiscard]] MediaItem mediaItemOf(const Attachment &attachment);
[[nodiscard]] MediaItem mediaItemOf(const EmbedImage &image);

// What names a file for good: links are signed anew each day ("hm"); any other query may be what names the file.
[[nodiscard]] MediaKey discordMediaKey(const QUrl &url);

// When a signed link expires (its "ex": Unix seconds in hex), UTC; invalid: it does not say.
[[nodiscard]] QDateTime discordLinkExpiry(const QUrl &url);

// The message's page; empty unless channel and message are known. A message without a server is a direct one.
[[nodiscard]] QUrl messagePage(const QString &server, const QString &channel, const QString &message);
