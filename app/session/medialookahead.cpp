// SPDX-License-Identifier: MIT
#include "app/session/medialookahead.h"

#include "app/common/worker.h"
#include "app/jobs/jobrepository.h"
#include "app/media/download/downloadqueue.h"

#include <QPointer>

MediaLookAhead::MediaLookAhead(JobRepository &repository, DownloadQueue &queue, const MediaStore &store, QThreadPool &workers)
    : m_repository(repository)
    , m_queue(queue)
    , m_store(store)
    , m_workers(workers)
{}

void MediaLookAhead::find(const JobKey &key, QObject *context, const std::function<void(const EndFiles &)> &then)
{
    const auto look = [this, context = QPointer(context), then](const QList<JobResponse> &responses) {
        if (!context || responses.isEmpty() || responses.first().job.media.isEmpty())
            return;
        const QList<MediaItem> &media = responses.first().job.media;
        lookFor({media.first().key, media.last().key}, context, then);
    };
    m_repository.withResponses({key}, look);
}

void MediaLookAhead::lookFor(const QList<MediaKey> &keys, QObject *context, const std::function<void(const EndFiles &)> &then)
{
    using Files = QList<std::optional<StoredFile>>;
    Files known;
    for (const MediaKey &key : keys)
        known.append(m_queue.stored(key));
    const auto read = [store = m_store, keys, known] {
        Files files = known;
        for (int n = 0; n < keys.size(); ++n) {
            if (!files.at(n))
                files[n] = store.find(keys.at(n));
        }
        return files;
    };
    const auto deliver = [this, context = QPointer(context), keys, then](const Files &files) {
        for (int n = 0; n < keys.size(); ++n) {
            if (files.at(n))
                m_queue.cache(keys.at(n), *files.at(n));
        }
        if (context)
            then({.first = files.first(), .last = files.last()});
    };
    runInWorker(m_workers, this, read, deliver);
}
