// SPDX-License-Identifier: MIT
#include "app/services/discord/message.h"

#include "app/common/utczone.h"
#include "app/services/useapi/jsonvalues.h"

#include <QJsonObject>
#include <QSet>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QSize pixelsIn(int width, int height)
{
    return {width > 0 ? width : -1, height > 0 ? height : -1};
}

} // namespace

std::optional<Attachment> attachmentFrom(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    const QJsonObject object = value.toObject();
    return Attachment{
        .id = textOf(object["id"_L1]),
        .contentType = textOf(object["content_type"_L1]),
        .filename = textOf(object["filename"_L1]),
        .url = urlOf(object["url"_L1]),
        .proxyUrl = urlOf(object["proxy_url"_L1]),
        .size = std::max<qint64>(numberOf(object["size"_L1]).value_or(-1), -1),
        .width = pixelsOf(object["width"_L1]),
        .height = pixelsOf(object["height"_L1]),
        .flags = smallNumberOf(object["flags"_L1]).value_or(0),
        .placeholder = textOf(object["placeholder"_L1]),
        .placeholderVersion = smallNumberOf(object["placeholder_version"_L1]).value_or(0),
        .contentScanVersion = smallNumberOf(object["content_scan_version"_L1]).value_or(0),
    };
}

std::optional<Embed> embedFrom(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    const QJsonValue image = value["image"_L1];
    const QJsonValue footer = value["footer"_L1];
    return Embed{
        .type = textOf(value["type"_L1]),
        .title = textOf(value["title"_L1]),
        .description = anyTextOf(value["description"_L1]),
        .footer = footer.isObject() ? textOf(footer["text"_L1]) : textOf(footer),
        .color = smallNumberOf(value["color"_L1]),
        .image = {
            .url = urlOf(image["url"_L1]),
            .proxyUrl = urlOf(image["proxy_url"_L1]),
            .width = pixelsOf(image["width"_L1]),
            .height = pixelsOf(image["height"_L1]),
        },
    };
}

QString formatOf(const Attachment &attachment)
{
    const QString type = attachment.contentType.section(u';', 0, 0).section(u'/', 1).toLower();
    if (!type.isEmpty())
        return type;
    const QString name = attachment.filename.isEmpty() ? attachment.url.fileName() : attachment.filename;
    return name.section(u'.', -1).toLower();
}

MediaType classOf(const QString &format)
{
    static const QSet<QString> pictures{u"png"_s, u"jpeg"_s, u"jpg"_s, u"webp"_s, u"gif"_s};
    static const QSet<QString> movies{u"mp4"_s, u"quicktime"_s, u"mov"_s, u"webm"_s};
    if (pictures.contains(format))
        return MediaType::Image;
    return movies.contains(format) ? MediaType::Video : MediaType::Any;
}

MediaItem mediaItemOf(const Attachment &attachment)
{
    const bool isOriginal = !attachment.url.isEmpty(); // the resizer's file has another size
    MediaItem item{.url = isOriginal ? attachment.url : attachment.proxyUrl,
                   .type = classOf(formatOf(attachment)),
                   .size = isOriginal ? attachment.size : -1,
                   .pixels = pixelsIn(attachment.width, attachment.height)};
    item.expires = discordLinkExpiry(item.url);
    return item;
}

MediaItem mediaItemOf(const EmbedImage &image)
{
    MediaItem item{.url = image.url.isEmpty() ? image.proxyUrl : image.url, .type = MediaType::Image};
    item.pixels = pixelsIn(image.width, image.height);
    item.expires = discordLinkExpiry(item.url);
    return item;
}

MediaKey discordMediaKey(const QUrl &url)
{
    const bool isSigned = QUrlQuery(url).hasQueryItem(u"hm"_s);
    return MediaKey(url.toString(QUrl::FullyEncoded | QUrl::RemoveFragment | (isSigned ? QUrl::RemoveQuery : QUrl::None)));
}

QDateTime discordLinkExpiry(const QUrl &url)
{
    bool isNumber = false;
    const qint64 seconds = QUrlQuery(url).queryItemValue(u"ex"_s).toLongLong(&isNumber, 16);
    return isNumber && seconds > 0 ? QDateTime::fromSecsSinceEpoch(seconds, utcZone) : QDateTime();
}

QUrl messagePage(const QString &server, const QString &channel, const QString &message)
{
    if (channel.isEmpty() || message.isEmpty())
        return {};
    return QUrl(u"https://discord.com/channels/%1/%2/%3"_s.arg(server.isEmpty() ? u"@me"_s : server, channel, message));
}
