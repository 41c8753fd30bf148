// SPDX-License-Identifier: MIT
#include "app/services/dreamina/dreamina.h"

#include "app/services/useapi/jsonvalues.h"
#include "app/text/oneline.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = KnownField::Kind;

constexpr KnownField fields[] = {
    {"request.prompt", nullptr, Kind::Hidden}, // shown as the prompt
    {"request.model", nullptr, Kind::Hidden},  // as it stands at the top
    {"request.inputMode", QT_TRANSLATE_NOOP("Facts", "Input mode")},
    {"/error", QT_TRANSLATE_NOOP("Facts", "Error")},
    {"/errorDetails", QT_TRANSLATE_NOOP("Facts", "Error details")},
    {"response.assetId", QT_TRANSLATE_NOOP("Facts", "Media ID"), Kind::Private},
    {"videoUrl", QT_TRANSLATE_NOOP("Facts", "Video, link")},
    {"videoUrlBackup", QT_TRANSLATE_NOOP("Facts", "Video, second link")},
    {"videoUrlWatermarked", QT_TRANSLATE_NOOP("Facts", "Video with a watermark, link")},
    {"watermarked", QT_TRANSLATE_NOOP("Facts", "Video with a watermark, link")},
    {"coverUrl", QT_TRANSLATE_NOOP("Facts", "Thumbnail, link")},
    {"videoId", QT_TRANSLATE_NOOP("Facts", "Video ID")},
    {"hasAudio", QT_TRANSLATE_NOOP("Facts", "Has sound")},
    {"forecastCost", QT_TRANSLATE_NOOP("Facts", "Estimated cost in credits")},
    {"finishTime", QT_TRANSLATE_NOOP("Facts", "Completed"), Kind::UnixTime},
    {"imageUrl", QT_TRANSLATE_NOOP("Facts", "Image, link")},
    {"imageUri", QT_TRANSLATE_NOOP("Facts", "Image, place at Dreamina")},
    {"format", QT_TRANSLATE_NOOP("Facts", "Format")},
    {"response.images.assetId", QT_TRANSLATE_NOOP("Facts", "Asset ID")},
    {"assetRef", QT_TRANSLATE_NOOP("Facts", "Media ID"), Kind::Private},
    {"itemId", QT_TRANSLATE_NOOP("Facts", "Item ID")},
};

constexpr LiveList lists[] = {
    {.id = "assets",
     .path = "/v1/dreamina/assets/",
     .size = "count",
     .count = 40,
     .from = "offset",
     .next = "nextOffset",
     .more = "hasMore"},
};

LiveTraits traits()
{
    const QString account = QString::fromLatin1(accountPattern);
    return {.id = u"dreamina"_s,
            .title = u"Dreamina"_s,
            .sign = u"dreamina"_s,
            .ids = QRegularExpression(u"j[0-9]{10,22}[vi]-u[0-9]{1,20}-[A-Z]{2}:%1-bot:dreamina\\b"_s.arg(account)),
            .mediaIds = QRegularExpression(u"user:[0-9]{1,20}-dreamina:[A-Z]{2}:%1-(?:asset|video|image):[0-9]{1,40}\\b"_s.arg(account)),
            .lifetime = std::chrono::days(30),
            .patience = 3 * 180s,
            .runningPath = u"/v1/dreamina/scheduler"_s,
            .fields = fields,
            .lists = lists,
            .accountExample = u"US:user@example.com"_s};
}

QUrl firstLinkOf(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        if (const QUrl link = urlOf(object[name]); !link.isEmpty())
            return link;
    }
    return {};
}

// The copy with a watermark is a result only where there is no other.
void addVideo(Job &job, const QJsonObject &response)
{
    const QUrl link = firstLinkOf(response, {"videoUrl"_L1, "videoUrlBackup"_L1, "videoUrlWatermarked"_L1, "watermarked"_L1});
    if (MediaItem *video = addResult(job, "video", MediaType::Video, link)) {
        video->poster = urlOf(response["coverUrl"_L1]);
        video->duration = millisecondsOf(response["durationMs"_L1]);
        video->pixels = pixelSizeOf(response);
        if (const QUrl backup = urlOf(response["videoUrlBackup"_L1]); !backup.isEmpty() && backup != link)
            video->mirrors.append({.url = backup});
    }
}

// An entry of the list of an account's files: what the file is, and where.
void readAsset(Job &job, const QJsonObject &asset)
{
    job.prompt.source = textOf(asset["description"_L1]);
    if (job.verb == "image"_L1) {
        const QUrl link = firstLinkOf(asset, {"imageUrl"_L1, "coverUrl"_L1});
        if (MediaItem *image = addResult(job, "image", MediaType::Image, link))
            image->pixels = pixelSizeOf(asset);
    } else {
        addVideo(job, asset);
    }
    if (job.media.isEmpty())
        return; // what became of it is not said
    job.state = JobState::Succeeded;
    job.media.first().key = keyOfFile(job.service, textOf(asset["assetRef"_L1]));
}

} // namespace

Dreamina::Dreamina()
    : LiveService(traits())
{}

// "j0223140530123456789v-u12345-…" is a video.
QString Dreamina::pathOf(const QString &jobId) const
{
    return jobId.section(u"-u"_s, 0, 0).endsWith(u'i') ? u"/v1/dreamina/images/"_s : u"/v1/dreamina/videos/"_s;
}

QString Dreamina::entryIn(const QJsonObject &object) const
{
    const QString asset = textOf(object["assetRef"_L1]);
    return isMediaId(asset) && object.contains("type"_L1) ? asset : QString();
}

void Dreamina::readInto(Job &job, const QJsonObject &object) const
{
    if (!job.entry.isEmpty()) {
        readAsset(job, object);
        return;
    }
    const QJsonObject response = object["response"_L1].toObject();
    if (job.model.isEmpty())
        job.model = oneLine(textOf(object["model"_L1]), maxTerm);
    addVideo(job, response);
    const QJsonArray images = listOf(response["images"_L1]);
    for (const QJsonValue &image : images) {
        if (MediaItem *item = addResult(job, "image", MediaType::Image, urlOf(image["imageUrl"_L1])))
            item->pixels = pixelSizeOf(image);
    }
}
