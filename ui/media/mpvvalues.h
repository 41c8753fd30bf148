// SPDX-License-Identifier: MIT
#pragma once

#include "ui/media/videofacts.h"
#include "ui/media/videoshape.h"

#include <mpv/client.h>

#include <QByteArray>

#include <optional>

// What mpv reports about a file, as values. Pure.

struct MpvTracks
{
    bool hasVideo = false;
    bool hasAudio = false;
    bool isAudioSelected = false;
    int rotation = 0;   // of the selected video, degrees clockwise
    VideoFacts facts{}; // of what is selected

    bool operator==(const MpvTracks &) const = default;
};

[[nodiscard]] MpvTracks tracksOf(const mpv_event_property &trackList);
// Of video-out-params: the sizes. Empty sizes: there is no picture (yet).
[[nodiscard]] VideoShape shapeOf(const mpv_event_property &parameters);

[[nodiscard]] std::optional<double> numberOf(const mpv_event_property &property);
[[nodiscard]] bool flagOf(const mpv_event_property &property); // false when it is not known
[[nodiscard]] QByteArray textOf(const mpv_event_property &property);
[[nodiscard]] qint64 toMilliseconds(double seconds); // 0 of what is none
