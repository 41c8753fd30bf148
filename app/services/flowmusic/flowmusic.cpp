// SPDX-License-Identifier: MIT
#include "app/services/flowmusic/flowmusic.h"

#include "app/services/useapi/jsonvalues.h"
#include "app/text/oneline.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = KnownField::Kind;

constexpr KnownField fields[] = {
    {"request.prompt", nullptr, Kind::Hidden}, // shown as the prompt, and the message as the error
    {"error.message", nullptr, Kind::Hidden},
    {"error.code", QT_TRANSLATE_NOOP("Facts", "Error code")},
    {"operation", QT_TRANSLATE_NOOP("Facts", "Action")},
    {"created_at", QT_TRANSLATE_NOOP("Facts", "Created"), Kind::Time},
    {"completed_at", QT_TRANSLATE_NOOP("Facts", "Completed"), Kind::Time},
    {"duration_ms", QT_TRANSLATE_NOOP("Facts", "Processing time"), Kind::Milliseconds},
    {"clips.clip", QT_TRANSLATE_NOOP("Facts", "Clip ID"), Kind::Private},
    {"clips.duration_s", QT_TRANSLATE_NOOP("Facts", "Duration"), Kind::Seconds},
    {"clips.audio_url", QT_TRANSLATE_NOOP("Facts", "Audio, link")},
    {"clips.wav_url", QT_TRANSLATE_NOOP("Facts", "WAV, link")},
    {"clips.image_url", QT_TRANSLATE_NOOP("Facts", "Cover, link")},
    {"clips.lyrics_timing", nullptr, Kind::Hidden}, // numbers by the hundred
};

constexpr KnownText texts[] = {
    {"clips.lyrics", QT_TRANSLATE_NOOP("Details", "Lyrics"), TextBlock::Format::Plain, SectionKind::Result},
};

constexpr LiveList lists[] = {
    {.id = "music", .path = "/v1/flowmusic/music", .account = "email", .size = "limit", .count = 40, .from = "offset", .next = "next"},
};

LiveTraits traits()
{
    const QString account = QString::fromLatin1(accountPattern);
    return {.id = u"flowmusic"_s,
            .title = u"Flow Music"_s,
            .sign = u"flowmusic"_s,
            .ids = QRegularExpression(u"job:[0-9a-f-]{36}-user:[0-9]{1,20}-%1-bot:flowmusic\\b"_s.arg(account)),
            .otherSigns = {u"-clip"_s},
            .mediaIds = QRegularExpression(u"user:[0-9]{1,20}-[^\\s\"'<>,;:\\\\/]{1,254}?-clip:[0-9a-f-]{36}"_s),
            .lifetime = std::chrono::days(7),
            .patience = 3 * 120s,
            .isEncoded = true,
            .runningPath = u"/v1/flowmusic/jobs"_s,
            .fields = fields,
            .texts = texts,
            .lists = lists};
}

// Pairs of seconds, one for each line that is sung.
std::optional<TimeSpan> timingOf(const QJsonValue &pair)
{
    const QJsonArray times = pair.toArray();
    if (times.size() != 2)
        return TimeSpan(); // it counts, so that no other line gets its place
    return TimeSpan{.start = secondsOf(times[0]), .end = secondsOf(times[1])};
}

// The same song as a far larger WAV file is what it is fetched from when the usual one is gone.
void addClip(Job &job, const QJsonValue &clip)
{
    const QUrl wav = urlOf(clip["wav_url"_L1]);
    const QUrl audio = urlOf(clip["audio_url"_L1]);
    MediaItem *item = addResult(job, "audio", MediaType::Audio, audio.isEmpty() ? wav : audio);
    if (!item)
        return;
    item->key = keyOfFile(job.service, textOf(clip["clip"_L1]));
    item->label = textOf(clip["title"_L1]);
    item->poster = urlOf(clip["image_url"_L1]);
    item->duration = secondsOf(clip["duration_s"_L1]);
    item->lyrics = lyricsOf(textOf(clip["lyrics"_L1]), readList<TimeSpan>(clip["lyrics_timing"_L1], timingOf));
    if (!audio.isEmpty() && !wav.isEmpty())
        item->mirrors.append({.url = wav});
}

} // namespace

FlowMusic::FlowMusic()
    : LiveService(traits())
{}

QString FlowMusic::reasonFor(const Error &error, const QString &jobId) const
{
    if (error.httpStatus != 404)
        return LiveService::reasonFor(error, jobId);
    return QCoreApplication::translate("Wording", "The job has expired at Flow Music, or it never existed.");
}

QString FlowMusic::pathOf(const QString & /*jobId*/) const
{
    return u"/v1/flowmusic/jobs/"_s;
}

// A song by itself, as the list of an account's songs has it. The list may leave out the links.
QString FlowMusic::entryIn(const QJsonObject &object) const
{
    const QString clip = textOf(object["clip"_L1]);
    return isMediaId(clip) && object.contains("title"_L1) ? clip : QString();
}

void FlowMusic::readInto(Job &job, const QJsonObject &object) const
{
    const bool isSong = !job.entry.isEmpty();
    const QJsonArray clips = isSong ? QJsonArray{object} : listOf(object["clips"_L1]);
    QStringList searched;
    for (const QJsonValue &clip : clips) {
        addClip(job, clip);
        searched << textOf(clip["title"_L1]) << textOf(clip["lyrics"_L1]);
        if (job.title.isEmpty())
            job.title = textOf(clip["title"_L1]);
    }
    if (clips.size() == 1)
        job.seed = numberOf(clips.first()["seed"_L1]);
    job.verb = oneLine(textOf(object["operation"_L1]));
    if (isSong && !job.media.isEmpty())
        job.state = JobState::Succeeded;
    searched.removeAll({});
    searched.removeDuplicates();
    job.searchText = searched.join(u'\n');
}
