// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/keys.h"

#include <QList>
#include <QString>

#include <functional>

// Two to four media beside each other; more would be stamps.
inline constexpr int maxCompared = 4;

// A media item that was put aside, as it was then.
struct TrayItem
{
    JobKey job{};
    MediaKey media{};
    QString label{}; // "Image 2"
    QString title{}; // of the job, one line
    QString path{};  // of its file in the store

    bool operator==(const TrayItem &) const = default;
};

// What is put aside to be compared, of any jobs, in the order in which it came. It never holds a media item twice, nor more than can be
// compared.
class CompareTray
{
public:
    enum class Change { None, Added, Removed, Full };

    // Adds those that are not in it; where all are, takes them out. Where they do not all fit nothing changes: Full.
    Change toggle(const QList<TrayItem> &items);
    bool remove(const MediaKey &media);                                     // false: it was not in it
    bool removeJobs(const std::function<bool(const JobKey &job)> &isMeant); // the same
    void clear() { m_items.clear(); }

    [[nodiscard]] const QList<TrayItem> &items() const { return m_items; }
    [[nodiscard]] bool contains(const MediaKey &media) const;
    [[nodiscard]] bool containsAll(const QList<MediaKey> &media) const; // false: there are none
    [[nodiscard]] bool canCompare() const { return m_items.size() > 1; }

private:
    QList<TrayItem> m_items;
};
