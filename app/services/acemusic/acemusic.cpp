// SPDX-License-Identifier: MIT
#include "app/services/acemusic/acemusic.h"

#include "app/services/useapi/jsonvalues.h"
#include "app/text/oneline.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = KnownField::Kind;

constexpr int maxDepth = 6; // of the objects that songs and stems are looked for in

constexpr KnownField fields[] = {
    {"request.prompt", nullptr, Kind::Hidden}, // shown as the prompt, and the message as the error
    {"/prompt", nullptr, Kind::Hidden},
    {"error.message", nullptr, Kind::Hidden},
    {"error.code", QT_TRANSLATE_NOOP("Facts", "Error code")},
    {"modelUsed", QT_TRANSLATE_NOOP("Facts", "Model used")},
    {"stemsMode", QT_TRANSLATE_NOOP("Facts", "Kind of stems")},
    {"songId", QT_TRANSLATE_NOOP("Facts", "Song ID"), Kind::Private},
    {"taskId", QT_TRANSLATE_NOOP("Facts", "Task ID")},
    {"status", QT_TRANSLATE_NOOP("Facts", "Song status")},
    {"audioUrl", QT_TRANSLATE_NOOP("Facts", "Audio, link")},
    {"playUrl", QT_TRANSLATE_NOOP("Facts", "Player link")},
    {"playUrlExpires", QT_TRANSLATE_NOOP("Facts", "Player link expires"), Kind::Time},
    {"coverUrl", QT_TRANSLATE_NOOP("Facts", "Cover, link")},
};

constexpr KnownText texts[] = {
    {"songs.lyrics", QT_TRANSLATE_NOOP("Details", "Lyrics"), TextBlock::Format::Plain, SectionKind::Result},
};

constexpr LiveList lists[] = {
    {.id = "music", .path = "/v1/acemusic/music", .account = "email"},
};

// Beside the documented form, the one that Flow Music's ids have.
LiveTraits traits()
{
    const QString account = QString::fromLatin1(accountPattern);
    const QString number = u"(?:j[0-9]{10,22}[a-z]?-u|job:[0-9a-f-]{36}-user:)[0-9]{1,20}"_s;
    return {.id = u"acemusic"_s,
            .title = u"ACE Music"_s,
            .sign = u"acemusic"_s,
            .ids = QRegularExpression(u"%1-%2-bot:acemusic\\b"_s.arg(number, account)),
            .otherSigns = {u"-song"_s},
            .mediaIds = QRegularExpression(u"user:[0-9]{1,20}-[^\\s\"'<>,;:\\\\/]{1,254}?-song:so_[0-9a-f]{1,64}\\b"_s),
            .lifetime = std::chrono::days(7),
            .patience = 3 * 30min,
            .isEncoded = true,
            .runningPath = u"/v1/acemusic/jobs"_s,
            .fields = fields,
            .texts = texts,
            .lists = lists};
}

QUrl coverOf(const QJsonObject &song)
{
    const QUrl link = urlOf(song["coverUrl"_L1]);
    return link.isEmpty() ? urlOf(song["cover"_L1]) : link;
}

// `playUrl` leads to the same file for an hour. A song that was deleted has no links.
void addSong(Job &job, const QJsonObject &song)
{
    const QUrl audio = urlOf(song["audioUrl"_L1]);
    const QUrl player = urlOf(song["playUrl"_L1]);
    if (job.title.isEmpty())
        job.title = textOf(song["title"_L1]);
    if (job.model.isEmpty())
        job.model = oneLine(textOf(song["model"_L1]));
    job.searchText += textOf(song["title"_L1]) + u'\n' + textOf(song["style"_L1]) + u'\n' + textOf(song["lyrics"_L1]) + u'\n';
    MediaItem *item = addResult(job, "audio", MediaType::Audio, audio.isEmpty() ? player : audio);
    if (!item)
        return;
    item->key = keyOfFile(job.service, textOf(song["songId"_L1])); // a song that is deleted leaves the list, and the others stay
    item->label = textOf(song["title"_L1]);
    item->poster = coverOf(song);
    item->duration = secondsOf(song["duration"_L1]);
    item->lyrics = lyricsOf(textOf(song["lyrics"_L1]));
    if (audio.isEmpty())
        item->expires = timeOf(song["playUrlExpires"_L1]);
    else if (!player.isEmpty())
        item->mirrors.append({.url = player});
}

// A track is whatever else has the link of a sound.
void addStem(Job &job, const QJsonObject &track)
{
    const QUrl url = urlOf(track["url"_L1]);
    if (typeOfLink(url) != MediaType::Audio)
        return;
    if (MediaItem *item = addResult(job, "stem", MediaType::Audio, url))
        item->label = textOf(track["name"_L1]);
}

void addSounds(Job &job, const QJsonValue &value, int depth)
{
    if (depth > maxDepth)
        return;
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const QJsonValue &entry : list)
            addSounds(job, entry, depth + 1);
        return;
    }
    const QJsonObject object = value.toObject();
    if (object.contains("songId"_L1))
        addSong(job, object);
    else
        addStem(job, object);
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member.key() != "request"_L1) // what it was made from is no result
            addSounds(job, member.value(), depth + 1);
    }
}

} // namespace

AceMusic::AceMusic()
    : LiveService(traits())
{}

QString AceMusic::reasonFor(const Error &error, const QString &jobId) const
{
    switch (error.httpStatus) {
    case 404: return QCoreApplication::translate("Wording", "The songs of this job have been deleted from the library of ACE Music.");
    case 410:
        return QCoreApplication::translate("Wording",
                                           "ACE Music lists jobs for 7 days. The songs may still be in the library of the account.");
    case 504:
        return QCoreApplication::translate(
            "Wording", "The job has been running for more than 30 minutes. ACE Music may still complete it: try again later.");
    default: return LiveService::reasonFor(error, jobId);
    }
}

QString AceMusic::pathOf(const QString & /*jobId*/) const
{
    return u"/v1/acemusic/jobs/"_s;
}

// A song by itself, too, as the account's library has it.
QString AceMusic::entryIn(const QJsonObject &object) const
{
    const bool hasLink = object.contains("audioUrl"_L1) || object.contains("playUrl"_L1);
    return object.contains("title"_L1) && hasLink ? textOf(object["songId"_L1]) : QString();
}

void AceMusic::readInto(Job &job, const QJsonObject &object) const
{
    if (job.prompt.source.isEmpty())
        job.prompt.source = textOf(object["prompt"_L1]);
    if (job.model.isEmpty())
        job.model = oneLine(textOf(object["model"_L1]));
    addSounds(job, object, 0);
    job.searchText = job.searchText.trimmed();
}
