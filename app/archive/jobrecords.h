// SPDX-License-Identifier: MIT
#pragma once

#include "app/archive/archivedjob.h"
#include "app/archive/database.h"

#include <QDir>
#include <QHash>

#include <functional>

// The jobs in the archive's database: what is known of each, all its answers, the user's marks. Every function is one or a few statements
// on the archive's thread; whoever calls what writes holds a transaction. false and nothing: the database failed, see Database::error().
class JobRecords
{
public:
    using Parse = std::function<Result<Job>(const QByteArray &raw, const QString &jobId)>; // an empty ID: it is not known

    using Reason = std::function<QString(const Error &error, const QString &jobId)>; // see Service::reasonFor()

    // Paths of pictures are kept relative to the media folder, so that the data folder can be moved.
    JobRecords(Database &database, const Parse &parse, const QString &mediaFolder);

    void setReason(const Reason &reason) { m_reason = reason; } // which is not kept: it is in the user's language

    // By key. Marks, tags, pictures and what is already kept of its media stay as they are.
    [[nodiscard]] std::optional<Seen> put(const JobRecord &record);

    [[nodiscard]] bool setPinned(const QList<JobKey> &keys, bool isPinned);
    [[nodiscard]] bool setTags(const JobKey &key, const QStringList &tags);
    [[nodiscard]] bool setThumbnail(const JobKey &key, const QString &path);

    // Removed jobs are found by nothing any longer, until they are restored; purged ones are gone.
    [[nodiscard]] bool remove(const QList<JobKey> &keys, const QDateTime &now);
    [[nodiscard]] bool restore(const QList<JobKey> &keys);
    [[nodiscard]] bool purge(const QDateTime &removedBefore);

    [[nodiscard]] std::optional<ArchivedJob> lookup(const JobKey &key) const;   // also nothing: there is no such job
    [[nodiscard]] std::optional<ArchivedJob> byId(qint64 id) const;             // removed ones, too, and where other tables are damaged
    [[nodiscard]] QList<ArchivedResponse> responsesOf(const JobKey &key) const; // newest first
    [[nodiscard]] QHash<qint64, JobSummary> summaries(const QList<qint64> &ids) const;
    [[nodiscard]] QList<JobKey> watchedKeys() const;
    // Those with a higher id, lowest first, at most `most`.
    [[nodiscard]] QList<ArchivedJob> watchedAfter(qint64 id, int most) const;
    [[nodiscard]] bool clearErrors(Error::Kind kind); // of what is watched
    [[nodiscard]] QList<JobKey> keysOf(const QList<qint64> &ids) const;
    // Known jobs of a family: ancestors, and everything below the oldest of them, at most `most`.
    [[nodiscard]] QList<ArchivedJob> familyOf(const JobKey &key, int most) const;
    [[nodiscard]] qint64 idOf(const JobKey &key) const; // 0: there is no such job
    [[nodiscard]] qint64 count() const;

private:
    struct Row; // of `job`

    [[nodiscard]] bool putRow(const JobRecord &record);
    [[nodiscard]] std::optional<Seen> putResponse(const Row &row, const JobRecord &record);
    [[nodiscard]] bool putContent(const Row &row, const JobRecord &record);
    [[nodiscard]] bool putParameters(qint64 id, const QList<PromptParameter> &parameters);
    [[nodiscard]] QList<Row> rows(const QString &condition, const QVariantList &values, bool withOthers = true) const;
    [[nodiscard]] ArchivedJob jobOf(const Row &row) const;
    [[nodiscard]] std::optional<JobResponse> answer(qint64 id) const;
    [[nodiscard]] bool touch(const QString &statement, const QList<JobKey> &keys, const QVariant &value);

    Database &m_database;
    const Parse m_parse;
    Reason m_reason; // empty: errors that are read have no reason
    const QDir m_mediaFolder;
};
