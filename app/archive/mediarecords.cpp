// SPDX-License-Identifier: MIT
#include "app/archive/mediarecords.h"

#include "app/archive/jsonlist.h"
#include "app/archive/searchsql.h"
#include "app/common/utczone.h"

#include <algorithm>

using namespace Qt::StringLiterals;

bool putMedia(Database &database, qint64 job, const QList<MediaName> &media)
{
    if (!database.run(u"DELETE FROM medium WHERE job = ? AND file IS NULL"_s, {job}))
        return false;
    int place = 0;
    for (const MediaName &item : media) {
        const bool isListed = !item.pixels.isEmpty();
        if (!database.run(u"INSERT INTO medium (job, key, name, place, width, height) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET"
                          " place = excluded.place, width = ifnull(width, excluded.width), height = ifnull(height, excluded.height)"_s,
                          {job, item.key.toString(), item.name, place++, isListed ? QVariant(item.pixels.width()) : QVariant(),
                           isListed ? QVariant(item.pixels.height()) : QVariant()}))
            return false;
    }
    return true;
}

MediaRecords::MediaRecords(Database &database, const QString &mediaFolder)
    : m_database(database)
    , m_folder(mediaFolder)
{}

bool MediaRecords::setStored(const MediaKey &key, const StoredFile &file, const QDateTime &when)
{
    return m_database.run(u"UPDATE medium SET bytes = ?, sha256 = ?, file = ?, verified = ? WHERE key = ?"_s,
                          {file.size, file.sha256, m_folder.relativeFilePath(file.path), when.toMSecsSinceEpoch(), key.toString()});
}

QList<JobKey> MediaRecords::jobsCompletedBy(const MediaKey &key) const
{
    QList<JobKey> keys;
    (void)m_database.read(u"SELECT job.key FROM medium JOIN job ON job.id = medium.job WHERE medium.key = ? AND NOT EXISTS"
                          " (SELECT 1 FROM medium AS other WHERE other.job = job.id AND other.file IS NULL)"_s,
                          {key.toString()}, [&](const QSqlQuery &row) { keys.append(JobKey(row.value(0).toString())); });
    return keys;
}

bool MediaRecords::lacksMedia(qint64 job) const
{
    bool isMissing = false;
    (void)m_database.read(u"SELECT 1 FROM medium WHERE job = ? AND file IS NULL LIMIT 1"_s, {job},
                          [&](const QSqlQuery &) { isMissing = true; });
    return isMissing;
}

bool MediaRecords::forgetFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (!m_database.run(u"UPDATE medium SET bytes = NULL, sha256 = NULL, file = NULL, verified = NULL WHERE file = ?"_s,
                            {m_folder.relativeFilePath(path)})
            || !m_database.run(u"UPDATE job SET thumbnail = '' WHERE thumbnail = ?"_s, {m_folder.relativeFilePath(path)}))
            return false;
    }
    return true;
}

bool MediaRecords::setSaved(const MediaKey &key, const SavedCopy &copy)
{
    return m_database.run(u"INSERT INTO saved (key, path, saved) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET saved = excluded.saved"_s,
                          {key.toString(), copy.path, copy.when.toMSecsSinceEpoch()});
}

bool MediaRecords::forgetSaved(const MediaKey &key, const QString &path)
{
    return m_database.run(u"DELETE FROM saved WHERE key = ? AND path = ?"_s, {key.toString(), path});
}

bool MediaRecords::rate(const QList<MediaRating> &ratings, const QDateTime &when)
{
    for (const MediaRating &rating : ratings) {
        const bool isRated = rating.stars == unrated
            ? m_database.run(u"DELETE FROM rating WHERE key = ?"_s, {rating.media.toString()})
            : m_database.run(u"INSERT INTO rating (key, job, stars, rated) SELECT ?, id, ?, ? FROM job WHERE key = ?"
                             " ON CONFLICT DO UPDATE SET stars = excluded.stars, rated = excluded.rated"_s,
                             {rating.media.toString(), rating.stars, when.toMSecsSinceEpoch(), rating.job.toString()});
        if (!isRated)
            return false;
    }
    return true;
}

QHash<MediaKey, int> MediaRecords::starsOf(const JobKey &jobKey) const
{
    QHash<MediaKey, int> stars;
    (void)m_database.read(u"SELECT rating.key, stars FROM rating WHERE rating.job = (SELECT id FROM job WHERE key = ?)"
                          " OR rating.key IN (SELECT medium.key FROM medium JOIN job ON job.id = medium.job WHERE job.key = ?)"_s,
                          {jobKey.toString(), jobKey.toString()},
                          [&](const QSqlQuery &row) { stars.insert(MediaKey(row.value(0).toString()), row.value(1).toInt()); });
    return stars;
}

QList<JobRating> MediaRecords::ratingsOf(const QList<JobKey> &jobs) const
{
    QStringList keys;
    for (const JobKey &key : jobs)
        keys.append(key.toString());
    QList<JobRating> ratings;
    (void)m_database.read(
        "SELECT key, "_L1 + bestStarsColumn()
            + ", EXISTS (SELECT 1 FROM rating WHERE rating.job = job.id AND stars < 0)"
              " FROM job WHERE key IN (SELECT value FROM json_each(?))"_L1,
        {jsonList(keys)}, [&](const QSqlQuery &row) {
            ratings.append({.job = JobKey(row.value(0).toString()), .stars = row.value(1).toInt(), .hasRejected = row.value(2).toBool()});
        });
    return ratings;
}

QHash<MediaKey, SavedCopy> MediaRecords::savedOf(const JobKey &jobKey) const
{
    QHash<MediaKey, SavedCopy> copies;
    (void)m_database.read(
        u"SELECT saved.key, path, saved FROM saved JOIN medium ON medium.key = saved.key"
        " JOIN job ON job.id = medium.job WHERE job.key = ? ORDER BY saved"_s,
        {jobKey.toString()}, [&](const QSqlQuery &row) {
            copies.insert(MediaKey(row.value(0).toString()),
                          {.path = row.value(1).toString(), .when = QDateTime::fromMSecsSinceEpoch(row.value(2).toLongLong(), utcZone)});
        });
    return copies;
}

QList<PlacedMedia> MediaRecords::placed(const QList<qint64> &jobs) const
{
    QStringList ids;
    for (const qint64 job : jobs)
        ids.append(QString::number(job));
    const QString which = ids.isEmpty() ? QString() : u" WHERE job IN (%1)"_s.arg(ids.join(u','));
    QList<PlacedMedia> media;
    (void)m_database.read(
        u"SELECT job, width, height, name = 'grid', (SELECT stars FROM rating WHERE rating.key = medium.key) FROM medium"_s + which
            + u" ORDER BY job, place, key"_s,
        {}, [&](const QSqlQuery &row) {
            const qint64 job = row.value(0).toLongLong();
            const int height = row.value(2).toInt();
            const bool isNext = !media.isEmpty() && media.last().job == job;
            media.append({.job = job,
                          .aspect = height > 0 ? float(row.value(1).toInt()) / float(height) : 0,
                          .place = static_cast<qint16>(isNext ? media.last().place + 1 : 0),
                          .stars = static_cast<qint8>(row.value(4).toInt()),
                          .isGrid = row.value(3).toBool()});
        });
    return media;
}

QList<WallMedia> MediaRecords::wallMediaOf(qint64 job) const
{
    QList<WallMedia> media;
    (void)m_database.read(u"SELECT key, name, file, width, height, EXISTS (SELECT 1 FROM saved WHERE saved.key = medium.key),"
                          " (SELECT stars FROM rating WHERE rating.key = medium.key) FROM medium WHERE job = ? ORDER BY place, key"_s,
                          {job}, [&](const QSqlQuery &row) {
                              WallMedia one{.isSaved = row.value(5).toBool(), .stars = row.value(6).toInt()};
                              one.item.key = MediaKey(row.value(0).toString());
                              one.item.label = row.value(1).toString();
                              one.item.pixels = QSize(row.value(3).toInt(), row.value(4).toInt());
                              if (!row.value(2).isNull())
                                  one.path = m_folder.absoluteFilePath(row.value(2).toString());
                              media.append(one);
                          });
    return media;
}

QHash<qint64, QList<JobMedia>> MediaRecords::keysOf(const QList<qint64> &jobs) const
{
    QHash<qint64, QList<JobMedia>> keys;
    (void)m_database.read(u"SELECT medium.job, job.key, medium.key FROM medium JOIN job ON job.id = medium.job"
                          " WHERE medium.job IN (SELECT value FROM json_each(?)) ORDER BY medium.job, place, medium.key"_s,
                          {jsonList(jobs)}, [&](const QSqlQuery &row) {
                              keys[row.value(0).toLongLong()].append(
                                  {.job = JobKey(row.value(1).toString()), .media = MediaKey(row.value(2).toString())});
                          });
    return keys;
}

WallJob MediaRecords::wallJobOf(const ArchivedJob &job) const
{
    WallJob found{.key = job.summary.key, .title = job.summary.text, .media = wallMediaOf(job.id)};
    const QList<MediaItem> listed = job.answer ? job.answer->job.media : QList<MediaItem>();
    for (WallMedia &media : found.media) {
        const auto item = std::find_if(listed.begin(), listed.end(), [&](const MediaItem &one) { return one.key == media.item.key; });
        if (item == listed.end())
            continue; // it was offered once, and its file is still here
        const QSize pixels = media.item.pixels;
        media.item = *item;
        if (!pixels.isEmpty())
            media.item.pixels = pixels;
    }
    return found;
}

bool MediaRecords::setPixels(const MediaKey &key, const QSize &pixels)
{
    return m_database.run(u"UPDATE medium SET width = ?, height = ? WHERE key = ?"_s, {pixels.width(), pixels.height(), key.toString()});
}

QStringList MediaRecords::storedPaths() const
{
    QStringList paths;
    (void)m_database.read(u"SELECT DISTINCT file FROM medium WHERE file IS NOT NULL"_s, {},
                          [&](const QSqlQuery &row) { paths.append(m_folder.absoluteFilePath(row.value(0).toString())); });
    return paths;
}

QList<MediaKey> MediaRecords::keysWithoutFile() const
{
    QList<MediaKey> keys;
    (void)m_database.read(u"SELECT DISTINCT key FROM medium WHERE file IS NULL"_s, {},
                          [&](const QSqlQuery &row) { keys.append(MediaKey(row.value(0).toString())); });
    return keys;
}

QList<MediaKey> MediaRecords::keysOnlyOfRemoved(const QDateTime &removedBefore) const
{
    const qint64 before = removedBefore.toMSecsSinceEpoch();
    QList<MediaKey> keys;
    (void)m_database.read(u"SELECT DISTINCT medium.key FROM medium JOIN job ON job.id = medium.job WHERE job.removed < ? AND NOT EXISTS"
                          " (SELECT 1 FROM medium AS other JOIN job AS owner ON owner.id = other.job"
                          " WHERE other.key = medium.key AND (owner.removed IS NULL OR owner.removed >= ?))"_s,
                          {before, before}, [&](const QSqlQuery &row) { keys.append(MediaKey(row.value(0).toString())); });
    return keys;
}

QList<MediaName> MediaRecords::namesOf(const JobKey &jobKey) const
{
    QList<MediaName> names;
    (void)m_database.read(
        u"SELECT medium.key, name FROM medium JOIN job ON job.id = medium.job WHERE job.key = ?"_s, {jobKey.toString()},
        [&](const QSqlQuery &row) { names.append({.key = MediaKey(row.value(0).toString()), .name = row.value(1).toString()}); });
    return names;
}

QList<JobKey> MediaRecords::jobsWithMissing(const QDateTime &from, const QDateTime &until, int most) const
{
    QList<JobKey> keys;
    const qint64 first = from.toMSecsSinceEpoch();
    const qint64 end = until.toMSecsSinceEpoch();
    (void)m_database.read(u"SELECT key FROM job WHERE removed IS NULL AND (expires >= ? AND expires < ? OR links_expire >= ? AND"
                          " links_expire < ?) AND EXISTS (SELECT 1 FROM medium WHERE medium.job = job.id AND file IS NULL)"
                          " ORDER BY min(CASE WHEN expires >= ? THEN expires ELSE ? END,"
                          " CASE WHEN links_expire >= ? THEN links_expire ELSE ? END), id LIMIT ?"_s,
                          {first, end, first, end, first, end, first, end, most},
                          [&](const QSqlQuery &row) { keys.append(JobKey(row.value(0).toString())); });
    return keys;
}
