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
// have expired the job is requested for new ones, one job after the other; while the service limits the rate, all of them wait. What cannot
// be had is left, and tried again when the job is about to expire. Off until setOn().
class Keeper : public QObject
{
    Q_OBJECT

public:
    Keeper(DownloadQueue &queue, const MediaStore &store, QThreadPool &workers, const Service &service, QObject *parent = nullptr);

    void setOn(bool isOn); // off: what waits is forgotten
    [[nodiscard]] bool isOn() const { return m_isOn; }
    void keep(const JobAnswer &answer); // one that still runs is left alone
    // The job was requested, or cannot be; a new response was kept before. It is not requested again before allowRetry(), unless it was the
    // rate that was limited.
    void onLinksRefreshed(const QString &jobKey, const std::optional<Error> &error);
    void allowRetry() { m_refreshed.clear(); }

signals:
    void linksWanted(const QString &jobKey); // answered by onLinksRefreshed()
    void stored(const QString &mediaKey, const StoredFile &file);

private:
    struct Request
    {
        QString jobKey{};
        MediaItem item{};
    };

    void startMore();
    void lookUp(const QString &key);
    void fetch(const QString &key);
    void refreshNext();
    void settle(const QString &key, const std::optional<StoredFile> &file);

    DownloadQueue &m_queue;
    const MediaStore m_store;
    QThreadPool &m_workers;
    const Service &m_service;
    QHash<QString, Request> m_requests;   // by media key: all that are not kept yet, each with the newest link
    QQueue<QString> m_waiting;            // media keys, as all below
    QMap<QString, QStringList> m_expired; // by job: wait for new links
    QString m_refreshing;                 // the job that is requested now
    QSet<QString> m_refreshed;            // jobs, in this run
    QSet<QString> m_running;
    QSet<QString> m_kept; // in this run: a response that comes again asks the disk for nothing
    bool m_isOn = false;
};
