#pragma once

#include "ui/media/player.h"

// A player over Qt Multimedia, right on its FFmpeg and its GStreamer backend.
[[nodiscard]] std::unique_ptr<Player> makeQtPlayer();

// Has Qt Multimedia use its FFmpeg backend, whose first frame comes ten times sooner than GStreamer's (7 to 20 ms against 68 to 177 ms on
// Qt 6.4.2), unless the user chose one or it is not installed. Before the first player is made.
void useQuickVideoBackend();
