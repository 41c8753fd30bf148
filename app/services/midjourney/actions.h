// SPDX-License-Identifier: MIT
#pragma once

#include "app/services/actionnames.h"

// Midjourney's buttons and commands. The buttons are those that POST /jobs/button lists ("Midjourney API v2", 28 July 2025).
[[nodiscard]] std::span<const ActionName> midjourneyActions();
