// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/job.h"
#include "app/media/mediastore.h"
#include "app/messages/notice.h"
#include "app/saving/saveplan.h"
#include "app/saving/savetask.h"

#include <QObject>

#include <functional>
#include <memory>

class DownloadQueue;
class MediaResolver;
class MediaSession;
class QThreadPool;
class Ratings;

// Puts copies into the user's folders: whole jobs, chosen media, one media item, a frame of a video. All copying happens in workers; what
// came of it is one notice each.
class SaveSession : public QObject
{
    Q_OBJECT

public:
    SaveSession(DownloadQueue &queue, MediaResolver &resolver, const MediaStore &store, MediaSession &media, Ratings &ratings,
                QThreadPool &workers, QObject *parent = nullptr);

    // omitted: number of selected jobs without a readable response.
    void saveJobs(const QList<JobResponse> &jobs, const SaveOptions &options, qsizetype omitted);
    void saveMedia(const QList<MediaKey> &mediaKeys, const SaveOptions &options); // of the job that is shown, as below
    void saveMedia(const QList<JobResponse> &jobs, const QList<JobMedia> &media, const SaveOptions &options); // of these jobs
    void saveMediaItem(const MediaKey &mediaKey, const SaveOptions &options); // under the name of the template, with the job's document
    void saveMediaItemAs(const MediaKey &mediaKey, const SavePlace &place, const SaveOptions &options);
    // See JobExporter.
    void exportJobs(const QList<JobResponse> &jobs, const SaveOptions &options, qsizetype omitted, const QDate &today);
    void saveFrame(const QByteArray &png, const QString &folder, const QString &name);

signals:
    void noticed(const Notice &notice);
    void savingChanged(bool isSaving);
    void progressed(qsizetype jobsDone, qsizetype jobsInAll); // of all that is under way; the same twice: nothing is any longer

private:
    struct Batch; // of one notice

    void saveTasks(const QList<SaveTask> &tasks, const SaveOptions &options, qsizetype omitted = 0);
    void startMore(const std::shared_ptr<Batch> &batch);
    void startOne(const std::shared_ptr<Batch> &batch, const SaveTask &task);
    void resume(const QList<MediaItem> &items);
    void begin(qsizetype jobs);
    void countOne();
    void end();
    void markSaved(const MediaItem &item, const QString &path);
    void saveAndNotice(const MediaKey &mediaKey, const std::function<SavePlace(const StoredFile &)> &placeFor, const SaveOptions &options,
                       bool withDocument = false);

    DownloadQueue &m_queue;
    MediaResolver &m_resolver;
    const MediaStore m_store;
    MediaSession &m_media;
    Ratings &m_ratings;
    QThreadPool &m_workers;
    int m_batches = 0; // under way
    qsizetype m_jobsDone = 0;
    qsizetype m_jobsInAll = 0;
};
