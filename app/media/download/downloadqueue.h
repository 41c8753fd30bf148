// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/requestpriority.h"
#include "app/media/download/download.h"
#include "app/media/download/transfernote.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>

// All downloads of the program: the most urgent first, else in the order of the requests, a few at once per host, tried again where that
// may help. An item that is requested twice is fetched once.
class DownloadQueue : public QObject
{
    Q_OBJECT

public:
    explicit DownloadQueue(const DownloadTools &tools, QObject *parent = nullptr);
    ~DownloadQueue() override; // what came of the files under way is kept where they can go on

    // What this queue has fetched before is not fetched again while its file is there. For what is requested already, a new link or another
    // way starts new tries, without the pause after the last one. What is cut from another file is not fetched: at its link is
    // that file.
    void enqueue(const MediaItem &item, Route route = Route::AsUsual, RequestPriority priority = RequestPriority::Shown);
    void enqueueInBackground(const MediaItem &item); // when nothing else waits, and never dropped, also when enqueue() brings it forward
    void moveToFront(const MediaKey &key);           // before all that waits
    void cache(const MediaKey &key, const StoredFile &file); // it is there already, and is returned to whoever requests it
    void retry(const MediaKey &key);                         // at once, where it rests between two tries or hardly moves
    void pause(const MediaKey &key);                         // what came of it is kept where it can go on
    void resume(const MediaKey &key);
    void pauseAll(); // also what is requested later, until resumeAll()
    void resumeAll();
    void cancelAll();   // emits nothing about what was under way; waits for what is being written
    void dropWaiting(); // emits nothing either; what runs goes on
    // What the service could not fetch is requested from its own host, which then sees the user's address.
    void setFallsBackDirectly(bool isOn) { m_fallsBackDirectly = isOn; }
    // When the disk refuses, all is paused and nothing fails, until resumeAll(). Only where somebody can resume it.
    void setWaitsForDisk(bool isOn) { m_waitsForDisk = isOn; }
    void setEndpoint(const Endpoint &endpoint) { m_tools.endpoint = endpoint; } // for all requests from now on

    [[nodiscard]] std::optional<StoredFile> stored(const MediaKey &key) const; // fetched before, and still there
    [[nodiscard]] bool isPaused() const { return m_isPaused; }                 // all of it
    [[nodiscard]] bool isPaused(const MediaKey &key) const;
    [[nodiscard]] TransferNote noteOn(const MediaKey &key) const; // the last note
    [[nodiscard]] int pending() const { return static_cast<int>(m_entries.size()); }

signals:
    void pausedForError(const Error &error); // it has paused itself: the disk refuses
    void progressed(const MediaKey &key, qint64 received, qint64 total);
    void noted(const MediaKey &key, const TransferNote &note);            // whenever it changes; each second of a pause of the server's
    void finished(const MediaKey &key, const Result<StoredFile> &result); // after the last try

private:
    struct Entry
    {
        MediaItem item{};
        QString host{};
        TryCount tries{};
        Download *download = nullptr; // a child of ours while it runs
        Download *aborting = nullptr; // the same while what came is kept: the next one waits for it
        Route route = Route::AsUsual;
        RequestPriority priority = RequestPriority::Background;
        std::optional<Error> usualError{}; // why the usual way failed, while another is tried
        int rest = 0;                      // between two tries: its number; else 0
        std::chrono::seconds requested{0}; // the pause that the server requested, while it rests; 0: none
        QDeadlineTimer restEnd{};
        TransferNote note{};
        bool hasNewLink = false; // another link or way came while it runs
        bool isPaused = false;
        bool isRequestedNow = false; // by somebody who may lose interest: dropWaiting()
        bool isRequestedLater = false;
    };

    void add(const MediaItem &item, Route route, RequestPriority priority);
    void useNewLink(Entry &entry, const MediaItem &item, Route route);
    void rest(Entry &entry, DownloadPolicy::Pause pause, std::chrono::seconds requested);
    void reportPauses();
    void note(Entry &entry, const TransferNote &note);
    void startWaiting();
    void start(Entry &entry);
    void onDownloaded(const MediaKey &key, const Result<StoredFile> &result);
    void finish(const MediaKey &key, const Result<StoredFile> &result);
    [[nodiscard]] bool goesOn(Entry &entry, const FailedTry &failed);
    void pauseForError(const Error &error);
    void abort(Entry &entry);
    [[nodiscard]] QString hostOf(const MediaItem &item, Route route) const;
    [[nodiscard]] Entry *find(const MediaKey &key);

    DownloadTools m_tools;
    QList<Entry> m_entries;
    QHash<MediaKey, StoredFile> m_stored;
    int m_rests = 0; // so far
    bool m_isPaused = false;
    bool m_fallsBackDirectly = false;
    bool m_waitsForDisk = false;
    QTimer m_second;  // during a pause that a server requested
    QTimer m_starter; // gathers what is requested in one turn of the event loop
};
