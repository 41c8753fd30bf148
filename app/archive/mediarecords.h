// SPDX-License-Identifier: MIT
#pragma once

#include "app/archive/archivedjob.h"
#include "app/archive/database.h"
#include "app/archive/wallmedia.h"
#include "app/job/rating.h"
#include "app/media/mediastore.h"

#include <QDir>
#include <QHash>

// Where the user has saved a media item.
struct SavedCopy
{
    QString path{};
    QDateTime when{}; // UTC

    bool operator==(const SavedCopy &) const = default;
};

// What a job offers now. What it no longer offers stays where it was fetched: its file is the only one left.
[[nodiscard]] bool putMedia(Database &database, qint64 job, const QList<MediaName> &media);

// What the archive knows of media: which file of the store holds one, where it was saved, and how the user has rated it. As JobRecords, on
// the archive's thread.
class MediaRecords
{
public:
    MediaRecords(Database &database, const QString &mediaFolder);

    [[nodiscard]] bool setStored(const MediaKey &key, const StoredFile &file, const QDateTime &when);
    [[nodiscard]] QList<JobKey> jobsCompletedBy(const MediaKey &key) const; // that have it, and lack none of their media
    [[nodiscard]] bool lacksMedia(qint64 job) const;
    [[nodiscard]] bool forgetFiles(const QStringList &paths); // they are about to be dropped from the store
    [[nodiscard]] bool setSaved(const MediaKey &key, const SavedCopy &copy);
    [[nodiscard]] bool forgetSaved(const MediaKey &key, const QString &path); // the user's file has gone
    [[nodiscard]] bool rate(const QList<MediaRating> &ratings, const QDateTime &when);

    [[nodiscard]] QHash<MediaKey, SavedCopy> savedOf(const JobKey &jobKey) const; // the last place of each media item
    [[nodiscard]] QHash<MediaKey, int> starsOf(const JobKey &jobKey) const;       // of those of its media that are rated
    [[nodiscard]] QList<JobRating> ratingsOf(const QList<JobKey> &jobs) const;
    [[nodiscard]] QList<PlacedMedia> placed(const QList<qint64> &jobs) const;             // by job and place; none: of all jobs
    [[nodiscard]] QHash<qint64, QList<JobMedia>> keysOf(const QList<qint64> &jobs) const; // by job, in the order of placed()
    [[nodiscard]] WallJob wallJobOf(const ArchivedJob &job) const;
    [[nodiscard]] bool setPixels(const MediaKey &key, const QSize &pixels);
    [[nodiscard]] QStringList storedPaths() const;
    [[nodiscard]] QList<MediaKey> keysWithoutFile() const;
    [[nodiscard]] QList<MediaKey> keysOnlyOfRemoved(const QDateTime &removedBefore) const; // of jobs that are about to be purged
    [[nodiscard]] QList<MediaName> namesOf(const JobKey &jobKey) const;
    // Jobs that lack one of their media, and that expire from then on until the other time, or the first of their links does; what
    // expires first comes first.
    [[nodiscard]] QList<JobKey> jobsWithMissing(const QDateTime &from, const QDateTime &until, int most) const;

private:
    [[nodiscard]] QList<WallMedia> wallMediaOf(qint64 job) const; // of the items only key, pixels, and the name as label

    Database &m_database;
    const QDir m_folder;
};
