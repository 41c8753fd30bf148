// SPDX-License-Identifier: MIT
#pragma once

#include "app/archive/mediarecords.h"
#include "app/job/job.h"
#include "app/media/downloadqueue.h"
#include "app/media/medialistmodel.h"
#include "app/session/coverloader.h"
#include "app/session/downloadmeter.h"
#include "app/session/gridcells.h"
#include "app/session/medialadder.h"
#include "app/session/savedfiles.h"

#include <QObject>

class QThreadPool;

// The media of the job that is shown: what it offers is wanted at once, on all ways of MediaLadder, foreign sources when somebody asks. Of
// the other jobs only one picture is fetched, after all that, so that the list has something to show.
class MediaSession : public QObject
{
    Q_OBJECT

public:
    // Without a cutter no cells are offered.
    MediaSession(DownloadQueue &queue, MediaResolver &resolver, const MediaStore &store, QThreadPool &workers, GridCutter cutter = {},
                 QObject *parent = nullptr);

    void show(const JobAnswer &answer, bool mayRenew); // mayRenew: the job can be asked for once more
    void showNothing();
    void takeRenewal() { m_ladder.takeRenewal(); } // the job was asked for once more; a new answer was shown before
    void wantCover(const QString &jobKey, const Job &job) { m_covers.request(jobKey, job); }

    void fetch(const QString &mediaKey, Reach reach = Reach::AsUsual); // a source for the first time, or what failed once more
    void prefer(const QString &mediaKey);                              // it is looked at
    void pause(const QString &mediaKey);
    void resume(const QString &mediaKey);
    void setPaused(bool isPaused); // all downloads
    void fetchFailed();            // all that failed, once more: there is a token now
    // What the service could not fetch is loaded directly; what failed so is asked for at once.
    void setAlwaysDirectly(bool isOn);
    void markSaved(const QString &mediaKey, const QString &path, const QDateTime &when);
    void showSavedCopies(const QHash<QString, SavedCopy> &copies); // that an earlier run has made
    void holdQueue(bool isHeld) { m_isHeld = isHeld; } // somebody else waits for what is in the queue: nothing is dropped meanwhile

    [[nodiscard]] const JobAnswer &shownJob() const { return m_job; } // nothing is shown: an empty one
    [[nodiscard]] MediaListModel &model() { return m_model; }
    [[nodiscard]] const MediaListModel &model() const { return m_model; }
    [[nodiscard]] QSet<QString> keysInUse() const; // of the media that are shown, here or as a picture in the list
    [[nodiscard]] GridCells &cells() { return m_cells; }
    [[nodiscard]] const DownloadActivity &activity() const { return m_meter.activity(); }

signals:
    void coverReady(const QString &jobKey, const QString &path);
    void activityChanged();
    void stored(const QString &mediaKey, const StoredFile &file); // it is there, fetched or found
    void savedChanged(const QString &mediaKey, const SavedFiles::Place &before, const SavedFiles::Place &now);
    void renewalWanted(const QString &jobKey); // of what is shown: answered by takeRenewal()

private:
    [[nodiscard]] QList<MediaItem> itemsOf(const Job &job) const;
    [[nodiscard]] QList<MediaItem> withStandIns(const QList<MediaItem> &items) const;
    void want(const MediaItem &item);
    void wantCell(const MediaItem &cell);
    void takeCell(const QString &key, const Result<StoredFile> &result);
    void setFailed(const QString &key, const Error &error);
    void showSaved(const QString &mediaKey);
    [[nodiscard]] MediaState withSaved(MediaState state, const QString &mediaKey) const;
    void takeNote(const QString &key, const TransferNote &note);
    void settle(const QString &key, const Result<StoredFile> &result);
    void setReady(const QString &key, const StoredFile &file);
    [[nodiscard]] QList<MediaItem> items() const;
    void takeProgress(const QString &key, qint64 received, qint64 total);
    void take(const QString &key, const Result<StoredFile> &result);
    void countBatch();
    [[nodiscard]] qint64 bytesLeft() const;

    DownloadQueue &m_queue;
    MediaResolver &m_resolver;
    const MediaStore m_store;
    QThreadPool &m_workers;
    GridCells m_cells;
    MediaListModel m_model;
    JobAnswer m_job;
    QString m_shown; // the key of the job
    MediaLadder m_ladder;
    CoverLoader m_covers;
    SavedFiles m_saved;
    DownloadMeter m_meter;
    bool m_isHeld = false;
};
