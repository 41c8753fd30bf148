// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/keys.h"

#include <QString>
#include <QUrl>

// Midjourney's own host for images and videos.

[[nodiscard]] bool isOnCdn(const QUrl &media);
// What names a media item for good, whatever its signed query.
[[nodiscard]] MediaKey mediaKeyOf(const QUrl &media);
