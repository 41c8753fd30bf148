// SPDX-License-Identifier: MIT
#include "app/services/midjourney/parser.h"

#include "app/services/useapi/jsonvalues.h"
#include "app/services/useapi/states.h"
#include "app/text/json/jsonobject.h"
#include "app/text/oneline.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Where the id is missing, it is the file's own number ("…/0_2.png" is the third), else the place in the list.
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
        .attachments = readList<Attachment>(value["attachments"_L1], attachmentFrom),
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

} // namespace

MidjourneyJob midjourneyJobFrom(const QJsonObject &object)
{
    const QString status = textOf(object["status"_L1]);
    return {
        .id = textOf(object["jobid"_L1]),
        .parentId = textOf(object["parentJobId"_L1]),
        .verb = oneLine(textOf(object["verb"_L1]), maxTerm), // shown in many places; the document itself keeps all of it
        .state = houseStateFrom(status),
        .stateText = oneLine(status, maxTerm),
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
        .attachments = readList<Attachment>(object["attachments"_L1], attachmentFrom),
        .embeds = readList<Embed>(object["embeds"_L1], embedFrom),
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

Result<MidjourneyJob> parseMidjourneyV2(const QByteArray &raw)
{
    const Result<QJsonObject> object = jsonObjectIn(raw);
    return object ? Result<MidjourneyJob>(midjourneyJobFrom(*object)) : object.error();
}
