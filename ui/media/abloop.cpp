// SPDX-License-Identifier: MIT
#include "ui/media/abloop.h"

#include "ui/media/videobar.h"

#include <algorithm>

namespace {

constexpr qint64 shortestLoop = 100; // ms

} // namespace

AbLoop marked(const AbLoop &loop, qint64 position)
{
    if (!loop.from)
        return {.from = position};
    if (loop.to || std::abs(position - *loop.from) < shortestLoop)
        return {};
    return {.from = std::min(*loop.from, position), .to = std::max(*loop.from, position)};
}

qint64 startIn(const AbLoop &loop, qint64 position)
{
    return loop.isComplete() && position >= *loop.to ? *loop.from : position;
}

QString loopText(const AbLoop &loop, qint64 duration)
{
    if (!loop.from)
        return {};
    const QString from = timeText(*loop.from, duration);
    //: the part of a video that is repeated: "Loop from 0:03 to 0:07"
    return loop.to ? VideoBar::tr("Loop from %1 to %2").arg(from, timeText(*loop.to, duration))
                   //: the beginning of that part; its end is not marked yet
                   : VideoBar::tr("Loop from %1").arg(from);
}

QString loopMarkedText(const AbLoop &loop, qint64 duration)
{
    return loop.from ? loopText(loop, duration) : VideoBar::tr("Loop cleared");
}
