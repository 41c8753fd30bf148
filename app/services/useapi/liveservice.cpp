// SPDX-License-Identifier: MIT
#include "app/services/useapi/liveservice.h"

#include "app/common/web.h"
#include "app/services/medialabels.h"
#include "app/services/useapi/jsonvalues.h"
#include "app/services/useapi/links.h"
#include "app/text/json/jsonobject.h"
#include "app/text/oneline.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxTitle = 200;
constexpr qsizetype maxSearched = 4000; // characters

QJsonValue firstOf(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        if (const QJsonValue value = object[name]; !value.isUndefined() && !value.isNull())
            return value;
    }
    return QJsonValue(QJsonValue::Undefined);
}

Problem problemIn(const QJsonObject &object)
{
    QStringList texts;
    for (const QJsonValue &value : {object["error"_L1], object["errorDetails"_L1], object["response"_L1]["error"_L1]}) {
        if (const QString text = errorTextOf(value); !text.isEmpty() && !texts.contains(text))
            texts.append(text);
    }
    return {.text = texts.join(u'\n'), .isError = !texts.isEmpty()};
}

// Gives nothing of the text away.
QString hashOf(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().first(32));
}

// What names the item for good. The links of one file differ from answer to answer; what a job has made has its place in the job.
MediaKey keyOf(const Job &job, const MediaItem &item)
{
    if (job.id.isEmpty())
        return MediaKey(item.url.toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo));
    return MediaKey(u"%1:%2/%3-%4"_s.arg(job.service, hashOf(job.id), QString::fromLatin1(item.role)).arg(item.number));
}

void finishMedia(Job &job)
{
    QHash<QByteArray, int> numbers;
    for (MediaItem &item : job.media) {
        item.number = ++numbers[item.role];
        if (item.key.isEmpty())
            item.key = keyOf(job, item);
        const QString label = labelOf(item.role, item.number);
        //: %1: such as Audio 2, %2: the title of the song
        item.label = item.label.isEmpty() ? label : QCoreApplication::translate("Wording", "%1: %2").arg(label, oneLine(item.label));
        if (!item.expires.isValid())
            item.expires = linkExpiry(item.url);
        for (qsizetype i = 0; i < item.mirrors.size(); ++i) {
            MediaMirror &mirror = item.mirrors[i];
            mirror.type = item.type;
            if (mirror.key.isEmpty()) // it has no place of its own in the job
                mirror.key = MediaKey(u"%1#backup%2"_s.arg(item.key.toString(), i == 0 ? QString() : QString::number(i + 1)));
        }
    }
}

void finish(Job &job)
{
    finishMedia(job);
    if (job.title.isEmpty())
        job.title = job.prompt.source;
    job.title = oneLine(job.title.left(maxTitle * 4)).left(maxTitle);
    if (job.prompt.text.isEmpty())
        job.prompt.text = job.prompt.source;
    if (job.searchText.isEmpty())
        job.searchText = job.prompt.source;
    job.searchText = job.searchText.left(maxSearched);
    const bool hasFile = std::any_of(job.media.cbegin(), job.media.cend(), [](const MediaItem &item) { return item.isKept; });
    if (job.state == JobState::Succeeded && !hasFile)
        job.state = JobState::NoFile;
}

// The service says so in its own words, "Unauthorized access to user:12345". Of a proxy's page there is only what HTTP says.
bool isOfAnotherUser(const Error &error)
{
    const bool isSaid = !error.detail.isEmpty() && !error.detail.startsWith("HTTP 403"_L1); // else a proxy may have answered
    return error.httpStatus == 403 && error.kind != Error::Kind::Cloudflare && isSaid;
}

// What is left of a list of jobs without those that are over by their own word.
QJsonValue withoutFinished(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray kept;
        const QJsonArray list = value.toArray();
        for (const QJsonValue &entry : list)
            kept.append(withoutFinished(entry));
        return kept;
    }
    QJsonObject object = value.toObject();
    if (object.isEmpty())
        return value;
    if (const QString status = object["status"_L1].toString(); !status.isEmpty() && !isRunning(liveStateFrom(status)))
        return {};
    for (QJsonValueRef member : object)
        member = withoutFinished(member);
    return object;
}

} // namespace

LiveService::LiveService(LiveTraits traits)
    : m_traits(std::move(traits))
{}

bool LiveService::hasSign(const QString &text) const
{
    return text.contains(m_traits.sign)
        || std::any_of(m_traits.otherSigns.begin(), m_traits.otherSigns.end(), [&](const QString &sign) { return text.contains(sign); });
}

bool LiveService::ownsId(const QString &jobId) const
{
    if (!hasSign(jobId))
        return false;
    const auto match = m_traits.ids.match(jobId);
    return match.hasMatch() && match.capturedLength() == jobId.size();
}

std::chrono::days LiveService::lifetime(const QString & /*jobId*/) const
{
    return m_traits.lifetime;
}

std::chrono::seconds LiveService::patience(const QString & /*jobId*/) const
{
    return m_traits.patience;
}

Service::Mentions LiveService::mentionsIn(const QString &text) const
{
    const bool mayHaveJobs = hasSign(text);
    const bool mayHaveMedia = !m_traits.mediaIds.pattern().isEmpty() && text.contains("user"_L1);
    if (!mayHaveJobs && !mayHaveMedia)
        return {};
    const QString plain = withoutPercent(text);
    Mentions mentions;
    if (mayHaveJobs)
        mentions.ids = allMatches(m_traits.ids, plain);
    if (mayHaveMedia)
        mentions.mediaIds = allMatches(m_traits.mediaIds, plain);
    return mentions;
}

bool LiveService::isMediaId(const QString &text) const
{
    const auto match = m_traits.mediaIds.match(text);
    return match.hasMatch() && match.capturedLength() == text.size();
}

QDateTime LiveService::createdFromId(const QString & /*jobId*/) const
{
    return {};
}

QString LiveService::idIn(const QJsonObject &object) const
{
    return textOf(object["jobid"_L1]);
}

bool LiveService::isJob(const QJsonObject &object) const
{
    const bool isOfRunningList = object.contains("elapsed"_L1) && !object.contains("status"_L1); // names a job, and is none
    return object.size() > 1 && !isOfRunningList && ownsId(idIn(object));
}

Recognized LiveService::recognize(const QJsonObject &object) const
{
    if (isJob(object) || !entryIn(object).isEmpty())
        return read(object, {});
    if (std::optional<ServiceError> error = houseErrorIn(object))
        return *std::move(error);
    return {};
}

Job LiveService::read(const QJsonObject &object, const QString &jobId) const
{
    const QJsonObject request = object["request"_L1].toObject();
    const QString status = textOf(object["status"_L1]);
    Job job{.service = id(), .id = idIn(object)};
    if (job.id.isEmpty())
        job.id = jobId;
    if (job.id.isEmpty())
        job.entry = entryIn(object);
    job.verb = oneLine(textOf(firstOf(object, {"verb"_L1, "type"_L1})), maxTerm);
    job.state = liveStateFrom(status);
    job.stateText = oneLine(status, maxTerm);
    job.created = timeOf(firstOf(object, {"created"_L1, "created_at"_L1, "createdAt"_L1}));
    job.updated = timeOf(firstOf(object, {"updated"_L1, "updated_at"_L1, "updatedAt"_L1, "completed_at"_L1}));
    job.prompt.source = textOf(firstOf(request, {"prompt"_L1}));
    job.model = oneLine(textOf(firstOf(request, {"model"_L1})), maxTerm);
    job.problem = problemIn(object);
    readInto(job, object);
    for (MediaItem &item : job.media) {
        if (isOwnFile(item.url))
            item.route = MediaRoute::WithToken;
    }
    finish(job);
    return job;
}

QList<JobSection> LiveService::sectionsOf(const JobResponse &answer) const
{
    const Result<QJsonObject> object = jsonObjectIn(answer.raw);
    return documentSections(answer, object ? *object : QJsonObject(), m_traits.fields, m_traits.texts);
}

QUrl LiveService::urlOfJob(const QUrl &base, const QString &jobId, bool isEncoded) const
{
    const QByteArray segment = QUrl::toPercentEncoding(pathId(jobId), isEncoded ? QByteArray() : QByteArray(":@*+"));
    return onBase(base, pathOf(jobId) + QString::fromLatin1(segment));
}

QUrl LiveService::jobUrl(const QUrl &base, const QString &jobId) const
{
    return urlOfJob(base, jobId, m_traits.isEncoded);
}

// The services differ in how an id has to be encoded, and have changed it before.
std::optional<QUrl> LiveService::otherJobUrl(const QUrl &base, const QString &jobId, const Error &error) const
{
    if (error.httpStatus != 400 || !error.detail.contains("invalid job id format"_L1, Qt::CaseInsensitive))
        return std::nullopt;
    QUrl other = urlOfJob(base, jobId, !m_traits.isEncoded);
    return other == urlOfJob(base, jobId, m_traits.isEncoded) ? std::nullopt : std::optional(std::move(other));
}

QString LiveService::reasonFor(const Error &error, const QString & /*jobId*/) const
{
    if (isOfAnotherUser(error))
        return QCoreApplication::translate("Wording", "The job belongs to another account than the token.");
    if (error.httpStatus == 596)
        //: %1: the name of a service
        return QCoreApplication::translate("Wording", "useapi.net cannot sign in to your account at %1. Renew the sign-in at useapi.net.")
            .arg(m_traits.title);
    return {};
}

std::optional<bool> LiveService::mayPass(const Error &error, const QString & /*jobId*/, bool /*isKnown*/) const
{
    return isOfAnotherUser(error) ? std::optional(false) : std::nullopt;
}

// A document may name any address: none that climbs out of the path, or that would change a job, ever gets the token.
bool LiveService::isOwnFile(const QUrl &media) const
{
    const QString path = media.path(QUrl::FullyDecoded);
    return !m_traits.filesPath.isEmpty() && path.startsWith(m_traits.filesPath) && !path.contains("/.."_L1) && !hasActingLink(path);
}

std::optional<QUrl> LiveService::proxyUrl(const QUrl &base, const QUrl &media) const
{
    if (!isOwnFile(media) || !isSameOrigin(media, defaultBase()))
        return std::nullopt;
    QUrl url = onBase(base, media.path(QUrl::FullyEncoded));
    url.setQuery(media.hasQuery() ? media.query(QUrl::FullyEncoded) : QString(), QUrl::StrictMode);
    return url;
}

const LiveList *LiveService::findList(const QString &listId) const
{
    const auto list = std::find_if(m_traits.lists.begin(), m_traits.lists.end(),
                                   [&](const LiveList &each) { return listId == m_traits.id + u'/' + QString::fromLatin1(each.id); });
    return list == m_traits.lists.end() ? nullptr : &*list;
}

QList<HistoryList> LiveService::histories() const
{
    const QString example = m_traits.accountExample.isEmpty() ? u"user@example.com"_s : m_traits.accountExample;
    QList<HistoryList> lists;
    for (const LiveList &list : m_traits.lists) {
        //: %1: the name of a service, %2: what it has a list of, such as Videos
        const QString title = list.title
            ? QCoreApplication::translate("Wording", "%1: %2").arg(m_traits.title, QCoreApplication::translate("Facts", list.title))
            : m_traits.title;
        lists.append({.id = m_traits.id + u'/' + QString::fromLatin1(list.id),
                      .service = m_traits.id,
                      .title = title,
                      .accountExample = example,
                      .needsAccount = !list.account});
    }
    return lists;
}

QUrl LiveService::historyUrl(const QUrl &base, const HistoryRequest &request) const
{
    const LiveList *list = findList(request.list);
    return list ? historyPageUrl(base, *list, request) : QUrl();
}

Result<HistoryPage> LiveService::historyIn(const QByteArray &raw, const HistoryRequest &request) const
{
    const LiveList *list = findList(request.list);
    return list ? historyPageIn(raw, *list, request, *this) : Service::historyIn(raw, request);
}

QUrl LiveService::withAccount(const QUrl &url, const QString & /*jobId*/, const QString &account) const
{
    if (!m_traits.namesAccount)
        return url;
    const QString query = url.query(QUrl::FullyEncoded);
    QUrl named = url;
    named.setQuery((query.isEmpty() ? query : query + u'&') + u"email="_s + QString::fromLatin1(QUrl::toPercentEncoding(account)),
                   QUrl::StrictMode);
    return named;
}

QUrl LiveService::runningJobsUrl(const QUrl &base) const
{
    return onBase(base, m_traits.runningPath);
}

// Whatever the list looks like: only what is an id of this service is taken, as it becomes part of a URL.
Result<QStringList> LiveService::runningJobsIn(const QByteArray &raw) const
{
    if (const QJsonDocument list = QJsonDocument::fromJson(raw); list.isArray())
        return mentionsIn(jsonText(withoutFinished(list.array()))).ids;
    const Result<QJsonObject> object = jsonObjectIn(raw);
    if (!object || houseErrorIn(*object))
        return Error{.kind = Error::Kind::BadReply, .detail = u"no list of jobs"_s};
    return mentionsIn(jsonText(withoutFinished(*object))).ids;
}

MediaItem *addResult(Job &job, const QByteArray &role, MediaType type, const QUrl &url)
{
    if (url.isEmpty())
        return nullptr;
    job.media.append({.role = role, .url = url, .type = type});
    return &job.media.last();
}

MediaKey keyOfFile(const QString &service, const QString &fileId)
{
    return fileId.isEmpty() ? MediaKey() : MediaKey(u"%1:%2"_s.arg(service, hashOf(fileId)));
}

MediaType typeOfLink(const QUrl &url, const QString &mimeType)
{
    static const QHash<QString, MediaType> known{
        {u"mp4"_s, MediaType::Video},  {u"mov"_s, MediaType::Video},  {u"webm"_s, MediaType::Video}, {u"m4v"_s, MediaType::Video},
        {u"mp3"_s, MediaType::Audio},  {u"m4a"_s, MediaType::Audio},  {u"wav"_s, MediaType::Audio},  {u"flac"_s, MediaType::Audio},
        {u"ogg"_s, MediaType::Audio},  {u"aac"_s, MediaType::Audio},  {u"opus"_s, MediaType::Audio}, {u"png"_s, MediaType::Image},
        {u"jpg"_s, MediaType::Image},  {u"jpeg"_s, MediaType::Image}, {u"webp"_s, MediaType::Image}, {u"gif"_s, MediaType::Image},
        {u"avif"_s, MediaType::Image}, {u"heic"_s, MediaType::Image}, {u"md"_s, MediaType::Text},    {u"txt"_s, MediaType::Text},
    };
    const QString kind = mimeType.section(u'/', 0, 0).toLower();
    if (kind == "video"_L1)
        return MediaType::Video;
    if (kind == "audio"_L1)
        return MediaType::Audio;
    if (kind == "image"_L1)
        return MediaType::Image;
    if (kind == "text"_L1)
        return MediaType::Text;
    return known.value(url.path().section(u'.', -1).toLower(), MediaType::Any);
}

QByteArray roleOf(MediaType type)
{
    switch (type) {
    case MediaType::Image: return "image";
    case MediaType::Video: return "video";
    case MediaType::Audio: return "audio";
    case MediaType::Text: return "report";
    case MediaType::Any: return "file";
    }
    return "file";
}
