// SPDX-License-Identifier: MIT
#pragma once

#include "app/archive/archivedjob.h"
#include "app/archive/mediarecords.h"
#include "app/archive/recovery/rescue.h"
#include "app/job/jobsource.h"

#include <QPointer>
#include <QThread>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>

class ArchiveWorker;
struct ArchiveTables;
class Service;

// The user's lasting record of all jobs, in <folder>/archive.db. This is what the GUI thread talks to: every call returns at once, the
// database lives on a thread of its own and handles the calls in their order. What is written together goes to the disk together; ending
// writes all that waits. Responses come in the thread of `context`, or not at all when that has gone. Where the
// database cannot be opened all is found empty, what is written waits in memory, and it is tried again: see failed(), changed().
class Archive : public JobSource
{
    Q_OBJECT

public:
    template<typename Value>
    using Then = std::function<void(const Value &)>;

    // mediaFolder: of the MediaStore. service: outlives this.
    Archive(const QString &folder, const QString &mediaFolder, const Service &service, QObject *parent = nullptr,
            std::chrono::milliseconds tryAgainAfter = std::chrono::seconds(5));
    ~Archive() override;

    void prepareToEnd(); // what takes long is given up; whoever waits for it, as in import(), gets nothing. The end follows soon

    void setQuery(const JobQuery &query) override;
    void load(const QList<qint64> &ids) override;

    // What is written. kept() follows for a job that has an id in the archive now.
    void put(const JobRecord &record);
    void setPinned(const QList<JobKey> &keys, bool isPinned);
    void setTags(const JobKey &key, const QStringList &tags);
    void setThumbnail(const JobKey &key, const QString &path);
    void setStored(const MediaKey &mediaKey, const StoredFile &file);
    void setSaved(const MediaKey &mediaKey, const SavedCopy &copy);
    void forgetSaved(const MediaKey &mediaKey, const QString &path);
    void setPixels(const MediaKey &mediaKey, const QSize &pixels);
    void rate(const QList<MediaRating> &ratings); // rated() follows
    void remove(const QList<JobKey> &keys);       // found by nothing any longer
    void restore(const QList<JobKey> &keys);      // as long as the program runs, and a day: restored() follows
    void clearErrors(Error::Kind kind);           // of jobs that are requested again: changed() follows
    void showChanges();                           // changed() follows when all that was requested is on the disk

    // From any other thread: many jobs at once. Returns when they are on the disk, with what became of each; fewer: they could not be
    // written. Whoever calls it tells of it by changed(), now and then.
    [[nodiscard]] QList<Seen> import(const QList<JobRecord> &records);

    // From any other thread: files are about to be dropped from the store. Returns when that is on the disk; false: keep them.
    [[nodiscard]] bool forgetFiles(const QStringList &paths);

    void lookup(const JobKey &key, QObject *context, const Then<std::optional<ArchivedJob>> &then);
    void lookupIds(const QList<qint64> &ids, QObject *context, const Then<QList<JobKey>> &then);      // their keys
    void latestOf(const QList<JobKey> &keys, QObject *context, const Then<QList<JobResponse>> &then); // of those that have one
    void responsesOf(const JobKey &key, QObject *context, const Then<QList<ArchivedResponse>> &then);
    void savedOf(const JobKey &key, QObject *context, const Then<QHash<MediaKey, SavedCopy>> &then);
    void starsOf(const JobKey &key, QObject *context, const Then<QHash<MediaKey, int>> &then); // of those of its media that are rated
    void placedMedia(const QList<qint64> &jobs, QObject *context, const Then<QList<PlacedMedia>> &then);           // none: of all jobs
    void mediaKeys(const QList<qint64> &jobs, QObject *context, const Then<QHash<qint64, QList<JobMedia>>> &then); // by place
    void wallJobs(const QList<qint64> &ids, QObject *context, const Then<QHash<qint64, WallJob>> &then);
    // Jobs that are still polled, with a higher id, lowest first; answered as soon as the database can be read.
    void watchedAfter(qint64 id, int most, QObject *context, const Then<QList<ArchivedJob>> &then);
    void familyOf(const JobKey &key, QObject *context, const Then<QList<ArchivedJob>> &then);
    // Jobs created in this time that still lack one of their media.
    void withMissing(const QDateTime &from, const QDateTime &until, QObject *context, const Then<QList<JobKey>> &then);

signals:
    void kept(const JobKey &key);                           // what was put is on the disk
    void mediaKept(const QList<JobKey> &jobs, bool areAll); // whether all of their media are in the store, after something came
    void rated(const QList<JobRating> &jobs);               // what they have now
    void restored(const QList<JobKey> &keys);
    void reindexed(); // jobs of an earlier version have all that this one keeps of a job; changed() is emitted, too
    void replacedByImport(const QList<JobKey> &keys); // import() has brought newer responses of these jobs
    void failed(const Error &error);                  // nothing can be read or written now: it is tried again
    void tooNew();                                    // a newer version made it: it is left alone, and nothing is kept
    void refused(const Error &error);                 // one change could not be kept, and will never be
    void recovered(const Rescued &rescued);           // the database was damaged
    void logSetAside(const QString &path);            // changes of another archive lay beside this one: they are there now
    void vanished();                                  // there is none any more, or an empty file, where one was: a new one was begun

private:
    void deliver(ArchiveWorker &worker, const JobQuery &query, const QList<FoundJob> &rows, bool isWhole);
    template<typename Value>
    void read(QObject *context, const std::function<Value(ArchiveTables &)> &work, const Then<Value> &then);
    template<typename Value>
    void answer(const QPointer<QObject> &context, const std::function<Value(ArchiveTables &)> &work, const Then<Value> &then);
    void write(std::function<bool(ArchiveTables &)> work, std::function<void()> onWritten = {});

    QThread m_thread;
    std::unique_ptr<ArchiveWorker> m_worker; // lives on the thread, and ends there
    std::atomic<quint64> m_query = 0;        // the latest: an earlier one is no longer searched for
};
