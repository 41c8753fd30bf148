// SPDX-License-Identifier: MIT
#include "app/services/kling/kling.h"

#include "app/services/useapi/jsonvalues.h"
#include "app/text/oneline.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = KnownField::Kind;

constexpr auto prefix = "kling:"_L1;

constexpr KnownField fields[] = {
    {"/status_name", nullptr, Kind::Hidden}, // the job's status
    {"/status_final", QT_TRANSLATE_NOOP("Facts", "Is final")},
    {"task.status", nullptr, Kind::Hidden}, // the same
    {"task.status_name", nullptr, Kind::Hidden},
    {"task.status_final", nullptr, Kind::Hidden},
    {"works.status", nullptr, Kind::Hidden},
    {"works.status_name", QT_TRANSLATE_NOOP("Facts", "Media status")},
    {"works.status_final", nullptr, Kind::Hidden},
    {"/message", QT_TRANSLATE_NOOP("Facts", "Message")},
    {"/error", QT_TRANSLATE_NOOP("Facts", "Error")},
    {"etaTime", QT_TRANSLATE_NOOP("Facts", "Estimated time")}, // in a unit that is not documented, as the next ones are
    {"queuingEtaTime", QT_TRANSLATE_NOOP("Facts", "Estimated time in the queue")},
    {"originEtaTime", QT_TRANSLATE_NOOP("Facts", "Estimated time at first")},
    {"originQueuingEtaTime", QT_TRANSLATE_NOOP("Facts", "Estimated time in the queue at first")},
    {"etaTimeOverSla", QT_TRANSLATE_NOOP("Facts", "Takes longer than usual")},
    {"task.id", nullptr, Kind::Hidden}, // the job's ID
    {"works.taskId", nullptr, Kind::Hidden},
    {"userId", QT_TRANSLATE_NOOP("Facts", "User ID"), Kind::Private},
    {"scene", QT_TRANSLATE_NOOP("Facts", "Scene")},
    {"createTime", QT_TRANSLATE_NOOP("Facts", "Created"), Kind::UnixTimeMs},
    {"updateTime", QT_TRANSLATE_NOOP("Facts", "Updated"), Kind::UnixTimeMs},
    {"viewTime", QT_TRANSLATE_NOOP("Facts", "Viewed"), Kind::UnixTimeMs},
    {"viewed", QT_TRANSLATE_NOOP("Facts", "Is viewed")},
    {"favored", QT_TRANSLATE_NOOP("Facts", "Is a favorite")},
    {"deleted", QT_TRANSLATE_NOOP("Facts", "Is deleted")},
    {"starNum", QT_TRANSLATE_NOOP("Facts", "Stars")},
    {"task.taskInfo.type", nullptr, Kind::Hidden}, // that of the task
    {"task.taskInfo.scene", nullptr, Kind::Hidden},
    {"task.taskInfo.inputs.name", QT_TRANSLATE_NOOP("Facts", "Input")},
    {"task.taskInfo.inputs.url", QT_TRANSLATE_NOOP("Facts", "Input, link")},
    {"inputType", QT_TRANSLATE_NOOP("Facts", "Input, type")},
    {"fromWorkId", QT_TRANSLATE_NOOP("Facts", "Input, work ID")},
    {"task.taskInfo.arguments.prompt", nullptr, Kind::Hidden}, // shown as the prompt
    {"kling_version", QT_TRANSLATE_NOOP("Facts", "Model")},
    {"imageCount", QT_TRANSLATE_NOOP("Facts", "Number of results")},
    {"callbackPayloads", QT_TRANSLATE_NOOP("Facts", "Callback data")},
    {"works.taskInfo", nullptr, Kind::Hidden}, // that of the task once more
    {"works.type", nullptr, Kind::Hidden},
    {"workId", QT_TRANSLATE_NOOP("Facts", "Work ID")},
    {"workItemId", QT_TRANSLATE_NOOP("Facts", "Work item")},
    {"contentType", QT_TRANSLATE_NOOP("Facts", "Media type")},
    {"works.resource.resource", QT_TRANSLATE_NOOP("Facts", "Media, link")},
    {"works.resource.duration", QT_TRANSLATE_NOOP("Facts", "Duration"), Kind::Milliseconds},
    {"works.cover.resource", QT_TRANSLATE_NOOP("Facts", "Thumbnail, link")},
    {"works.cover.width", nullptr, Kind::Hidden},
    {"works.cover.height", nullptr, Kind::Hidden},
    {"works.cover.duration", nullptr, Kind::Hidden},
    {"resourceKey", QT_TRANSLATE_NOOP("Facts", "Media key")},
};

constexpr LiveList lists[] = {
    {.id = "tasks",
     .path = "/v1/kling/tasks/",
     .account = "email",
     .size = "pageSize",
     .count = 30,
     .from = "createdBefore",
     .last = "task.createTime"},
};

LiveTraits traits()
{
    return {.id = u"kling"_s,
            .title = u"Kling"_s,
            .sign = u"kling"_s,
            .ids = QRegularExpression(u"kling:[0-9]{6,20}(?![0-9])"_s),
            .lifetime = Service::noLimit,
            .patience = 3 * 60min,
            .runningPath = u"/v1/kling/scheduler"_s,
            .fields = fields,
            .lists = lists,
            .namesAccount = true};
}

QJsonObject firstWork(const QJsonObject &object)
{
    return listOf(object["works"_L1]).first().toObject();
}

// Only what is final has an end, and only "succeed" is a good one, whatever the number says. What lists the results leaves out the task's
// own state.
JobState stateIn(const QJsonObject &object, QString &name)
{
    for (const QJsonObject &part : {object, object["task"_L1].toObject(), firstWork(object)}) {
        name = textOf(part["status_name"_L1]);
        const QString isFinal = textOf(part["status_final"_L1]);
        const JobState state = liveStateFrom(name);
        if (isFinal == "true"_L1 && name == "succeed"_L1)
            return JobState::Succeeded;
        if (isFinal == "true"_L1)
            return state == JobState::Moderated || state == JobState::Cancelled ? state : JobState::Failed;
        if (!isFinal.isEmpty() || !name.isEmpty())
            return state == JobState::Queued ? state : JobState::Running;
    }
    return JobState::Unknown;
}

// Of the task, which each of its works repeats.
QString argumentIn(const QJsonObject &object, QLatin1StringView name)
{
    for (const QJsonObject &part : {object["task"_L1].toObject(), firstWork(object)}) {
        const QJsonArray arguments = part["taskInfo"_L1]["arguments"_L1].toArray();
        for (const QJsonValue &argument : arguments) {
            if (const QString text = textOf(argument["value"_L1]); argument["name"_L1].toString() == name && !text.isEmpty())
                return text;
        }
    }
    return {};
}

void addWork(Job &job, const QJsonObject &work)
{
    const QJsonObject resource = work["resource"_L1].toObject();
    const QUrl url = urlOf(resource["resource"_L1]);
    const MediaType type = typeOfLink(url, textOf(work["contentType"_L1]));
    if (MediaItem *item = addResult(job, roleOf(type), type, url)) {
        item->poster = type == MediaType::Image ? QUrl() : urlOf(work["cover"_L1]["resource"_L1]);
        item->duration = type == MediaType::Image ? 0ms : millisecondsOf(resource["duration"_L1]);
        item->pixels = type == MediaType::Audio ? QSize() : pixelSizeOf(resource);
    }
}

// The types of tasks that have been met; others are shown as they are.
constexpr ActionName klingActions[] = {
    {"m2v_txt2video*", QT_TRANSLATE_NOOP("Actions", "Text to video")},
    {"m2v_img2video*", QT_TRANSLATE_NOOP("Actions", "Image to video")},
    {"m2v_*", QT_TRANSLATE_NOOP("Actions", "Video")},
    {"mmu_txt2img*", QT_TRANSLATE_NOOP("Actions", "Text to image")},
    {"mmu_img2img*", QT_TRANSLATE_NOOP("Actions", "Image to image")},
};

} // namespace

std::span<const ActionName> Kling::actionNames() const
{
    return klingActions;
}

Kling::Kling()
    : LiveService(traits())
{}

// An address counts, whose slashes may be escaped as JSON allows, or our own form; a number by itself can be anything.
Service::Mentions Kling::mentionsIn(const QString &text) const
{
    static const QRegularExpression id(u"(?:kling:|/v1\\\\*/kling\\\\*/tasks\\\\*/)([0-9]{6,20})(?![0-9])"_s);
    if (!text.contains("kling"_L1))
        return {};
    Mentions mentions;
    auto match = id.globalMatch(withoutPercent(text));
    while (match.hasNext())
        mentions.ids.append(prefix + match.next().captured(1));
    mentions.ids.removeDuplicates();
    return mentions;
}

QStringList Kling::idsFor(const QString &bare) const
{
    const QString id = prefix + bare;
    return ownsId(id) ? QStringList{id} : QStringList();
}

QString Kling::pathOf(const QString & /*jobId*/) const
{
    return u"/v1/kling/tasks/"_s;
}

QString Kling::pathId(const QString &jobId) const
{
    return jobId.sliced(jobId.startsWith(prefix) ? prefix.size() : 0);
}

QString Kling::idIn(const QJsonObject &object) const
{
    for (const QJsonValue &number : {object["task"_L1]["id"_L1], QJsonValue(firstWork(object)["taskId"_L1])}) {
        if (const QString id = prefix + textOf(number); ownsId(id))
            return id;
    }
    return {};
}

bool Kling::isJob(const QJsonObject &object) const
{
    const bool isTask = object.contains("status_final"_L1) || object.contains("works"_L1) || object["task"_L1]["taskInfo"_L1].isObject();
    return isTask && !idIn(object).isEmpty();
}

void Kling::readInto(Job &job, const QJsonObject &object) const
{
    const QJsonObject task = object["task"_L1].toObject();
    job.verb = oneLine(textOf((task.isEmpty() ? firstWork(object) : task)["type"_L1]), maxTerm);
    job.state = stateIn(object, job.stateText);
    job.stateText = oneLine(job.stateText, maxTerm);
    job.created = msTimeOf(task["createTime"_L1]);
    job.updated = msTimeOf(task["updateTime"_L1]);
    job.prompt.source = argumentIn(object, "prompt"_L1);
    job.model = oneLine(argumentIn(object, "kling_version"_L1), maxTerm);
    if (const QString message = textOf(object["message"_L1]);
        job.state == JobState::Failed && !message.isEmpty() && message != "success"_L1 && !job.problem.text.contains(message))
        job.problem = {.text = (job.problem.text + u'\n' + message).trimmed(), .isError = true};
    if (isRunning(job.state)) // what is listed before the end is not good yet
        return;
    const QJsonArray works = listOf(object["works"_L1]);
    for (const QJsonValue &work : works)
        addWork(job, work.toObject());
}

// [{id: 123456789, email, started, …}]
Result<QStringList> Kling::runningJobsIn(const QByteArray &raw) const
{
    const QJsonDocument document = QJsonDocument::fromJson(raw);
    if (!document.isArray())
        return Error{.kind = Error::Kind::BadReply, .detail = u"no list of jobs"_s};
    QStringList ids;
    const QJsonArray tasks = document.array();
    for (const QJsonValue &task : tasks)
        ids.append(prefix + textOf(task["id"_L1]));
    ids.removeIf([this](const QString &id) { return !ownsId(id); });
    ids.removeDuplicates();
    return ids;
}

QString Kling::reasonFor(const Error &error, const QString &jobId) const
{
    if (error.kind == Error::Kind::NotFound)
        return QCoreApplication::translate("Wording", "The task was deleted, Kling refused it, or the account has no credits left.");
    if (error.kind == Error::Kind::BadRequest && error.detail.contains("email"_L1, Qt::CaseInsensitive))
        return QCoreApplication::translate("Wording",
                                           "You have several Kling accounts, and the service needs the email address of the "
                                           "one that made this task. Enter it in Browse, beside the list of Kling.");
    return LiveService::reasonFor(error, jobId);
}
