// SPDX-License-Identifier: MIT
#include "app/session/keeper.h"

#include "app/common/worker.h"
#include "app/job/jobsummary.h"
#include "app/session/mediasource.h"

namespace {

constexpr qsizetype mostAtOnce = 4;

} // namespace

Keeper::Keeper(DownloadQueue &queue, const MediaStore &store, QThreadPool &workers, const Service &service, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_store(store)
    , m_workers(workers)
    , m_service(service)
{
    connect(&m_queue, &DownloadQueue::finished, this, [this](const QString &key, const Result<StoredFile> &result) {
        if (m_running.contains(key))
            settle(key, result ? std::optional(*result) : std::nullopt);
    });
}

void Keeper::setOn(bool isOn)
{
    m_isOn = isOn;
    if (isOn)
        return;
    m_waiting.clear();
    m_expired.clear();
    m_requests.removeIf([this](const auto &request) { return !m_running.contains(request.key()); });
}

void Keeper::keep(const JobAnswer &answer)
{
    if (!m_isOn || isRunning(answer.job.status))
        return;
    const QString jobKey = keyOf(answer);
    const QStringList expired = m_expired.take(jobKey); // here are the links
    const QList<MediaItem> items = savedMediaOf(answer.job, m_service);
    for (const MediaItem &item : items) {
        if (m_kept.contains(item.key))
            continue;
        if (!m_requests.contains(item.key) || expired.contains(item.key))
            m_waiting.enqueue(item.key);
        m_requests.insert(item.key, {.jobKey = jobKey, .item = item});
    }
    for (const QString &key : expired) {
        if (!m_waiting.contains(key))
            m_requests.remove(key); // the job no longer offers it
    }
    startMore();
}

void Keeper::startMore()
{
    while (!m_waiting.isEmpty() && m_running.size() < mostAtOnce) {
        const QString key = m_waiting.dequeue();
        m_running.insert(key);
        lookUp(key);
    }
}

// What an earlier run has stored is not fetched again.
void Keeper::lookUp(const QString &key)
{
    runInWorker(
        m_workers, this, [store = m_store, key] { return store.find(key); },
        [this, key](const std::optional<StoredFile> &file) {
            if (file)
                settle(key, file);
            else
                fetch(key);
        });
}

// An expired link is tried when the service gives no other.
void Keeper::fetch(const QString &key)
{
    const Request request = m_requests.value(key);
    const bool isExpired = !request.item.isBehindService && hasExpired(request.item.url, QDateTime::currentDateTimeUtc());
    if (!m_isOn || !isExpired || m_refreshed.contains(request.jobKey)) {
        m_queue.wantLater(request.item);
        return;
    }
    m_running.remove(key);
    m_expired[request.jobKey].append(key);
    refreshNext();
    startMore();
}

void Keeper::refreshNext()
{
    if (!m_refreshing.isEmpty() || m_expired.isEmpty())
        return;
    m_refreshing = m_expired.firstKey();
    emit linksWanted(m_refreshing);
}

void Keeper::onLinksRefreshed(const QString &jobKey, const std::optional<Error> &error)
{
    if (jobKey != m_refreshing)
        return;
    m_refreshing.clear();
    if (!error || error->kind != Error::Kind::RateLimited) { // else it is requested once more, after the pause
        m_refreshed.insert(jobKey);
        m_waiting += m_expired.take(jobKey);
    }
    refreshNext();
    startMore();
}

void Keeper::settle(const QString &key, const std::optional<StoredFile> &file)
{
    if (!m_running.remove(key))
        return;
    m_requests.remove(key);
    if (file) {
        m_kept.insert(key);
        m_workers.start([store = m_store, key] { store.keep(key); });
        emit stored(key, *file);
    }
    startMore();
}
