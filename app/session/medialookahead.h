// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/keys.h"
#include "app/media/mediastore.h"

#include <QObject>

#include <functional>
#include <optional>

class DownloadQueue;
class JobRepository;
class QThreadPool;

// What a job begins and ends with, as far as it is in the store.
struct EndFiles
{
    std::optional<StoredFile> first{};
    std::optional<StoredFile> last{};
};

// Looks for the first and the last media item of a job that may be shown next. Nothing is downloaded; what is found is known from then on,
// so that it is there at once when the job is shown.
class MediaLookAhead : public QObject
{
    Q_OBJECT

public:
    MediaLookAhead(JobRepository &repository, DownloadQueue &queue, const MediaStore &store, QThreadPool &workers); // all outlive this

    // `then` follows, perhaps from inside this call, and not when `context` has gone.
    void find(const JobKey &key, QObject *context, const std::function<void(const EndFiles &)> &then);

private:
    void lookFor(const QList<MediaKey> &keys, QObject *context, const std::function<void(const EndFiles &)> &then);

    JobRepository &m_repository;
    DownloadQueue &m_queue;
    const MediaStore m_store;
    QThreadPool &m_workers;
};
