// SPDX-License-Identifier: MIT
#pragma once

// How the user likes videos to be played: a value, the same for all videos.
struct PlaybackPrefs
{
    double volume = 1; // 0 to 1, as it is heard
    bool isMuted = false;
    bool isLooping = true;
    bool playsAtOnce = true; // when shown
    double rate = 1;         // 1: as it was made; of this session alone

    bool operator==(const PlaybackPrefs &) const = default;
};
