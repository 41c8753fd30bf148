// SPDX-License-Identifier: MIT
#include "app/session/keeper.h"

#include "app/common/worker.h"
#include "app/job/jobsummary.h"
#include "app/session/linkladder.h"

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
    m_toRenew.clear();
}

void Keeper::keep(const JobAnswer &answer)
{
    if (!m_isOn || isRunning(answer.job.status))
        return;
    const QString key = keyOf(answer);
    m_toRenew.remove(key); // here are the links
    for (const MediaItem &item : savedMediaOf(answer.job)) {
        if (m_running.contains(item.key))
            m_newer.insert(item.key, item);
        else if (!m_kept.contains(item.key))
            m_waiting.enqueue({.jobKey = key, .item = item});
    }
    startMore();
}

void Keeper::startMore()
{
    while (!m_waiting.isEmpty() && m_running.size() < mostAtOnce) {
        const Wish wish = m_waiting.dequeue();
        if (m_kept.contains(wish.item.key) || m_running.contains(wish.item.key))
            continue;
        m_running.insert(wish.item.key);
        look(wish);
    }
}

// What an earlier run has stored is not fetched again.
void Keeper::look(const Wish &wish)
{
    runInWorker(
        m_workers, this, [store = m_store, key = wish.item.key] { return store.find(key); },
        [this, wish](const std::optional<StoredFile> &file) {
            if (file)
                settle(wish.item.key, file);
            else
                fetch(wish);
        });
}

// A link that says that it has died is tried when the service gives no other.
void Keeper::fetch(Wish wish)
{
    wish.item = m_newer.value(wish.item.key, wish.item); // while the store was looked into, its job may have been requested for another one
    const bool isDead = !wish.item.isBehindService && hasExpired(wish.item.url, QDateTime::currentDateTimeUtc());
    if (!m_isOn || !isDead || m_renewed.contains(wish.jobKey)) {
        m_queue.wantLater(wish.item);
        return;
    }
    m_running.remove(wish.item.key);
    m_newer.remove(wish.item.key);
    m_toRenew[wish.jobKey].append(wish);
    renewNext();
    startMore();
}

void Keeper::renewNext()
{
    if (!m_renewing.isEmpty() || m_toRenew.isEmpty())
        return;
    m_renewing = m_toRenew.firstKey();
    emit renewalWanted(m_renewing);
}

void Keeper::takeRenewal(const QString &jobKey)
{
    if (jobKey != m_renewing)
        return;
    m_renewing.clear();
    m_renewed.insert(jobKey);
    m_waiting.append(m_toRenew.take(jobKey));
    renewNext();
    startMore();
}

void Keeper::settle(const QString &key, const std::optional<StoredFile> &file)
{
    if (!m_running.remove(key))
        return;
    m_newer.remove(key);
    if (file) {
        m_kept.insert(key);
        m_workers.start([store = m_store, key] { store.keep(key); });
        emit stored(key, *file);
    }
    startMore();
}
