// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

// JSON as text: what the service sent is shown and kept as it came, and QJsonDocument would sort its keys, merge duplicates and turn 1.10
// into 1.1. All of these walk the bytes once, without recursion, whatever the nesting.

// The same document without white space outside of strings, so that it stands on one line.
[[nodiscard]] QByteArray compactJson(QByteArrayView json);

// Where a value stands in a text.
struct JsonSpan
{
    qsizetype start = 0;
    qsizetype size = 0;
    QByteArray name{}; // of an object's member, without quotes, escapes as written; empty for an array's element

    bool operator==(const JsonSpan &) const = default;
};

// The values directly inside an object or array, which starts at the first byte that is not white space. Empty for anything else.
[[nodiscard]] QList<JsonSpan> jsonChildren(QByteArrayView json);
