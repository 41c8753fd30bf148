// SPDX-License-Identifier: MIT
#pragma once

#include "ui/media/mpvoptions.h"
#include "ui/media/player.h"

// A player over libmpv, which is loaded when the first file is set. `extraOptions` come after mpvOptions(), for tests.
[[nodiscard]] std::unique_ptr<Player> makeMpvPlayer();
[[nodiscard]] std::unique_ptr<Player> makeMpvPlayer(const QList<MpvOption> &extraOptions);
