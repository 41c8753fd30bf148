// SPDX-License-Identifier: MIT
#include "app/services/midjourney/midjourneyv2.h"

#include "app/common/utczone.h"
#include "app/services/midjourney/brokenids.h"
#include "app/services/midjourney/parser.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool hasAny(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    return std::any_of(names.begin(), names.end(), [&](QLatin1StringView name) { return object.contains(name); });
}

} // namespace

QString MidjourneyV2::id() const
{
    return u"midjourney"_s;
}

QString MidjourneyV2::title() const
{
    return u"Midjourney"_s;
}

bool MidjourneyV2::ownsId(const QString &jobId) const
{
    return jobId.startsWith("job:"_L1);
}

std::chrono::days MidjourneyV2::lifetime(const QString & /*jobId*/) const
{
    return std::chrono::days(31);
}

Service::Mentions MidjourneyV2::mentionsIn(const QString &text) const
{
    // No word border before an id: in escaped JSON "\\njob:…" follows a letter.
    static const QRegularExpression id(u"job:[0-9]{17}-user:[0-9]{1,20}-channel:[0-9]{1,20}-bot:[A-Za-z]{1,32}"_s);

    const QString plain = withWholeIds(withoutPercent(text));
    return {.ids = allMatches(id, plain), .foreignIds = shortIdsIn(plain), .hasActingLink = ::hasActingLink(plain)};
}

QDateTime MidjourneyV2::createdFromId(const QString &jobId) const
{
    static const QRegularExpression stamp(u"^job:(\\d{8})(\\d{9})-"_s);
    const auto match = stamp.match(jobId);
    if (!match.hasMatch())
        return {};
    const QDate date = QDate::fromString(match.captured(1), u"yyyyMMdd"_s);
    const QTime time = QTime::fromString(match.captured(2), u"HHmmsszzz"_s);
    return date.isValid() && time.isValid() ? QDateTime(date, time, utcZone) : QDateTime();
}

// Other services of the house have a `jobid`, too: ids of theirs name another bot, and their fields stand in parts.
bool MidjourneyV2::isJob(const QJsonObject &object) const
{
    const QString jobId = object["jobid"_L1].toString();
    const bool hasParts = object["request"_L1].isObject() || object["response"_L1].isObject();
    if (!jobId.isEmpty() && !ownsId(jobId) && (hasParts || jobId.contains("-bot:"_L1)))
        return false;
    if (object.contains("jobid"_L1)) // alone it is only the name of a job
        return hasAny(
            object,
            {"status"_L1, "verb"_L1, "prompt"_L1, "content"_L1, "attachments"_L1, "imageUx"_L1, "videoUx"_L1, "seed"_L1, "embeds"_L1});
    return object.contains("status"_L1)
        && hasAny(object, {"verb"_L1, "maxJobs"_L1, "discord"_L1, "replyRef"_L1, "replyUrl"_L1, "imageUx"_L1, "videoUx"_L1});
}

MidjourneyJob MidjourneyV2::fieldsIn(const QJsonObject &object) const
{
    return midjourneyJobFrom(object);
}

QString MidjourneyV2::userIn(const QString &jobId) const
{
    static const QRegularExpression user(u"^job:\\d{17}-user:(\\d{1,20})-"_s);
    return user.match(jobId).captured(1);
}

QUrl MidjourneyV2::jobUrl(const QUrl &base, const QString &jobId) const
{
    return onBase(base, u"/v2/jobs/"_s, u"jobid"_s, jobId); // the slash before the query belongs to it
}

QUrl MidjourneyV2::runningJobsUrl(const QUrl &base) const
{
    return onBase(base, u"/v2/jobs"_s);
}

// A bare array of ids. Only what is an id of this service is taken: it becomes part of a URL.
Result<QStringList> MidjourneyV2::runningJobsIn(const QByteArray &raw) const
{
    const QJsonDocument document = QJsonDocument::fromJson(raw);
    if (!document.isArray())
        return Error{.kind = Error::Kind::BadReply, .detail = u"no array of job ids"_s};
    QStringList ids;
    for (const QJsonValue &value : document.array())
        ids += mentionsIn(value.toString()).ids;
    ids.removeDuplicates();
    return ids;
}
