// SPDX-License-Identifier: MIT
#include "app/api/httpreply.h"

#include "app/common/web.h"
#include "app/services/service.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

QString messageIn(const QJsonObject &body)
{
    const QJsonValue error = body["error"_L1];
    const QString text
        = error.isObject() ? QString::fromUtf8(QJsonDocument(error.toObject()).toJson(QJsonDocument::Compact)) : error.toString();
    const QString details = body["errorDetails"_L1].toString();
    return details.isEmpty() ? text : text + u": "_s + details;
}

std::optional<std::chrono::seconds> retryAfterIn(const QJsonObject &body)
{
    const QString text = body["retryAfter"_L1].toVariant().toString();
    return retryAfterFrom(text.section(u'.', 0, 0).toLatin1(), {});
}

// For what is neither a job nor an error of the service: status, type and the first words are all that can be said.
Error noJob(const HttpAnswer &answer, const QByteArray &body, Error::Kind kind)
{
    const QString words = QString::fromUtf8(body.left(200)).simplified().left(80);
    const QString detail
        = u"HTTP %1 from %2, %3: %4"_s.arg(QString::number(answer.status), withoutPath(answer.url), answer.contentType, words);
    return {.kind = kind, .httpStatus = answer.status, .detail = detail, .retryAfter = answer.retryAfter};
}

} // namespace

std::optional<Error> errorIn(const HttpAnswer &answer, const QByteArray &body, const Service &service, bool isKnown)
{
    if (answer.status == 0)
        return transportError(answer);
    if (looksLikeCloudflare(body, answer.status))
        return noJob(answer, body, Error::Kind::Cloudflare);
    std::optional<Error> error = transportError(answer);
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body.startsWith("\xEF\xBB\xBF") ? body.mid(3) : body, &problem);
    if (!document.isObject()) {
        if (error && error->kind != Error::Kind::BadReply)
            return noJob(answer, body, error->kind);
        return noJob(answer, body, Error::Kind::BadReply);
    }
    const QJsonObject object = document.object();
    if (service.isJobDocument(object) && (!error || answer.status == 422))
        return std::nullopt;
    if (!error && service.isErrorDocument(object)) {
        const int code = object["code"_L1].toInt();
        error = Error{.kind = errorOfStatus(code).value_or(Error::Kind::BadReply), .httpStatus = code == 0 ? answer.status : code};
    }
    if (!error && isKnown)
        return noJob(answer, body, Error::Kind::BadReply);
    if (!error)
        return std::nullopt; // an object with no known field is still the answer to what was asked
    if (const QString message = messageIn(object); !message.isEmpty())
        error->detail = message;
    if (!error->retryAfter)
        error->retryAfter = answer.retryAfter ? answer.retryAfter : retryAfterIn(object);
    return error;
}
