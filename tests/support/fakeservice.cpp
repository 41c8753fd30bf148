// SPDX-License-Identifier: MIT
#include "tests/support/fakeservice.h"

#include "app/common/utczone.h"
#include "app/services/midjourney/midjourneyv2.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

constexpr auto host = "music.example"_L1;

JobState stateOf(int state)
{
    switch (state) {
    case 0: return JobState::Queued;
    case 1: return JobState::Running;
    case 2: return JobState::Succeeded;
    case 9: return JobState::Failed;
    default: return JobState::Unknown;
    }
}

QJsonObject workIn(const QJsonObject &object)
{
    return object["envelope"_L1]["work"_L1].toObject();
}

MediaItem itemOf(const QJsonValue &value, const QByteArray &role, const QString &label, MediaType type)
{
    MediaItem item{.role = role, .number = 0, .label = label, .url = QUrl(value.toString())};
    item.key = MediaKey(item.url.path());
    item.type = type;
    item.route = MediaRoute::WithToken;
    return item;
}

} // namespace

QString FakeService::id() const
{
    return u"fake"_s;
}

QString FakeService::title() const
{
    return u"Shanties"_s;
}

QString FakeService::account() const
{
    return u"music"_s;
}

bool FakeService::ownsId(const QString &jobId) const
{
    return jobId.startsWith("fake/"_L1);
}

QUrl FakeService::defaultBase() const
{
    return QUrl(u"https://%1/api"_s.arg(host));
}

std::chrono::days FakeService::lifetime(const QString & /*jobId*/) const
{
    return std::chrono::days(7);
}

std::chrono::milliseconds FakeService::minPause(const QString & /*jobId*/) const
{
    return std::chrono::milliseconds(40);
}

// Its ids are bare digits: this adapter puts the service's name before them, so that they are no other's.
Service::Mentions FakeService::mentionsIn(const QString &text) const
{
    static const QRegularExpression link(u"(?:https://music\\.example/listen/|fake/)(\\d{6})\\b"_s);
    Mentions mentions;
    for (auto match = link.globalMatch(text); match.hasNext();)
        mentions.ids.append(u"fake/"_s + match.next().captured(1));
    mentions.ids.removeDuplicates();
    return mentions;
}

QDateTime FakeService::createdFromId(const QString & /*jobId*/) const
{
    return {};
}

Recognized FakeService::recognize(const QJsonObject &object) const
{
    if (!workIn(object).isEmpty())
        return read(object, {});
    if (object.contains("fault"_L1))
        return ServiceError{.message = object["fault"_L1].toString()};
    return {};
}

Job FakeService::read(const QJsonObject &object, const QString &jobId) const
{
    const QJsonObject work = workIn(object);
    const int state = work["state"_L1].toInt(-1);
    Job job{.service = id(), .id = work["no"_L1].isString() ? u"fake/"_s + work["no"_L1].toString() : jobId};
    job.verb = u"song"_s;
    job.title = work["wish"_L1]["words"_L1].toString();
    job.prompt = {.source = job.title, .text = job.title};
    job.state = stateOf(state);
    job.stateText = QString::number(state);
    if (isRunning(job.state))
        job.percent = static_cast<int>(work["part"_L1].toDouble() * 100);
    job.created = QDateTime::fromSecsSinceEpoch(work["born"_L1].toInteger(), utcZone);
    job.problem = {.text = work["grief"_L1].toString(), .isError = true};
    if (work["song"_L1].isString())
        job.media.append(itemOf(work["song"_L1], "song", u"Song"_s, MediaType::Audio));
    if (!job.media.isEmpty())
        job.media.last().poster = QUrl(work["still"_L1].toString());
    const QJsonArray encores = work["encores"_L1].toArray();
    for (const QJsonValue &encore : encores) {
        job.media.append(itemOf(encore["song"_L1], "song", u"Encore"_s, MediaType::Audio));
        job.media.last().poster = QUrl(encore["still"_L1].toString());
    }
    if (work["cover"_L1].isString())
        job.media.append(itemOf(work["cover"_L1], "cover", u"Cover"_s, MediaType::Image));
    if (const QByteArray notes = work["notes"_L1].toString().toUtf8(); !notes.isEmpty())
        job.media.append({.role = "notes",
                          .number = 0,
                          .label = u"Notes"_s,
                          .key = MediaKey(u"/notes/"_s + job.id),
                          .type = MediaType::Text,
                          .content = notes});
    if (const QString source = work["remixed"_L1].toString(); !source.isEmpty())
        job.relations.append({.kind = u"remix"_s, .label = u"Remix"_s, .jobId = u"fake/"_s + source});
    job.searchText = work["lyrics"_L1].toString();
    job.page = QUrl(u"https://%1/listen/%2"_s.arg(host, job.id.section(u'/', 1)));
    return job;
}

QList<JobSection> FakeService::sectionsOf(const JobResponse &answer) const
{
    const QJsonObject work = workIn(QJsonDocument::fromJson(answer.raw).object());
    return {{.key = u"lyrics"_s, .body = TextBlock{.title = u"Lyrics"_s, .text = work["lyrics"_L1].toString()}},
            {.key = u"facts"_s, .body = QList<Field>{{.name = u"Tempo"_s, .value = work["tempo"_L1].toString()}}, .title = u"Facts"_s}};
}

QUrl FakeService::jobUrl(const QUrl &base, const QString &jobId) const
{
    return QUrl(base.toString() + u"/works/"_s + jobId.section(u'/', 1));
}

QUrl FakeService::runningJobsUrl(const QUrl &base) const
{
    return QUrl(base.toString() + u"/history"_s);
}

Result<QStringList> FakeService::runningJobsIn(const QByteArray &raw) const
{
    const QJsonObject object = QJsonDocument::fromJson(raw).object();
    if (!object["past"_L1].isArray())
        return Error{.kind = Error::Kind::BadReply};
    QStringList ids;
    const QJsonArray past = object["past"_L1].toArray();
    for (const QJsonValue &number : past)
        ids.append(u"fake/"_s + number.toString());
    return ids;
}

std::optional<QUrl> FakeService::proxyUrl(const QUrl & /*base*/, const QUrl & /*media*/) const
{
    return std::nullopt;
}

QByteArray FakeService::directAgent(const QUrl & /*media*/) const
{
    return {};
}

QString fakeJobId(int number)
{
    return u"fake/10000%1"_s.arg(number);
}

JobKey fakeJobKey(int number)
{
    return JobKey(fakeJobId(number));
}

QByteArray fakeJob(int number, int state)
{
    QJsonObject work{{u"no"_s, fakeJobId(number).section(u'/', 1)},
                     {u"state"_s, state},
                     {u"part"_s, 0.5},
                     {u"born"_s, 1'780'000'000 + number},
                     {u"tempo"_s, u"92"_s},
                     {u"lyrics"_s, u"Harbour bells in verse %1"_s.arg(number)},
                     {u"wish"_s, QJsonObject{{u"words"_s, u"a sea shanty number %1"_s.arg(number)}}}};
    if (state == 2) {
        work[u"song"_s] = fakeSong(number).toString();
        work[u"cover"_s] = fakeCover(number).toString();
    } else if (state == 9) {
        work[u"grief"_s] = u"no voice"_s;
    }
    return QJsonDocument(QJsonObject{{u"envelope"_s, QJsonObject{{u"work"_s, work}}}}).toJson();
}

QUrl fakeSong(int number)
{
    return QUrl(u"https://%1/files/song%2.wav"_s.arg(host).arg(number));
}

QUrl fakeCover(int number)
{
    return QUrl(u"https://%1/files/cover%2.png"_s.arg(host).arg(number));
}

QByteArray wavFile(int seconds, int salt)
{
    constexpr quint32 rate = 8000; // bytes a second: one channel of 8 bits
    const auto number = [](auto value) {
        QByteArray bytes(sizeof(value), 0);
        qToLittleEndian(value, bytes.data());
        return bytes;
    };
    const QByteArray samples(static_cast<qsizetype>(rate) * seconds, static_cast<char>(128 + salt));
    const QByteArray format
        = number(quint16(1)) + number(quint16(1)) + number(rate) + number(rate) + number(quint16(1)) + number(quint16(8));
    const QByteArray body = "WAVEfmt " + number(quint32(format.size())) + format + "data" + number(quint32(samples.size())) + samples;
    return "RIFF" + number(quint32(body.size())) + body;
}

std::unique_ptr<const ServiceRegistry> withFakeService()
{
    ServiceRegistry::Adapters adapters;
    adapters.push_back(std::make_unique<FakeService>());
    adapters.push_back(std::make_unique<MidjourneyV2>());
    return std::make_unique<ServiceRegistry>(
        std::move(adapters),
        ServiceRegistry::Accounts{{u"music"_s, {.base = FakeService().defaultBase(), .token = QString::fromLatin1(fakeToken())}}});
}

QByteArray fakeToken()
{
    return "music-secret";
}
