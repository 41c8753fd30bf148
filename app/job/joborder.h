// SPDX-License-Identifier: MIT
#pragma once

// By which of its times the list of jobs sorts, newest first; by rating, the best first, and of those the one that was opened last.
enum class JobOrder { Opened, Created, Updated, Rating };
