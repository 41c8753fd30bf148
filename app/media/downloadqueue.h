#pragma once

#include "app/media/download.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>

// All downloads of the program: in the order in which they were wanted, a few at once per host, tried again where that may help. A medium
// that is wanted twice is fetched once.
class DownloadQueue : public QObject
{
    Q_OBJECT

public:
    explicit DownloadQueue(const DownloadTools &tools, QObject *parent = nullptr);

    void want(const MediaItem &item);
    void cancelAll(); // tells nothing about what was under way

signals:
    void progressed(const QString &key, qint64 received, qint64 total);
    void finished(const QString &key, const Result<StoredFile> &result); // after the last try

private:
    struct Entry
    {
        MediaItem item{};
        QString host{};
        int failures = 0;
        Download *download = nullptr; // a child of ours while it runs
        bool isResting = false;       // between two tries
    };

    void startWaiting();
    void start(Entry &entry);
    void take(const QString &key, const Result<StoredFile> &result);
    [[nodiscard]] Entry *find(const QString &key);

    const DownloadTools m_tools;
    QList<Entry> m_entries;
    QTimer m_starter; // gathers what is wanted in one turn of the event loop
};
