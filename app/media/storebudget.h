// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

// What the store may take of the disk, as a plain decision.
struct StoredEntry
{
    QString path{};
    qint64 bytes = 0;      // that are free when it goes: less than its size where it shares them with others
    qint64 seen = 0;       // when it was last requested: milliseconds since 1970
    bool isSpared = false; // saved by the user, or looked at now

    bool operator==(const StoredEntry &) const = default;
};

// Which go, so that all that stays takes at most `budget` bytes: the least recently seen first, what is spared never.
[[nodiscard]] QList<StoredEntry> entriesToDrop(QList<StoredEntry> entries, qint64 budget);
