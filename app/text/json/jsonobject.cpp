// SPDX-License-Identifier: MIT
#include "app/text/json/jsonobject.h"

#include "app/text/json/jsonfinder.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

Result<QJsonObject> jsonObjectIn(const QByteArray &raw)
{
    QJsonParseError problem;
    const QByteArray text = raw.startsWith("\xEF\xBB\xBF") ? raw.mid(3) : raw;
    QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError) {
        if (const auto strict = strictJson(text)) // NaN, a byte of another encoding, a comment: what people's programs make of JSON
            document = QJsonDocument::fromJson(*strict, &problem);
    }
    if (problem.error != QJsonParseError::NoError)
        return Error{.kind = Error::Kind::BadReply, .detail = u"JSON at byte %1: %2"_s.arg(problem.offset).arg(problem.errorString())};
    if (!document.isObject())
        return Error{.kind = Error::Kind::BadReply, .detail = u"JSON, but no object"_s};
    return document.object();
}
