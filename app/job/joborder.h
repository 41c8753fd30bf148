// SPDX-License-Identifier: MIT
#pragma once

// By which of its times the list of jobs sorts, newest first.
enum class JobOrder { Opened, Created, Updated };
