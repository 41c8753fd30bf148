// SPDX-License-Identifier: MIT
#pragma once

// Whether there is a D-Bus of the session to call. Without this look the D-Bus library may start a bus of its own, and wait for it.
// Always false where nobody uses one: on Windows and macOS.
[[nodiscard]] bool hasSessionBus();
