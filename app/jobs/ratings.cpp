// SPDX-License-Identifier: MIT
#include "app/jobs/ratings.h"

#include <utility>

Ratings::Ratings(Archive &archive, QObject *parent)
    : QObject(parent)
    , m_archive(archive)
{}

void Ratings::withStars(const JobKey &job, const QList<MediaKey> &media, QObject *context,
                        const std::function<void(const QHash<MediaKey, int> &stars)> &then)
{
    m_archive.starsOf(job, context, [this, media, then](QHash<MediaKey, int> stars) {
        for (const MediaKey &key : media) { // also what the archive could not write
            if (const auto own = latest(key))
                stars.insert(key, *own);
        }
        then(stars);
    });
}

void Ratings::load(const JobKey &job)
{
    m_archive.starsOf(job, this, [this](const QHash<MediaKey, int> &stars) {
        for (const auto &[media, number] : stars.asKeyValueRange()) {
            if (!m_own.contains(media))
                set(media, number);
        }
    });
}

void Ratings::rate(const QList<MediaRating> &ratings)
{
    QList<MediaRating> fresh;
    for (const MediaRating &rating : ratings) {
        if (of(rating.media) == rating.stars && m_own.contains(rating.media))
            continue;
        fresh.append(rating);
        m_own.insert(rating.media);
        set(rating.media, rating.stars);
    }
    if (!fresh.isEmpty())
        m_archive.rate(fresh);
}

void Ratings::set(const MediaKey &media, int stars)
{
    if (std::exchange(m_stars[media], stars) != stars)
        emit changed(media, stars);
}
