// SPDX-License-Identifier: MIT
#pragma once

#include "app/archive/archive.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>
#include <optional>

// How the user has rated media: in memory for the jobs that were looked at, in the archive for all. Lives on the GUI thread.
class Ratings : public QObject
{
    Q_OBJECT

public:
    explicit Ratings(Archive &archive, QObject *parent = nullptr); // the archive outlives this

    [[nodiscard]] int of(const MediaKey &media) const { return m_stars.value(media); } // unrated: not rated, or not loaded
    // What it was rated in this run; nothing: it was not.
    [[nodiscard]] std::optional<int> latest(const MediaKey &media) const
    {
        return m_own.contains(media) ? std::optional(of(media)) : std::nullopt;
    }
    // Of these media of the job, those that are rated; `then` is not called when `context` has gone.
    void withStars(const JobKey &job, const QList<MediaKey> &media, QObject *context,
                   const std::function<void(const QHash<MediaKey, int> &stars)> &then);
    void load(const JobKey &job);                 // changed() follows for what is rated
    void rate(const QList<MediaRating> &ratings); // changed() is emitted from inside

signals:
    void changed(const MediaKey &media, int stars);

private:
    void set(const MediaKey &media, int stars);

    Archive &m_archive;
    QHash<MediaKey, int> m_stars;
    QSet<MediaKey> m_own; // rated in this run: the archive may tell of an earlier rating still
};
