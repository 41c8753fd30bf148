// SPDX-License-Identifier: MIT
#pragma once

#include "app/headless/headless.h"

// Prints the jobs that run now at all services that the token reaches, a line each: the ID, a tab, "running". Runs to its end in an event
// loop of its own and gives the exit code, as runHeadless() does.
[[nodiscard]] int listRunning(const HeadlessServices &services, const HeadlessStreams &streams);
