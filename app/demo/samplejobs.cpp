// SPDX-License-Identifier: MIT
#include "app/demo/samplejobs.h"

#include "app/demo/sampletext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

// Ids that look random and are the same in every run.
QUuid uuidOf(const QString &name)
{
    static const QUuid space(u"{5c0b7a4e-6a0c-4f0e-9f5b-0d6a3f8f2c11}"_s);
    return QUuid::createUuidV5(space, name);
}

bool isRefusal(const QJsonObject &content)
{
    return content.contains("refusal"_L1);
}

bool isRunningStatus(const QString &status)
{
    return status == "created"_L1 || status == "started"_L1 || status == "progress"_L1;
}

// The number of the phase that a run is in, `seconds` after its begin.
int phaseAt(const QJsonArray &phases, double seconds)
{
    int phase = 0;
    for (int i = 1; i < phases.size(); ++i) {
        if (phases.at(i)["fromSecond"_L1].toDouble() <= seconds)
            phase = i;
    }
    return phase;
}

QJsonObject jobIn(const QJsonObject &content, int phase)
{
    QJsonObject job = content["job"_L1].toObject();
    const QJsonObject changes = content["phases"_L1].toArray().at(phase)["job"_L1].toObject();
    for (auto field = changes.begin(); field != changes.end(); ++field)
        job.insert(field.key(), field.value());
    return job;
}

QByteArray compact(const QJsonValue &object)
{
    return QJsonDocument(object.toObject()).toJson(QJsonDocument::Compact);
}

} // namespace

SampleJobs::SampleJobs(const QList<SampleTemplate> &templates, const QString &base, const QDateTime &start, SizeOf sizeOf)
    : m_base(base)
    , m_start(start.toUTC())
    , m_sizeOf(std::move(sizeOf))
{
    for (const SampleTemplate &one : templates)
        m_templates.insert(one.name, one.content);
    for (const SampleTemplate &one : templates) {
        const QString jobId = id(one.name);
        m_names.insert(jobId, one.name);
        if (const QString path = one.content["path"_L1].toString(); !path.isEmpty())
            m_paths.insert(path.endsWith(u'/') ? path + jobId : path, jobId);
        const QJsonObject files = one.content["tokenFiles"_L1].toObject();
        for (auto file = files.begin(); file != files.end(); ++file)
            m_tokenFiles.insert(file.key(), file.value().toString());
    }
}

bool SampleJobs::isOfOtherService(const QString &id) const
{
    return m_templates[m_names[id]].contains("id"_L1);
}

QStringList SampleJobs::ids() const
{
    QStringList names = m_templates.keys();
    const auto placeOf = [this](const QString &name) { // least first
        const QJsonObject content = m_templates[name];
        return std::tuple(!content["isShowpiece"_L1].toBool(), isRefusal(content), -created(name).toMSecsSinceEpoch());
    };
    std::sort(names.begin(), names.end(), [&](const QString &left, const QString &right) { return placeOf(left) < placeOf(right); });
    QStringList result;
    for (const QString &name : std::as_const(names))
        result.append(id(name));
    return result;
}

QStringList SampleJobs::idsBelow(const QString &path) const
{
    QStringList result = ids();
    result.removeIf([&](const QString &id) {
        const QString own = m_templates[m_names[id]]["path"_L1].toString();
        return path.isEmpty() || !own.startsWith(path);
    });
    return result;
}

QStringList SampleJobs::idsThatEndWell() const
{
    QStringList result = ids();
    result.removeIf([&](const QString &id) {
        const QJsonObject content = m_templates[m_names[id]];
        const int last = std::max<int>(0, static_cast<int>(content["phases"_L1].toArray().size()) - 1);
        return isRefusal(content) || !content["endsWell"_L1].toBool(jobIn(content, last)["status"_L1] == "completed"_L1);
    });
    return result;
}

SampleResponse SampleJobs::answer(const QString &id, const QDateTime &begun, const QDateTime &now) const
{
    const QString name = m_names[id];
    const QJsonObject content = m_templates[name];
    const QJsonArray phases = content["phases"_L1].toArray();
    const qint64 took = qRound64(content["tookSeconds"_L1].toDouble() * 1000);
    const QDateTime made = created(name);
    SampleMoment moment{.name = name, .created = made, .updated = made.addMSecs(took), .issued = m_start};
    if (!phases.isEmpty()) {
        moment.phase = phaseAt(phases, static_cast<double>(begun.msecsTo(now)) / 1000);
        moment.updated = begun.toUTC().addMSecs(qRound64(phases.at(moment.phase)["fromSecond"_L1].toDouble() * 1000));
        moment.issued = begun.toUTC();
    }
    SampleResponse answer{.contentType = "application/json; charset=utf-8"};
    SampleWriter writer(*this, moment, answer);
    if (!isRefusal(content)) {
        const QJsonObject job = jobIn(content, moment.phase);
        answer.status = job["code"_L1].toInt(200); // the service says it twice
        answer.body = compact(writer.written(job));
        return answer;
    }
    const QJsonObject refusal = content["refusal"_L1].toObject();
    const QJsonObject headers = refusal["headers"_L1].toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header)
        answer.headers.insert(header.key().toLatin1(), header.value().toString().toLatin1());
    const QJsonValue body = writer.written(refusal["body"_L1]);
    answer.status = refusal["status"_L1].toInt();
    answer.body = body.isString() ? body.toString().toUtf8() : compact(body);
    if (body.isString())
        answer.contentType = "text/html; charset=utf-8";
    return answer;
}

bool SampleJobs::isRunning(const QString &id, const QDateTime &begun, const QDateTime &now) const
{
    const QJsonObject content = m_templates[m_names[id]];
    const QJsonArray phases = content["phases"_L1].toArray();
    const int phase = phaseAt(phases, static_cast<double>(begun.msecsTo(now)) / 1000);
    if (isOfOtherService(id)) // whose words differ
        return phase + 1 < phases.size();
    return isRunningStatus(jobIn(content, phase)["status"_L1].toString());
}

QString SampleJobs::id(const QString &name) const
{
    if (const QString own = m_templates[name]["id"_L1].toString(); !own.isEmpty())
        return own;
    return u"job:%1-user:12345-channel:1122334455667788990-bot:midjourney"_s.arg(created(name).toString(u"yyyyMMddHHmmsszzz"_s));
}

QString SampleJobs::messageId(const QString &name) const
{
    return snowflake(created(name).addMSecs(2131), name); // Discord's message comes a little later
}

QString SampleJobs::guid(const QString &name)
{
    return uuidOf(name).toString(QUuid::WithoutBraces);
}

QDateTime SampleJobs::created(const QString &name) const
{
    const qint64 ago = qRound64(m_templates[name]["minutesAgo"_L1].toDouble() * 60'000);
    return m_start.addMSecs(-ago - uuidOf(name).data1 % 1000); // no job is made at a full second
}

QByteArray contentTypeOf(const QString &media)
{
    static const QHash<QString, QByteArray> types{
        {u"png"_s, "image/png"},   {u"jpg"_s, "image/jpeg"}, {u"jpeg"_s, "image/jpeg"},
        {u"webp"_s, "image/webp"}, {u"gif"_s, "image/gif"},  {u"mp4"_s, "video/mp4"},
        {u"mp3"_s, "audio/mpeg"},  {u"m4a"_s, "audio/mp4"},  {u"md"_s, "text/markdown; charset=utf-8"},
    };
    return types.value(media.section(u'.', -1).toLower(), "application/octet-stream");
}

QString snowflake(const QDateTime &time, const QString &salt)
{
    constexpr qint64 discordEpoch = 1'420'070'400'000; // 2015-01-01, milliseconds
    const auto bits = static_cast<qint64>(uuidOf(salt).data1 & 0x3FFFFF);
    return QString::number(((time.toMSecsSinceEpoch() - discordEpoch) << 22) | bits);
}
