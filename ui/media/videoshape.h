// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QSize>

// How the pictures of a video lie in its file and how they are meant to be seen.
struct VideoShape
{
    QSize coded{};     // pixels in the file
    QSize displayed{}; // with the pixels' aspect, before it is turned
    int rotation = 0;  // degrees clockwise: 0, 90, 180, 270

    bool operator==(const VideoShape &) const = default;
};

// The size to draw a frame in, before it is turned. An aspect that would make it larger than maxFrameSide or maxFramePixels is ignored; a
// video that is larger by itself returns an empty size: it cannot be shown.
[[nodiscard]] QSize frameSize(const VideoShape &shape);
[[nodiscard]] QImage upright(const QImage &frame, int rotation); // degrees clockwise; what is no quarter of a turn is left out

constexpr int maxFrameSide = 16384;
constexpr qint64 maxFramePixels = 64 * 1024 * 1024; // 256 MB a frame
