// SPDX-License-Identifier: MIT
#include "app/services/faceswap/faceswap.h"

#include "app/common/utczone.h"
#include "app/services/discord/message.h"
#include "app/services/faceswap/faceswapdetails.h"
#include "app/services/medialabels.h"
#include "app/services/useapi/jsonvalues.h"
#include "app/services/useapi/states.h"
#include "app/text/json/jsonobject.h"
#include "app/text/oneline.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxTitle = 200;
constexpr qsizetype maxSearched = 4000; // characters

// The jobs that swap faces have one file each, the bot's list of stored faces has none.
QList<MediaItem> mediaIn(const QJsonObject &object, JobState state)
{
    QList<MediaItem> media;
    QSet<MediaKey> keys;
    QHash<QByteArray, int> numbers;
    const auto add = [&](const QByteArray &role, MediaItem item) {
        item.role = role;
        item.key = discordMediaKey(item.url);
        if (item.url.isEmpty() || keys.contains(item.key))
            return;
        keys.insert(item.key);
        item.number = ++numbers[role];
        item.label = labelOf(role, item.number);
        item.isKept = role != "preview"; // it is replaced soon
        media.append(item);
    };
    const QList<Attachment> attachments = readList<Attachment>(object["attachments"_L1], attachmentFrom);
    for (const Attachment &attachment : attachments)
        add(isRunning(state) ? "preview" : "attachment", mediaItemOf(attachment));
    const QList<Embed> embeds = readList<Embed>(object["embeds"_L1], embedFrom);
    for (const Embed &embed : embeds)
        add("embed", mediaItemOf(embed.image));
    return media;
}

Problem problemIn(const QJsonObject &object)
{
    if (const QString error = anyTextOf(object["error"_L1]); !error.isEmpty())
        return {.text = error, .isError = true};
    return {.text = anyTextOf(object["errorDetails"_L1])};
}

// What the bot wrote, without the mention of whom it answers.
QString wordsIn(const QString &content)
{
    static const QRegularExpression mention(u"<@!?[0-9]{1,20}>"_s);
    return oneLine(content.left(maxTitle * 4).remove(mention)).left(maxTitle);
}

constexpr ActionName faceSwapActions[] = {
    {"faceswap-headshot", QT_TRANSLATE_NOOP("Actions", "Face swap, headshot")},
    {"faceswap*", QT_TRANSLATE_NOOP("Actions", "Face swap")},
};

} // namespace

std::span<const ActionName> FaceSwap::actionNames() const
{
    return faceSwapActions;
}

QString FaceSwap::id() const
{
    return u"faceswap"_s;
}

QString FaceSwap::title() const
{
    return u"InsightFaceSwap"_s;
}

bool FaceSwap::ownsId(const QString &jobId) const
{
    return jobId.endsWith("-bot:faceswap"_L1, Qt::CaseInsensitive);
}

std::chrono::days FaceSwap::lifetime(const QString & /*jobId*/) const
{
    return std::chrono::days(31);
}

Service::Mentions FaceSwap::mentionsIn(const QString &text) const
{
    static const QRegularExpression id(u"(?:job:|(?<![0-9]))[0-9]{17}-user:[0-9]{1,20}-channel:[0-9]{1,20}-bot:faceswap(?![A-Za-z])"_s,
                                       QRegularExpression::CaseInsensitiveOption);
    if (!text.contains("faceswap"_L1, Qt::CaseInsensitive))
        return {};
    const QString plain = withoutPercent(text);
    return {.ids = allMatches(id, plain), .hasActingLink = ::hasActingLink(plain)};
}

QDateTime FaceSwap::createdFromId(const QString &jobId) const
{
    static const QRegularExpression stamp(u"^(?:job:)?(\\d{8})(\\d{9})-"_s);
    const auto match = stamp.match(jobId);
    const QDate date = QDate::fromString(match.captured(1), u"yyyyMMdd"_s);
    const QTime time = QTime::fromString(match.captured(2), u"HHmmsszzz"_s);
    return date.isValid() && time.isValid() ? QDateTime(date, time, utcZone) : QDateTime();
}

// The kind of job or the id names the service.
Recognized FaceSwap::recognize(const QJsonObject &object) const
{
    const bool isOurs = textOf(object["verb"_L1]).startsWith("faceswap"_L1) || ownsId(textOf(object["jobid"_L1]));
    const bool isJob = object.contains("status"_L1) || object.contains("verb"_L1) || object.contains("attachments"_L1);
    if (isOurs && isJob)
        return read(object, {});
    if (std::optional<ServiceError> error = houseErrorIn(object))
        return *std::move(error);
    return {};
}

Job FaceSwap::read(const QJsonObject &object, const QString &jobId) const
{
    const QString status = textOf(object["status"_L1]);
    const QString content = anyTextOf(object["content"_L1]);
    Job job{.service = id(), .id = textOf(object["jobid"_L1])};
    if (job.id.isEmpty())
        job.id = jobId;
    job.verb = oneLine(textOf(object["verb"_L1]), maxTerm);
    job.title = wordsIn(content);
    job.state = houseStateFrom(status);
    job.stateText = oneLine(status, maxTerm);
    job.created = timeOf(object["created"_L1]);
    if (!job.created.isValid())
        job.created = createdFromId(job.id);
    job.updated = timeOf(object["updated"_L1]);
    job.media = mediaIn(object, job.state);
    job.problem = problemIn(object);
    job.searchText = content.left(maxSearched);
    job.page = messagePage(textOf(object["server"_L1]), textOf(object["channel"_L1]), textOf(object["messageId"_L1]));
    return job;
}

QList<JobSection> FaceSwap::sectionsOf(const JobResponse &answer) const
{
    const Result<QJsonObject> object = jsonObjectIn(answer.raw);
    return faceSwapSections(answer, object ? *object : QJsonObject());
}

QUrl FaceSwap::jobUrl(const QUrl &base, const QString &jobId) const
{
    return onBase(base, u"/v1/faceswap/jobs/"_s, u"jobid"_s, jobId);
}

QUrl FaceSwap::runningJobsUrl(const QUrl &base) const
{
    return onBase(base, u"/v1/faceswap/jobs"_s);
}

// A bare array of ids. Only what is an id of this service is taken: it becomes part of a URL.
Result<QStringList> FaceSwap::runningJobsIn(const QByteArray &raw) const
{
    const QJsonDocument document = QJsonDocument::fromJson(raw);
    if (!document.isArray())
        return Error{.kind = Error::Kind::BadReply, .detail = u"no array of job ids"_s};
    QStringList ids;
    const QJsonArray entries = document.array();
    for (const QJsonValue &value : entries)
        ids += mentionsIn(value.toString()).ids;
    ids.removeDuplicates();
    return ids;
}
