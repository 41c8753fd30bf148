// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/prompt.h"

// Takes a prompt apart, as Midjourney reads it. A parameter begins with blank space, two dashes (or the em dash that phones make of them)
// and a letter; its value runs to the next one.
[[nodiscard]] Prompt promptOf(const QString &prompt);
