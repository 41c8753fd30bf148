// SPDX-License-Identifier: MIT
#include "app/services/luma/luma.h"

#include "app/services/useapi/jsonvalues.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

using Kind = KnownField::Kind;

constexpr KnownField fields[] = {
    {"request.prompt", nullptr, Kind::Hidden}, // shown as the prompt
    {"/error", QT_TRANSLATE_NOOP("Facts", "Error")},
    {"/credits", QT_TRANSLATE_NOOP("Facts", "Credits")},
    {"credits.dm_usage", QT_TRANSLATE_NOOP("Facts", "Credits")},
    {"credits.dm_relaxed_usage", QT_TRANSLATE_NOOP("Facts", "Credits in relaxed mode")},
    {"media_type", nullptr, Kind::Hidden}, // shown by what it is of
    {"response.video.url", QT_TRANSLATE_NOOP("Facts", "Video, link")},
    {"response.image.url", QT_TRANSLATE_NOOP("Facts", "Image, link")},
    {"response.images.url", QT_TRANSLATE_NOOP("Facts", "Image, link")},
    {"response.video_hdr_exr", QT_TRANSLATE_NOOP("Facts", "HDR frames, link")},
    {"response.video_hdr_exr.url", QT_TRANSLATE_NOOP("Facts", "HDR frames, link")},
    {"response.thumbnail.url", QT_TRANSLATE_NOOP("Facts", "Thumbnail, link")},
    {"response.thumbnail.width", nullptr, Kind::Hidden},
    {"response.thumbnail.height", nullptr, Kind::Hidden},
    {"response.last_frame.url", QT_TRANSLATE_NOOP("Facts", "Last image")},
    {"response.last_frame.width", nullptr, Kind::Hidden},
    {"response.last_frame.height", nullptr, Kind::Hidden},
};

LiveTraits traits()
{
    const QString account = QString::fromLatin1(accountPattern);
    return {.id = u"luma"_s,
            .title = u"Luma"_s,
            .sign = u"luma"_s,
            .ids = QRegularExpression(u"j[0-9]{10,22}[vi]-u[0-9]{1,20}-email:%1-bot:luma\\b"_s.arg(account)),
            .runningPath = u"/v1/luma/jobs"_s,
            .fields = fields};
}

} // namespace

Luma::Luma()
    : LiveService(traits())
{}

QString Luma::pathOf(const QString & /*jobId*/) const
{
    return u"/v1/luma/jobs/"_s;
}

void Luma::readInto(Job &job, const QJsonObject &object) const
{
    const QJsonObject response = object["response"_L1].toObject();
    const QJsonValue video = response["video"_L1];
    if (MediaItem *item = addResult(job, "video", MediaType::Video, urlOf(video["url"_L1]))) {
        item->poster = urlOf(response["thumbnail"_L1]["url"_L1]);
        item->duration = secondsOf(video["duration"_L1]);
        item->pixels = pixelSizeOf(video);
    }
    for (const QJsonValue &list : {response["image"_L1], response["images"_L1]}) {
        const QJsonArray images = listOf(list);
        for (const QJsonValue &image : images) {
            if (MediaItem *item = addResult(job, "image", MediaType::Image, urlOf(image["url"_L1])))
                item->pixels = pixelSizeOf(image);
        }
    }
    // Its frames in high dynamic range, as OpenEXR files in a ZIP archive.
    const QJsonValue frames = response["video_hdr_exr"_L1];
    addResult(job, "file", MediaType::Any, urlOf(frames.isObject() ? frames["url"_L1] : frames));
}
