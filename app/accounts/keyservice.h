// SPDX-License-Identifier: MIT
#pragma once

// Whether this computer has a key store at all, whether it runs already or would be started by the first question. QtKeychain distinguishes
// a missing one from a locked one only where the system does (0.13: not on Linux). Blocks, two seconds at most: for a thread of its own.
[[nodiscard]] bool hasKeyService();
