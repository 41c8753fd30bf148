// SPDX-License-Identifier: MIT
#pragma once

#include "app/archive/jobrecords.h"
#include "app/archive/mediarecords.h"

#include <QSet>

// What was read of a damaged database so far, from one or several ways to read it.
struct Tally
{
    QSet<qint64> taken{};                // numbers of the jobs that are in the new database
    QSet<qint64> failed{};               // numbers under which there is something that cannot be read
    qint64 largest = 0;                  // number that a job is known to have had
    QSet<qint64> withoutDocument{};      // of those taken: there was an answer, and none could be read so far
    QSet<qint64> withoutLatest{};        // of those taken: an earlier answer could be read, and not the latest
    std::optional<bool> isFirstSchema{}; // nothing: no source has shown it yet
    bool wasRead = false;                // there was a table of jobs

    [[nodiscard]] int unread() const; // jobs that are known to have been there, at the least
    [[nodiscard]] bool isWhole() const { return wasRead && unread() == 0 && withoutDocument.isEmpty() && withoutLatest.isEmpty(); }
};

// Reads row by row, each by its number alone: an index that is damaged costs nothing, and a page that cannot be read only what is on it.
// A job whose own row is gone comes back from its answers.
class Salvage
{
public:
    // All of these outlive it.
    Salvage(Database &from, Database &to, const QString &mediaFolder, const JobRecords::Parse &parse, Tally &tally);

    // Reads all that can be read, but for jobs that are taken already. Error: Cancelled, or the error of `to`: a full disk is no
    // reason to abandon the rest for good.
    [[nodiscard]] std::optional<Error> run(const std::function<bool()> &isStopped);

private:
    struct Answer
    {
        qint64 id = 0;
        QByteArray raw{};
        QDateTime receivedAt{};
        std::optional<Job> job{};
    };

    void readResponses(const std::function<bool()> &isStopped);
    [[nodiscard]] qint64 maxIn(const QString &table);
    [[nodiscard]] QList<Answer> responsesOf(qint64 job, qint64 latest, const QString &jobId);
    void readSchema();
    [[nodiscard]] std::optional<Error> movedError(qint64 id, const Error &error);
    [[nodiscard]] bool take(qint64 id);
    [[nodiscard]] bool takeDocuments(qint64 id); // of a job that was taken without one; false: there are none here, either
    [[nodiscard]] qint64 latestOf(qint64 job) const;
    [[nodiscard]] bool put(const ArchivedJob &job, const Answer *answer);
    [[nodiscard]] bool putMarks(const ArchivedJob &job);
    [[nodiscard]] bool putForeignNames(qint64 id);
    [[nodiscard]] bool putSaved();
    [[nodiscard]] bool putRatings();

    Database &m_from;
    Database &m_to;
    const JobRecords m_oldJobs;
    JobRecords m_jobs;
    MediaRecords m_media;
    const JobRecords::Parse &m_parse;
    Tally &m_tally;
    bool m_isFirstSchema = false;
    QHash<qint64, QList<qint64>> m_answers; // numbers of a job's answers
};
