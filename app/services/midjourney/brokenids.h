// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

// A text in which ids that mail broke over lines are whole. What is whole already stays, save where a line ends within the name of a bot
// that is known.
[[nodiscard]] QString withWholeIds(const QString &text);
