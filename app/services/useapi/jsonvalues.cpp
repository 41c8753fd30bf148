// SPDX-License-Identifier: MIT
#include "app/services/useapi/jsonvalues.h"

#include "app/common/utczone.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

QString jsonText(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1, list.size() - 2));
}

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    return value.isDouble() || value.isBool() ? jsonText(value) : QString();
}

QString anyTextOf(const QJsonValue &value)
{
    if (!value.isObject() && !value.isArray())
        return textOf(value);
    const QString message = value.toObject().value("message"_L1).toString();
    return message.isEmpty() ? jsonText(value) : message;
}

bool isHttpStatus(const QJsonValue &code)
{
    return code.isDouble() && code.toInt() >= 100 && code.toInt() < 600;
}

QString errorTextOf(const QJsonValue &value)
{
    if (value.isBool() || (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty()))
        return {};
    QString text = anyTextOf(value);
    QStringList reasons;
    if (const QString code = textOf(value["code"_L1]); !code.isEmpty() && text != jsonText(value) && !isHttpStatus(value["code"_L1]))
        reasons.append(code);
    const QJsonArray details = value["details"_L1].toArray();
    for (const QJsonValue &detail : details) {
        if (const QString reason = detail["reason"_L1].toString(); !reason.isEmpty())
            reasons.append(reason);
    }
    return reasons.isEmpty() ? text : u"%1 (%2)"_s.arg(text, reasons.join(", "_L1));
}

std::optional<qint64> numberOf(const QJsonValue &value)
{
    if (value.isString()) {
        bool isNumber = false;
        const qint64 number = value.toString().trimmed().toLongLong(&isNumber);
        return isNumber ? std::optional(number) : std::nullopt;
    }
    if (!value.isDouble())
        return std::nullopt;
    if (const qint64 whole = value.toInteger(); whole != 0) // 0: a fraction, beyond 64 bits, or really 0
        return whole;
    const double number = value.toDouble();
    return std::abs(number) < 9.2e18 ? std::optional(static_cast<qint64>(number)) : std::nullopt;
}

std::optional<int> smallNumberOf(const QJsonValue &value)
{
    const auto number = numberOf(value);
    if (!number || *number < std::numeric_limits<int>::min() || *number > std::numeric_limits<int>::max())
        return std::nullopt;
    return static_cast<int>(*number);
}

int pixelsOf(const QJsonValue &value)
{
    return std::max(smallNumberOf(value).value_or(0), 0);
}

QSize pixelSizeOf(const QJsonValue &width, const QJsonValue &height)
{
    const QSize size(pixelsOf(width), pixelsOf(height));
    return size.isEmpty() ? QSize() : size;
}

QSize pixelSizeOf(const QJsonValue &object)
{
    return pixelSizeOf(object["width"_L1], object["height"_L1]);
}

std::chrono::milliseconds secondsOf(const QJsonValue &value)
{
    const double seconds = textOf(value).toDouble(); // 0: it is no number
    return std::chrono::milliseconds(seconds > 0 && seconds < 1e6 ? qRound64(seconds * 1000) : 0);
}

std::chrono::milliseconds millisecondsOf(const QJsonValue &value)
{
    const qint64 number = numberOf(value).value_or(0);
    return std::chrono::milliseconds(number > 0 && number < 1'000'000'000 ? number : 0);
}

QUrl urlOf(const QJsonValue &value)
{
    const QUrl url(value.toString().trimmed(), QUrl::TolerantMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return url.isValid() && isWeb && !url.host().isEmpty() ? url : QUrl();
}

QDateTime timeOf(const QJsonValue &value)
{
    const QString text = value.toString();
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() != Qt::LocalTime)
        return time.toUTC();
    // Read anew: a local time that a change of clocks leaves out has already been moved.
    const QDateTime inUtc = QDateTime::fromString(text + u'Z', Qt::ISODateWithMs);
    return inUtc.isValid() ? inUtc : QDateTime(time.date(), time.time(), utcZone); // of a day alone
}

QDateTime msTimeOf(const QJsonValue &value)
{
    const qint64 number = numberOf(value).value_or(0);
    return number > 0 && number <= 99'999'999'999'999 ? QDateTime::fromMSecsSinceEpoch(number, utcZone) : QDateTime();
}

QJsonArray listOf(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray();
    return value.isUndefined() || value.isNull() ? QJsonArray() : QJsonArray{value};
}
