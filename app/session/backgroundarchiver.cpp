// SPDX-License-Identifier: MIT
#include "app/session/backgroundarchiver.h"

#include "app/job/jobsummary.h"
#include "app/media/mediaresolver.h"

#include <QThreadPool>

namespace {

// When the job or the link expires, whichever is first.
QDateTime lossOf(const Job &job, const MediaItem &item)
{
    if (!job.expires.isValid() || !item.expires.isValid())
        return job.expires.isValid() ? job.expires : item.expires;
    return std::min(job.expires, item.expires);
}

} // namespace

BackgroundArchiver::BackgroundArchiver(MediaResolver &resolver, const MediaStore &store, QThreadPool &workers, QObject *parent)
    : QObject(parent)
    , m_resolver(resolver)
    , m_store(store)
    , m_workers(workers)
{}

void BackgroundArchiver::setOn(bool isOn)
{
    m_isOn = isOn;
    if (!isOn)
        m_resolver.cancelWaiting(this);
}

void BackgroundArchiver::archive(const JobResponse &answer)
{
    if (!m_isOn || isRunning(answer.job.state))
        return;
    const JobKey jobKey = keyOf(answer);
    const QList<MediaItem> items = savedMediaOf(answer.job);
    QSet<MediaKey> gone = m_requested.value(jobKey);
    for (const MediaItem &item : items) {
        if (m_archived.contains(item.key))
            continue;
        if (gone.remove(item.key)) {
            m_resolver.update({item});
        } else {
            m_requested[jobKey].insert(item.key);
            m_resolver.request(
                {.jobKey = jobKey, .item = item, .priority = RequestPriority::Background, .expires = lossOf(answer.job, item)}, this,
                [this, jobKey, key = item.key](const Result<StoredFile> &result) { onResolved(jobKey, key, result); });
        }
    }
    if (!gone.isEmpty()) // the job no longer offers them
        m_resolver.cancelWaiting(this, gone);
}

void BackgroundArchiver::onResolved(const JobKey &jobKey, const MediaKey &mediaKey, const Result<StoredFile> &result)
{
    if (const auto requested = m_requested.find(jobKey); requested != m_requested.end()) {
        requested->remove(mediaKey);
        if (requested->isEmpty())
            m_requested.erase(requested);
    }
    if (!result)
        return;
    m_archived.insert(mediaKey);
    m_workers.start([store = m_store, mediaKey] { store.keep(mediaKey); });
}
