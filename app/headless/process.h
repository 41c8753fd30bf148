// SPDX-License-Identifier: MIT
#pragma once

#include <cstdio>

// What the system should know of this process, before anything of Qt is made.
void prepareProcess();

[[nodiscard]] bool isTerminal(FILE *stream); // one that understands escape sequences
