// SPDX-License-Identifier: MIT
#pragma once

#include "ui/media/mpvlibrary.h"
#include "ui/media/waveform.h"

#include <QString>

#include <atomic>

// Decodes a sound to see how loud it is, by a libmpv of its own that plays nothing: as fast as the computer can. Blocks for up to 20 s,
// until `isCancelled` at most: call it in a worker. Empty: the library is missing, or the file cannot be decoded.
[[nodiscard]] Waveform readWaveform(const QString &path, MpvLoader load, const std::atomic_bool &isCancelled);
