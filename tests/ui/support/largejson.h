// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

// Documents that could hold up a text view.
[[nodiscard]] QByteArray longString(qsizetype size); // an object with one string of this length
void addLargeJson();                                 // rows of a test's data: a column "json"
