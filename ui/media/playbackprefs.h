// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

// How the user likes videos to be played: a value, the same for all videos.
struct PlaybackPrefs
{
    double volume = 1; // 0 to 1, as it is heard
    bool isMuted = false;
    bool isLooping = true;
    bool playsAtOnce = true; // when shown
    double rate = 1;         // 1: as it was made

    bool operator==(const PlaybackPrefs &) const = default;
};

[[nodiscard]] const QList<double> &playbackRates(); // rising, from 0.25 to 4
// The next of them that is faster (1) or slower (-1); the last stays.
[[nodiscard]] double steppedRate(double rate, int step);
// "0.5×"
[[nodiscard]] QString rateText(double rate);
