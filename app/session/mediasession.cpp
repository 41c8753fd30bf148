#include "app/session/mediasession.h"

#include "app/common/worker.h"
#include "app/job/jobsummary.h"
#include "app/service/service.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCovers = 200; // a list of thousands does not fetch thousands of pictures

bool hasExpired(const QUrl &link)
{
    const QDateTime expiry = linkExpiry(link);
    return expiry.isValid() && expiry < QDateTime::currentDateTimeUtc();
}

bool isPicture(FileFormat format)
{
    return classOf(format) == MediaClass::Picture;
}

} // namespace

std::optional<MediaItem> coverOf(const Job &job, const Service &service)
{
    const QList<MediaItem> items = mediaOf(job, service);
    for (const MediaItem &item : items) {
        if (item.kind != MediaKind::Source && item.promised == MediaClass::Picture && !item.isBehindService)
            return item;
    }
    return std::nullopt;
}

MediaSession::MediaSession(DownloadQueue &queue, const MediaStore &store, QThreadPool &workers, const Service &service, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_store(store)
    , m_workers(workers)
    , m_service(service)
{
    connect(&m_queue, &DownloadQueue::progressed, this, &MediaSession::takeProgress);
    connect(&m_queue, &DownloadQueue::finished, this, &MediaSession::take);
}

void MediaSession::show(const JobAnswer &answer, bool mayRenew)
{
    const QString key = keyOf(answer);
    if (std::exchange(m_shown, key) != key) {
        m_model.setItems({});
        m_links.clear();
        m_twins.clear();
        m_isRenewing = false;
        if (!m_isHeld)
            m_queue.dropWaiting(); // what is looked at comes first
    }
    m_mayRenew = mayRenew;
    const auto cover = coverOf(answer.job, m_service);
    m_shownCover = cover ? cover->key : QString();
    m_model.setItems(mediaOf(answer.job, m_service));
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const MediaItem &item = m_model.item(row);
        const MediaState::Kind kind = m_model.state(row).kind;
        const bool isMissing = kind == MediaState::Kind::Waiting || kind == MediaState::Kind::Failed;
        if (isMissing && m_links.value(item.key).url != item.url)
            want(item);
    }
    for (const Cover &waiting : std::as_const(m_covers)) {
        if (waiting.isQueued)
            m_queue.want(waiting.item);
    }
    lookForSaved();
    countBatch();
}

void MediaSession::showNothing()
{
    m_shown.clear();
    m_links.clear();
    m_model.setItems({});
}

void MediaSession::wantCover(const QString &jobKey, const Job &job)
{
    const auto item = coverOf(job, m_service);
    if (!item || m_covers.size() >= mostCovers)
        return;
    m_covers.append({.jobKey = jobKey, .item = *item});
    findStored(*item, [this, item](const std::optional<StoredFile> &file) {
        if (file)
            giveCovers(item->key, file->format, file->path);
        else if (hasExpired(item->url))
            m_covers.removeIf(
                [&](const Cover &cover) { return cover.item.key == item->key; }); // what is shown may still be had, see climb()
        else
            queueCover(*item);
        countBatch();
    });
}

void MediaSession::queueCover(const MediaItem &item)
{
    for (Cover &cover : m_covers)
        cover.isQueued = cover.isQueued || cover.item.key == item.key;
    m_queue.want(item);
}

// Looks for what an earlier run has left, in a worker.
void MediaSession::findStored(const MediaItem &item, const std::function<void(const std::optional<StoredFile> &)> &then)
{
    runInWorker(
        m_workers, this, [store = m_store, key = item.key] { return store.find(key); },
        [this, key = item.key, then](const std::optional<StoredFile> &file) {
            if (file)
                m_queue.remember(key, *file);
            then(file);
        });
}

void MediaSession::giveCovers(const QString &key, FileFormat format, const QString &path)
{
    QStringList jobs;
    if (key == m_shownCover)
        jobs.append(m_shown);
    m_covers.removeIf([&](const Cover &cover) {
        if (cover.item.key != key)
            return false;
        jobs.append(cover.jobKey);
        return true;
    });
    for (const QString &job : std::as_const(jobs)) {
        if (isPicture(format))
            emit coverReady(job, path);
    }
}

void MediaSession::fetch(const QString &mediaKey, Reach reach)
{
    const int row = m_model.rowOf(mediaKey);
    if (row < 0)
        return;
    m_model.setState(mediaKey, {});
    m_links.remove(mediaKey);
    m_renewed.remove(m_shown); // somebody who asks may know better
    if (reach == Reach::Directly)
        m_queue.want(m_model.item(row), reach);
    else
        want(m_model.item(row));
    m_queue.prefer(mediaKey);
    countBatch();
}

void MediaSession::prefer(const QString &mediaKey)
{
    m_queue.prefer(mediaKey);
}

void MediaSession::pause(const QString &mediaKey)
{
    m_queue.pause(mediaKey);
    if (m_queue.isPaused(mediaKey))
        m_model.setState(mediaKey, {.kind = MediaState::Kind::Paused});
}

void MediaSession::resume(const QString &mediaKey)
{
    m_queue.resume(mediaKey);
    m_model.setState(mediaKey, {});
}

void MediaSession::setPaused(bool isPaused)
{
    isPaused ? m_queue.pauseAll() : m_queue.resumeAll();
    const auto from = isPaused ? MediaState::Kind::Downloading : MediaState::Kind::Paused;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.state(row).kind == from)
            m_model.setState(m_model.item(row).key, {.kind = isPaused ? MediaState::Kind::Paused : MediaState::Kind::Waiting});
    }
    countBatch();
}

void MediaSession::fetchFailed()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.state(row).kind == MediaState::Kind::Failed)
            fetch(m_model.item(row).key);
    }
}

void MediaSession::markSaved(const QString &mediaKey, const QString &path, const QDateTime &when)
{
    m_saved.insert(mediaKey, {.path = path, .when = when});
    showSaved(mediaKey);
}

void MediaSession::showSaved(const QString &mediaKey)
{
    const int row = m_model.rowOf(mediaKey);
    if (row >= 0)
        m_model.setState(mediaKey, withSaved(m_model.state(row), mediaKey));
}

MediaState MediaSession::withSaved(MediaState state, const QString &mediaKey) const
{
    const Saved saved = m_saved.value(mediaKey);
    state.savedPath = saved.path;
    state.savedAt = saved.when;
    return state;
}

// What was saved may be gone by now: then it is no longer called saved. A disk that sleeps takes its time, so in a worker.
void MediaSession::lookForSaved()
{
    QHash<QString, QString> paths;
    for (const MediaItem &item : items()) {
        if (m_saved.contains(item.key))
            paths.insert(item.key, m_saved.value(item.key).path);
    }
    if (paths.isEmpty())
        return;
    runInWorker(
        m_workers, this,
        [paths] {
            QHash<QString, QString> gone = paths;
            gone.removeIf([](const QHash<QString, QString>::iterator &saved) { return QFileInfo::exists(saved.value()); });
            return gone;
        },
        [this](const QHash<QString, QString> &gone) {
            for (const auto &[key, path] : gone.asKeyValueRange()) {
                if (m_saved.value(key).path == path) { // not saved anew meanwhile
                    m_saved.remove(key);
                    showSaved(key);
                }
            }
        });
}

void MediaSession::want(const MediaItem &item)
{
    m_links[item.key] = {.url = item.url};
    if (const auto file = m_queue.stored(item.key)) { // known: at once, not a turn of the event loop later
        setReady(item.key, *file);
        return;
    }
    findStored(item, [this, item, shown = m_shown](const std::optional<StoredFile> &file) {
        if (shown != m_shown || m_model.rowOf(item.key) < 0)
            return;
        if (file)
            setReady(item.key, *file);
        else
            climb(item.key);
    });
}

// One step of the ladder for a medium that is shown.
void MediaSession::climb(const QString &key)
{
    const int row = m_model.rowOf(key);
    if (row < 0)
        return;
    const MediaItem item = m_model.item(row);
    const auto twin = twinOf(item, items());
    Link &link = m_links[key];
    link.state.isExpired = hasExpired(item.url);
    link.state.mayRenew = m_mayRenew && !m_renewed.contains(m_shown) && !item.isBehindService && item.kind != MediaKind::Source;
    link.state.hasTwin = twin && m_model.state(m_model.rowOf(twin->key)).kind != MediaState::Kind::Failed;
    switch (nextRung(link.state)) {
    case Rung::Link:
        link.state.wasTried = true;
        m_queue.want(item);
        break;
    case Rung::Renew:
        if (!std::exchange(m_isRenewing, true))
            emit renewalWanted(m_shown);
        break;
    case Rung::Twin:
        link.state.wasTwinTried = true;
        m_twins.insert(twin->key, key);
        m_queue.want(*twin);
        break;
    case Rung::None: m_model.setState(key, withSaved({.kind = MediaState::Kind::Failed, .error = link.error}, key)); break;
    }
    countBatch();
}

void MediaSession::takeRenewal()
{
    if (!std::exchange(m_isRenewing, false))
        return;
    m_renewed.insert(m_shown); // once is enough: what is dead now stays so
    for (const MediaItem &item : items()) {
        const auto link = m_links.constFind(item.key);
        if (link != m_links.cend() && link->url == item.url && nextRung(link->state) == Rung::Renew)
            climb(item.key);
    }
}

void MediaSession::setReady(const QString &key, const StoredFile &file)
{
    m_model.setState(key, withSaved({.kind = MediaState::Kind::Ready, .file = file}, key));
    giveCovers(key, file.format, file.path);
}

QList<MediaItem> MediaSession::items() const
{
    QList<MediaItem> items;
    for (int row = 0; row < m_model.rowCount(); ++row)
        items.append(m_model.item(row));
    return items;
}

void MediaSession::takeProgress(const QString &key, qint64 received, qint64 total)
{
    m_batchBytes += received - std::exchange(m_received[key], received);
    m_model.setState(key, {.kind = MediaState::Kind::Downloading, .received = received, .total = total});
    const qint64 elapsed = m_batchClock.isValid() ? m_batchClock.elapsed() : 0;
    if (elapsed > 500) // a rate over less would only jump
        m_activity.bytesPerSecond = m_batchBytes * 1000 / elapsed;
    m_activity.bytesLeft = bytesLeft();
    emit activityChanged();
}

void MediaSession::take(const QString &key, const Result<StoredFile> &result)
{
    m_received.remove(key);
    const QString twinOfKey = m_twins.take(key);
    if (!twinOfKey.isEmpty() && result) { // the same picture, kept elsewhere
        m_queue.remember(twinOfKey, *result);
        setReady(twinOfKey, *result);
    } else if (!twinOfKey.isEmpty()) {
        climb(twinOfKey);
    }
    if (result) {
        setReady(key, *result);
    } else if (isDeadLink(result.error()) && m_links.contains(key)) {
        m_links[key].error = result.error();
        climb(key);
    } else {
        m_model.setState(key, withSaved({.kind = MediaState::Kind::Failed, .error = result.error()}, key));
    }
    if (result)
        giveCovers(key, result->format, result->path);
    else
        m_covers.removeIf([&](const Cover &cover) { return cover.item.key == key; });
    countBatch();
}

// A batch begins with the first file after a pause, and ends when nothing is left.
void MediaSession::countBatch()
{
    const int pending = m_queue.pending();
    m_activity.isPaused = m_queue.isPaused();
    m_activity.bytesLeft = bytesLeft();
    if (pending == 0) {
        m_activity = {.isPaused = m_activity.isPaused};
        m_batchClock.invalidate();
    } else {
        if (!m_batchClock.isValid()) {
            m_batchClock.start();
            m_batchBytes = 0;
        }
        const int before = m_activity.total - m_activity.done;
        m_activity.done += std::max(0, before - pending);
        m_activity.total = m_activity.done + pending;
    }
    emit activityChanged();
}

// Of what is shown and not here yet.
qint64 MediaSession::bytesLeft() const
{
    qint64 left = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const MediaState &state = m_model.state(row);
        if (state.kind != MediaState::Kind::Waiting && state.kind != MediaState::Kind::Downloading)
            continue;
        const qint64 total = state.total >= 0 ? state.total : m_model.item(row).size;
        if (total < 0)
            return -1;
        left += std::max<qint64>(0, total - state.received);
    }
    return left;
}
