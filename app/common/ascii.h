// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

// Kinds of ASCII characters, whatever the locale; bytes and UTF-16 units alike. They are objects, so that they can be handed on.
inline constexpr auto isSpace = [](auto c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }; // as JSON has it
inline constexpr auto isDigit = [](auto c) { return c >= '0' && c <= '9'; };
inline constexpr auto isHexDigit = [](auto c) { return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); };
inline constexpr auto isLetterOrDigit = [](auto c) { return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };

// One past the characters from `at` on that match.
template<typename Text, typename Wanted>
[[nodiscard]] qsizetype runEnd(const Text &text, qsizetype at, Wanted isRequested)
{
    while (at < text.size() && isRequested(text[at]))
        ++at;
    return at;
}
