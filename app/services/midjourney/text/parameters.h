// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/jobdetails.h"
#include "app/job/prompt.h"

// Midjourney's parameters with a name a person understands; one that is not known keeps its own.
[[nodiscard]] QString parameterName(const QString &parameter);

[[nodiscard]] QList<Field> parameterFields(const Prompt &prompt);
