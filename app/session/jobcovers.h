// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/job.h"
#include "app/media/downloadqueue.h"

#include <QObject>
#include <QSet>
#include <QStringList>

#include <optional>

class QThreadPool;
class Service;

// The picture that stands for a job in a list, or nothing: the first that can be had from its own link.
[[nodiscard]] std::optional<MediaItem> coverOf(const Job &job, const Service &service);

// The pictures of the jobs in the list. A list of thousands does not fetch thousands: of more than 200 that are not there yet it takes no
// note.
class JobCovers : public QObject
{
    Q_OBJECT

public:
    JobCovers(DownloadQueue &queue, const MediaStore &store, QThreadPool &workers, const Service &service, QObject *parent = nullptr);

    void want(const QString &jobKey, const Job &job);
    void wantAgain();                                                        // the queue dropped what waits
    void setShown(const QString &jobKey, const Job &job);                    // its own media are wanted by somebody else
    void give(const QString &key, FileFormat format, const QString &path);   // a file is here: perhaps somebody's cover
    [[nodiscard]] const QSet<QString> &keysInUse() const { return m_given; } // of the media that are shown in the list

signals:
    void ready(const QString &jobKey, const QString &path);
    void queueChanged();

private:
    struct Cover
    {
        QString jobKey{};
        MediaItem item{};
        bool isQueued = false; // the store does not have it
    };

    void takeStored(const MediaItem &item, const std::optional<StoredFile> &file);
    void renew(const std::optional<MediaItem> &item);
    QStringList take(const QString &mediaKey); // the jobs that wait for it; none does so any longer

    DownloadQueue &m_queue;
    const MediaStore m_store;
    QThreadPool &m_workers;
    const Service &m_service;
    QList<Cover> m_covers; // not there yet
    QSet<QString> m_given; // their keys
    QString m_shownJob;
    QString m_shownKey; // of its cover
};
