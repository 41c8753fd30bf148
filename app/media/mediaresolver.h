// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/keys.h"
#include "app/job/requestpriority.h"
#include "app/media/download/downloadqueue.h"
#include "app/media/gridcells.h"
#include "app/media/linkrefreshqueue.h"
#include "app/media/mediasource.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>
#include <map>
#include <optional>
#include <utility>

class QThreadPool;

struct MediaRequest
{
    JobKey jobKey{}; // whose links are refreshed; empty: none can be
    MediaItem item{};
    RequestPriority priority = RequestPriority::Background;
    SourceOrder order = SourceOrder::StoreFirst;
    Route route = Route::AsUsual; // Directly: the user has chosen this one source, and no other is tried
    QDateTime expires{};          // UTC; in the background what is lost first comes first; invalid: it is not known when
};

// Turns a media item into a file: looks into the store, downloads it, has expired links refreshed, uses its mirrors, cuts a
// cell out of its grid, in the order that nextSource() says for the priority. Each request is answered once, with a file or the error of
// its link, and never from inside request(). Background requests are worked on a few at a time, and request one job after the other for new
// links; while the service limits the rate, all of them wait. Lives on the GUI thread; what is looked up and cut is so in workers.
class MediaResolver : public QObject
{
    Q_OBJECT

public:
    using Callback = std::function<void(const Result<StoredFile> &)>;

    // Without a cutter, cells are only found in the store.
    MediaResolver(DownloadQueue &queue, const MediaStore &store, QThreadPool &workers, GridCutter cutter = {}, QObject *parent = nullptr);

    // The callback is not called once the context is gone.
    void request(const MediaRequest &request, QObject *context, const Callback &callback);
    // What this run has found, downloaded or cut before, at once: a job that is shown again does not flicker. It counts as looked at.
    [[nodiscard]] std::optional<StoredFile> knownFile(const MediaKey &mediaKey);
    void update(const QList<MediaItem> &media); // of a newer response: links may be new, for all requests for these items
    void enqueueAgain();                        // the queue has dropped what waits in it
    // The requests of this context that no download was started for end with Cancelled: for these items, or all.
    void cancelWaiting(QObject *context, const std::optional<QSet<MediaKey>> &mediaKeys = {});
    // The requests of this context are dropped without an answer: for these items, or all. Downloads that run go on.
    void drop(QObject *context, const std::optional<QSet<MediaKey>> &mediaKeys = {});
    void allowRetry() { m_links.allowRetry(); } // links that could not be refreshed may be, now
    void allowRetry(const JobKey &jobKey) { m_links.allowRetry(jobKey); }
    void allowRetry(RequestPriority priority) { m_links.allowRetry(priority); } // where the service has refused the token
    [[nodiscard]] bool canCut() const { return m_cutter != nullptr; }
    [[nodiscard]] qsizetype count() const { return m_requests.size(); } // of the requests without an answer

    // The job was requested, or cannot be; update() came before. See LinkRefreshQueue::finish() for what the error means.
    void onLinksRefreshed(const JobKey &jobKey, RequestPriority priority, const std::optional<Error> &error);

signals:
    // Answered by onLinksRefreshed(), later. Where nothing is connected, there are no newer links.
    void linksRequested(const JobKey &jobKey, RequestPriority priority);
    // No job is requested in the background until allowRetry(): the service has refused the token. Once.
    void tokenRefused(const Error &error);
    void queueChanged(); // but for the background
    // A download has ended, whoever requested it; the requests for it are answered after this.
    void downloaded(const MediaKey &mediaKey, const Result<StoredFile> &result);
    // The file is in the store, for the record: downloaded, cut, or found for somebody else than the list.
    void stored(const MediaKey &mediaKey, const StoredFile &file);

private:
    using Id = LinkRefreshQueue::Id;
    using Work = std::pair<MediaKey, MediaSource>; // in a worker: of a media key, Store, Crop or Document

    struct Entry
    {
        MediaRequest request{};
        QPointer<QObject> context{};
        Callback callback{};
        SourceState state{};
        MediaKey awaited{}; // the key of what is downloaded: its own, or a mirror's
        QSet<MediaKey> triedMirrors{};
        std::optional<Error> error{};
        std::optional<Error> refusal{}; // of the token, when newer links were requested
        Id gridRequest = 0;             // of a cell: what it is cut from; 0: none
        bool isActive = false;          // of those that are worked on a few at a time
        bool waitsForLinks = false;
        bool hasWaitedForLinks = false;

        [[nodiscard]] const MediaMirror *nextMirror() const; // null: all were tried
        [[nodiscard]] LinkRefresh refresh() const { return {request.jobKey, request.priority}; }
    };

    Id add(const MediaRequest &request, QObject *context, const Callback &callback);
    void startMore();
    void advance(Id id);
    void advanceLater(Id id);
    void lookUp(Id id);
    void requestGrid(Id id);
    void storeContent(Id id);
    void cut(Id id, const Result<StoredFile> &grid);
    void runForAll(const Work &work, Id id, const std::function<Result<StoredFile>()> &run);
    void onWorkDone(const Work &work, const Result<StoredFile> &file);
    void download(Id id, const MediaItem &item);
    void tryMirror(Id id);
    void waitForLinks(Id id);
    void requestLinks();
    void updateItem(Id id, const MediaItem &item);
    void setItem(Id id, MediaItem item);
    [[nodiscard]] Error errorOf(const Entry &entry) const;
    [[nodiscard]] QList<Id> requestsOf(QObject *context, const std::optional<QSet<MediaKey>> &mediaKeys) const;
    void onDownloaded(const MediaKey &key, const Result<StoredFile> &result);
    void onDownloadFailed(Id id, const MediaKey &key, const Error &error);
    void finish(Id id, const Result<StoredFile> &result);
    Entry remove(Id id);
    void release(Entry &entry);
    [[nodiscard]] SourceState stateOf(const Entry &entry) const;

    DownloadQueue &m_queue;
    const MediaStore m_store;
    QThreadPool &m_workers;
    const GridCutter m_cutter;
    QHash<Id, Entry> m_requests;
    QMultiHash<MediaKey, Id> m_byKey; // of the item, and of its mirrors
    // In the background, by when each is lost, in milliseconds since 1970; some have ended meanwhile.
    std::multimap<qint64, Id> m_waiting;
    QMap<Work, QList<Id>> m_work; // that runs, and the requests it is for
    LinkRefreshQueue m_links;
    int m_active = 0;
    Id m_lastId = 0;
};
