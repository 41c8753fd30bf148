// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <functional>

// How far a text is from strict JSON (RFC 8259), the worse the greater.
enum class JsonFidelity {
    Strict,
    Lenient,  // JSON but for NaN and its like, raw control characters, or bytes that are no UTF-8
    Odd,      // comments, a comma too many, other kinds of blanks
    Rewritten // no JSON as it stands: Python's or JavaScript's notation, or broken over lines of a log
};

// How many bytes stand before what a line says, in the line that begins at `at`: those a log writes (see LinePrefix::startOfLine()).
using LineStart = std::function<qsizetype(qsizetype at)>;

struct LexedString
{
    qsizetype end = -1; // one past the closing quote; -1: it is not closed
    JsonFidelity fidelity = JsonFidelity::Strict;
    bool isBroken = false;   // a line ends in it that cannot be taken as part of what it says
    bool hasLineEnd = false; // of the text's own, not as an escape
};

// Reads the string whose opening quote (", ' or `) is at `start`, and appends it to `out` as strict JSON: control characters and quotes
// escaped, other languages' escapes turned into JSON's, bytes that are no UTF-8 read as Windows-1252.
[[nodiscard]] LexedString appendStrictString(QByteArrayView text, qsizetype start, const LineStart &lineStart, QByteArray &out);

// Undoes one level of backslash escapes, as JSON, C, Python, JavaScript and MySQL write them; what is no escape stays. Ends at the first
// bare `quote`, if one is passed; `end`, if passed, becomes the place of that, or the text's size.
[[nodiscard]] QByteArray withoutEscapes(QByteArrayView text, char quote = 0, qsizetype *end = nullptr);

// The bytes from `at` on that are one character of UTF-8: 1 to 4. 0: they are none.
[[nodiscard]] qsizetype utf8SizeAt(QByteArrayView text, qsizetype at);
