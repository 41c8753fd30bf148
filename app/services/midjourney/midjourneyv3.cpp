// SPDX-License-Identifier: MIT
#include "app/services/midjourney/midjourneyv3.h"

#include "app/services/midjourney/parser.h"
#include "app/services/useapi/jsonvalues.h"
#include "app/text/json/jsonobject.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr auto bot = "-bot:midjourney"_L1;

// {"U1": id, …}, as the list that version 2 has.
QJsonArray childList(const QJsonObject &children)
{
    QJsonArray list;
    for (auto child = children.begin(); child != children.end(); ++child) {
        const QJsonArray ids = listOf(child.value()); // a button that was pressed more than once may have several
        for (const QJsonValue &id : ids)
            list.append(QJsonObject{{u"button"_s, child.key()}, {u"jobid"_s, id.isObject() ? id["jobid"_L1] : id}});
    }
    return list;
}

// The job as version 2 has it. What stands in several places counts where the service puts it last, but for what names the job: a request
// names the job that it is about.
QJsonObject flat(const QJsonObject &object)
{
    QJsonObject result = object;
    for (const auto part : {"request"_L1, "response"_L1}) {
        result.remove(part);
        const QJsonObject fields = object[part].toObject();
        for (auto field = fields.begin(); field != fields.end(); ++field)
            result[field.key()] = field.value();
    }
    const QJsonValue requested = object["request"_L1]["jobid"_L1];
    if (requested.isString() && requested != object["jobid"_L1] && !result.contains("parentJobId"_L1))
        result["parentJobId"_L1] = requested;
    for (const auto name : {"jobid"_L1, "verb"_L1, "status"_L1, "created"_L1, "updated"_L1}) {
        if (object.contains(name))
            result[name] = object[name];
    }
    if (result["children"_L1].isObject())
        result["children"_L1] = childList(result["children"_L1].toObject());
    if (object["verb"_L1].toString() == "describe"_L1 && result["imageUrl"_L1].isString())
        result["describeUrl"_L1] = result.take("imageUrl"_L1);
    return result;
}

} // namespace

QString MidjourneyV3::id() const
{
    return u"midjourney-v3"_s;
}

QString MidjourneyV3::title() const
{
    return u"Midjourney v3"_s;
}

bool MidjourneyV3::ownsId(const QString &jobId) const
{
    static const QRegularExpression start(u"^j\\d"_s);
    return start.match(jobId).hasMatch() && (jobId.endsWith(bot) || !jobId.contains("-bot:"_L1));
}

std::chrono::days MidjourneyV3::lifetime(const QString & /*jobId*/) const
{
    return std::chrono::days(62);
}

Service::Mentions MidjourneyV3::mentionsIn(const QString &text) const
{
    const QString plain = withoutPercent(text);
    Mentions mentions{.ids = shortIdsIn(plain)};
    mentions.ids.removeIf([this](const QString &id) { return !ownsId(id); });
    return mentions;
}

QDateTime MidjourneyV3::createdFromId(const QString & /*jobId*/) const
{
    return {};
}

QUrl MidjourneyV3::jobUrl(const QUrl &base, const QString &jobId) const
{
    return onBase(base, u"/v3/midjourney/jobs/"_s + QString::fromLatin1(QUrl::toPercentEncoding(jobId, ":")));
}

QUrl MidjourneyV3::runningJobsUrl(const QUrl &base) const
{
    return onBase(base, u"/v3/midjourney/jobs"_s);
}

// By channel: {channels: {<channel>: {jobs: [{jobId, …}]}}}.
Result<QStringList> MidjourneyV3::runningJobsIn(const QByteArray &raw) const
{
    const Result<QJsonObject> object = jsonObjectIn(raw);
    if (!object || !(*object)["channels"_L1].isObject())
        return Error{.kind = Error::Kind::BadReply, .detail = u"no channels of jobs"_s};
    QStringList ids;
    const QJsonObject channels = (*object)["channels"_L1].toObject();
    for (const QJsonValue &channel : channels) {
        const QJsonArray jobs = channel["jobs"_L1].toArray();
        for (const QJsonValue &job : jobs)
            ids += mentionsIn(job["jobId"_L1].toString()).ids;
    }
    ids.removeDuplicates();
    return ids;
}

// Other services of the house have the same outer shape: their ids, or a `type` in the place of the verb, differ.
bool MidjourneyV3::isJob(const QJsonObject &object) const
{
    const QString jobId = textOf(object["jobid"_L1]);
    const bool hasParts = object["request"_L1].isObject() || object["response"_L1].isObject();
    const bool hasVerb = object["verb"_L1].isString();
    if (!ownsId(jobId))
        return false;
    return jobId.endsWith(bot) ? hasParts || hasVerb || object.contains("status"_L1) : hasParts && hasVerb;
}

MidjourneyJob MidjourneyV3::fieldsIn(const QJsonObject &object) const
{
    const QJsonObject fields = flat(object);
    MidjourneyJob job = midjourneyJobFrom(fields);
    if (const auto percent = smallNumberOf(fields["progress_percent"_L1]); percent && *percent >= 0 && *percent <= 100)
        job.percent = percent;
    job.otherFields.removeIf([](const auto &field) { return field.first == "progress_percent"_L1; });
    return job;
}

QString MidjourneyV3::userIn(const QString &jobId) const
{
    static const QRegularExpression user(u"^j\\d+[a-z]?-u(\\d{1,20})-"_s);
    return user.match(jobId).captured(1);
}
