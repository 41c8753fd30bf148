// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

class QKeyEvent;

// What a key asks of what plays.
enum class PlaybackKey {
    TogglePlay,
    FrameBack,
    FrameForward,
    SecondBack,
    SecondForward,
    Slower,
    Faster,
    ToggleMute,
    MarkLoop,
    ToggleLooping,
};

[[nodiscard]] std::optional<PlaybackKey> playbackKeyOf(const QKeyEvent &event);
