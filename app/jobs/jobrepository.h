// SPDX-License-Identifier: MIT
#pragma once

#include "app/archive/archive.h"
#include "app/jobs/joblistmodel.h"
#include "app/media/savedfiles.h"
#include "app/messages/notice.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

// What is known of a job: its response and summary in memory, and the archive's record of it, which is kept in step. What the session only
// looked at is released to the archive after a while. Lives on the GUI thread; whatever it reads from the archive arrives later, in a turn
// of the event loop of its own.
class JobRepository : public QObject
{
    Q_OBJECT

public:
    explicit JobRepository(Archive &archive, QObject *parent = nullptr); // the archive outlives this

    [[nodiscard]] JobListModel &list() { return m_list; }
    [[nodiscard]] const JobListModel &list() const { return m_list; }
    [[nodiscard]] const QHash<JobKey, JobResponse> &responses() const { return m_responses; } // of the jobs in memory
    [[nodiscard]] const JobResponse *response(const JobKey &key) const;                       // nullptr: none; valid until the next change
    [[nodiscard]] bool has(const JobKey &key) const { return m_list.isInMemory(key); }

    // In memory only, a new one too; changed() follows when something is new.
    void update(const JobKey &key, const std::function<void(JobSummary &)> &change);
    void setMediaKept(const QList<JobKey> &keys, bool areAll); // as the archive tells; unknown jobs are passed over
    // A job of which only the ID is given: its row is there at once. opened() follows, with what the archive has of it in memory.
    void open(const QString &id, const std::function<void(JobSummary &)> &change);
    void record(const JobKey &key); // into the archive: how the job stands
    // The response to a request that was made just now: no other can be newer. nextCheck: invalid, it is not requested again by itself.
    void putResponse(const JobResponse &response, const QDateTime &nextCheck);
    // A document that was opened at this time. The archive may have a newer one, see lookForNewer().
    void putDocument(const JobResponse &document, const QDateTime &opened);
    // Whether a job is requested until it ends, also after a new start. The archive has it with the next record() or put.
    void setWatched(const JobKey &key, bool isWatched);
    void setThumbnail(const JobKey &key, const QString &path);
    void setSaved(const MediaKey &mediaKey, const SavedFiles::Place &before, const SavedFiles::Place &now);
    void setPinned(const QList<JobKey> &keys, bool isPinned);
    void setTags(const QList<JobKey> &keys, const QStringList &tags);
    // The tags of each of these jobs, in memory or not.
    void withTags(const QList<JobKey> &keys, const std::function<void(const QHash<JobKey, QStringList> &tagsByKey)> &then);

    void remove(const QList<JobKey> &keys); // from memory and archive
    QList<JobKey> undoRemove();             // restores what was removed last, and returns its keys; empty: nothing was
    [[nodiscard]] bool canUndoRemove() const { return !m_undoable.isEmpty(); }
    // Was it removed after removals() was that much? Also when it was brought back since.
    [[nodiscard]] quint64 removals() const { return m_removals; }
    [[nodiscard]] bool isRemovedSince(const JobKey &key, quint64 removals) const { return m_removedAt.value(key) > removals; }

    // Loads what the archive has of a job into memory, unless it is removed meanwhile, and calls `then` whatever it found.
    void fetch(const JobKey &key, const std::function<void()> &then);
    // A document that is shown gets pin, tags and thumbnail of what the archive has, and gives way to it when that is newer. So does
    // any response when an import has brought a newer one.
    void lookForNewer(const JobResponse &document);
    void onArchived(const ArchivedJob &job);                                                // into memory
    void useOnly(const JobKey &key, const std::function<bool(const JobKey &key)> &isInUse); // it was looked at, no more
    // The latest responses of any jobs, in memory or not; of those that have one.
    void withResponses(const QList<JobKey> &keys, const std::function<void(const QList<JobResponse> &)> &then);
    // All responses of one job that the archive has, newest first. `then` is not called when `context` has gone.
    void withVersions(const JobKey &key, QObject *context, const Archive::Then<QList<JobResponse>> &then);
    // What the archive knows of its relatives, and of the job itself.
    void withFamily(const JobKey &key, QObject *context, const Archive::Then<QList<KnownJob>> &then);
    void withSavedCopies(const JobKey &key, QObject *context, const Archive::Then<QHash<MediaKey, SavedCopy>> &then); // of its media
    // Responses of jobs created in this time that still lack one of their media, if there are any.
    void withMissing(const QDateTime &from, const QDateTime &until, const Archive::Then<QList<JobResponse>> &then);

signals:
    void changed(const JobKey &key);    // once for a response and all that came with it
    void opened(const JobKey &key);     // see open(); all that is known of the job is in memory
    void noticed(const Notice &notice); // of a removal, or of the archive

private:
    void connectArchive();
    void showRatings(const QList<JobRating> &jobs);
    void record(const JobSummary &job, bool isNewest);
    void put(const JobResponse &response, bool isNewest, const std::function<void(JobSummary &)> &change);
    bool upsert(const JobKey &key, const std::function<void(JobSummary &)> &change);
    void updateAll(const QList<JobKey> &keys, const std::function<void(JobSummary &)> &change);
    void lookUp(const JobKey &key, const Archive::Then<std::optional<ArchivedJob>> &then);
    void replaceIfOlder(const std::optional<ArchivedJob> &job);

    Archive &m_archive;
    JobListModel m_list;
    QHash<JobKey, JobResponse> m_responses;
    QSet<JobKey> m_watched;
    QHash<JobKey, quint64> m_removedAt; // of all jobs that were removed: the number of the removal
    quint64 m_removals = 0;
    QList<QList<JobKey>> m_undoable; // the last removal last
    QTimer m_showChanges;            // what is changed in one go is shown in one go
    QList<JobKey> m_recent;          // of archived jobs that were looked at, the last one last
};
