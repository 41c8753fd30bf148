#include "ui/media/framecount.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr double microseconds = 1'000'000;
constexpr double usual = 24;      // frames a second
constexpr double grace = 250;     // µs: times are rounded
constexpr double slowest = 1;     // frames a second
constexpr double quickest = 1000; // frames a second
constexpr int mostTries = 4;

} // namespace

double frameLength(double framesPerSecond)
{
    const bool isLikely = framesPerSecond >= slowest && framesPerSecond <= quickest; // false of a NaN as well
    return microseconds / (isLikely ? framesPerSecond : usual);
}

int frameAt(const FrameClock &clock, qint64 time)
{
    const double frames = (static_cast<double>(time - clock.first) + grace) / clock.length;
    return static_cast<int>(std::clamp(std::floor(frames), 0.0, 1e9));
}

int lastFrame(const FrameClock &clock, qint64 duration)
{
    const double frames = (static_cast<double>(duration) * 1000 + grace) / clock.length;
    return static_cast<int>(std::clamp(std::floor(frames) - 1, 0.0, 1e9));
}

qint64 positionFor(const FrameClock &clock, const FrameSearch &search)
{
    const double frames = search.wanted + (search.asksBefore ? -0.5 : 0.5);
    return std::max<qint64>(0, static_cast<qint64>(std::floor(frames * clock.length / 1000)));
}

FrameSearch nextTry(const FrameSearch &search)
{
    return {.wanted = search.wanted, .tries = search.tries + 1, .asksBefore = !search.asksBefore};
}

bool isOver(const FrameSearch &search, int shown)
{
    return shown == search.wanted || search.tries + 1 >= mostTries;
}
