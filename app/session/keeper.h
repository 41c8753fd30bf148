#pragma once

#include "app/job/job.h"
#include "app/media/downloadqueue.h"

#include <QObject>
#include <QQueue>
#include <QSet>

class QThreadPool;
class Service;

// Keep everything: the media of jobs that have ended are fetched and stored whether or not somebody looks at them, so that they outlive
// their links, and the store's budget never drops them. A few at a time, when nothing else is to be fetched; what cannot be had is left,
// and tried again when the job is about to expire. Off until setOn().
class Keeper : public QObject
{
    Q_OBJECT

public:
    Keeper(DownloadQueue &queue, const MediaStore &store, QThreadPool &workers, const Service &service, QObject *parent = nullptr);

    void setOn(bool isOn); // off: what waits is forgotten
    [[nodiscard]] bool isOn() const { return m_isOn; }
    void keep(const JobAnswer &answer); // one that still runs is left alone

signals:
    void stored(const QString &mediaKey, const StoredFile &file);

private:
    void startMore();
    void look(const MediaItem &item);
    void settle(const QString &key, const std::optional<StoredFile> &file);

    DownloadQueue &m_queue;
    const MediaStore m_store;
    QThreadPool &m_workers;
    const Service &m_service;
    QQueue<MediaItem> m_waiting;
    QSet<QString> m_running; // keys
    QSet<QString> m_kept;    // keys, in this run: an answer that comes again asks the disk for nothing
    bool m_isOn = false;
};
