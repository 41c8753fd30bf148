// SPDX-License-Identifier: MIT
#pragma once

#include "app/jobs/pollpolicy.h"
#include "app/media/download/downloadplan.h"

// Policies for tests that wait for nothing.
[[nodiscard]] PollPolicy quickPolls();     // what runs is requested again at once; what failed is not
[[nodiscard]] DownloadPolicy oneAttempt(); // what failed is not tried again by itself
