// SPDX-License-Identifier: MIT
#include "app/services/midjourney/midjourneyservice.h"

#include "app/services/midjourney/actions.h"
#include "app/services/midjourney/cdn.h"
#include "app/services/midjourney/details.h"
#include "app/services/midjourney/finish.h"
#include "app/text/json/jsonobject.h"

using namespace Qt::StringLiterals;

std::span<const ActionName> MidjourneyService::actionNames() const
{
    return midjourneyActions();
}

Recognized MidjourneyService::recognize(const QJsonObject &object) const
{
    if (isJob(object))
        return read(object, {});
    if (std::optional<ServiceError> error = houseErrorIn(object))
        return *std::move(error);
    return {};
}

Job MidjourneyService::read(const QJsonObject &object, const QString &jobId) const
{
    MidjourneyJob job = fieldsIn(object);
    if (job.id.isEmpty())
        job.id = jobId;
    if (!job.created.isValid())
        job.created = createdFromId(job.id);
    return finishedJob(job, id());
}

QList<JobSection> MidjourneyService::sectionsOf(const JobResponse &answer) const
{
    const Result<QJsonObject> object = jsonObjectIn(answer.raw);
    MidjourneyJob job = object ? fieldsIn(*object) : MidjourneyJob();
    job.id = answer.job.id; // as it was requested, where the document leaves it out
    job.created = answer.job.created;
    job.user = userIn(job.id);
    return ::sectionsOf(job, answer.raw);
}

std::optional<QUrl> MidjourneyService::proxyUrl(const QUrl &base, const QUrl &media) const
{
    if (!isOnCdn(media))
        return std::nullopt;
    return onBase(base, u"/v1/proxy/cdn-midjourney/"_s, u"cdnUrl"_s, media.toString(QUrl::FullyEncoded));
}

// As the service's own document on the proxy has it for direct requests to Midjourney.
QByteArray MidjourneyService::directAgent(const QUrl &media) const
{
    if (!isOnCdn(media))
        return {};
    return "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139.0.0.0 Safari/537.36";
}
