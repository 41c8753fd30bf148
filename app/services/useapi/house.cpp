// SPDX-License-Identifier: MIT
#include "app/services/useapi/house.h"

#include "app/common/httpresponse.h"
#include "app/services/useapi/jsonvalues.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

QUrl HouseService::defaultBase() const
{
    return QUrl(u"https://api.useapi.net"_s);
}

std::optional<QUrl> HouseService::proxyUrl(const QUrl & /*base*/, const QUrl & /*media*/) const
{
    return std::nullopt;
}

QByteArray HouseService::directAgent(const QUrl & /*media*/) const
{
    return {};
}

std::optional<ServiceError> houseErrorIn(const QJsonObject &object)
{
    const QJsonValue error = object["error"_L1];
    if (error.isUndefined() || error.isNull())
        return std::nullopt;
    ServiceError result{.message = errorTextOf(error), .code = object["code"_L1].toInt()};
    if (result.code == 0 && isHttpStatus(error["code"_L1]))
        result.code = error["code"_L1].toInt();
    if (const QString details = object["errorDetails"_L1].toString(); !details.isEmpty())
        result.message += u": "_s + details;
    for (const QJsonValue &value : {object["retryAt"_L1], error["retryAt"_L1], object["retryAfter"_L1]}) {
        if (!result.retryAt.isValid())
            result.retryAt = timeOf(value);
    }
    const QString retryAfter = object["retryAfter"_L1].toVariant().toString();
    result.retryAfter = retryAfterFrom(retryAfter.section(u'.', 0, 0).toLatin1(), {});
    return result;
}

QString withoutPercent(QString text)
{
    static const QRegularExpression colon(u"%(?:25)*3A"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression dash(u"%(?:25)*2D"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression slash(u"%(?:25)*2F"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression at(u"%(?:25)*40"_s);
    static const QRegularExpression star(u"%(?:25)*2A"_s, QRegularExpression::CaseInsensitiveOption); // of a masked address
    static const QRegularExpression other(u"%(?:25)*[0-9A-F]{2}"_s, QRegularExpression::CaseInsensitiveOption);
    if (!text.contains(u'%'))
        return text;
    text.replace(colon, u":"_s).replace(dash, u"-"_s).replace(slash, u"/"_s).replace(at, u"@"_s).replace(star, u"*"_s);
    return text.replace(other, u" "_s);
}

QStringList allMatches(const QRegularExpression &expression, const QString &text)
{
    QStringList found;
    auto match = expression.globalMatch(text);
    while (match.hasNext())
        found.append(match.next().captured());
    found.removeDuplicates();
    return found;
}

QStringList shortIdsIn(const QString &text)
{
    static const QRegularExpression id(u"j[0-9]{8,22}[a-z]?-u[0-9]{1,20}-c[0-9]{1,20}-bot:[A-Za-z]{1,32}"_s);
    return allMatches(id, text);
}

QString kindIn(const QString &jobId)
{
    return jobId.section(u':', -2, -2).section(u'-', -1);
}

bool hasActingLink(const QString &text)
{
    static const QRegularExpression acting(u"/jobs/(?:cancel|button|imagine|blend|describe)\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return acting.match(text).hasMatch();
}

QUrl onBase(const QUrl &base, const QString &path)
{
    QString root = base.path(QUrl::FullyEncoded);
    while (root.endsWith(u'/'))
        root.chop(1);
    QUrl url = base;
    url.setPath(root + path, QUrl::TolerantMode);
    return url;
}

QUrl onBase(const QUrl &base, const QString &path, const QString &name, const QString &value)
{
    const QByteArray query = name.toUtf8() + '=' + QUrl::toPercentEncoding(value);
    QUrl url = onBase(base, path);
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}
