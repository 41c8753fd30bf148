// SPDX-License-Identifier: MIT
#include "app/compare/comparetray.h"

#include <algorithm>

CompareTray::Change CompareTray::toggle(const QList<TrayItem> &items)
{
    QList<TrayItem> added;
    for (const TrayItem &item : items) {
        const bool isTwice = std::any_of(added.begin(), added.end(), [&](const TrayItem &other) { return other.media == item.media; });
        if (!item.media.isEmpty() && !isTwice && !contains(item.media))
            added.append(item);
    }
    if (m_items.size() + added.size() > maxCompared)
        return Change::Full;
    if (!added.isEmpty()) {
        m_items.append(added);
        return Change::Added;
    }
    bool isRemoved = false;
    for (const TrayItem &item : items)
        isRemoved = remove(item.media) || isRemoved;
    return isRemoved ? Change::Removed : Change::None;
}

bool CompareTray::remove(const MediaKey &media)
{
    return m_items.removeIf([&](const TrayItem &item) { return item.media == media; }) > 0;
}

bool CompareTray::removeJobs(const std::function<bool(const JobKey &job)> &isMeant)
{
    return m_items.removeIf([&](const TrayItem &item) { return isMeant(item.job); }) > 0;
}

bool CompareTray::contains(const MediaKey &media) const
{
    return std::any_of(m_items.begin(), m_items.end(), [&](const TrayItem &item) { return item.media == media; });
}

bool CompareTray::containsAll(const QList<MediaKey> &media) const
{
    return !media.isEmpty() && std::all_of(media.begin(), media.end(), [this](const MediaKey &one) { return contains(one); });
}
