// SPDX-License-Identifier: MIT
#include "app/services/useapi/links.h"

#include "app/common/utczone.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace {

// Of a time in seconds that is one: from 2001 to 2286.
QDateTime timeFrom(qint64 seconds)
{
    return seconds >= 1'000'000'000 && seconds < 10'000'000'000 ? QDateTime::fromSecsSinceEpoch(seconds, utcZone) : QDateTime();
}

QDateTime expiryOfToken(const QString &token)
{
    const QByteArray claims = QByteArray::fromBase64(token.section(u'.', 1, 1).toLatin1(), QByteArray::Base64UrlEncoding);
    return timeFrom(QJsonDocument::fromJson(claims).object()["exp"_L1].toInteger());
}

QDateTime expiryFromDate(const QUrlQuery &query, const QString &prefix)
{
    const QDateTime local = QDateTime::fromString(query.queryItemValue(prefix + u"-Date"_s), u"yyyyMMdd'T'HHmmss'Z'"_s);
    const QDateTime from(local.date(), local.time(), utcZone);
    bool isNumber = false;
    const qint64 seconds = query.queryItemValue(prefix + u"-Expires"_s).toLongLong(&isNumber);
    return from.isValid() && isNumber && seconds > 0 && seconds < 1'000'000'000 ? from.addSecs(seconds) : QDateTime();
}

} // namespace

QDateTime linkExpiry(const QUrl &url)
{
    if (!url.hasQuery())
        return {};
    const QUrlQuery query(url);
    for (const QString &name : {u"Expires"_s, u"expires"_s, u"x-expires"_s}) {
        if (const QDateTime time = timeFrom(query.queryItemValue(name).toLongLong()); time.isValid())
            return time;
    }
    if (const QDateTime time = expiryOfToken(query.queryItemValue(u"_jwt"_s)); time.isValid())
        return time;
    for (const QString &prefix : {u"X-Amz"_s, u"X-Goog"_s}) {
        if (const QDateTime time = expiryFromDate(query, prefix); time.isValid())
            return time;
    }
    return {};
}
