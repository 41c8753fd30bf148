// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

// What a text says underneath its escapes and percent-encoding, and where each byte of it stands in the source: for looking at the one and
// changing the other.

// Plain: only percent-encoding is undone. Json: the inside of a string, with its escapes.
enum class TextEncoding { Plain, Json };

// A text as a person reads it, escapes and percent-encoding undone; starts[i] is where its byte i stands in the source.
struct TextReading
{
    QByteArray text{};
    QList<qsizetype> starts{}; // one more than bytes; empty: source and text are the same

    [[nodiscard]] qsizetype startOf(qsizetype at) const { return starts.isEmpty() ? at : starts[at]; }
};

// Percent-encoded punctuation is undone, letters and digits are not: "%41" might as well be a percentage. What is not ASCII after an escape
// becomes a byte that is neither letter nor digit.
[[nodiscard]] TextReading readingOf(QByteArrayView source, TextEncoding encoding, bool undoesPercent = true);
