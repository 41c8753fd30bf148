// SPDX-License-Identifier: MIT
#include "app/services/pixverse/pixverse.h"

#include "app/services/useapi/jsonvalues.h"
#include "app/text/json/jsonobject.h"
#include "app/text/json/jsontext.h"
#include "app/text/oneline.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

using Kind = KnownField::Kind;

constexpr KnownField fields[] = {
    {"/video_id", nullptr, Kind::Hidden}, // the job's ID
    {"/image_id", nullptr, Kind::Hidden},
    {"/audio_id", nullptr, Kind::Hidden},
    {"/video_status_name", nullptr, Kind::Hidden}, // the status
    {"/image_status_name", nullptr, Kind::Hidden},
    {"/audio_status_name", nullptr, Kind::Hidden},
    {"/prompt", nullptr, Kind::Hidden},
    {"/fail_reason", nullptr, Kind::Hidden}, // the error
    {"template_i18n_json", nullptr, Kind::Hidden},
    {"video_status", QT_TRANSLATE_NOOP("Facts", "Status number")},
    {"image_status", QT_TRANSLATE_NOOP("Facts", "Status number")},
    {"audio_status", QT_TRANSLATE_NOOP("Facts", "Status number")},
    {"video_status_final", QT_TRANSLATE_NOOP("Facts", "Status is final")},
    {"image_status_final", QT_TRANSLATE_NOOP("Facts", "Status is final")},
    {"audio_status_final", QT_TRANSLATE_NOOP("Facts", "Status is final")},
    {"fail_code", QT_TRANSLATE_NOOP("Facts", "Error code")},
    {"created_at", QT_TRANSLATE_NOOP("Facts", "Created"), Kind::Time},
    {"updated_at", QT_TRANSLATE_NOOP("Facts", "Updated"), Kind::Time},
    {"url", QT_TRANSLATE_NOOP("Facts", "Media, link")},
    {"image_url", QT_TRANSLATE_NOOP("Facts", "Image, link")},
    {"img_url", QT_TRANSLATE_NOOP("Facts", "Thumbnail, link")},
    {"img_id", QT_TRANSLATE_NOOP("Facts", "Thumbnail ID")},
    {"first_frame", QT_TRANSLATE_NOOP("Facts", "First image")},
    {"last_frame", QT_TRANSLATE_NOOP("Facts", "Last image")},
    {"output_width", QT_TRANSLATE_NOOP("Facts", "Width")},
    {"output_height", QT_TRANSLATE_NOOP("Facts", "Height")},
    {"video_duration", QT_TRANSLATE_NOOP("Facts", "Video duration"), Kind::Seconds},
    {"original_video_id", QT_TRANSLATE_NOOP("Facts", "Original video"), Kind::Private},
    {"upscaled", QT_TRANSLATE_NOOP("Facts", "Upscaled")},
    {"extended", QT_TRANSLATE_NOOP("Facts", "Extended")},
    {"lip_sync", QT_TRANSLATE_NOOP("Facts", "Lip sync")},
    {"motion_mode", QT_TRANSLATE_NOOP("Facts", "Motion")},
    {"motion_brush", QT_TRANSLATE_NOOP("Facts", "Motion brush")},
    {"camera_movement", QT_TRANSLATE_NOOP("Facts", "Camera movement")},
    {"auto_character_prompt", QT_TRANSLATE_NOOP("Facts", "Automatic prompt")},
    {"queue_time", QT_TRANSLATE_NOOP("Facts", "Time in the queue")},
    {"queue_count", QT_TRANSLATE_NOOP("Facts", "Jobs in the queue")},
    {"remove_watermark", QT_TRANSLATE_NOOP("Facts", "Watermark removed")},
    {"model_name", QT_TRANSLATE_NOOP("Facts", "Model name")},
    {"asset_id", QT_TRANSLATE_NOOP("Facts", "Source file ID")},
    {"asset_name", QT_TRANSLATE_NOOP("Facts", "Source file")},
    {"asset_img_url", QT_TRANSLATE_NOOP("Facts", "Source file, link")},
    {"template_id", QT_TRANSLATE_NOOP("Facts", "Template ID")},
    {"template_name", QT_TRANSLATE_NOOP("Facts", "Template")},
    {"template_thumbnail_url", QT_TRANSLATE_NOOP("Facts", "Template image, link")},
    {"template_thumbnail_video_url", QT_TRANSLATE_NOOP("Facts", "Template video, link")},
    {"relation_type", QT_TRANSLATE_NOOP("Facts", "Relation type")},
    {"workflow_tag", QT_TRANSLATE_NOOP("Facts", "Workflow")},
    {"likes", QT_TRANSLATE_NOOP("Facts", "Likes")},
    {"credits", QT_TRANSLATE_NOOP("Facts", "Credits")},
    {"create_mode", QT_TRANSLATE_NOOP("Facts", "Mode")},
    {"provider", QT_TRANSLATE_NOOP("Facts", "Provider")},
    {"name", QT_TRANSLATE_NOOP("Facts", "Title")},
    {"auto_lyrics", QT_TRANSLATE_NOOP("Facts", "Automatic lyrics")},
    {"voice_name", QT_TRANSLATE_NOOP("Facts", "Voice")},
    {"voice_id", QT_TRANSLATE_NOOP("Facts", "Voice ID")},
    {"language_code", QT_TRANSLATE_NOOP("Facts", "Language")},
    {"can_create_final", QT_TRANSLATE_NOOP("Facts", "Draft can be finished")},
    {"seedance_draft.expires_at", QT_TRANSLATE_NOOP("Facts", "Draft expires"), Kind::Time},
    {"account_id", QT_TRANSLATE_NOOP("Facts", "Account ID"), Kind::Private},
    {"nick_name", QT_TRANSLATE_NOOP("Facts", "User name"), Kind::Private},
    {"avatar", QT_TRANSLATE_NOOP("Facts", "User image"), Kind::Private},
};

constexpr KnownText texts[] = {{"lyrics", QT_TRANSLATE_NOOP("Details", "Lyrics"), TextBlock::Format::Plain, SectionKind::Result}};

constexpr LiveList lists[] = {
    {.id = "videos",
     .title = QT_TRANSLATE_NOOP("Facts", "Videos"),
     .path = "/v2/pixverse/videos/",
     .account = "email",
     .size = "limit",
     .count = 40,
     .from = "offset",
     .next = "next_offset"},
    {.id = "images",
     .title = QT_TRANSLATE_NOOP("Facts", "Images"),
     .path = "/v2/pixverse/images/",
     .account = "email",
     .size = "limit",
     .count = 40,
     .from = "offset",
     .next = "next_offset"},
    {.id = "music",
     .title = QT_TRANSLATE_NOOP("Facts", "Music"),
     .path = "/v2/pixverse/music/",
     .account = "email",
     .size = "limit",
     .count = 40,
     .from = "offset",
     .next = "next_offset"},
};

LiveTraits traits()
{
    const QString account = QString::fromLatin1(accountPattern);
    return {.id = u"pixverse"_s,
            .title = u"PixVerse"_s,
            .sign = u"pixverse"_s,
            .ids = QRegularExpression(u"user:[0-9]{1,20}-pixverse:%1-(?:video|image|music|speech):[0-9]{1,20}\\b"_s.arg(account)),
            .runningPath = u"/v2/pixverse/scheduler/"_s,
            .fields = fields,
            .texts = texts,
            .lists = lists,
            .namesAccount = true};
}

// The start of the names of its members: "video" of video_status.
QString prefixOf(const QString &kind, const QJsonObject &object)
{
    if (kind == "video"_L1 || kind == "image"_L1)
        return kind;
    if (!kind.isEmpty())
        return u"audio"_s;
    for (const QString &prefix : {u"image"_s, u"audio"_s}) {
        if (object.contains(prefix + u"_status"_s) || object.contains(prefix + u"_status_name"_s))
            return prefix;
    }
    return u"video"_s;
}

// Without a name: what 7 and 8 mean is known of some kinds alone.
JobState stateOfNumber(int number, const QString &prefix)
{
    switch (number) {
    case 1: return JobState::Succeeded;
    case 5: return JobState::Queued;
    case 7: return prefix == "image"_L1 ? JobState::Moderated : JobState::Unknown;
    case 8: return prefix == "audio"_L1 ? JobState::Failed : JobState::Unknown;
    case 9:
    case 10: return JobState::Running;
    default: return JobState::Unknown;
    }
}

// The name comes first: its list calls QUEUED final.
JobState stateIn(const QJsonObject &object, const QString &prefix)
{
    const QString name = textOf(object[prefix + u"_status_name"_s]);
    const auto number = smallNumberOf(object[prefix + u"_status"_s]);
    const bool isFinal = object[prefix + u"_status_final"_s].toBool();
    JobState state = liveStateFrom(name);
    if (name.isEmpty() && number)
        state = stateOfNumber(*number, prefix);
    if (state == JobState::Unknown)
        state = liveStateFrom(textOf(object["status"_L1])); // of sounds
    const bool isKnown = name == "GENERATING"_L1 || name == "PROCESSING"_L1 || name.isEmpty();
    if (state == JobState::Running && isFinal && !isKnown)
        return JobState::Unknown; // over, in a way that has no documented name
    return state == JobState::Unknown && !isFinal && number ? JobState::Running : state;
}

std::chrono::milliseconds lengthIn(const QJsonObject &object)
{
    const auto length = secondsOf(object["duration"_L1]);
    return length.count() > 0 ? length : secondsOf(object["video_duration"_L1]);
}

// Of a job that still runs, too, there are links: they lead nowhere.
void addMade(Job &job, const QJsonObject &object, const QString &prefix)
{
    const QSize pixels = pixelSizeOf(object["output_width"_L1], object["output_height"_L1]);
    if (prefix == "image"_L1) {
        if (MediaItem *image = addResult(job, "image", MediaType::Image, urlOf(object["image_url"_L1])))
            image->pixels = pixels;
    } else if (prefix == "audio"_L1) {
        if (MediaItem *sound = addResult(job, "audio", MediaType::Audio, urlOf(object["url"_L1]))) {
            sound->duration = lengthIn(object);
            sound->label = job.title;
            sound->lyrics = lyricsOf(textOf(object["lyrics"_L1]));
        }
    } else if (MediaItem *video = addResult(job, "video", MediaType::Video, urlOf(object["url"_L1]))) {
        video->pixels = pixels;
        video->duration = lengthIn(object);
        video->poster = urlOf(object["img_url"_L1]);
    }
}

// The list itself, as it came; empty: it is none.
QByteArrayView listIn(QByteArrayView raw)
{
    if (raw.trimmed().startsWith('['))
        return raw;
    for (const JsonSpan &member : jsonChildren(raw)) {
        const QByteArrayView value = raw.sliced(member.start, member.size);
        if (member.name == "data" && value.startsWith('['))
            return value;
    }
    return {};
}

} // namespace

PixVerse::PixVerse()
    : LiveService(traits())
{}

std::optional<QUrl> PixVerse::otherJobUrl(const QUrl &base, const QString &jobId, const Error &error) const
{
    if (error.httpStatus == 404 && kindIn(jobId) == "video"_L1)
        return onBase(base, u"/v2/pixverse/videos/"_s, u"limit"_s, u"40"_s);
    return LiveService::otherJobUrl(base, jobId, error);
}

// An ID says whose the job is; the list has to be told.
QUrl PixVerse::withAccount(const QUrl &url, const QString &jobId, const QString &account) const
{
    return url.hasQuery() ? LiveService::withAccount(url, jobId, account) : url;
}

QByteArray PixVerse::documentIn(const QByteArray &raw, const QString &jobId) const
{
    const QByteArrayView list = listIn(raw);
    if (list.isEmpty())
        return raw;
    for (const JsonSpan &element : jsonChildren(list)) {
        const QByteArray document = list.sliced(element.start, element.size).toByteArray();
        if (const Result<QJsonObject> object = jsonObjectIn(document); object && idIn(*object) == jobId)
            return document;
    }
    return {};
}

QString PixVerse::reasonFor(const Error &error, const QString &jobId) const
{
    if (error.kind != Error::Kind::NotFound)
        return LiveService::reasonFor(error, jobId);
    if (kindIn(jobId) != "video"_L1)
        return QCoreApplication::translate("Wording", "PixVerse does not have this job. It was probably deleted.");
    return QCoreApplication::translate("Wording",
                                       "PixVerse does not have this video, and its list of recent videos does not include it. It was "
                                       "probably deleted.");
}

QString PixVerse::pathOf(const QString &jobId) const
{
    const QString kind = kindIn(jobId);
    return u"/v2/pixverse/"_s + (kind == "video"_L1 || kind == "image"_L1 ? kind + u's' : kind) + u'/';
}

QString PixVerse::idIn(const QJsonObject &object) const
{
    for (const auto name : {"video_id"_L1, "image_id"_L1, "audio_id"_L1}) {
        if (const QString id = textOf(object[name]); ownsId(id))
            return id;
    }
    return {};
}

void PixVerse::readInto(Job &job, const QJsonObject &object) const
{
    job.verb = kindIn(job.id);
    const QString prefix = prefixOf(job.verb, object);
    const QString name = textOf(object[prefix + u"_status_name"_s]);
    job.state = stateIn(object, prefix);
    job.stateText = oneLine(name.isEmpty() ? textOf(object[prefix + u"_status"_s]) : name, maxTerm);
    job.prompt.source = textOf(object["prompt"_L1]);
    job.model = oneLine(textOf(object["model"_L1]), maxTerm);
    if (job.verb != "speech"_L1) // there it is the name of the file
        job.title = textOf(object["name"_L1]);
    job.searchText = QStringList{job.title, job.prompt.source, textOf(object["lyrics"_L1])}.join(u'\n').trimmed();
    if (const auto seed = numberOf(object["seed"_L1]); seed && *seed > 0)
        job.seed = *seed;
    if (const QString parent = textOf(object["original_video_id"_L1]); ownsId(parent) && parent != job.id)
        job.relations.append({.kind = u"parent"_s, .jobId = parent});
    if (const QString reason = textOf(object["fail_reason"_L1]); !reason.isEmpty())
        job.problem = {.text = reason, .isError = true};
    if (!isRunning(job.state))
        addMade(job, object, prefix);
}
