// SPDX-License-Identifier: MIT
#include "app/services/mureka/mureka.h"

#include "app/services/useapi/jsonvalues.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = KnownField::Kind;

constexpr KnownField fields[] = {
    {"request.prompt", nullptr, Kind::Hidden}, // the prompt
    {"request.desc", nullptr, Kind::Hidden},
    {"request.text", nullptr, Kind::Hidden},
    {"verb", QT_TRANSLATE_NOOP("Facts", "Job type")},
    {"jobType", QT_TRANSLATE_NOOP("Facts", "Result type")},
    {"feed_id", QT_TRANSLATE_NOOP("Facts", "Feed ID")},
    {"response.state", QT_TRANSLATE_NOOP("Facts", "Status number")},
    {"song_id", QT_TRANSLATE_NOOP("Facts", "Song ID"), Kind::Private},
    {"stems_id", QT_TRANSLATE_NOOP("Facts", "Stems ID"), Kind::Private},
    {"version", QT_TRANSLATE_NOOP("Facts", "Version")},
    {"duration_milliseconds", QT_TRANSLATE_NOOP("Facts", "Duration"), Kind::Milliseconds},
    {"mp3_url", QT_TRANSLATE_NOOP("Facts", "Audio, link")},
    {"cover", QT_TRANSLATE_NOOP("Facts", "Cover, link")},
    {"bpm", QT_TRANSLATE_NOOP("Facts", "Beats per minute")},
};

constexpr KnownText texts[] = {{"request.lyrics", QT_TRANSLATE_NOOP("Details", "Lyrics"), TextBlock::Format::Plain, SectionKind::Result}};

constexpr LiveList lists[] = {
    {.id = "music",
     .title = QT_TRANSLATE_NOOP("Facts", "Music"),
     .path = "/v1/mureka/music/",
     .account = "account",
     .from = "last_id",
     .next = "last_id",
     .more = "more"},
    {.id = "speech",
     .title = QT_TRANSLATE_NOOP("Facts", "Speech"),
     .path = "/v1/mureka/speech/",
     .account = "account",
     .from = "last_id",
     .next = "last_id",
     .more = "more"},
};

LiveTraits traits()
{
    return {.id = u"mureka"_s,
            .title = u"Mureka"_s,
            .sign = u"mureka"_s,
            .ids = QRegularExpression(u"j[0-9]{10,22}[a-z]-u[0-9]{1,20}-a[0-9]{1,20}-bot:mureka\\b"_s),
            .mediaIds = QRegularExpression(u"user:[0-9]{1,20}-mureka:[0-9]{1,20}-song:[0-9]{1,20}(?:-stems:[0-9]{1,20})?\\b"_s),
            .lifetime = std::chrono::days(7),
            .patience = 3 * 90s, // of speech
            .isEncoded = true,
            .runningPath = u"/v1/mureka/jobs"_s,
            .fields = fields,
            .texts = texts,
            .lists = lists,
            .accountExample = u"12345678901234"_s};
}

// As the service sings them: sections of rows. A job has them where it was made from lyrics of the user's own.
QString lyricsIn(const QJsonValue &song, const QString &requested)
{
    QStringList sections;
    const QJsonArray list = listOf(song["lyrics"_L1]);
    for (const QJsonValue &section : list) {
        QStringList rows;
        const QJsonArray rowList = listOf(section["rows"_L1]);
        for (const QJsonValue &row : rowList)
            rows.append(textOf(row["text"_L1]));
        sections.append(rows.join(u'\n'));
    }
    sections.removeAll({});
    return sections.isEmpty() ? requested : sections.join(u"\n\n"_s);
}

// A song, or speech.
void addSound(Job &job, const QJsonValue &sound, const QString &lyrics = {})
{
    MediaItem *item = addResult(job, "audio", MediaType::Audio, urlOf(sound["mp3_url"_L1]));
    if (!item)
        return;
    item->label = textOf(sound["title"_L1]);
    item->poster = urlOf(sound["cover"_L1]);
    item->lyrics = lyricsOf(lyricsIn(sound, lyrics));
    item->duration
        = std::chrono::milliseconds(std::clamp<qint64>(numberOf(sound["duration_milliseconds"_L1]).value_or(0), 0, 1'000'000'000));
}

// The page names the links of a stem after their formats; both hold the same sound.
void addStem(Job &job, const QJsonValue &stem)
{
    for (const auto name : {"wav"_L1, "wav_url"_L1, "mp3"_L1, "mp3_url"_L1}) {
        if (MediaItem *item = addResult(job, "stem", MediaType::Audio, urlOf(stem[name]))) {
            const QString title = textOf(stem["stem_name"_L1]);
            item->label = title.isEmpty() ? textOf(stem["name"_L1]) : title;
            return;
        }
    }
}

JobState stateOfFeed(const QJsonObject &feed)
{
    switch (smallNumberOf(feed["state"_L1]).value_or(0)) {
    case 1: return JobState::Queued;
    case 2: return JobState::Running;
    case 3: return JobState::Succeeded;
    case 4: return JobState::Failed;
    default: return JobState::Unknown;
    }
}

// GET /jobs/jobid names these; speech is a common word.
constexpr ActionName murekaActions[] = {
    {"music/create", QT_TRANSLATE_NOOP("Actions", "Song")},
    {"music/create-instrumental", QT_TRANSLATE_NOOP("Actions", "Instrumental")},
    {"music/create-advanced", QT_TRANSLATE_NOOP("Actions", "Song with own settings")},
    {"music/extend", QT_TRANSLATE_NOOP("Actions", "Extended song")},
    {"music/regenerate", QT_TRANSLATE_NOOP("Actions", "Song, made again")},
};

} // namespace

std::span<const ActionName> Mureka::actionNames() const
{
    return murekaActions;
}

Mureka::Mureka()
    : LiveService(traits())
{}

QString Mureka::reasonFor(const Error &error, const QString &jobId) const
{
    if (error.kind != Error::Kind::NotFound)
        return LiveService::reasonFor(error, jobId);
    return QCoreApplication::translate("Wording", "Mureka keeps jobs for 7 days. This one may be older.");
}

QString Mureka::pathOf(const QString & /*jobId*/) const
{
    return u"/v1/mureka/jobs/"_s;
}

// Of the list of an account's songs or speech: what the job of it has as its response.
QString Mureka::entryIn(const QJsonObject &object) const
{
    return object["songs"_L1].isArray() ? textOf(object["feed_id"_L1]) : QString();
}

void Mureka::readInto(Job &job, const QJsonObject &object) const
{
    const QJsonObject request = object["request"_L1].toObject();
    const bool isOfHistory = !job.entry.isEmpty();
    const QJsonObject response = isOfHistory ? object : object["response"_L1].toObject();
    if (isOfHistory)
        job.state = stateOfFeed(object);
    for (const auto name : {"desc"_L1, "text"_L1}) { // of songs with lyrics of the user's own; of speech
        if (job.prompt.source.isEmpty())
            job.prompt.source = textOf(request[name]);
    }
    const QJsonArray songs = listOf(response["songs"_L1]);
    for (const QJsonValue &song : songs)
        addSound(job, song, textOf(request["lyrics"_L1]));
    const QJsonArray stems = listOf(response["stems"_L1]);
    for (const QJsonValue &stem : stems)
        addStem(job, stem);
    addSound(job, response); // speech has no list
    QStringList searched{job.prompt.source};
    for (const MediaItem &item : std::as_const(job.media))
        searched.append(item.label);
    searched.removeDuplicates();
    if (job.prompt.source.isEmpty() && !job.media.isEmpty())
        job.title = job.media.first().label;
    job.searchText = (searched << textOf(request["lyrics"_L1])).join(u'\n').trimmed();
}
