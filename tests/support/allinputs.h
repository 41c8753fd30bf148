// SPDX-License-Identifier: MIT
#pragma once

#include "app/input/inputs.h"

#include <atomic>

class Service;

// All that visitInputs() finds, of each job only the newest, as a test compares it. isCancelled is checked after each piece, and at each
// entry of a folder.
[[nodiscard]] Inputs inputsFrom(const QStringList &arguments, const Service &service, const std::atomic_bool *isCancelled = nullptr);
