// SPDX-License-Identifier: MIT
#include "app/media/storebudget.h"

#include <algorithm>
#include <numeric>

QList<StoredEntry> entriesToDrop(QList<StoredEntry> entries, qint64 budget)
{
    qint64 total = std::accumulate(entries.cbegin(), entries.cend(), qint64(0),
                                   [](qint64 sum, const StoredEntry &entry) { return sum + entry.bytes; });
    std::stable_sort(entries.begin(), entries.end(),
                     [](const StoredEntry &one, const StoredEntry &other) { return one.seen < other.seen; });
    QList<StoredEntry> dropped;
    for (const StoredEntry &entry : std::as_const(entries)) {
        if (total <= budget)
            break;
        if (entry.isSpared)
            continue;
        total -= entry.bytes;
        dropped.append(entry);
    }
    return dropped;
}
