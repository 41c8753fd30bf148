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

    void want(const MediaItem &item); // what this queue has fetched before is not fetched again while its file is there
    void cancelAll();                 // tells nothing about what was under way
    void dropWaiting();               // tells nothing either; what runs goes on
    void setToken(const QString &token) { m_tools.endpoint.token = token; }

    [[nodiscard]] std::optional<StoredFile> stored(const QString &key) const; // fetched before, and still there
    [[nodiscard]] int pending() const { return static_cast<int>(m_entries.size()); }

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

    DownloadTools m_tools;
    QList<Entry> m_entries;
    QHash<QString, StoredFile> m_stored;
    QTimer m_starter; // gathers what is wanted in one turn of the event loop
};
