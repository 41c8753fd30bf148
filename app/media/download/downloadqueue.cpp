// SPDX-License-Identifier: MIT
#include "app/media/download/downloadqueue.h"

#include "app/media/download/savefolders.h"

#include <QFileInfo>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

TransferNote noteOf(DownloadPace pace)
{
    switch (pace) {
    case DownloadPace::Flowing: return {};
    case DownloadPace::Slow: return {.kind = TransferNote::Kind::Slow};
    case DownloadPace::Stalled: return {.kind = TransferNote::Kind::Stalled};
    }
    return {};
}

} // namespace

DownloadQueue::DownloadQueue(const DownloadTools &tools, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
{
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &DownloadQueue::reportPauses);
    m_starter.setSingleShot(true);
    connect(&m_starter, &QTimer::timeout, this, &DownloadQueue::startWaiting);
    m_tools.workers.start([parts = m_tools.store.parts(), list = m_tools.store.saveFolders()] {
        parts.removeLeft();
        cleanSaveFolders(list);
    });
}

DownloadQueue::~DownloadQueue()
{
    qDeleteAll(findChildren<Download *>(QString(), Qt::FindDirectChildrenOnly)); // they use our tools
}

void DownloadQueue::enqueue(const MediaItem &item, Route route, RequestPriority priority)
{
    Entry *known = find(item.key);
    if (!known) {
        add(item, route, priority);
        return;
    }
    known->isRequestedNow = true;
    known->priority = std::min(known->priority, priority);
    if (isAnotherWay(known->item.url, known->route, item.url, route))
        useNewLink(*known, item, route);
}

void DownloadQueue::enqueueInBackground(const MediaItem &item)
{
    if (Entry *known = find(item.key))
        known->isRequestedLater = true;
    else
        add(item, Route::AsUsual, RequestPriority::Background);
}

void DownloadQueue::add(const MediaItem &item, Route route, RequestPriority priority)
{
    if (const auto file = stored(item.key)) {
        QMetaObject::invokeMethod(
            this, [this, key = item.key, file] { emit finished(key, *file); }, Qt::QueuedConnection);
        return;
    }
    if (item.crop) {
        const Error error{.kind = Error::Kind::NotFound, .detail = u"it is cut from another file, which is not here"_s};
        QMetaObject::invokeMethod(
            this, [this, key = item.key, error] { emit finished(key, error); }, Qt::QueuedConnection);
        return;
    }
    const bool isLater = priority == RequestPriority::Background;
    m_entries.append({.item = item,
                      .host = hostOf(item, route),
                      .route = route,
                      .priority = priority,
                      .isRequestedNow = !isLater,
                      .isRequestedLater = isLater});
    m_starter.start(0);
}

// What runs may still bring the file.
void DownloadQueue::useNewLink(Entry &entry, const MediaItem &item, Route route)
{
    entry.item = item;
    entry.route = route;
    entry.host = hostOf(item, route);
    entry.usualError.reset();
    entry.tries = {};
    entry.rest = 0;
    entry.hasNewLink = entry.download != nullptr;
    m_starter.start(0);
}

QString DownloadQueue::hostOf(const MediaItem &item, Route route) const
{
    const Result<MediaAddress> address = addressOf(item, m_tools.service, m_tools.endpoint, route);
    return address ? address->url.authority() : item.url.authority();
}

void DownloadQueue::moveToFront(const MediaKey &key)
{
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &other) { return other.item.key == key; });
    if (entry == m_entries.end())
        return;
    entry->priority = RequestPriority::Shown;
    std::rotate(m_entries.begin(), entry, entry + 1);
}

void DownloadQueue::cache(const MediaKey &key, const StoredFile &file)
{
    m_stored.insert(key, file);
}

void DownloadQueue::retry(const MediaKey &key)
{
    Entry *entry = find(key);
    if (!entry)
        return;
    const bool isHardlyMoving = entry->note.kind == TransferNote::Kind::Stalled || entry->note.kind == TransferNote::Kind::Slow;
    entry->tries = {};
    entry->rest = 0;
    note(*entry, {});
    if (isHardlyMoving)
        abort(*entry);
    m_starter.start(0);
}

void DownloadQueue::pause(const MediaKey &key)
{
    if (Entry *entry = find(key)) {
        entry->isPaused = true;
        abort(*entry);
        m_starter.start(0);
    }
}

void DownloadQueue::resume(const MediaKey &key)
{
    if (Entry *entry = find(key)) {
        entry->isPaused = false;
        m_starter.start(0);
    }
}

void DownloadQueue::pauseAll()
{
    m_isPaused = true;
    for (Entry &entry : m_entries)
        abort(entry);
}

void DownloadQueue::resumeAll()
{
    m_isPaused = false;
    for (Entry &entry : m_entries)
        entry.isPaused = false;
    m_starter.start(0);
}

bool DownloadQueue::isPaused(const MediaKey &key) const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [&](const Entry &entry) { return entry.item.key == key && entry.isPaused; });
}

TransferNote DownloadQueue::noteOn(const MediaKey &key) const
{
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &other) { return other.item.key == key; });
    return entry == m_entries.end() ? TransferNote() : entry->note;
}

void DownloadQueue::abort(Entry &entry)
{
    if (!entry.download)
        return;
    Download *download = entry.aborting = std::exchange(entry.download, nullptr);
    download->disconnect(this);
    connect(download, &Download::finished, this, [this, key = entry.item.key, download](const Result<StoredFile> &result) {
        Entry *left = find(key);
        const bool isOurs = left && left->aborting == download;
        if (isOurs)
            left->aborting = nullptr;
        download->deleteLater();
        m_starter.start(0);
        if (isOurs && result) // it was whole already
            finish(key, result);
        else if (result)
            m_stored.insert(key, *result);
    });
    download->cancel();
}

void DownloadQueue::cancelAll()
{
    for (const Entry &entry : std::as_const(m_entries)) {
        if (Download *download = entry.download ? entry.download : entry.aborting) {
            download->disconnect(this);
            download->discard();
            delete download; // takes its part file along
        }
    }
    m_tools.disk->waitForDone(); // what an earlier try left is perhaps just being kept
    m_tools.workers.waitForDone();
    for (const Entry &entry : std::as_const(m_entries))
        m_tools.store.parts().forget(entry.item.key);
    m_entries.clear();
}

void DownloadQueue::dropWaiting()
{
    for (Entry &entry : m_entries) {
        entry.isRequestedNow = entry.isRequestedNow && (entry.download || entry.isPaused);
        if (!entry.isRequestedNow)
            entry.priority = RequestPriority::Background;
    }
    m_entries.removeIf([](const Entry &entry) { return !entry.isRequestedNow && !entry.isRequestedLater; });
}

std::optional<StoredFile> DownloadQueue::stored(const MediaKey &key) const
{
    const auto file = m_stored.constFind(key);
    if (file == m_stored.cend() || QFileInfo(file->path).size() != file->size)
        return std::nullopt;
    return *file;
}

void DownloadQueue::startWaiting()
{
    if (m_isPaused)
        return;
    QHash<QString, int> running;
    QList<qsizetype> waiting;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries.at(i);
        if (entry.download)
            ++running[entry.host];
        else if (entry.rest == 0 && !entry.isPaused && !entry.aborting)
            waiting.append(i);
    }
    std::ranges::stable_sort(waiting, {}, [this](qsizetype place) { return m_entries.at(place).priority; });
    QList<QString> hosts;
    for (const qsizetype place : std::as_const(waiting))
        hosts.append(m_entries.at(place).host);
    const QList<qsizetype> chosen = startable(hosts, running, m_tools.policy);
    for (const qsizetype place : chosen)
        start(m_entries[waiting.at(place)]);
}

void DownloadQueue::start(Entry &entry)
{
    const MediaKey key = entry.item.key;
    entry.hasNewLink = false;
    entry.download = new Download(m_tools, entry.item, entry.route, this);
    connect(entry.download, &Download::progressed, this,
            [this, key](qint64 received, qint64 total) { emit progressed(key, received, total); });
    connect(entry.download, &Download::paceChanged, this, [this, key](DownloadPace pace) {
        if (Entry *known = find(key))
            note(*known, noteOf(pace));
    });
    connect(entry.download, &Download::finished, this, [this, key](const Result<StoredFile> &result) { onDownloaded(key, result); });
    entry.download->start();
    note(entry, {}); // removes the note on an earlier try
}

void DownloadQueue::onDownloaded(const MediaKey &key, const Result<StoredFile> &result)
{
    Entry *entry = find(key);
    Q_ASSERT_X(entry, "DownloadQueue", "a download answered that nobody waits for");
    Download *download = std::exchange(entry->download, nullptr);
    download->deleteLater();
    m_starter.start(0);
    if (!result && goesOn(*entry, download->failure(result.error())))
        return;
    const auto usualError = entry->usualError;
    finish(key, !result && usualError ? Result<StoredFile>(*usualError) : result);
}

// Nothing is left to do for it.
void DownloadQueue::finish(const MediaKey &key, const Result<StoredFile> &result)
{
    m_entries.removeIf([&](const Entry &other) { return other.item.key == key; });
    if (result)
        m_stored.insert(key, *result);
    emit finished(key, result);
}

// Is there something left to do for what failed? Then it stays.
bool DownloadQueue::goesOn(Entry &entry, const FailedTry &failed)
{
    const Error &error = failed.error;
    if (m_waitsForDisk && isOfTheDisk(error.kind)) {
        pauseForError(error);
        return true;
    }
    if (std::exchange(entry.hasNewLink, false))
        return true; // that was the old one
    entry.tries = counted(m_tools.policy, entry.tries, failed);
    if (const auto pause = nextTry(m_tools.policy, error, entry.tries.failures)) {
        rest(entry, *pause, error.retryAfter.value_or(std::chrono::seconds(0)));
        return true;
    }
    if (!m_fallsBackDirectly || entry.route == Route::Directly || !mayHelpDirectly(entry.item, error))
        return false;
    entry.route = Route::Directly;
    entry.host = entry.item.url.authority();
    entry.tries = {};
    entry.usualError = error;
    return true;
}

void DownloadQueue::rest(Entry &entry, DownloadPolicy::Pause pause, std::chrono::seconds requested)
{
    entry.rest = ++m_rests;
    entry.requested = requested;
    entry.restEnd = QDeadlineTimer(pause);
    if (requested.count() > 0) {
        m_second.start();
        note(entry, {.kind = TransferNote::Kind::AskedToWait, .requested = requested, .left = requested});
    }
    QTimer::singleShot(pause, this, [this, key = entry.item.key, number = entry.rest] {
        if (Entry *rested = find(key); rested && rested->rest == number)
            rested->rest = 0;
        startWaiting();
    });
}

void DownloadQueue::reportPauses()
{
    QList<MediaKey> resting;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.rest != 0 && entry.requested.count() > 0)
            resting.append(entry.item.key);
    }
    if (resting.isEmpty())
        m_second.stop();
    for (const MediaKey &key : std::as_const(resting)) {
        if (Entry *entry = find(key)) // a listener may have dropped it
            note(*entry,
                 {.kind = TransferNote::Kind::AskedToWait,
                  .requested = entry->requested,
                  .left = std::chrono::ceil<std::chrono::seconds>(entry->restEnd.remainingTimeAsDuration())});
    }
}

void DownloadQueue::note(Entry &entry, const TransferNote &note)
{
    if (std::exchange(entry.note, note) != note)
        emit noted(entry.item.key, note);
}

// Emitted once: the others that would fail as well are aborted.
void DownloadQueue::pauseForError(const Error &error)
{
    pauseAll();
    emit pausedForError(error);
}

DownloadQueue::Entry *DownloadQueue::find(const MediaKey &key)
{
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &other) { return other.item.key == key; });
    return entry == m_entries.end() ? nullptr : &*entry;
}
