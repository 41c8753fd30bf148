// SPDX-License-Identifier: MIT
#include "app/services/tempolor/tempolor.h"

#include "app/services/useapi/jsonvalues.h"
#include "app/text/oneline.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Kind = KnownField::Kind;

constexpr KnownField fields[] = {
    {"/job_id", nullptr, Kind::Hidden},
    {"/status_name", nullptr, Kind::Hidden},
    {"ltmMaterialExtendDto.description", nullptr, Kind::Hidden}, // the prompt
    {"status_final", QT_TRANSLATE_NOOP("Facts", "Status is final")},
    {"childType", QT_TRANSLATE_NOOP("Facts", "Job type")},
    {"matChildType", QT_TRANSLATE_NOOP("Facts", "Result type")},
    {"bizType", QT_TRANSLATE_NOOP("Facts", "Category")},
    {"sourceType", QT_TRANSLATE_NOOP("Facts", "Source")},
    {"itemId", QT_TRANSLATE_NOOP("Facts", "Media ID")},
    {"genItemId", QT_TRANSLATE_NOOP("Facts", "Generation ID")},
    {"userId", QT_TRANSLATE_NOOP("Facts", "User ID"), Kind::Private},
    {"titleEn", QT_TRANSLATE_NOOP("Facts", "Title")},
    {"cover", QT_TRANSLATE_NOOP("Facts", "Cover, link")},
    {"url", QT_TRANSLATE_NOOP("Facts", "Audio, link")},
    {"mp3OssId", QT_TRANSLATE_NOOP("Facts", "MP3 file")},
    {"wavOssId", QT_TRANSLATE_NOOP("Facts", "WAV file")},
    {"ossWatermarkMp3", QT_TRANSLATE_NOOP("Facts", "MP3 file with watermark")},
    {"officialPlaylistSong", QT_TRANSLATE_NOOP("Facts", "In an official playlist")},
    {"downloadTotal", QT_TRANSLATE_NOOP("Facts", "Downloads")},
    {"likeTotal", QT_TRANSLATE_NOOP("Facts", "Likes")},
    {"collectTotal", QT_TRANSLATE_NOOP("Facts", "Collections")},
    {"chord", QT_TRANSLATE_NOOP("Facts", "Chords")},
    {"mood", QT_TRANSLATE_NOOP("Facts", "Mood")},
    {"inst", QT_TRANSLATE_NOOP("Facts", "Instruments")},
    {"instInfo", QT_TRANSLATE_NOOP("Facts", "Instrument details")},
    {"scene", QT_TRANSLATE_NOOP("Facts", "Scene")},
    {"key", QT_TRANSLATE_NOOP("Facts", "Key")},
    {"bpm", QT_TRANSLATE_NOOP("Facts", "Beats per minute")},
    {"dur", QT_TRANSLATE_NOOP("Facts", "Duration"), Kind::Seconds},
    {"waveformUrl", QT_TRANSLATE_NOOP("Facts", "Waveform, link")},
    {"readStatus", QT_TRANSLATE_NOOP("Facts", "Read")},
    {"downloadStatus", QT_TRANSLATE_NOOP("Facts", "Downloaded")},
    {"createTime", QT_TRANSLATE_NOOP("Facts", "Created"), Kind::UnixTimeMs},
    {"updateTime", QT_TRANSLATE_NOOP("Facts", "Updated"), Kind::UnixTimeMs},
    {"materialQualityScore", QT_TRANSLATE_NOOP("Facts", "Quality score")},
};

constexpr KnownText texts[] = {
    {"ltmMaterialExtendDto.lyricsPrompt", QT_TRANSLATE_NOOP("Details", "Lyrics"), TextBlock::Format::Plain, SectionKind::Result},
    {"musicMaterial.otherInfo", QT_TRANSLATE_NOOP("Details", "Description")},
    {"musicMaterial.otherInfoCn", QT_TRANSLATE_NOOP("Details", "Description")},
};

constexpr LiveList lists[] = {
    {.id = "song",
     .title = QT_TRANSLATE_NOOP("Facts", "Songs"),
     .path = "/v1/tempolor/music",
     .account = "user_id",
     .from = "cursor",
     .next = "cursor",
     .fixed = "type=song"},
    {.id = "instrumental",
     .title = QT_TRANSLATE_NOOP("Facts", "Instrumental music"),
     .path = "/v1/tempolor/music",
     .account = "user_id",
     .from = "cursor",
     .next = "cursor",
     .fixed = "type=instrumental"},
};

LiveTraits traits()
{
    const QString user = u"user:[0-9]{1,20}-tempolor:"_s + QString::fromLatin1(accountPattern);
    return {.id = u"tempolor"_s,
            .title = u"TemPolor"_s,
            .sign = u"tempolor"_s,
            .ids = QRegularExpression(user + u"-job:[0-9A-Za-z_]{1,64}\\b"_s),
            .mediaIds = QRegularExpression(user + u"-stems:[0-9A-Za-z_]{1,64}\\b"_s),
            .runningPath = u"/v1/tempolor/scheduler"_s, // patience: a new track may not be listed for 10 minutes
            .filesPath = u"/v1/tempolor/music/download/"_s,
            .fields = fields,
            .texts = texts,
            .lists = lists,
            .accountExample = u"123456"_s};
}

// 0 to 9: it is made, 10 to 29: it failed.
JobState stateIn(const QJsonObject &object)
{
    const auto number = smallNumberOf(object["status"_L1]);
    if (!number || *number < 0)
        return liveStateFrom(textOf(object["status_name"_L1]));
    if (*number < 10)
        return JobState::Running;
    return *number < 30 ? JobState::Failed : JobState::Succeeded;
}

// As in the example of GET /music/job_id.
constexpr ActionName temPolorActions[] = {
    {"lyric_to_material", QT_TRANSLATE_NOOP("Actions", "Lyrics to song")},
};

} // namespace

std::span<const ActionName> TemPolor::actionNames() const
{
    return temPolorActions;
}

TemPolor::TemPolor()
    : LiveService(traits())
{}

QString TemPolor::reasonFor(const Error &error, const QString &jobId) const
{
    if (error.kind != Error::Kind::NotFound)
        return LiveService::reasonFor(error, jobId);
    return QCoreApplication::translate("Wording", "TemPolor can take 10 minutes to list a new track. An older track was probably deleted.");
}

// A new track is not listed yet; one that was listed has been deleted.
std::optional<bool> TemPolor::mayPass(const Error &error, const QString &jobId, bool isKnown) const
{
    return error.kind == Error::Kind::NotFound && !isKnown ? std::optional(true) : LiveService::mayPass(error, jobId, isKnown);
}

QString TemPolor::pathOf(const QString & /*jobId*/) const
{
    return u"/v1/tempolor/music/"_s;
}

QString TemPolor::idIn(const QJsonObject &object) const
{
    return textOf(object["job_id"_L1]);
}

// The track as MP3. Where its document has no link, the service answers the request for the file with one (its "Download generated music").
void TemPolor::addTrack(Job &job, const QJsonObject &object) const
{
    const QByteArray segment = QUrl::toPercentEncoding(job.id, ":@*+");
    const QString path = u"/v1/tempolor/music/download/"_s + QString::fromLatin1(segment);
    const QUrl link = urlOf(object["url"_L1]);
    MediaItem *track
        = addResult(job, "audio", MediaType::Audio, link.isEmpty() ? onBase(defaultBase(), path, u"file_format"_s, u"mp3"_s) : link);
    track->route = link.isEmpty() ? MediaRoute::WithToken : MediaRoute::Direct;
    track->poster = urlOf(object["cover"_L1]);
    track->label = job.title;
    track->duration = secondsOf(object["musicMaterial"_L1]["dur"_L1]);
    track->lyrics = lyricsOf(textOf(object["ltmMaterialExtendDto"_L1]["lyricsPrompt"_L1]));
}

void TemPolor::readInto(Job &job, const QJsonObject &object) const
{
    const QJsonValue words = object["ltmMaterialExtendDto"_L1];
    job.verb = oneLine(textOf(object["childType"_L1]), maxTerm);
    job.state = stateIn(object);
    const QString name = textOf(object["status_name"_L1]);
    job.stateText = oneLine(name.isEmpty() ? textOf(object["status"_L1]) : name, maxTerm);
    job.created = msTimeOf(object["createTime"_L1]);
    job.updated = msTimeOf(object["updateTime"_L1]);
    job.title = textOf(object["titleEn"_L1]);
    job.prompt.source = textOf(words["description"_L1]);
    job.searchText = QStringList{job.title, job.prompt.source, textOf(words["lyricsPrompt"_L1])}.join(u'\n').trimmed();
    if (const auto percent = smallNumberOf(object["progress"_L1]); percent && isRunning(job.state))
        job.percent = std::clamp(*percent, 0, 100);
    if (job.state == JobState::Succeeded && !job.id.isEmpty())
        addTrack(job, object);
}
