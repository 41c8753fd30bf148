// SPDX-License-Identifier: MIT
#pragma once

#include "app/media/downloadqueue.h"
#include "app/session/mediasource.h"
#include "app/session/requestpriority.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QPointer>
#include <QQueue>
#include <QSet>

#include <functional>
#include <optional>
#include <set>
#include <utility>

class QThreadPool;

struct MediaRequest
{
    QString jobKey{}; // whose links are refreshed
    MediaItem item{};
    RequestPriority priority = RequestPriority::Background;
    std::optional<MediaItem> mirror{}; // the same file, elsewhere
};

// Turns a media item into a file: looks into the store, downloads it, has expired links refreshed, takes the file from its mirror, in the
// order that nextSource() says for the priority. Each request is answered once, with a file or the error of its link, and never from inside
// request(). Background requests are worked on a few at a time, and request one job after the other for new links; while the service limits
// the rate, all of them wait.
class MediaResolver : public QObject
{
    Q_OBJECT

public:
    using Callback = std::function<void(const Result<StoredFile> &)>;

    MediaResolver(DownloadQueue &queue, const MediaStore &store, QThreadPool &workers, QObject *parent = nullptr);

    // The callback is not called once the context is gone.
    void request(const MediaRequest &request, QObject *context, const Callback &callback);
    void update(const MediaItem &item); // it may have a newer link, for all requests for it
    void enqueueAgain();                // the queue has dropped what waits in it
    // The requests of this context that no download was started for end with Cancelled: for these items, or all.
    void cancelWaiting(QObject *context, const QSet<QString> &mediaKeys);
    void cancelWaiting(QObject *context);
    void allowRetry();                                                  // links that could not be refreshed may be, now
    [[nodiscard]] qsizetype count() const { return m_requests.size(); } // of the requests without an answer

    // The job was requested, or cannot be; update() came before. At a limited rate background requests go on waiting.
    void onLinksRefreshed(const QString &jobKey, RequestPriority priority, const std::optional<Error> &error);

signals:
    void linksWanted(const QString &jobKey, RequestPriority priority); // answered by onLinksRefreshed(), later
    void queueChanged();                                               // but for the background

private:
    using Id = quint64;
    using Refresh = std::pair<QString, RequestPriority>; // of a job

    struct Entry
    {
        MediaRequest request{};
        QPointer<QObject> context{};
        Callback callback{};
        SourceState state{};
        QString awaited{}; // the key of what is downloaded: its own, or its mirror's
        std::optional<Error> error{};
        bool isActive = false; // of those that are worked on a few at a time
        bool waitsForLinks = false;
    };

    void startMore();
    void advance(Id id);
    void advanceLater(Id id);
    void lookUp(Id id);
    void download(Id id, const MediaItem &item);
    void waitForLinks(Id id);
    void refreshNext();
    void cancelWaiting(const std::function<bool(const Entry &)> &isMeant);
    void onDownloaded(const QString &key, const Result<StoredFile> &result);
    void finish(Id id, const Result<StoredFile> &result);
    Entry remove(Id id);
    void stopWaitingForLinks(Id id, const MediaRequest &request);
    [[nodiscard]] SourceState stateOf(const Entry &entry) const;

    DownloadQueue &m_queue;
    const MediaStore m_store;
    QThreadPool &m_workers;
    QHash<Id, Entry> m_requests;
    QMultiHash<QString, Id> m_byKey; // of the item, and of what is downloaded for it
    QQueue<Id> m_waiting;            // in the background; some have ended meanwhile
    QMap<Refresh, QList<Id>> m_expired;
    QQueue<QString> m_toRefresh;   // jobs, for the background
    QString m_refreshing;          // the one of them that is requested now
    std::set<Refresh> m_refreshed; // in this run
    int m_active = 0;
    Id m_lastId = 0;
};
