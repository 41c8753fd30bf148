// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/job.h"
#include "app/media/downloadqueue.h"
#include "app/media/saveplan.h"
#include "app/session/gridcells.h"
#include "app/session/medialadder.h"

#include <QObject>

#include <functional>

class QThreadPool;

// Saves one job below a folder: its document at once, then each of its media as soon as it is there, on whatever way of
// MediaLadder; cells are cut from their grid. Copying, syncing and the system's mark of origin happen in a worker.
class JobSaver : public QObject
{
    Q_OBJECT

public:
    JobSaver(DownloadQueue &queue, const MediaStore &store, QThreadPool &workers, QObject *parent = nullptr);
    void setCells(GridCells &cells); // without them only cells are saved that were cut before

    // Once. The items are of this job. mayRenew: renewalWanted() is heard.
    void start(const JobAnswer &answer, const QList<MediaItem> &items, const SaveOptions &options, bool mayRenew = false);
    void takeRenewal(const QList<MediaItem> &fresh) { m_ladder.takeRenewal(fresh); } // see MediaLadder

signals:
    void renewalWanted();                                         // the job's links have died: may be asked for once more
    void saved(const QString &path);                              // each file, job.json too
    void savedMedium(const MediaItem &item, const QString &path); // besides, and before
    void savedDocument(const QString &path);                      // the same for job.json
    void remarked(const MediaItem &item, FileRemarks remarks);    // it is saved, and something about it is odd
    void lost(const MediaItem &item, const Error &error);
    void failed(const Error &error); // the job's document could not be written, or a folder not be synced
    void finished();                 // nothing follows

private:
    void wantCells();
    void takeGrid(const QString &key, const Result<StoredFile> &result);
    void take(const QString &key, const Result<StoredFile> &result);
    void saveInWorker(std::function<Result<QString>()> save, std::function<void(const Error &)> fail,
                      std::function<void(const QString &)> tell = {});
    void settleOne();

    DownloadQueue &m_queue;
    MediaLadder m_ladder;
    GridCells *m_cells = nullptr;
    QThreadPool &m_workers;
    const QString m_saveFolders;         // see noteSaveFolders()
    std::function<void()> m_noteFolders; // once, in a worker
    JobAnswer m_answer;
    SaveOptions m_options;
    QHash<QString, SavePlace> m_places; // by media key
    QStringList m_folders;              // that are to be synced
    QList<MediaItem> m_items;           // that are not there yet
    QList<MediaItem> m_uncut;           // the cells of them that are still to be cut
    int m_pending = 0;                  // what is still to be answered or written
    bool m_isSyncing = false;           // all is written
};
