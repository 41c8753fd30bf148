// SPDX-License-Identifier: MIT
#include "app/services/googlevids/googlevids.h"

#include "app/services/useapi/jsonvalues.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = KnownField::Kind;

constexpr KnownField fields[] = {
    {"request.prompt", nullptr, Kind::Hidden}, // shown as the prompt, and the message as the error
    {"error.message", nullptr, Kind::Hidden},
    {"error.code", QT_TRANSLATE_NOOP("Facts", "Error code")},
    {"error.retryAt", QT_TRANSLATE_NOOP("Facts", "Try again after"), Kind::Time},
    {"result.mediaId", QT_TRANSLATE_NOOP("Facts", "Media ID"), Kind::Private},
    {"result.elapsedMs", QT_TRANSLATE_NOOP("Facts", "Processing time"), Kind::Milliseconds},
    {"result.quota.video.left", QT_TRANSLATE_NOOP("Facts", "Videos left")},
    {"result.quota.image.left", QT_TRANSLATE_NOOP("Facts", "Images left")},
};

constexpr auto filesPath = "/v1/google-vids/media/"_L1;

LiveTraits traits()
{
    // Without a colon, the ids of other services cannot be taken for these.
    const QString user = u"user:[0-9]{1,20}-[^\\s\"'<>,;:\\\\/]{1,254}?"_s;
    const QString newer = u"j[0-9]{10,22}[a-z]?-u[0-9]{1,20}-%1-bot:google-vids\\b"_s.arg(QString::fromLatin1(accountPattern));
    const QString uuid = u"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b"_s;
    return {.id = u"google-vids"_s,
            .title = u"Google Vids"_s,
            .sign = u"google-vids"_s,
            .ids = QRegularExpression(u"%1-job:%2|%3"_s.arg(user, uuid, newer)),
            .otherSigns = {u"-job"_s, u"-video"_s, u"-image"_s},
            .mediaIds = QRegularExpression(u"%1-(?:video|image):%2"_s.arg(user, uuid)),
            .lifetime = std::chrono::days(30),
            .patience = 3 * 15min,
            .isEncoded = true,
            .runningPath = u"/v1/google-vids/jobs"_s,
            .filesPath = filesPath,
            .fields = fields};
}

// By the id of the file, or else by the kind of the job.
MediaType typeOf(const QString &mediaId, const QString &jobType)
{
    const QString kind = mediaId.section(u':', -2, -2).section(u'-', -1);
    for (const QString &word : {kind, jobType}) {
        if (word == "image"_L1)
            return MediaType::Image;
        if (word == "video"_L1 || word == "avatar"_L1)
            return MediaType::Video;
        if (word == "speech"_L1 || word == "audio"_L1)
            return MediaType::Audio;
    }
    return MediaType::Any;
}

} // namespace

GoogleVids::GoogleVids()
    : LiveService(traits())
{}

QString GoogleVids::reasonFor(const Error &error, const QString &jobId) const
{
    switch (error.httpStatus) {
    case 404:
        return QCoreApplication::translate("Wording", "Google Vids removes jobs after about 30 days, and lists no job of another account.");
    case 504:
        return QCoreApplication::translate("Wording",
                                           "The job did not finish in time. Google Vids has stopped it, and there will be no result.");
    default: return LiveService::reasonFor(error, jobId);
    }
}

std::optional<bool> GoogleVids::mayPass(const Error &error, const QString &jobId, bool isKnown) const
{
    return error.httpStatus == 504 ? std::optional(false) : LiveService::mayPass(error, jobId, isKnown);
}

// The list of running jobs has entries that name a job and its account alone.
bool GoogleVids::isJob(const QJsonObject &object) const
{
    const bool saysMore = object.contains("status"_L1) || object.contains("request"_L1) || object.contains("result"_L1);
    return saysMore && LiveService::isJob(object);
}

QString GoogleVids::pathOf(const QString & /*jobId*/) const
{
    return u"/v1/google-vids/jobs/"_s;
}

void GoogleVids::readInto(Job &job, const QJsonObject &object) const
{
    const QJsonObject result = object["result"_L1].toObject();
    const QString mediaId = textOf(result["mediaId"_L1]);
    if (!mediaId.contains(u':')) // it becomes part of an address
        return;
    const MediaType type = typeOf(mediaId, job.verb);
    const QString path = filesPath + QString::fromLatin1(QUrl::toPercentEncoding(mediaId));
    MediaItem *item = addResult(job, roleOf(type), type, onBase(defaultBase(), path));
    item->pixels = pixelSizeOf(result);
    if (type != MediaType::Image)
        item->duration = secondsOf(result["duration"_L1]);
}
