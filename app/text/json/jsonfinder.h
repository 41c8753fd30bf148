// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/json/jsonstring.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

// What was found in a text.
struct FoundJson
{
    enum class Kind {
        Value, // an object or array
        Text   // what may hold one: JSON as text with its quotes escaped or doubled, or a string out of a document that breaks off
    };

    qsizetype start = 0; // in the text
    qsizetype size = 0;
    Kind kind = Kind::Value;
    JsonFidelity fidelity = JsonFidelity::Strict;
    QByteArray content{}; // of a value that is not strict: the same as strict JSON on one line; of a text: what it says

    bool operator==(const FoundJson &) const = default;
};

// An object or array that is none after all.
struct BrokenJson
{
    qsizetype start = 0;
    qsizetype end = 0;  // where reading stopped
    bool isCut = false; // it breaks off; else there is something in it that JSON does not have

    bool operator==(const BrokenJson &) const = default;
};

struct JsonInText
{
    QList<FoundJson> values{};  // none within another, in their order; of what is broken, the values that are whole
    QList<BrokenJson> broken{}; // in their order
};

// Objects and arrays that stand in any text: a log, several lines, a whole document. Takes almost-JSON too (see JsonFidelity), and puts
// together again what was broken over lines of a log where that is certain. The work is linear in the text's length, whatever stands
// in it, and nothing recurses.
[[nodiscard]] JsonInText findJson(QByteArrayView text);

// The one value that the text consists of, as strict JSON on one line: order, numbers and duplicates untouched, NaN and its like as null.
// Nothing: it is no whole object or array.
[[nodiscard]] std::optional<QByteArray> strictJson(QByteArrayView text);
