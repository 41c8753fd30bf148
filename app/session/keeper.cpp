#include "app/session/keeper.h"

#include "app/common/worker.h"

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
    if (!isOn)
        m_waiting.clear();
}

void Keeper::keep(const JobAnswer &answer)
{
    if (!m_isOn || isRunning(answer.job.status))
        return;
    for (const MediaItem &item : savedMediaOf(answer.job, m_service)) {
        if (!m_kept.contains(item.key) && !m_running.contains(item.key))
            m_waiting.enqueue(item);
    }
    startMore();
}

void Keeper::startMore()
{
    while (!m_waiting.isEmpty() && m_running.size() < mostAtOnce) {
        const MediaItem item = m_waiting.dequeue();
        if (m_kept.contains(item.key) || m_running.contains(item.key))
            continue;
        m_running.insert(item.key);
        look(item);
    }
}

// What an earlier run has stored is not fetched again.
void Keeper::look(const MediaItem &item)
{
    runInWorker(
        m_workers, this, [store = m_store, key = item.key] { return store.find(key); },
        [this, item](const std::optional<StoredFile> &file) {
            if (file)
                settle(item.key, file);
            else
                m_queue.wantLater(item);
        });
}

void Keeper::settle(const QString &key, const std::optional<StoredFile> &file)
{
    if (!m_running.remove(key))
        return;
    if (file) {
        m_kept.insert(key);
        m_workers.start([store = m_store, key] { store.keep(key); });
        emit stored(key, *file);
    }
    startMore();
}
