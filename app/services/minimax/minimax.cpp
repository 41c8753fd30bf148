// SPDX-License-Identifier: MIT
#include "app/services/minimax/minimax.h"

#include "app/services/useapi/jsonvalues.h"
#include "app/text/oneline.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = KnownField::Kind;

constexpr KnownField fields[] = {
    {"/videoId", nullptr, Kind::Hidden}, // the job's ID
    {"/imageId", nullptr, Kind::Hidden},
    {"/audioId", nullptr, Kind::Hidden},
    {"/audio_id", nullptr, Kind::Hidden},
    {"/musicId", nullptr, Kind::Hidden},
    {"/jobId", nullptr, Kind::Hidden},
    {"/statusLabel", nullptr, Kind::Hidden}, // the status
    {"/desc", nullptr, Kind::Hidden},        // the prompt
    {"/text", nullptr, Kind::Hidden},
    {"request.prompt", nullptr, Kind::Hidden},
    {"/id", QT_TRANSLATE_NOOP("Facts", "Media ID")},
    {"statusFinal", QT_TRANSLATE_NOOP("Facts", "Status is final")},
    {"message", QT_TRANSLATE_NOOP("Facts", "Message")},
    {"modelID", QT_TRANSLATE_NOOP("Facts", "Model")},
    {"models", QT_TRANSLATE_NOOP("Facts", "Models")},
    {"model_name", QT_TRANSLATE_NOOP("Facts", "Model")},
    {"model_aspect_ratio", QT_TRANSLATE_NOOP("Facts", "Aspect ratio")},
    {"model_resolution", QT_TRANSLATE_NOOP("Facts", "Resolution")},
    {"createTime", QT_TRANSLATE_NOOP("Facts", "Created"), Kind::UnixTimeMs},
    {"timestamp", QT_TRANSLATE_NOOP("Facts", "Updated"), Kind::UnixTimeMs},
    {"elapsedTime", QT_TRANSLATE_NOOP("Facts", "Elapsed time")},
    {"/duration", QT_TRANSLATE_NOOP("Facts", "Duration")}, // in seconds or milliseconds
    {"fps", QT_TRANSLATE_NOOP("Facts", "Frame rate")},
    {"coverURL", QT_TRANSLATE_NOOP("Facts", "Cover, link")},
    {"thumbnail_url", QT_TRANSLATE_NOOP("Facts", "Thumbnail, link")},
    {"downloadURL", QT_TRANSLATE_NOOP("Facts", "Media, link")},
    {"fileUrl", QT_TRANSLATE_NOOP("Facts", "Media, link")},
    {"no_watermark_url", QT_TRANSLATE_NOOP("Facts", "Media without watermark, link")},
    {"videoURL", QT_TRANSLATE_NOOP("Facts", "Media with watermark, link")},
    {"downloadURLWithWatermark", QT_TRANSLATE_NOOP("Facts", "Media with watermark, link")},
    {"watermark_url", QT_TRANSLATE_NOOP("Facts", "Media with watermark, link")},
    {"feedURL", QT_TRANSLATE_NOOP("Facts", "Preview, link")},
    {"audioURL", QT_TRANSLATE_NOOP("Facts", "Audio, link")},
    {"audio_url", QT_TRANSLATE_NOOP("Facts", "Audio, link")},
    {"originFiles.id", QT_TRANSLATE_NOOP("Facts", "Source file ID"), Kind::Private},
    {"originFiles.url", QT_TRANSLATE_NOOP("Facts", "Source file, link")},
    {"originFiles.type", QT_TRANSLATE_NOOP("Facts", "Source file type")},
    {"fileName", QT_TRANSLATE_NOOP("Facts", "File name")},
    {"response.attachments.file.type", QT_TRANSLATE_NOOP("Facts", "File type")},
    {"response.attachments.type", QT_TRANSLATE_NOOP("Facts", "Attachment type")},
    {"response.attachments.status", QT_TRANSLATE_NOOP("Facts", "Attachment status")},
    {"attachmentID", QT_TRANSLATE_NOOP("Facts", "Attachment ID")},
    {"projectID", QT_TRANSLATE_NOOP("Facts", "Project ID")},
    {"sectionID", QT_TRANSLATE_NOOP("Facts", "Section ID")},
    {"chatID", QT_TRANSLATE_NOOP("Facts", "Chat ID")},
    {"batchID", QT_TRANSLATE_NOOP("Facts", "Batch ID")},
    {"userID", QT_TRANSLATE_NOOP("Facts", "User ID"), Kind::Private},
    {"userIDStr", nullptr, Kind::Hidden},
    {"canAppeal", QT_TRANSLATE_NOOP("Facts", "Can be appealed")},
    {"canRetry", QT_TRANSLATE_NOOP("Facts", "Can be retried")},
    {"typeLabel", QT_TRANSLATE_NOOP("Facts", "Job type")},
    {"voice_name", QT_TRANSLATE_NOOP("Facts", "Voice")},
    {"voice_id", QT_TRANSLATE_NOOP("Facts", "Voice ID")},
    {"cost_credit", QT_TRANSLATE_NOOP("Facts", "Credits")},
};

constexpr KnownText texts[] = {
    {"response.msg_content", QT_TRANSLATE_NOOP("Details", "Response"), TextBlock::Format::Plain, SectionKind::Result},
    {"lyrics", QT_TRANSLATE_NOOP("Details", "Lyrics"), TextBlock::Format::Plain, SectionKind::Result},
};

constexpr LiveList lists[] = {
    {.id = "videos",
     .title = QT_TRANSLATE_NOOP("Facts", "Videos"),
     .path = "/v1/minimax/videos/",
     .account = "account",
     .size = "limit",
     .count = 30,
     .from = "lastVideoId",
     .last = "videoId"},
    {.id = "images",
     .title = QT_TRANSLATE_NOOP("Facts", "Images"),
     .path = "/v1/minimax/images/",
     .account = "account",
     .size = "limit",
     .count = 30,
     .from = "lastImageId",
     .last = "imageId"},
};

LiveTraits traits()
{
    const QString user = u"user:[0-9]{1,20}-minimax:"_s + QString::fromLatin1(accountPattern);
    const QString agent = u"p[0-9]{1,20}-u[0-9]{1,20}-a[0-9]{1,20}-bot:minimax\\b"_s;
    const QString made = user + u"-(?:(?:video|image|music):[0-9A-Za-z_]{1,64}|(?:audio|speech):[0-9A-Za-z_-]{1,64})\\b"_s;
    return {.id = u"minimax"_s,
            .title = u"MiniMax"_s,
            .sign = u"minimax"_s,
            .ids = QRegularExpression(agent + u'|' + made),
            .mediaIds = QRegularExpression(user + u"-file:[0-9A-Za-z_]{1,64}\\b"_s),
            .patience = 3 * 15min, // of the agent
            .runningPath = u"/v1/minimax/scheduler/"_s,
            .fields = fields,
            .texts = texts,
            .lists = lists,
            .accountExample = u"123456789"_s};
}

JobState stateOfNumber(int number)
{
    switch (number) {
    case 0:
    case 11: return JobState::Queued;
    case 1:
    case 12: return JobState::Running;
    case 2: return JobState::Succeeded;
    case 3: return JobState::Failed;
    case 4: // of music
    case 5:
    case 7:
    case 14: return JobState::Moderated;
    default: return JobState::Unknown;
    }
}

// Whether it is over says statusFinal alone; the number and the word say how.
JobState stateIn(const QJsonObject &object)
{
    const auto number = smallNumberOf(object["status"_L1]);
    JobState state = number ? stateOfNumber(*number) : JobState::Unknown;
    if (state == JobState::Unknown)
        state = liveStateFrom(textOf(object["statusLabel"_L1]));
    const QJsonValue isFinal = object["statusFinal"_L1];
    if (!isFinal.isBool())
        return state == JobState::Unknown && number ? JobState::Running : state; // a number that is not documented
    if (isFinal.toBool() != isRunning(state) && state != JobState::Unknown)
        return state;
    return isFinal.toBool() ? JobState::Unknown : JobState::Running;
}

// Its older music has seconds, its newer has milliseconds; neither has a song of a quarter of an hour.
std::chrono::milliseconds soundLength(const QJsonValue &value)
{
    return textOf(value).toDouble() < 1000 ? secondsOf(value) : millisecondsOf(value);
}

QUrl firstLink(std::initializer_list<QJsonValue> values)
{
    for (const QJsonValue &value : values) {
        if (const QUrl url = urlOf(value); !url.isEmpty())
            return url;
    }
    return {};
}

void addMade(Job &job, const QJsonObject &object)
{
    const QUrl sound = firstLink({object["audio_url"_L1], object["audioURL"_L1]});
    if (MediaItem *song = addResult(job, "audio", MediaType::Audio, sound)) {
        song->poster = urlOf(object["coverURL"_L1]);
        song->duration = soundLength(object["duration"_L1]);
        song->label = textOf(object["title"_L1]);
        song->lyrics = lyricsOf(textOf(object["lyrics"_L1]));
        return;
    }
    const MediaType type = kindIn(job.id) == "image"_L1 || object.contains("imageId"_L1) ? MediaType::Image : MediaType::Video;
    const QUrl clean = firstLink({object["downloadURL"_L1], object["videoURL"_L1]}); // of those who have not paid: the latter alone
    if (MediaItem *item = addResult(job, roleOf(type), type, clean)) {
        item->pixels = pixelSizeOf(object);
        item->poster = type == MediaType::Video ? urlOf(object["coverURL"_L1]) : QUrl();
    }
}

// Numbers are texts here.
void addAttachment(Job &job, const QJsonValue &attachment)
{
    const QJsonValue file = attachment["file"_L1];
    const QJsonValue extra = file["extra"_L1];
    const QUrl url = firstLink({extra["no_watermark_url"_L1], file["fileUrl"_L1], extra["watermark_url"_L1]});
    MediaType type = typeOfLink(url, textOf(file["type"_L1]));
    if (type == MediaType::Any)
        type = smallNumberOf(attachment["type"_L1]) == 2 ? MediaType::Image : MediaType::Video;
    if (MediaItem *item = addResult(job, roleOf(type), type, url)) {
        item->pixels = pixelSizeOf(extra);
        item->poster = urlOf(extra["thumbnail_url"_L1]);
        item->duration = secondsOf(extra["duration"_L1]);
        if (job.model.isEmpty())
            job.model = oneLine(textOf(extra["model_name"_L1]), maxTerm);
    }
}

void readAgentInto(Job &job, const QJsonObject &object)
{
    job.verb = u"agent"_s;
    QStringList models;
    const QJsonArray list = listOf(object["request"_L1]["models"_L1]);
    for (const QJsonValue &model : list)
        models.append(textOf(model));
    job.model = oneLine(models.join(", "_L1), maxTerm);
    job.updated = msTimeOf(object["response"_L1]["timestamp"_L1]);
    const QJsonArray attachments = listOf(object["response"_L1]["attachments"_L1]);
    for (const QJsonValue &attachment : attachments)
        addAttachment(job, attachment);
}

} // namespace

MiniMax::MiniMax()
    : LiveService(traits())
{}

std::chrono::days MiniMax::lifetime(const QString &jobId) const
{
    const QString kind = kindIn(jobId);
    if (kind == "audio"_L1 || kind == "speech"_L1)
        return std::chrono::days(7);
    return kind == "bot"_L1 ? std::chrono::days(31) : LiveService::lifetime(jobId);
}

QString MiniMax::reasonFor(const Error &error, const QString &jobId) const
{
    if (error.kind != Error::Kind::NotFound)
        return LiveService::reasonFor(error, jobId);
    const QString kind = kindIn(jobId);
    if (kind == "bot"_L1)
        return QCoreApplication::translate("Wording", "MiniMax keeps the jobs of its agent for 31 days. This one may be older.");
    if (kind == "audio"_L1 || kind == "speech"_L1)
        return QCoreApplication::translate("Wording", "MiniMax finds speech by its job for 7 days. This job may be older.");
    return QCoreApplication::translate("Wording",
                                       "MiniMax may have removed the result because its moderation refused it, or it was deleted.");
}

QString MiniMax::pathOf(const QString &jobId) const
{
    const QString kind = kindIn(jobId);
    if (kind == "video"_L1 || kind == "image"_L1)
        return u"/v1/minimax/%1s/"_s.arg(kind);
    if (kind == "bot"_L1)
        return u"/v1/minimax/agent/"_s;
    return kind == "music"_L1 ? u"/v1/minimax/music/"_s : u"/v1/minimax/speech/"_s;
}

QString MiniMax::idIn(const QJsonObject &object) const
{
    for (const auto name : {"videoId"_L1, "imageId"_L1, "musicId"_L1, "audioId"_L1, "audio_id"_L1, "jobId"_L1}) {
        if (const QString id = textOf(object[name]); ownsId(id))
            return id;
    }
    return {};
}

// Speech that is not finished names no job.
bool MiniMax::isJob(const QJsonObject &object) const
{
    return LiveService::isJob(object) || (object["statusLabel"_L1].isString() && object["statusFinal"_L1].isBool());
}

void MiniMax::readInto(Job &job, const QJsonObject &object) const
{
    if (job.id.isEmpty() ? object.contains("request"_L1) : kindIn(job.id) == "bot"_L1) {
        readAgentInto(job, object);
        return;
    }
    job.verb = kindIn(job.id);
    job.state = stateIn(object);
    job.stateText = oneLine(textOf(object[object.contains("statusLabel"_L1) ? "statusLabel"_L1 : "status"_L1]), maxTerm);
    job.created = msTimeOf(object["createTime"_L1]);
    job.model = oneLine(textOf(object[object.contains("modelID"_L1) ? "modelID"_L1 : "model"_L1]), maxTerm);
    job.prompt.source = textOf(object[object.contains("desc"_L1) ? "desc"_L1 : "text"_L1]);
    job.title = textOf(object["title"_L1]);
    job.searchText = QStringList{job.title, job.prompt.source, textOf(object["lyrics"_L1])}.join(u'\n').trimmed();
    if (isRunning(job.state)) {
        if (const auto percent = smallNumberOf(object["percent"_L1]))
            job.percent = std::clamp(*percent, 0, 100);
        return;
    }
    if (const QString message = textOf(object["message"_L1]); job.state != JobState::Succeeded && !message.isEmpty())
        job.problem
            = {.text = job.problem.text.isEmpty() ? message : job.problem.text + u'\n' + message, .isError = job.state == JobState::Failed};
    addMade(job, object);
}
