// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QSize>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

// What the house's services write into their JSON, read for what it means: one service writes a number where another writes a text, and
// documents went through people's own programs. What cannot be used is empty. Pure functions, for any thread.

[[nodiscard]] QString jsonText(const QJsonValue &value); // as JSON, on one line
// Strings, and numbers or truth values as they are written. 64-bit ids that somebody made into numbers stay exact.
[[nodiscard]] QString textOf(const QJsonValue &value);
// For texts that are shown: for an object it returns its message, else its JSON.
[[nodiscard]] QString anyTextOf(const QJsonValue &value);
// Of an error that may be a text or an object: its message, and its code and the reasons in its details in brackets. Empty: there is none.
[[nodiscard]] QString errorTextOf(const QJsonValue &value);
[[nodiscard]] bool isHttpStatus(const QJsonValue &code); // and no code of the service's own
[[nodiscard]] std::optional<qint64> numberOf(const QJsonValue &value);
[[nodiscard]] std::optional<int> smallNumberOf(const QJsonValue &value);
[[nodiscard]] int pixelsOf(const QJsonValue &value);                                // 0: not listed
[[nodiscard]] QSize pixelSizeOf(const QJsonValue &width, const QJsonValue &height); // empty: not listed, as below
[[nodiscard]] QSize pixelSizeOf(const QJsonValue &object);                          // by its members `width` and `height`
// A duration that is written in seconds, or in milliseconds, as a number or a text; 0: not listed.
[[nodiscard]] std::chrono::milliseconds secondsOf(const QJsonValue &value);
[[nodiscard]] std::chrono::milliseconds millisecondsOf(const QJsonValue &value);
[[nodiscard]] QUrl urlOf(const QJsonValue &value);         // http and https alone
[[nodiscard]] QDateTime timeOf(const QJsonValue &value);   // ISO 8601, UTC; without an offset it is in UTC
[[nodiscard]] QDateTime msTimeOf(const QJsonValue &value); // milliseconds since 1970, UTC
[[nodiscard]] QJsonArray listOf(const QJsonValue &value);  // one thing counts as a list of one

template<typename Item, typename Reader>
[[nodiscard]] QList<Item> readList(const QJsonValue &value, Reader reader)
{
    QList<Item> items;
    const QJsonArray list = listOf(value);
    for (const QJsonValue &entry : list) {
        if (const std::optional<Item> item = reader(entry))
            items.append(*item);
    }
    return items;
}
