// SPDX-License-Identifier: MIT
#pragma once

// How the user likes videos and sounds to be played: a value, the same for all of them.
struct PlaybackPrefs
{
    double volume = 1;         // 0 to 1, as it is heard
    bool isMuted = false;      // videos
    bool isSoundMuted = false; // what is a sound alone: a muted video does not silence a song
    bool isLooping = true;
    bool playsAtOnce = true; // when shown
    double rate = 1;         // 1: as it was made; of this session alone

    bool operator==(const PlaybackPrefs &) const = default;
};
