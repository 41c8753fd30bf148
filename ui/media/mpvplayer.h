// SPDX-License-Identifier: MIT
#pragma once

#include "ui/media/mpvoptions.h"
#include "ui/media/player.h"

#include <chrono>

struct MpvLibrary;

// A player over libmpv, which is loaded when the first file is set. For tests: `extraOptions` come after mpvOptions(), and `load` brings
// another library; it is called on the session's thread.
[[nodiscard]] std::unique_ptr<Player> makeMpvPlayer();
[[nodiscard]] std::unique_ptr<Player> makeMpvPlayer(const QList<MpvOption> &extraOptions);
[[nodiscard]] std::unique_ptr<Player> makeMpvPlayer(const QList<MpvOption> &extraOptions, const MpvLibrary *(*load)());

// At the program's end, when all players are gone: waits until none of their sessions runs any longer, at most so long. False: one is still
// loading the library or waiting for a slow disk. Then the program must end by std::_Exit(), since mpv must not run on while the libraries
// are torn down. On the GUI thread.
[[nodiscard]] bool endMpvSessions(std::chrono::milliseconds limit);
