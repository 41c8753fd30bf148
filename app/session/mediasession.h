#pragma once

#include "app/job/job.h"
#include "app/media/downloadqueue.h"
#include "app/media/medialistmodel.h"
#include "app/session/linkladder.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>

class QThreadPool;

// How the downloads are getting on, all together.
struct DownloadActivity
{
    int done = 0;              // of this batch, which ends when nothing is left to do
    int total = 0;             // files; 0: nothing to do
    qint64 bytesPerSecond = 0; // since the batch began; 0: not known
    qint64 bytesLeft = -1;     // of all that is left to do; -1: not all sizes are told
    bool isPaused = false;

    bool operator==(const DownloadActivity &) const = default;
};

// The media of the job that is shown: what it offers is wanted at once, foreign sources when somebody asks. What the store has is not
// fetched; where a link has died the ladder of linkladder.h is climbed before that is told. Of the other jobs only one picture is fetched,
// after all that, so that the list has something to show.
class MediaSession : public QObject
{
    Q_OBJECT

public:
    MediaSession(DownloadQueue &queue, const MediaStore &store, QThreadPool &workers, const Service &service, QObject *parent = nullptr);

    void show(const JobAnswer &answer, bool mayRenew); // mayRenew: the job can be asked for once more
    void showNothing();
    void takeRenewal(); // the job was asked for once more; a new answer was shown before
    void wantCover(const QString &jobKey, const Job &job);

    void fetch(const QString &mediaKey, Reach reach = Reach::AsUsual); // a source for the first time, or what failed once more
    void prefer(const QString &mediaKey);                              // it is looked at
    void pause(const QString &mediaKey);
    void resume(const QString &mediaKey);
    void setPaused(bool isPaused); // all downloads
    void fetchFailed();            // all that failed, once more: there is a token now
    void markSaved(const QString &mediaKey, const QString &path, const QDateTime &when);
    void holdQueue(bool isHeld) { m_isHeld = isHeld; } // somebody else waits for what is in the queue: nothing is dropped meanwhile

    [[nodiscard]] MediaListModel &model() { return m_model; }
    [[nodiscard]] const MediaListModel &model() const { return m_model; }
    [[nodiscard]] const DownloadActivity &activity() const { return m_activity; }

signals:
    void coverReady(const QString &jobKey, const QString &path);
    void activityChanged();
    void renewalWanted(const QString &jobKey); // of what is shown: answered by takeRenewal()

private:
    struct Cover
    {
        QString jobKey{};
        MediaItem item{};
        bool isQueued = false; // the store does not have it
    };

    struct Link
    {
        LinkState state{};
        QUrl url{}; // that the state tells of
        std::optional<Error> error{};
    };

    struct Saved
    {
        QString path{};
        QDateTime when{}; // UTC
    };

    void want(const MediaItem &item);
    void lookForSaved();
    void showSaved(const QString &mediaKey);
    [[nodiscard]] MediaState withSaved(MediaState state, const QString &mediaKey) const;
    void findStored(const MediaItem &item, const std::function<void(const std::optional<StoredFile> &)> &then);
    void queueCover(const MediaItem &item);
    void giveCovers(const QString &key, FileFormat format, const QString &path);
    void climb(const QString &key);
    void setReady(const QString &key, const StoredFile &file);
    [[nodiscard]] QList<MediaItem> items() const;
    void takeProgress(const QString &key, qint64 received, qint64 total);
    void take(const QString &key, const Result<StoredFile> &result);
    void countBatch();
    [[nodiscard]] qint64 bytesLeft() const;

    DownloadQueue &m_queue;
    const MediaStore m_store;
    QThreadPool &m_workers;
    const Service &m_service;
    MediaListModel m_model;
    QString m_shown;         // the key of the job
    QString m_shownCover;    // of its picture for the list
    bool m_mayRenew = false; // the job can be asked for once more
    QSet<QString> m_renewed; // jobs that were
    bool m_isRenewing = false;
    QHash<QString, Link> m_links;      // of the job that is shown, by media key
    QHash<QString, QString> m_twins;   // whose file is waited for, by the twin's key
    QList<Cover> m_covers;             // not there yet
    QHash<QString, Saved> m_saved;     // by media key
    QHash<QString, qint64> m_received; // bytes of what runs, by media key
    DownloadActivity m_activity;
    QElapsedTimer m_batchClock;
    qint64 m_batchBytes = 0;
    bool m_isHeld = false;
};

// The picture that stands for a job in a list, or nothing: the first that can be had from its own link.
[[nodiscard]] std::optional<MediaItem> coverOf(const Job &job, const Service &service);
