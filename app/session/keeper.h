// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/job.h"
#include "app/media/downloadqueue.h"

#include <QMap>
#include <QObject>
#include <QQueue>
#include <QSet>

class QThreadPool;
class Service;

// Keep everything: the media of jobs that have ended are fetched and stored whether or not somebody looks at them, so that they outlive
// their links, and the store's budget never drops them. A few at a time, when nothing else is to be fetched; for links that say that they
// have died the job is asked for once more, one job after the other. What cannot be had is left, and tried again when the job is about to
// expire. Off until setOn().
class Keeper : public QObject
{
    Q_OBJECT

public:
    Keeper(DownloadQueue &queue, const MediaStore &store, QThreadPool &workers, const Service &service, QObject *parent = nullptr);

    void setOn(bool isOn); // off: what waits is forgotten
    [[nodiscard]] bool isOn() const { return m_isOn; }
    void keep(const JobAnswer &answer); // one that still runs is left alone
    // The job was asked for once more, or cannot be; a new answer was kept before. It is not asked for again before forgive().
    void takeRenewal(const QString &jobKey);
    void forgive() { m_renewed.clear(); }
    [[nodiscard]] bool isRenewing(const QString &jobKey) const { return m_renewing == jobKey; }

signals:
    void renewalWanted(const QString &jobKey); // answered by takeRenewal()
    void stored(const QString &mediaKey, const StoredFile &file);

private:
    struct Wish
    {
        QString jobKey{};
        MediaItem item{};
    };

    void startMore();
    void look(const Wish &wish);
    void fetch(Wish wish);
    void renewNext();
    void settle(const QString &key, const std::optional<StoredFile> &file);

    DownloadQueue &m_queue;
    const MediaStore m_store;
    QThreadPool &m_workers;
    const Service &m_service;
    QQueue<Wish> m_waiting;
    QMap<QString, QList<Wish>> m_toRenew; // by job
    QString m_renewing;                   // the job that is asked for now
    QSet<QString> m_renewed;              // jobs, in this run
    QSet<QString> m_running;              // keys
    QHash<QString, MediaItem> m_newer;    // of those that run, with a newer link than they began with
    QSet<QString> m_kept;                 // keys, in this run: an answer that comes again asks the disk for nothing
    bool m_isOn = false;
};
