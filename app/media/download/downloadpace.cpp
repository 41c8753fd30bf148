// SPDX-License-Identifier: MIT
#include "app/media/download/downloadpace.h"

#include <algorithm>

namespace {

constexpr qint64 window = 5000; // ms: shorter jumps, longer lags behind
constexpr qint64 grain = 200;   // ms between two samples that are kept
constexpr qint64 least = 500;   // ms: a rate over less would only jump

} // namespace

QList<PaceSample> withSample(QList<PaceSample> samples, const PaceSample &sample)
{
    if (!samples.isEmpty() && (sample.received < samples.last().received || sample.time < samples.last().time))
        samples.clear();
    const bool isSoon = samples.size() > 1 && sample.time - samples.at(samples.size() - 2).time < grain;
    if (isSoon)
        samples.last() = sample; // the newest always counts
    else
        samples.append(sample);
    while (samples.size() > 2 && sample.time - samples.at(1).time >= window)
        samples.removeFirst();
    return samples;
}

qint64 rateOf(const QList<PaceSample> &samples)
{
    if (samples.size() < 2)
        return 0;
    const qint64 elapsed = samples.last().time - samples.first().time;
    return elapsed < least ? 0 : (samples.last().received - samples.first().received) * 1000 / elapsed;
}

qint64 secondsLeft(qint64 received, qint64 total, qint64 bytesPerSecond)
{
    if (total < 0 || bytesPerSecond <= 0)
        return -1;
    return (std::max<qint64>(0, total - received) + bytesPerSecond - 1) / bytesPerSecond;
}
