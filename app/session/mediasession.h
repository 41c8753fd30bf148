// SPDX-License-Identifier: MIT
#pragma once

#include "app/archive/mediarecords.h"
#include "app/job/job.h"
#include "app/media/download/downloadmeter.h"
#include "app/media/download/downloadqueue.h"
#include "app/media/medialistmodel.h"
#include "app/media/savedfiles.h"
#include "app/session/coverloader.h"
#include "app/session/medialookahead.h"

#include <QHash>
#include <QObject>
#include <QSet>

class JobRepository;
class QThreadPool;
class Ratings;

// The media of the job that is shown, as the repository has it: what it offers is requested from MediaResolver at once, foreign sources
// when the user wants them. Of the other jobs only one image is requested, after all that, so that the list has something to show.
class MediaSession : public QObject
{
    Q_OBJECT

public:
    // No cells are offered when the resolver cannot cut them.
    MediaSession(JobRepository &repository, Ratings &ratings, DownloadQueue &queue, MediaResolver &resolver, const MediaStore &store,
                 QThreadPool &workers, QObject *parent = nullptr);

    void select(const JobKey &jobKey); // shows its media, now and with each newer response; empty: none
    void requestCover(const JobKey &jobKey, const Job &job) { m_covers.request(jobKey, job); }

    void fetch(const MediaKey &mediaKey, Route route = Route::AsUsual); // a source for the first time, or what failed once more
    void prioritize(const MediaKey &mediaKey);                          // it is looked at
    void pause(const MediaKey &mediaKey);
    void resume(const MediaKey &mediaKey);
    void setPaused(bool isPaused); // all downloads
    void fetchFailed();            // all that failed, once more: there is a token now
    // What the service could not fetch is requested from its own host; what failed so is requested at once.
    void setAlwaysDirectly(bool isOn);
    void markSaved(const MediaKey &mediaKey, const QString &path, const QDateTime &when);
    void holdQueue(bool isHeld) { m_isHeld = isHeld; } // somebody else waits for what is in the queue: nothing is dropped meanwhile

    [[nodiscard]] MediaLookAhead &lookAhead() { return m_lookAhead; }
    [[nodiscard]] const JobResponse &shownJob() const { return m_job; } // nothing is shown: an empty one
    [[nodiscard]] MediaListModel &model() { return m_model; }
    [[nodiscard]] const MediaListModel &model() const { return m_model; }
    [[nodiscard]] QSet<MediaKey> keysInUse() const; // of the media that are shown, here or as an image in the list
    [[nodiscard]] const DownloadActivity &activity() const { return m_meter.activity(); }

signals:
    void activityChanged();
    void savedChanged(const MediaKey &mediaKey, const SavedFiles::Place &before, const SavedFiles::Place &now);

private:
    [[nodiscard]] QList<MediaItem> itemsOf(const Job &job) const;
    [[nodiscard]] QList<MediaItem> withStandIns(const QList<MediaItem> &items) const;
    void showSelected();
    void show(const JobResponse &response);
    void showNothing();
    void setShown(const JobKey &key);
    void showRatings();
    void showSavedCopies(const QHash<MediaKey, SavedCopy> &copies); // that an earlier session has made
    void request(const MediaItem &item, Route route = Route::AsUsual);
    void requestIfNew(const MediaItem &item);
    void dropObsolete();
    void setFailed(const MediaKey &key, const Error &error);
    void showSaved(const MediaKey &mediaKey);
    [[nodiscard]] MediaState withSaved(MediaState state, const MediaKey &mediaKey) const;
    void onNoted(const MediaKey &key, const TransferNote &note);
    void finish(const MediaKey &key, const Result<StoredFile> &result);
    void setReady(const MediaKey &key, const StoredFile &file);
    [[nodiscard]] QList<MediaItem> items() const;
    void onProgressed(const MediaKey &key, qint64 received, qint64 total);
    void onDownloaded(const MediaKey &key, const Result<StoredFile> &result);
    void countBatch();
    [[nodiscard]] qint64 bytesLeft() const;

    JobRepository &m_repository;
    Ratings &m_ratings;
    DownloadQueue &m_queue;
    MediaResolver &m_resolver;
    const MediaStore m_store;
    QThreadPool &m_workers;
    MediaListModel m_model;
    JobResponse m_job;
    JobKey m_selected;
    JobKey m_shown;                    // the same, once there is a response
    QHash<MediaKey, QUrl> m_requested; // its media, and with which link, answered or not
    QSet<MediaKey> m_pending;          // those that are not answered
    CoverLoader m_covers;
    SavedFiles m_saved;
    MediaLookAhead m_lookAhead;
    DownloadMeter m_meter;
    bool m_isHeld = false;
};
