// SPDX-License-Identifier: MIT
#pragma once

#include "app/media/mediastore.h"

#include <QByteArrayView>

// How large a picture or a video is, from its first bytes; for names, so that nothing needs a decoder.
struct PixelSize
{
    int width = 0; // 0: not known
    int height = 0;

    bool operator==(const PixelSize &) const = default;
};

[[nodiscard]] PixelSize pixelSizeIn(QByteArrayView start, FileFormat format);

// Reads at most a megabyte.
[[nodiscard]] PixelSize pixelSizeOf(const StoredFile &file);
