#pragma once

#include "app/job/job.h"
#include "app/media/downloadqueue.h"

#include <QObject>

#include <functional>

class QThreadPool;
class Service;

// Saves one job below a folder: job.json at once, then each of its media as soon as the queue has it. Copying and syncing happen in a
// worker.
class JobSaver : public QObject
{
    Q_OBJECT

public:
    JobSaver(DownloadQueue &queue, QThreadPool &workers, QObject *parent = nullptr);

    // `folder` is where the job's own folder is made. Once.
    void start(const JobAnswer &answer, const Service &service, const QString &folder);

signals:
    void saved(const QString &path);                              // each file, job.json too
    void savedMedium(const MediaItem &item, const QString &path); // besides
    void lost(const MediaItem &item, const Error &error);
    void failed(const Error &error); // job.json could not be written, or the folder not be synced
    void finished();                 // nothing follows

private:
    void take(const QString &key, const Result<StoredFile> &result);
    void saveInWorker(std::function<Result<QString>()> save, std::function<void(const Error &)> fail,
                      std::function<void(const QString &)> tell = {});
    void settleOne();

    DownloadQueue &m_queue;
    QThreadPool &m_workers;
    QString m_folder;         // the job's own
    QList<MediaItem> m_items; // that the queue has not yet answered for
    int m_pending = 0;        // what is still to be answered or written
    bool m_isSyncing = false; // all is written
};
