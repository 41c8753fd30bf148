// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

// A text from outside as labels, rows and messages can show it: on one line, without control characters, of at most `longest` characters,
// of which the last is an ellipsis where something was left out. A label takes seconds for 10,000 line feeds, or for a word of a megabyte.
// Blanks at its beginning are passed over; beyond them it looks at no more than four times `longest`.
[[nodiscard]] QString oneLine(const QString &text, int longest = 200);

// What the service's own words for a state or a kind of job may take: real ones have a dozen letters.
inline constexpr int maxTerm = 64;
