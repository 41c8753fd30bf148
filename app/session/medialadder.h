#pragma once

#include "app/media/downloadqueue.h"
#include "app/session/linkladder.h"

#include <QObject>

class QThreadPool;

// Fetches the media of one job on all ways there are, as linkladder.h orders them: what the store has of an expired link or of a medium
// behind the service, the link, a new link, the same picture kept elsewhere, and in the end what an earlier run has stored.
class MediaLadder : public QObject
{
    Q_OBJECT

public:
    MediaLadder(DownloadQueue &queue, const MediaStore &store, QThreadPool &workers, QObject *parent = nullptr);

    void want(const QList<MediaItem> &items, bool mayRenew); // once; mayRenew: somebody can ask for the job once more
    void takeRenewal(const QList<MediaItem> &fresh);         // the media of the new answer; none: there is none

signals:
    void renewalWanted();                                                // at most once; answered by takeRenewal()
    void finished(const QString &key, const Result<StoredFile> &result); // once for each, never from inside want()

private:
    struct Open
    {
        MediaItem item{};
        LinkState state{};
        QString awaited{}; // the key that the queue was asked for: its own, or its twin's
        std::optional<Error> error{};
        bool wasSought = false; // in the store
        bool isGivenUp = false; // but for what the store may have
    };

    void begin(Open &open);
    void seek(Open &open);
    void climb(Open &open);
    void give(Open &open, const Error &error);
    void take(const QString &key, const Result<StoredFile> &result);
    void settle(const QString &key, const Result<StoredFile> &result);
    [[nodiscard]] bool hasTwin(const Open &open) const;

    DownloadQueue &m_queue;
    const MediaStore m_store;
    QThreadPool &m_workers;
    QList<MediaItem> m_items;
    QHash<QString, Open> m_open; // by key
    QSet<QString> m_lost;
    bool m_mayRenew = false;
    bool m_isRenewing = false;
};
