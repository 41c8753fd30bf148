// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/mediakind.h"

#include <QSet>

// The kinds of media that a job offers, as the column `kinds` has them: a bit for each.
[[nodiscard]] inline int bitsOf(const QSet<MediaKind> &kinds)
{
    int bits = 0;
    for (const MediaKind kind : kinds)
        bits |= 1 << static_cast<int>(kind);
    return bits;
}

[[nodiscard]] inline QSet<MediaKind> kindsIn(int bits)
{
    QSet<MediaKind> kinds;
    for (int kind = 0; kind <= static_cast<int>(MediaKind::Audio); ++kind) {
        if (bits & (1 << kind))
            kinds.insert(static_cast<MediaKind>(kind));
    }
    return kinds;
}
