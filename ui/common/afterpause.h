// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <functional>

class QObject;

// Calls `act` after so long, in the thread of `context`, unless that has gone. A timer; in a test whatever stands in for it.
using AfterPause = std::function<void(std::chrono::milliseconds pause, QObject *context, const std::function<void()> &act)>;
