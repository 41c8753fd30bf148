// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

// How far the parts of a JSON text reach, broken ones included. For all that works on the text as it came; nothing here recurses.

inline constexpr auto opensBracket = [](char c) { return c == '{' || c == '['; };
inline constexpr auto closesBracket = [](char c) { return c == '}' || c == ']'; };

// One past the quote that closes the string whose first character, after the opening quote, is at `at`. -1: it is not closed.
template<typename Text>
[[nodiscard]] qsizetype pastClosingQuote(const Text &text, qsizetype at)
{
    using Character = typename Text::value_type;
    constexpr Character quote{u'"'};
    constexpr Character escape{u'\\'};
    while (at < text.size()) {
        if (text[at] == quote)
            return at + 1;
        at += text[at] == escape ? 2 : 1;
    }
    return -1;
}

// One past the closing quote of the string that starts at `start`, or the end of the text.
[[nodiscard]] inline qsizetype pastString(QByteArrayView text, qsizetype start)
{
    const qsizetype end = pastClosingQuote(text, start + 1);
    return end < 0 ? text.size() : end;
}

// One past the bracket that closes the one at `start`. -1: brackets are left open.
[[nodiscard]] inline qsizetype pastBrackets(QByteArrayView text, qsizetype start)
{
    qsizetype depth = 0;
    for (qsizetype at = start; at < text.size(); at = text[at] == '"' ? pastString(text, at) : at + 1) {
        if (opensBracket(text[at]))
            ++depth;
        else if (closesBracket(text[at]) && --depth == 0)
            return at + 1;
    }
    return -1;
}
