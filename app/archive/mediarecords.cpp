// SPDX-License-Identifier: MIT
#include "app/archive/mediarecords.h"

#include "app/common/utczone.h"

using namespace Qt::StringLiterals;

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
