// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>

// Midjourney's own host for images and videos.

[[nodiscard]] bool isOnCdn(const QUrl &media);
// What names a media item for good, whatever its signed query.
[[nodiscard]] QString mediaKeyOf(const QUrl &media);
