// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

// The rates that a video can be played at: 1 is as it was made.
[[nodiscard]] const QList<double> &playbackRates(); // rising, from 0.25 to 4
// The next of them that is faster (1) or slower (-1); the last stays.
[[nodiscard]] double steppedRate(double rate, int step);
// "0.5×"
[[nodiscard]] QString rateText(double rate);
