// SPDX-License-Identifier: MIT
#include "ui/media/mpvvalues.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>
#include <string_view>

namespace {

const mpv_node *nodeOf(const mpv_event_property &property)
{
    return property.format == MPV_FORMAT_NODE ? static_cast<const mpv_node *>(property.data) : nullptr;
}

const mpv_node *find(const mpv_node *map, std::string_view key)
{
    if (!map || map->format != MPV_FORMAT_NODE_MAP)
        return nullptr;
    for (int i = 0; i < map->u.list->num; ++i) {
        if (map->u.list->keys[i] == key)
            return &map->u.list->values[i];
    }
    return nullptr;
}

int whole(const mpv_node *map, std::string_view key)
{
    const mpv_node *node = find(map, key);
    constexpr int64_t most = std::numeric_limits<int>::max();
    return node && node->format == MPV_FORMAT_INT64 ? static_cast<int>(std::clamp<int64_t>(node->u.int64, 0, most)) : 0;
}

QString textIn(const mpv_node *map, std::string_view key)
{
    const mpv_node *node = find(map, key);
    return node && node->format == MPV_FORMAT_STRING ? QString::fromUtf8(node->u.string) : QString();
}

} // namespace

MpvTracks tracksOf(const mpv_event_property &trackList)
{
    MpvTracks tracks;
    const mpv_node *list = nodeOf(trackList);
    if (!list || list->format != MPV_FORMAT_NODE_ARRAY)
        return tracks;
    for (const mpv_node &track : std::span(list->u.list->values, static_cast<size_t>(list->u.list->num))) {
        const mpv_node *type = find(&track, "type");
        const mpv_node *selected = find(&track, "selected");
        const std::string_view name = type && type->format == MPV_FORMAT_STRING ? type->u.string : "";
        const bool isSelected = selected && selected->format == MPV_FORMAT_FLAG && selected->u.flag != 0;
        const mpv_node *cover = find(&track, "albumart");
        const bool isCover = cover && cover->format == MPV_FORMAT_FLAG && cover->u.flag != 0; // a picture in the file of a song
        tracks.hasVideo |= name == "video" && !isCover;
        tracks.hasAudio |= name == "audio";
        if (name == "video" && isSelected) {
            tracks.rotation = whole(&track, "demux-rotation");
            tracks.facts.videoCodec = textIn(&track, "codec");
            const mpv_node *rate = find(&track, "demux-fps");
            tracks.facts.framesPerSecond = rate && rate->format == MPV_FORMAT_DOUBLE ? rate->u.double_ : 0;
        }
        if (name == "audio" && isSelected) {
            tracks.isAudioSelected = true;
            tracks.facts.audioCodec = textIn(&track, "codec");
        }
    }
    return tracks;
}

VideoShape shapeOf(const mpv_event_property &parameters)
{
    const mpv_node *map = nodeOf(parameters);
    return {.coded = {whole(map, "w"), whole(map, "h")}, .displayed = {whole(map, "dw"), whole(map, "dh")}};
}

std::optional<double> numberOf(const mpv_event_property &property)
{
    return property.format == MPV_FORMAT_DOUBLE ? std::optional(*static_cast<const double *>(property.data)) : std::nullopt;
}

bool flagOf(const mpv_event_property &property)
{
    return property.format == MPV_FORMAT_FLAG && *static_cast<const int *>(property.data) != 0;
}

QByteArray textOf(const mpv_event_property &property)
{
    return property.format == MPV_FORMAT_STRING ? QByteArray(*static_cast<char *const *>(property.data)) : QByteArray();
}

qint64 toMilliseconds(double seconds)
{
    return std::isfinite(seconds) ? std::llround(std::clamp(seconds, 0.0, 1e9) * 1000) : 0;
}
