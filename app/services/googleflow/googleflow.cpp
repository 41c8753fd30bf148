// SPDX-License-Identifier: MIT
#include "app/services/googleflow/googleflow.h"

#include "app/services/useapi/jsonvalues.h"
#include "app/text/json/jsonobject.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = KnownField::Kind;

constexpr KnownField fields[] = {
    {"mediaTitle", nullptr, Kind::Hidden}, // the prompt once more
    {"response.media.video.generatedVideo.prompt", nullptr, Kind::Hidden},
    {"response.media.image.generatedImage.prompt", nullptr, Kind::Hidden},
    {"request.email", QT_TRANSLATE_NOOP("Facts", "Account"), Kind::Private},
    {"length", QT_TRANSLATE_NOOP("Facts", "Duration")}, // "8s"
    {"videoUrl", QT_TRANSLATE_NOOP("Facts", "Video, link")},
    {"fifeUrl", QT_TRANSLATE_NOOP("Facts", "Media, link")},
    {"thumbnailUrl", QT_TRANSLATE_NOOP("Facts", "Thumbnail, link")},
    {"servingBaseUri", QT_TRANSLATE_NOOP("Facts", "Thumbnail, link")},
    {"mediaGenerationId", QT_TRANSLATE_NOOP("Facts", "Media ID"), Kind::Private},
    {"mediaGenerationStatus", QT_TRANSLATE_NOOP("Facts", "Media status")},
    {"startImage", QT_TRANSLATE_NOOP("Facts", "First image")},
    {"isLooped", QT_TRANSLATE_NOOP("Facts", "Looped")},
    {"encodedImage", nullptr, Kind::Hidden}, // the files themselves
    {"encodedVideo", nullptr, Kind::Hidden},
    {"encodedGif", nullptr, Kind::Hidden},
};

LiveTraits traits()
{
    const QString account = QString::fromLatin1(accountPattern);
    return {.id = u"google-flow"_s,
            .title = u"Google Flow"_s,
            .sign = u"google-flow"_s,
            .ids = QRegularExpression(u"j[0-9]{10,22}[a-z]?-u[0-9]{1,20}-email:%1-bot:google-flow\\b"_s.arg(account)),
            .mediaIds = QRegularExpression(u"user:[0-9]{1,20}-email:[0-9a-f]{2,600}-(?:video|image):[0-9a-f-]{36}"_s),
            .lifetime = std::chrono::days(7),
            .patience = 3 * 180s,
            .fields = fields};
}

// "8s"
std::chrono::milliseconds durationIn(const QString &text)
{
    bool isNumber = false;
    const double seconds = text.chopped(text.endsWith(u's') ? 1 : 0).toDouble(&isNumber);
    return isNumber && seconds > 0 && seconds < 1e6 ? std::chrono::milliseconds(qRound64(seconds * 1000)) : 0ms;
}

// What some of its commands answer with in the place of links.
void addEncoded(Job &job, const QJsonObject &part)
{
    for (const auto &[name, type] : {std::pair("encodedImage"_L1, MediaType::Image), std::pair("encodedVideo"_L1, MediaType::Video),
                                     std::pair("encodedGif"_L1, MediaType::Image)})
    {
        const QString text = part[name].toString(); // of many megabytes; behind "data:video/mp4;base64,", if anything
        const QStringView encoded = QStringView(text).sliced(text.left(200).lastIndexOf(u',') + 1);
        const auto decoded = QByteArray::fromBase64Encoding(encoded.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (decoded && !(*decoded).isEmpty())
            job.media.append({.role = roleOf(type), .type = type, .content = *decoded});
    }
}

void addMedia(Job &job, const QJsonObject &media)
{
    const QJsonObject generated = media["image"_L1]["generatedImage"_L1].toObject();
    addResult(job, "image", MediaType::Image, urlOf(generated["fifeUrl"_L1]));
    if (MediaItem *video = addResult(job, "video", MediaType::Video, urlOf(media["videoUrl"_L1]))) {
        video->poster = urlOf(media["thumbnailUrl"_L1]);
        video->duration = durationIn(media["video"_L1]["dimensions"_L1]["length"_L1].toString());
    }
    addEncoded(job, media);
    addEncoded(job, generated);
    const QJsonObject made = generated.isEmpty() ? media["video"_L1]["generatedVideo"_L1].toObject() : generated;
    if (job.model.isEmpty())
        job.model = textOf(made[generated.isEmpty() ? "model"_L1 : "modelNameType"_L1]);
    if (job.prompt.source.isEmpty())
        job.prompt.source = textOf(made["prompt"_L1]);
}

// The shape of 2025, and of what is enlarged.
void addOperation(Job &job, const QJsonObject &operation)
{
    const QJsonObject made = operation["video"_L1].toObject();
    const QJsonObject video = made.isEmpty() ? operation["operation"_L1]["metadata"_L1]["video"_L1].toObject() : made;
    const QUrl link = urlOf(video["fifeUrl"_L1]);
    if (MediaItem *item = addResult(job, "video", MediaType::Video, link.isEmpty() ? urlOf(video["uri"_L1]) : link))
        item->poster = urlOf(video["servingBaseUri"_L1]);
}

} // namespace

GoogleFlow::GoogleFlow()
    : LiveService(traits())
{}

QString GoogleFlow::pathOf(const QString & /*jobId*/) const
{
    return u"/v1/google-flow/jobs/"_s;
}

void GoogleFlow::readInto(Job &job, const QJsonObject &object) const
{
    const QJsonObject response = object["response"_L1].toObject();
    const QJsonArray media = listOf(response["media"_L1]);
    for (const QJsonValue &each : media)
        addMedia(job, each.toObject());
    const QJsonArray operations = job.media.isEmpty() ? listOf(response["operations"_L1]) : QJsonArray();
    for (const QJsonValue &each : operations)
        addOperation(job, each.toObject());
    addEncoded(job, response);
}

QUrl GoogleFlow::runningJobsUrl(const QUrl &base) const
{
    return onBase(base, u"/v1/google-flow/jobs/"_s, u"options"_s, u"executing"_s);
}

// {videos: {executing: {<id>: {…}}}, images: …}
Result<QStringList> GoogleFlow::runningJobsIn(const QByteArray &raw) const
{
    const Result<QJsonObject> object = jsonObjectIn(raw);
    if (!object || object->contains("error"_L1))
        return Error{.kind = Error::Kind::BadReply, .detail = u"no list of jobs"_s};
    QStringList ids;
    for (const QJsonValue &part : std::as_const(*object))
        ids += part["executing"_L1].toObject().keys();
    ids.removeIf([this](const QString &id) { return !ownsId(id); });
    ids.removeDuplicates();
    return ids;
}
