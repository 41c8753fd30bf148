// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

// What plays the videos, for Copy Diagnostics: "libmpv, mpv 0.35.1", or that it is not loaded yet, or missing. In English. Nothing is
// loaded for it. Both from any thread.
[[nodiscard]] QString videoEngine();
void noteVideoEngine(const QString &state); // as it was found out last: "loaded", "mpv 0.35.1"
