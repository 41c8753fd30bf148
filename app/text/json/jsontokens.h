// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/json/jsonstring.h"
#include "app/text/lineprefix.h"

// The tokens of JSON that are neither brackets nor strings, and what others write in their place.

struct SkippedBlanks
{
    qsizetype end = 0; // of the blanks
    JsonFidelity fidelity = JsonFidelity::Strict;
    bool hasLineEnd = false;
};

// Passes over white space, comments, and what a log writes before each line.
[[nodiscard]] SkippedBlanks skipBlanks(QByteArrayView text, qsizetype at, const LinePrefix &prefix);

struct PlainValue
{
    qsizetype size = 0; // bytes; 0: there is none
    QByteArrayView strict{};
    JsonFidelity fidelity = JsonFidelity::Strict;
};

// A number, true, false, null, or what Python and JavaScript have for them. NaN and its like are null.
[[nodiscard]] PlainValue plainValueAt(QByteArrayView text, qsizetype at);

// One past a word that JavaScript takes for a member's name; `at`: there is none.
[[nodiscard]] qsizetype wordEnd(QByteArrayView text, qsizetype at);

inline constexpr auto opensString = [](char c) { return c == '"' || c == '\'' || c == '`'; };
