// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

// Cleans the API token that a person entered: blanks, quotes and a leading "Bearer " do not belong to it.
[[nodiscard]] QString cleanToken(const QString &text);

// USEAPI_TOKEN, which is no longer set after that: no program that this one starts inherits it. Empty when it was not set. It goes to the
// address in use and nowhere else.
[[nodiscard]] QString takeTokenFromEnvironment();
