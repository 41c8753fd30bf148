// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/prompt.h"
#include "ui/detail/facts.h"

// Midjourney's parameters with a name a person understands; one that is not known keeps its own.
[[nodiscard]] QString parameterName(const QString &parameter);

[[nodiscard]] QList<Fact> parameterFacts(const Prompt &prompt);
