// SPDX-License-Identifier: MIT
#include "app/job/mediaitem.h"

#include "app/job/job.h"

using namespace Qt::StringLiterals;

bool isGuess(const MediaItem &item)
{
    return item.isOptional && item.isKept;
}

bool isSource(const MediaItem &item)
{
    return item.isOptional && !item.isKept;
}

bool isPreview(const MediaItem &item)
{
    return !item.isOptional && !item.isKept && !item.crop;
}

bool hasExpired(const MediaItem &item, const QDateTime &now)
{
    return item.expires.isValid() && item.expires < now;
}

QSet<QByteArray> rolesOf(const Job &job)
{
    QSet<QByteArray> roles;
    for (const MediaItem &item : job.media) {
        roles.insert(item.role);
        if (item.type == MediaType::Video)
            roles.insert("video");
        else if (item.type == MediaType::Audio)
            roles.insert("audio");
        else if (item.type == MediaType::Text)
            roles.insert("text");
    }
    return roles;
}

QList<MediaItem> savedMediaOf(const Job &job)
{
    QList<MediaItem> items = job.media;
    items.removeIf([](const MediaItem &item) { return !isSavedWithJob(item); });
    return items;
}

std::optional<MediaItem> posterOf(const MediaItem &item)
{
    if (item.isOptional || item.poster.isEmpty())
        return std::nullopt;
    return MediaItem{.role = item.type == MediaType::Audio ? "cover" : "poster",
                     .number = item.number,
                     .url = item.poster,
                     .key = MediaKey(item.key.toString() + u"#poster"_s),
                     .type = MediaType::Image};
}

bool isSavedWithJob(const MediaItem &item)
{
    return item.isKept && !item.isOptional;
}

QString linkNameOf(const MediaItem &item)
{
    const bool isText = item.type == MediaType::Text && !item.content.isEmpty();
    return isText ? QStringLiteral("text.md") : item.url.fileName();
}

QString fileStemOf(const MediaItem &item)
{
    const QString role = QString::fromLatin1(item.role);
    return item.number > 0 ? role + u'-' + QString::number(item.number) : role;
}
