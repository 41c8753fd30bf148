#pragma once

#include <QtGlobal>

// Frames of a video, counted. Backends differ in what time they give a frame (GStreamer's is 83 ms later than FFmpeg's where frames are
// coded out of order, and is that of the seek in the first one after it) and in which frame they show for a time (FFmpeg's the one that
// begins next, GStreamer's the one that is on), so that a step asks for a time, looks at what came, and asks otherwise when it is the wrong
// one.

struct FrameClock
{
    qint64 first = 0;        // µs: the time that the backend gives the first frame
    double length = 41666.7; // µs, of one frame

    bool operator==(const FrameClock &) const = default;
};

// µs. `framesPerSecond` as the file tells it; 0 or what no video has: 1/24 s.
[[nodiscard]] double frameLength(double framesPerSecond);

// The number, from 0, of the frame of this time (µs).
[[nodiscard]] int frameAt(const FrameClock &clock, qint64 time);

// The number of the last frame of a video of `duration` ms.
[[nodiscard]] int lastFrame(const FrameClock &clock, qint64 duration);

// A search for one frame. Each try asks for a time within it or within the one before.
struct FrameSearch
{
    int wanted = 0;
    int tries = 0;
    bool asksBefore = false; // the half of the frame before: for backends that show the frame that begins next
};

[[nodiscard]] qint64 positionFor(const FrameClock &clock, const FrameSearch &search); // ms from the beginning
// The search to go on with when `shown` came for this one; it has found or given up when isOver().
[[nodiscard]] FrameSearch nextTry(const FrameSearch &search);
[[nodiscard]] bool isOver(const FrameSearch &search, int shown);
