// SPDX-License-Identifier: MIT
#include "ui/media/waveformreader.h"

#include "app/common/files/filebeginning.h"
#include "ui/media/mpvoptions.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxParts = 1200;
constexpr qint64 maxTime = 20'000; // ms
// Mono, 16 bits. Low enough to be small on the disk, and more than a bar of a waveform needs.
constexpr auto sampleRate = "8000";
constexpr qint64 maxSamples = 256 << 20; // bytes: more than four hours

// Writes the samples into a file instead of playing them; mpv does so without waiting for the time to pass.
bool setOptions(const MpvLibrary &mpv, mpv_handle *handle, const QByteArray &target)
{
    QList<MpvOption> options = mpvOptions();
    options += {{.name = "vo", .value = "null"},
                {.name = "vid", .value = "no"},
                {.name = "ao", .value = "pcm"},
                {.name = "ao-pcm-file", .value = target},
                {.name = "ao-pcm-waveheader", .value = "no"},
                {.name = "audio-format", .value = "s16"},
                {.name = "audio-samplerate", .value = sampleRate},
                {.name = "audio-channels", .value = "mono"},
                {.name = "pause", .value = "no"},
                {.name = "keep-open", .value = "no"}};
    for (const MpvOption &option : options) {
        const int result = mpv.setOptionString(handle, option.name.constData(), option.value.constData());
        if (result < 0 && result != MPV_ERROR_OPTION_NOT_FOUND)
            return false;
    }
    return mpv.initialize(handle) >= 0;
}

// Until the file has been decoded to its end.
bool decode(const MpvLibrary &mpv, mpv_handle *handle, const QByteArray &path, const std::atomic_bool &isCancelled)
{
    std::array<const char *, 3> command{"loadfile", path.constData(), nullptr};
    if (mpv.commandAsync(handle, 0, command.data()) < 0)
        return false;
    QElapsedTimer timer;
    timer.start();
    while (!isCancelled && !timer.hasExpired(maxTime)) {
        const mpv_event *event = mpv.waitEvent(handle, 0.1);
        if (event->event_id == MPV_EVENT_SHUTDOWN)
            return false;
        if (event->event_id == MPV_EVENT_END_FILE)
            return static_cast<const mpv_event_end_file *>(event->data)->reason == MPV_END_FILE_REASON_EOF;
    }
    return false;
}

} // namespace

Waveform readWaveform(const QString &path, MpvLoader load, const std::atomic_bool &isCancelled)
{
    const MpvLibrary *mpv = isCancelled ? nullptr : load();
    const QTemporaryDir folder;
    if (!mpv || !folder.isValid())
        return {};
    const QString target = folder.filePath(u"samples"_s);
    mpv_handle *handle = mpv->create();
    if (!handle)
        return {};
    const bool isDecoded = setOptions(*mpv, handle, target.toUtf8()) && decode(*mpv, handle, path.toUtf8(), isCancelled);
    mpv->terminateDestroy(handle); // it has written all of it when this returns
    const auto samples = isDecoded ? readBeginning(target, maxSamples) : std::nullopt;
    return samples ? waveformOf(samples->bytes, maxParts) : Waveform();
}
