// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/job.h"
#include "app/media/mediasource.h"
#include "app/media/mediastore.h"
#include "app/saving/saveplan.h"

#include <QHash>
#include <QObject>

#include <functional>

class MediaResolver;
class QThreadPool;

// Saves one job below a folder: its document at once, then each of its media items as soon as MediaResolver has it. Copying, syncing and
// the system's mark of origin happen in a worker.
class JobSaver : public QObject
{
    Q_OBJECT

public:
    JobSaver(MediaResolver &resolver, const MediaStore &store, QThreadPool &workers, QObject *parent = nullptr);

    // Once. The items are of this job.
    void start(const JobResponse &answer, const QList<MediaItem> &items, const SaveOptions &options,
               SourceOrder order = SourceOrder::StoreFirst, const QHash<MediaKey, int> &stars = {});

signals:
    void saved(const QString &path);                            // each file, job.json too
    void savedItem(const MediaItem &item, const QString &path); // besides, and before
    void savedDocument(const QString &path);                    // the same for job.json
    void remarked(const MediaItem &item, FileRemarks remarks);  // it is saved, and something about it is odd
    void lost(const MediaItem &item, const Error &error);
    void failed(const Error &error); // the job's document could not be written, or a folder not be synced
    void finished();                 // nothing follows

private:
    void planFolders(const QList<MediaItem> &items);
    void request(const MediaItem &item, SourceOrder order);
    void onResolved(const MediaItem &item, const Result<StoredFile> &result);
    void saveInWorker(std::function<Result<QString>()> save, std::function<void(const Error &)> onFailed,
                      std::function<void(const QString &)> onSaved = {});
    void finishOne();

    MediaResolver &m_resolver;
    QThreadPool &m_workers;
    const QString m_saveFolders;         // see noteSaveFolders()
    std::function<void()> m_noteFolders; // once, in a worker
    JobResponse m_answer;
    SaveOptions m_options;
    QHash<MediaKey, int> m_stars; // the user's ratings
    QHash<MediaKey, SavePlace> m_places;
    QStringList m_folders;    // that are to be synced
    int m_pending = 0;        // what is still to be answered or written
    bool m_isSyncing = false; // all is written
};
