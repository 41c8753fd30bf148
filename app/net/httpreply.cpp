// SPDX-License-Identifier: MIT
#include "app/net/httpreply.h"

#include "app/common/web.h"
#include "app/services/service.h"
#include "app/text/json/jsonobject.h"

#include <algorithm>
#include <utility>
#include <variant>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// For what is neither a job nor an error of the service: status, type and the first words are all that can be said.
Error noJob(const HttpResponse &answer, const QByteArray &body, Error::Kind kind)
{
    const QString words = QString::fromUtf8(body.left(200)).simplified().left(80);
    const QString detail
        = u"HTTP %1 from %2, %3: %4"_s.arg(QString::number(answer.status), withoutPath(answer.url), answer.contentType, words);
    return {.kind = kind, .httpStatus = answer.status, .detail = detail, .retryAfter = answer.retryAfter};
}

QString messageIn(const Recognized &recognized)
{
    if (const auto *error = std::get_if<ServiceError>(&recognized))
        return error->message;
    const auto *job = std::get_if<Job>(&recognized);
    return job ? job->problem.text : QString();
}

std::optional<std::chrono::seconds> pauseIn(const ServiceError &error)
{
    if (!error.retryAt.isValid())
        return error.retryAfter;
    const auto pause = std::chrono::seconds(QDateTime::currentDateTimeUtc().secsTo(error.retryAt));
    return std::clamp(pause, std::chrono::seconds(0), std::chrono::seconds(24h));
}

} // namespace

Result<Job> jobIn(const HttpResponse &answer, const QByteArray &body, const Service &service, const QString &jobId, bool isKnown)
{
    if (answer.status == 0)
        return transportError(answer).value_or(Error{});
    if (looksLikeCloudflare(body, answer.status))
        return noJob(answer, body, Error::Kind::Cloudflare);
    std::optional<Error> error = transportError(answer);
    const Result<QJsonObject> object = jsonObjectIn(body);
    if (!object)
        return noJob(answer, body, error ? error->kind : Error::Kind::BadReply);
    Recognized recognized = service.recognize(*object);
    if (Job *job = std::get_if<Job>(&recognized); job && (!error || answer.status == 422)) {
        const bool isOurs = !job->id.isEmpty() && (!service.ownsId(jobId) || job->service == service.serviceOf(jobId));
        return isOurs ? std::move(*job) : service.read(*object, jobId);
    }
    const auto *serviceError = std::get_if<ServiceError>(&recognized);
    if (!error && serviceError)
        error = Error{.kind = errorOfStatus(serviceError->code).value_or(Error::Kind::BadReply),
                      .httpStatus = serviceError->code == 0 ? answer.status : serviceError->code};
    if (!error && isKnown)
        return noJob(answer, body, Error::Kind::BadReply);
    if (!error)
        return service.read(*object, jobId); // an object with no known field is still the response to this request
    if (const QString message = messageIn(recognized); !message.isEmpty())
        error->detail = message;
    if (!error->retryAfter)
        error->retryAfter = answer.retryAfter ? answer.retryAfter : serviceError ? pauseIn(*serviceError) : std::nullopt;
    return *error;
}

Error refusalIn(const HttpResponse &answer, const QByteArray &body, const Service &service)
{
    const Result<Job> job = jobIn(answer, body, service, {});
    return job ? Error{.kind = Error::Kind::BadReply, .httpStatus = answer.status} : job.error();
}
