// SPDX-License-Identifier: MIT
#include "ui/media/mpvoptions.h"

namespace {

// FFmpeg's names of the containers that hold one video or sound each: none of them names other files or addresses to open, as playlists do.
constexpr auto containers = "mov,matroska,webm,avi,ogg,flv,asf,mpeg,mpegts,wav,mp3,aac,flac,gif,m4v";

QByteArray demuxerOptions()
{
    const QByteArray formats(containers);
    // mpv's lists are separated by commas as well: %n% says that the next n bytes are one value.
    return "protocol_whitelist=file,format_whitelist=%" + QByteArray::number(formats.size()) + '%' + formats;
}

} // namespace

QList<MpvOption> mpvOptions()
{
    return {
        // Nothing from outside.
        {.name = "config", .value = "no"},
        {.name = "load-scripts", .value = "no"},
        {.name = "ytdl", .value = "no"},
        {.name = "osc", .value = "no"},
        {.name = "osd-level", .value = "0"},
        {.name = "terminal", .value = "no"},
        {.name = "msg-level", .value = "all=no"},
        {.name = "input-default-bindings", .value = "no"},
        {.name = "input-vo-keyboard", .value = "no"},
        {.name = "media-controls", .value = "no"}, // since mpv 0.39
        {.name = "resume-playback", .value = "no"},
        {.name = "save-position-on-quit", .value = "no"},
        // One file, and what is in it.
        {.name = "demuxer", .value = "+lavf"}, // no playlists, archives, discs or edit lists of mpv's own
        {.name = "demuxer-lavf-o", .value = demuxerOptions()},
        {.name = "load-unsafe-playlists", .value = "no"},
        {.name = "access-references", .value = "no"},
        {.name = "ordered-chapters", .value = "no"},
        {.name = "autoload-files", .value = "no"},
        {.name = "sub-auto", .value = "no"},
        {.name = "audio-file-auto", .value = "no"},
        {.name = "cover-art-auto", .value = "no"},
        {.name = "sid", .value = "no"},
        {.name = "audio-display", .value = "no"}, // no cover in the place of a video
        // Frames for us to show. The decoders of graphics cards differ in their colours.
        {.name = "vo", .value = "libmpv"},
        {.name = "hwdec", .value = "no"},
        {.name = "video-timing-offset", .value = "0"},
        // mpv 0.35 ends the program when its software renderer gets a turned video, so we turn it ourselves.
        {.name = "video-rotate", .value = "no"},
        {.name = "keepaspect", .value = "no"},     // we request the right size: no bars for a rounded pixel
        {.name = "sws-allow-zimg", .value = "no"}, // libswscale: matrix and range as the file has them, the same picture each time
        // Playing.
        {.name = "idle", .value = "yes"},
        {.name = "pause", .value = "yes"},
        {.name = "keep-open", .value = "yes"},
        {.name = "volume-max", .value = "100"},
        {.name = "audio-client-name", .value = "Job Viewer"},
        {.name = "audio-fallback-to-null", .value = "yes"}, // without a sound card time goes on all the same
#ifdef Q_OS_LINUX
        {.name = "ao", .value = "pipewire,pulse,alsa"}, // the others start servers or write to the terminal when they fail
#endif
    };
}
