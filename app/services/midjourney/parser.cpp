// SPDX-License-Identifier: MIT
#include "app/services/midjourney/parser.h"

#include "app/common/oneline.h"
#include "app/common/utczone.h"
#include "app/job/jsonfinder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

QString jsonText(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1, list.size() - 2));
}

// Strings, and numbers or truth values as they are written. Snowflakes that somebody made into numbers stay exact up to 64 bits.
QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    return value.isDouble() || value.isBool() ? jsonText(value) : QString();
}

// For texts that are shown: what came as an object gives its message, else its JSON.
QString anyTextOf(const QJsonValue &value)
{
    if (!value.isObject() && !value.isArray())
        return textOf(value);
    const QString message = value.toObject().value("message"_L1).toString();
    return message.isEmpty() ? jsonText(value) : message;
}

std::optional<qint64> numberOf(const QJsonValue &value)
{
    if (value.isString()) {
        bool isNumber = false;
        const qint64 number = value.toString().trimmed().toLongLong(&isNumber);
        return isNumber ? std::optional(number) : std::nullopt;
    }
    if (!value.isDouble())
        return std::nullopt;
    if (const qint64 whole = value.toInteger(); whole != 0) // 0: a fraction, beyond 64 bits, or really 0
        return whole;
    const double number = value.toDouble();
    return std::abs(number) < 9.2e18 ? std::optional(static_cast<qint64>(number)) : std::nullopt;
}

std::optional<int> smallNumberOf(const QJsonValue &value)
{
    const auto number = numberOf(value);
    if (!number || *number < std::numeric_limits<int>::min() || *number > std::numeric_limits<int>::max())
        return std::nullopt;
    return static_cast<int>(*number);
}

int pixelsOf(const QJsonValue &value)
{
    return std::max(smallNumberOf(value).value_or(0), 0);
}

QUrl urlOf(const QJsonValue &value)
{
    const QUrl url(value.toString().trimmed(), QUrl::TolerantMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return url.isValid() && isWeb && !url.host().isEmpty() ? url : QUrl();
}

// ISO 8601 with or without fractions and offset; without an offset it is UTC.
QDateTime timeOf(const QJsonValue &value)
{
    const QString text = value.toString();
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() != Qt::LocalTime)
        return time.toUTC();
    // Read anew: a local time that a change of clocks leaves out has already been moved.
    const QDateTime inUtc = QDateTime::fromString(text + u'Z', Qt::ISODateWithMs);
    return inUtc.isValid() ? inUtc : QDateTime(time.date(), time.time(), utcZone); // of a day alone
}

QJsonArray listOf(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray();
    return value.isUndefined() || value.isNull() ? QJsonArray() : QJsonArray{value};
}

template<typename Item, typename Reader>
QList<Item> readList(const QJsonValue &value, Reader reader)
{
    QList<Item> items;
    const QJsonArray list = listOf(value);
    for (const QJsonValue &entry : list) {
        if (const std::optional<Item> item = reader(entry))
            items.append(*item);
    }
    return items;
}

std::optional<Attachment> attachmentOf(const QJsonValue &value)
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

// Where the id is missing, the file's own number tells it ("…/0_2.png" is the third), else the place in the list.
int uxIdFrom(const QUrl &url, int place)
{
    static const QRegularExpression number(u"(?:^|_)(\\d)\\.[A-Za-z0-9]+$"_s);
    const auto match = number.match(url.fileName());
    return match.hasMatch() ? match.captured(1).toInt() + 1 : place;
}

QList<UxMedia> uxOf(const QJsonValue &value)
{
    QList<UxMedia> media;
    const QJsonArray list = listOf(value);
    for (int i = 0; i < list.size(); ++i) {
        const QJsonValue entry = list.at(i);
        const QUrl url = urlOf(entry.isString() ? entry : entry["url"_L1]);
        if (url.isEmpty())
            continue;
        const int id = smallNumberOf(entry["id"_L1]).value_or(0);
        media.append({.id = id > 0 ? id : uxIdFrom(url, i + 1), .url = url});
    }
    std::stable_sort(media.begin(), media.end(), [](const UxMedia &left, const UxMedia &right) { return left.id < right.id; });
    return media;
}

std::optional<MidjourneyChild> childOf(const QJsonValue &value)
{
    const MidjourneyChild child{
        .button = textOf(value["button"_L1]),
        .jobId = textOf(value["jobid"_L1]),
        .messageId = textOf(value["messageId"_L1]),
    };
    return child == MidjourneyChild() ? std::nullopt : std::optional(child);
}

// Free text; seen as objects with label and emoji where raw Discord data was passed through.
std::optional<QString> buttonOf(const QJsonValue &value)
{
    QString text = textOf(value);
    if (value.isObject())
        text = textOf(value["label"_L1]).isEmpty() ? textOf(value["emoji"_L1]) : textOf(value["label"_L1]);
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

std::optional<Embed> embedOf(const QJsonValue &value)
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

std::optional<QUrl> listedUrlOf(const QJsonValue &value)
{
    const QUrl url = urlOf(value);
    return url.isEmpty() ? std::nullopt : std::optional(url);
}

// An object in the model; a bare number or text is taken for its value.
std::optional<Seed> seedOf(const QJsonValue &value)
{
    if (value.isDouble() || value.isString())
        return Seed{.value = numberOf(value)};
    if (!value.isObject())
        return std::nullopt;
    return Seed{
        .value = numberOf(value["value"_L1]),
        .content = textOf(value["content"_L1]),
        .attachments = readList<Attachment>(value["attachments"_L1], attachmentOf),
    };
}

QList<std::pair<QString, QString>> otherFieldsOf(const QJsonObject &object)
{
    static const QSet<QString> known{
        u"jobid"_s,     u"parentJobId"_s, u"verb"_s,      u"status"_s,          u"seed"_s,         u"created"_s,  u"updated"_s,
        u"timestamp"_s, u"prompt"_s,      u"blendUrls"_s, u"blendDimensions"_s, u"describeUrl"_s,  u"button"_s,   u"children"_s,
        u"buttons"_s,   u"imageUx"_s,     u"videoUx"_s,   u"attachments"_s,     u"embeds"_s,       u"discord"_s,  u"channel"_s,
        u"server"_s,    u"messageId"_s,   u"content"_s,   u"error"_s,           u"errorDetails"_s, u"replyUrl"_s, u"replyRef"_s,
        u"maxJobs"_s,   u"code"_s,
    };
    QList<std::pair<QString, QString>> others;
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (!known.contains(field.key()))
            others.append({field.key(), jsonText(field.value())});
    }
    return others;
}

MidjourneyJob jobOf(const QJsonObject &object)
{
    const QString status = textOf(object["status"_L1]);
    return {
        .id = textOf(object["jobid"_L1]),
        .parentId = textOf(object["parentJobId"_L1]),
        .verb = oneLine(textOf(object["verb"_L1]), longestTerm), // shown in many places; the document itself keeps all of it
        .status = jobStatusFrom(status),
        .statusText = oneLine(status, longestTerm),
        .seed = seedOf(object["seed"_L1]),
        .created = timeOf(object["created"_L1]),
        .updated = timeOf(object["updated"_L1]),
        .timestamp = timeOf(object["timestamp"_L1]),
        .prompt = anyTextOf(object["prompt"_L1]),
        .blendUrls = readList<QUrl>(object["blendUrls"_L1], listedUrlOf),
        .blendDimensions = textOf(object["blendDimensions"_L1]),
        .describeUrl = urlOf(object["describeUrl"_L1]),
        .button = textOf(object["button"_L1]),
        .children = readList<MidjourneyChild>(object["children"_L1], childOf),
        .buttons = readList<QString>(object["buttons"_L1], buttonOf),
        .imageUx = uxOf(object["imageUx"_L1]),
        .videoUx = uxOf(object["videoUx"_L1]),
        .attachments = readList<Attachment>(object["attachments"_L1], attachmentOf),
        .embeds = readList<Embed>(object["embeds"_L1], embedOf),
        .discord = textOf(object["discord"_L1]),
        .channel = textOf(object["channel"_L1]),
        .server = textOf(object["server"_L1]),
        .messageId = textOf(object["messageId"_L1]),
        .content = anyTextOf(object["content"_L1]),
        .error = anyTextOf(object["error"_L1]),
        .errorDetails = anyTextOf(object["errorDetails"_L1]),
        .replyUrl = textOf(object["replyUrl"_L1]),
        .replyRef = textOf(object["replyRef"_L1]),
        .maxJobs = smallNumberOf(object["maxJobs"_L1]),
        .code = smallNumberOf(object["code"_L1]),
        .otherFields = otherFieldsOf(object),
    };
}

} // namespace

Result<MidjourneyJob> parseMidjourneyV2(const QByteArray &raw)
{
    QJsonParseError problem;
    const QByteArray text = raw.startsWith("\xEF\xBB\xBF") ? raw.mid(3) : raw;
    QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError) {
        if (const auto strict = strictJson(text)) // NaN, a byte of another encoding, a comment: what people's programs make of JSON
            document = QJsonDocument::fromJson(*strict, &problem);
    }
    if (problem.error != QJsonParseError::NoError)
        return Error{.kind = Error::Kind::BadReply, .detail = u"JSON at byte %1: %2"_s.arg(problem.offset).arg(problem.errorString())};
    if (!document.isObject())
        return Error{.kind = Error::Kind::BadReply, .detail = u"JSON, but no object"_s};
    return jobOf(document.object());
}
