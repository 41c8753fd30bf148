#pragma once

#include "app/job/job.h"
#include "app/media/downloadqueue.h"
#include "app/media/medialistmodel.h"

#include <QElapsedTimer>
#include <QObject>

// How the downloads are getting on, all together.
struct DownloadActivity
{
    int done = 0;              // of this batch, which ends when nothing is left to do
    int total = 0;             // files; 0: nothing to do
    qint64 bytesPerSecond = 0; // over the last seconds; 0: not known

    bool operator==(const DownloadActivity &) const = default;
};

// The media of the job that is shown: what it offers is wanted at once, foreign sources when somebody asks. Of the other jobs only one
// picture is fetched, after all that, so that the list has something to show.
class MediaSession : public QObject
{
    Q_OBJECT

public:
    MediaSession(DownloadQueue &queue, const Service &service, QObject *parent = nullptr);

    void show(const JobAnswer &answer);
    void showNothing();
    void wantCover(const QString &jobKey, const Job &job);

    void fetch(const QString &mediaKey); // a source for the first time, or what failed once more
    void fetchFailed();                  // all that failed, once more: there is a token now
    void markSaved(const QString &mediaKey, const QString &path);
    void holdQueue(bool isHeld) { m_isHeld = isHeld; } // somebody else waits for what is in the queue: nothing is dropped meanwhile

    [[nodiscard]] MediaListModel &model() { return m_model; }
    [[nodiscard]] const MediaListModel &model() const { return m_model; }
    [[nodiscard]] const DownloadActivity &activity() const { return m_activity; }

signals:
    void coverReady(const QString &jobKey, const QString &path);
    void activityChanged();

private:
    struct Cover
    {
        QString jobKey{};
        MediaItem item{};
    };

    void want(const MediaItem &item);
    void takeProgress(const QString &key, qint64 received, qint64 total);
    void take(const QString &key, const Result<StoredFile> &result);
    void countBatch();

    DownloadQueue &m_queue;
    const Service &m_service;
    MediaListModel m_model;
    QString m_shown;                   // the key of the job
    QList<Cover> m_covers;             // not there yet
    QHash<QString, QString> m_saved;   // by media key: where
    QHash<QString, qint64> m_received; // bytes of what runs, by media key
    DownloadActivity m_activity;
    QElapsedTimer m_batchClock;
    qint64 m_batchBytes = 0;
    bool m_isHeld = false;
};

// The picture that stands for a job in a list, or nothing: the first that can be had from its own link.
[[nodiscard]] std::optional<MediaItem> coverOf(const Job &job, const Service &service);
