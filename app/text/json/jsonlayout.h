// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringView>

// JSON laid out for reading. Only white space outside of strings is changed, so numbers, escapes, duplicate keys and their order stay as
// the service wrote them. Everything here walks its text once, without recursion; malformed text comes out complete.

// One token a line, two (`indent`) blanks a level. The indentation stops growing at 60 levels, and below 1,000 levels nothing gets a line
// of its own any more: a hostile document stays small.
[[nodiscard]] QByteArray indentedJson(QByteArrayView json, int indent = 2);

// A token of one line, for colouring.
struct JsonToken
{
    enum class Kind { Key, String, Number, Literal, Punctuation };

    Kind kind = Kind::Punctuation;
    qsizetype start = 0; // UTF-16 units into the line
    qsizetype size = 0;

    bool operator==(const JsonToken &) const = default;
};

struct JsonLine
{
    QList<JsonToken> tokens{};
    bool endsInString = false; // its last string has no closing quote

    bool operator==(const JsonLine &) const = default;
};

// `startsInString`: the line continues a string that an earlier one opened. At most `most` tokens are returned; what follows stays plain.
[[nodiscard]] JsonLine jsonTokens(QStringView line, bool startsInString = false, qsizetype most = 2000);

// The part of a text that a text view can take at once, see limits.
struct ExcerptLimits
{
    qsizetype lineLength = 20'000; // longer lines are cut, or broken into pieces of this length when all is to be shown
    qsizetype lines = 10'000;
};

struct JsonExcerpt
{
    QString text{};
    bool isCut = false;

    bool operator==(const JsonExcerpt &) const = default;
};

// `moreCharacters` and `moreLines` hold %L1 for the number of what is left out; they stand at the end of a cut line, and on a line of their
// own at the end of a cut text.
[[nodiscard]] JsonExcerpt excerptOf(QStringView text, const ExcerptLimits &limits, const QString &moreCharacters, const QString &moreLines);

// The whole text, with lines broken after `lineLength` units and never inside a surrogate pair.
[[nodiscard]] QString inPieces(QStringView text, qsizetype lineLength);
