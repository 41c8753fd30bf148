// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

// How quickly one file comes, from what was seen of it. Pure.

struct PaceSample
{
    qint64 time = 0;     // ms, of any clock that does not jump
    qint64 received = 0; // bytes so far

    bool operator==(const PaceSample &) const = default;
};

// With this one more; of those before, what the rate needs: a few seconds, and no more than some dozen. A file that begins anew begins
// anew here, too.
[[nodiscard]] QList<PaceSample> withSample(QList<PaceSample> samples, const PaceSample &sample);

// Bytes a second over the last seconds; 0: not known yet.
[[nodiscard]] qint64 rateOf(const QList<PaceSample> &samples);

// Seconds until all has come, rounded up; -1: not known. `total` is -1 when it is not known.
[[nodiscard]] qint64 secondsLeft(qint64 received, qint64 total, qint64 bytesPerSecond);
