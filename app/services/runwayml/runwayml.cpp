// SPDX-License-Identifier: MIT
#include "app/services/runwayml/runwayml.h"

#include "app/services/useapi/jsonvalues.h"
#include "app/text/oneline.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

using Kind = KnownField::Kind;

constexpr KnownField fields[] = {
    {"/taskId", nullptr, Kind::Hidden}, // the job's ID
    {"artifacts.taskId", nullptr, Kind::Hidden},
    {"/id", QT_TRANSLATE_NOOP("Facts", "Task ID")},
    {"/name", QT_TRANSLATE_NOOP("Facts", "Name")},
    {"/image", QT_TRANSLATE_NOOP("Facts", "Image, link")},
    {"createdAt", QT_TRANSLATE_NOOP("Facts", "Created"), Kind::Time},
    {"updatedAt", QT_TRANSLATE_NOOP("Facts", "Updated"), Kind::Time},
    {"taskType", QT_TRANSLATE_NOOP("Facts", "Model")},
    {"/error", QT_TRANSLATE_NOOP("Facts", "Error")},
    {"errorMessage", QT_TRANSLATE_NOOP("Facts", "Error")},
    {"reason", QT_TRANSLATE_NOOP("Facts", "Reason")},
    {"progressText", QT_TRANSLATE_NOOP("Facts", "Stage")},
    {"progressRatio", QT_TRANSLATE_NOOP("Facts", "Progress")},
    {"estimatedTimeToStartSeconds", QT_TRANSLATE_NOOP("Facts", "Estimated time to start"), Kind::Seconds},
    {"sharedAsset", QT_TRANSLATE_NOOP("Facts", "Shared asset")},
    {"options.text_prompt", nullptr, Kind::Hidden}, // shown as the prompt
    {"options.name", QT_TRANSLATE_NOOP("Facts", "Name of the results")},
    {"options.seconds", QT_TRANSLATE_NOOP("Facts", "Duration"), Kind::Seconds},
    {"exploreMode", QT_TRANSLATE_NOOP("Facts", "Explore mode")},
    {"watermark", QT_TRANSLATE_NOOP("Facts", "Watermark")},
    {"enhance_prompt", QT_TRANSLATE_NOOP("Facts", "Prompt is enhanced")},
    {"init_image", QT_TRANSLATE_NOOP("Facts", "First image")},
    {"assetGroupName", QT_TRANSLATE_NOOP("Facts", "Asset group")},
    {"parentAssetGroupId", QT_TRANSLATE_NOOP("Facts", "Asset group ID")},
    {"recordingEnabled", QT_TRANSLATE_NOOP("Facts", "Is recorded")},
    {"assetId", QT_TRANSLATE_NOOP("Facts", "Media ID"), Kind::Private},
    {"artifacts.id", QT_TRANSLATE_NOOP("Facts", "Asset ID")},
    {"userId", QT_TRANSLATE_NOOP("Facts", "User ID"), Kind::Private},
    {"createdBy", QT_TRANSLATE_NOOP("Facts", "Created by"), Kind::Private},
    {"filename", QT_TRANSLATE_NOOP("Facts", "File name")},
    {"artifacts.url", QT_TRANSLATE_NOOP("Facts", "Media, link")},
    {"fileSize", QT_TRANSLATE_NOOP("Facts", "File size")},
    {"isDirectory", QT_TRANSLATE_NOOP("Facts", "Is a folder")},
    {"previewUrls", QT_TRANSLATE_NOOP("Facts", "Thumbnail, link")},
    {"private", QT_TRANSLATE_NOOP("Facts", "Is private")},
    {"privateInTeam", QT_TRANSLATE_NOOP("Facts", "Is private in the team")},
    {"deleted", QT_TRANSLATE_NOOP("Facts", "Is deleted")},
    {"reported", QT_TRANSLATE_NOOP("Facts", "Is reported")},
    {"favorite", QT_TRANSLATE_NOOP("Facts", "Is a favorite")},
    {"frameRate", QT_TRANSLATE_NOOP("Facts", "Frames per second")},
    {"dimensions", QT_TRANSLATE_NOOP("Facts", "Width and height")},
};

constexpr LiveList lists[] = {
    {.id = "tasks", .path = "/v1/runwayml/tasks/", .account = "email", .size = "limit", .count = 30, .from = "offset"},
};

LiveTraits traits()
{
    const QString pattern = u"user:[0-9]{1,20}-runwayml:%1-%2:[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\b"_s;
    const QString account = QString::fromLatin1(accountPattern);
    return {.id = u"runwayml"_s,
            .title = u"Runway"_s,
            .sign = u"runwayml"_s,
            .ids = QRegularExpression(pattern.arg(account, u"task"_s)),
            .mediaIds = QRegularExpression(pattern.arg(account, u"asset"_s)),
            .lifetime = Service::noLimit,
            .runningPath = u"/v1/runwayml/scheduler/"_s,
            .fields = fields,
            .lists = lists};
}

// "0.42" or 0.42
std::optional<int> percentOf(const QJsonValue &ratio)
{
    bool isNumber = false;
    const double part = textOf(ratio).toDouble(&isNumber);
    return isNumber && part >= 0 && part <= 1 ? std::optional(qRound(part * 100)) : std::nullopt;
}

// Of what clients have met: {errorMessage, reason}. Empty: it has another shape.
QString errorIn(const QJsonValue &error)
{
    const QString message = textOf(error["errorMessage"_L1]);
    const QString reason = textOf(error["reason"_L1]);
    return message.isEmpty() || reason.isEmpty() ? message + reason : u"%1 (%2)"_s.arg(message, reason);
}

QSize pixelsIn(const QJsonObject &metadata)
{
    const QSize size = pixelSizeOf(metadata["size"_L1]);
    const QJsonArray dimensions = metadata["dimensions"_L1].toArray();
    return size.isEmpty() ? pixelSizeOf(dimensions.at(0), dimensions.at(1)) : size;
}

MediaType typeOf(const QUrl &url, const QJsonObject &metadata)
{
    const MediaType type = typeOfLink(url);
    return type == MediaType::Any && !textOf(metadata["frameRate"_L1]).isEmpty() ? MediaType::Video : type;
}

void addArtifact(Job &job, const QJsonObject &artifact)
{
    const QUrl url = urlOf(artifact["url"_L1]);
    const QJsonObject metadata = artifact["metadata"_L1].toObject();
    const MediaType type = typeOf(url, metadata);
    if (artifact["isDirectory"_L1].toBool())
        return;
    if (MediaItem *item = addResult(job, roleOf(type), type, url)) {
        item->poster = type == MediaType::Image ? QUrl() : urlOf(listOf(artifact["previewUrls"_L1]).first());
        item->duration = secondsOf(metadata["duration"_L1]);
        item->pixels = pixelsIn(metadata);
        item->size = numberOf(artifact["fileSize"_L1]).value_or(-1);
    }
}

} // namespace

RunwayMl::RunwayMl()
    : LiveService(traits())
{}

QString RunwayMl::pathOf(const QString & /*jobId*/) const
{
    return u"/v1/runwayml/tasks/"_s;
}

QString RunwayMl::idIn(const QJsonObject &object) const
{
    return textOf(object["taskId"_L1]);
}

// The files of a task, and the list of those that run, name it as well.
bool RunwayMl::isJob(const QJsonObject &object) const
{
    const bool isTask = object.contains("status"_L1) || object.contains("artifacts"_L1) || object.contains("taskType"_L1);
    return isTask && !object.contains("assetId"_L1) && ownsId(idIn(object));
}

void RunwayMl::readInto(Job &job, const QJsonObject &object) const
{
    const QJsonObject options = object["options"_L1].toObject();
    job.prompt.source = textOf(options["text_prompt"_L1]);
    if (job.prompt.source.isEmpty())
        job.title = textOf(object["name"_L1]);
    job.model = oneLine(textOf(object["taskType"_L1]), maxTerm);
    job.seed = numberOf(options["seed"_L1]);
    if (job.state == JobState::Running)
        job.percent = percentOf(object["progressRatio"_L1]);
    if (const QString error = errorIn(object["error"_L1]); !error.isEmpty())
        job.problem = {.text = error, .isError = true};
    const QJsonArray artifacts = listOf(object["artifacts"_L1]);
    for (const QJsonValue &artifact : artifacts)
        addArtifact(job, artifact.toObject());
}

QString RunwayMl::reasonFor(const Error &error, const QString &jobId) const
{
    if (error.kind != Error::Kind::NotFound)
        return LiveService::reasonFor(error, jobId);
    return QCoreApplication::translate("Wording", "The task does not exist at Runway, or it has been deleted there.");
}
