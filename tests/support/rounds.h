// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <algorithm>

// How many times more than in the gate a test tries, or how many times larger its texts are. JOBVIEWER_ROUNDS says it, which
// tests/CMakeLists.txt sets for the runs that are behind the label torture.
[[nodiscard]] inline int rounds()
{
    return std::max(1, qEnvironmentVariableIntValue("JOBVIEWER_ROUNDS"));
}
