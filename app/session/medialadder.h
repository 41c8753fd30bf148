// SPDX-License-Identifier: MIT
#pragma once

#include "app/media/downloadqueue.h"
#include "app/session/medialinks.h"

#include <QObject>

class QThreadPool;

// Fetches the media of one job on all ways there are, as mediasource.h orders them: what the store has, the link, a new link, the same
// picture kept elsewhere. What comes next is decided by MediaLinks; this does it.
class MediaLadder : public QObject
{
    Q_OBJECT

public:
    MediaLadder(DownloadQueue &queue, const MediaStore &store, QThreadPool &workers, MediaLinks::Stored stored, QObject *parent = nullptr);

    // What the job offers now; mayRenew: somebody can ask for it once more. Another job: nothing more is told of the one before.
    void show(const QString &jobKey, const QList<MediaItem> &media, bool mayRenew) { m_links.show(jobKey, media, mayRenew); }
    void want(const MediaItem &item, Reach reach = Reach::AsUsual); // anew; what is known to be there is told at once
    void forgive() { m_links.forgive(); }                           // see MediaLinks
    [[nodiscard]] bool hasBegun(const MediaItem &item) const { return m_links.hasBegun(item); }

    bool take(const QString &key, const Result<StoredFile> &result); // of the queue, each; false: it is not waited for here
    void takeRenewal(const QList<MediaItem> &fresh = {});            // of a new answer, unless it was shown; none: there is none

signals:
    void renewalWanted();                                                // at most once a job; answered by takeRenewal()
    void finished(const QString &key, const Result<StoredFile> &result); // once for each that was wanted
    void queueChanged();

private:
    void seek(const QString &key);
    void advance(const QString &key);

    DownloadQueue &m_queue;
    const MediaStore m_store;
    QThreadPool &m_workers;
    MediaLinks m_links;
};
