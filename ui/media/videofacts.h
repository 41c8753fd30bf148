// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <chrono>

// How a video or a sound is coded, as far as its player knows. A plain value.
struct VideoFacts
{
    double framesPerSecond = 0; // 0: not known, or no picture
    QString videoCodec{};       // as FFmpeg names it: "h264"; empty: not known, or none
    QString audioCodec{};

    bool operator==(const VideoFacts &) const = default;
};

// For people; empty: not known.
[[nodiscard]] QString frameRateText(double framesPerSecond);                         // "24 fps"
[[nodiscard]] QString codecText(const QString &codec);                               // "H.264"; of one that is not in our list its own name
[[nodiscard]] QString bitRateText(qint64 bytes, std::chrono::milliseconds duration); // "4.2 Mbit/s", of a whole file

// What is known of all that: "24 fps", "H.264", "AAC", "4.2 Mbit/s".
[[nodiscard]] QStringList factTexts(const VideoFacts &facts, qint64 bytes, std::chrono::milliseconds duration);
