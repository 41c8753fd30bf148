// SPDX-License-Identifier: MIT
#pragma once

#include "app/jobs/joblistmodel.h"
#include "app/jobs/library.h"

#include <QObject>
#include <QTimer>

#include <functional>

// The jobs that a session works with: their answers in memory, and list and archive kept in step with them. What the session only looked at
// is given back to the archive after a while.
class JobRepository : public QObject
{
    Q_OBJECT

public:
    // isWatched: whether a job is requested until it ends, which the archive keeps.
    JobRepository(Library &library, std::function<bool(const QString &id)> isWatched, QObject *parent = nullptr);

    [[nodiscard]] JobListModel &list() { return m_list; }
    [[nodiscard]] const JobListModel &list() const { return m_list; }
    [[nodiscard]] const QHash<QString, JobResponse> &answers() const { return m_answers; } // of the jobs in memory
    [[nodiscard]] const JobResponse *answer(const QString &key) const;                     // nullptr: none; valid until the next change
    [[nodiscard]] bool has(const QString &key) const { return m_list.isInMemory(key); }

    void update(const QString &key, const std::function<void(JobSummary &)> &change); // in memory only, a new one too
    void record(const QString &key);                                                  // into the archive: how the job stands
    void put(const JobResponse &answer, bool isNewest); // into memory and archive; isNewest: no other can be newer
    void setThumbnail(const QString &key, const QString &path);
    void setPinned(const QStringList &keys, bool isPinned);
    void setTags(const QStringList &keys, const QStringList &tags);
    // The tags of each of these jobs, in memory or not.
    void withTags(const QStringList &keys, const std::function<void(const QHash<QString, QStringList> &tagsByKey)> &then);
    void remove(const QStringList &keys);
    // Was it removed after removals() was that much? Also when it was brought back since.
    [[nodiscard]] quint64 removals() const { return m_removals; }
    [[nodiscard]] bool isRemovedSince(const QString &key, quint64 removals) const { return m_removedAt.value(key) > removals; }

    // What the archive has of a job, into memory, unless it is removed meanwhile; `then` is called whatever came of it, in this turn of the
    // event loop where there is no archive.
    void fetch(const QString &key, const std::function<void()> &then);
    // A document that is shown gets pin, tags and thumbnail of what the archive has, and gives way to it when that is newer: replaced()
    // follows. So does any answer when an import has brought a newer one.
    void lookForNewer(const JobResponse &document);
    void takeArchived(const ArchivedJob &job);
    void useOnly(const QString &key, const std::function<bool(const QString &key)> &isInUse); // it was looked at, no more
    // Answers of any jobs, in memory or not; those that have one.
    void withResponses(const QStringList &keys, const std::function<void(const QList<JobResponse> &)> &then);

signals:
    void changed(const QString &key);
    void replaced(const QString &key);

private:
    void showChangesOf(const QStringList &keys);
    [[nodiscard]] bool lookUp(const QString &key, const Archive::Then<std::optional<ArchivedJob>> &then); // false: there is no archive
    void replaceIfOlder(const std::optional<ArchivedJob> &job);

    Library &m_library;
    const std::function<bool(const QString &id)> m_isWatched;
    JobListModel m_list;
    QHash<QString, JobResponse> m_answers;
    QHash<QString, quint64> m_removedAt; // of all jobs that were removed: the number of the removal
    quint64 m_removals = 0;
    QTimer m_showChanges; // what is changed in one go is shown in one go
    QStringList m_recent; // keys of archived jobs that were looked at, the last one last
};
