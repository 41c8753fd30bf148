// SPDX-License-Identifier: MIT
#include "app/session/mediasession.h"

#include "app/job/jobsummary.h"
#include "app/jobs/jobrepository.h"
#include "app/jobs/ratings.h"
#include "app/media/mediaresolver.h"
#include "app/saving/savetask.h"

#include <QFileInfo>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;

MediaSession::MediaSession(JobRepository &repository, Ratings &ratings, DownloadQueue &queue, MediaResolver &resolver,
                           const MediaStore &store, QThreadPool &workers, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
    , m_ratings(ratings)
    , m_queue(queue)
    , m_resolver(resolver)
    , m_store(store)
    , m_workers(workers)
    , m_covers(resolver)
    , m_saved(workers)
    , m_lookAhead(repository, queue, store, workers)
{
    connect(&m_repository, &JobRepository::changed, this, [this](const JobKey &key) {
        if (key == m_selected && m_repository.response(key))
            showSelected();
    });
    connect(&m_ratings, &Ratings::changed, &m_model, &MediaListModel::setStars);
    connect(&m_saved, &SavedFiles::changed, this,
            [this](const MediaKey &key, const SavedFiles::Place &before, const SavedFiles::Place &now) {
                showSaved(key);
                if (before != now)
                    emit savedChanged(key, before, now);
            });
    connect(&m_covers, &CoverLoader::ready, &m_repository, &JobRepository::setThumbnail);
    connect(&m_covers, &CoverLoader::soundCoverReady, &m_model, &MediaListModel::setCover);
    connect(&m_resolver, &MediaResolver::queueChanged, this, &MediaSession::countBatch);
    connect(&m_resolver, &MediaResolver::downloaded, this, &MediaSession::onDownloaded);
    connect(&m_queue, &DownloadQueue::progressed, this, &MediaSession::onProgressed);
    connect(&m_queue, &DownloadQueue::noted, this, &MediaSession::onNoted);
    connect(&m_queue, &DownloadQueue::finished, this, &MediaSession::countBatch); // after the resolver has requested what comes next
    connect(&m_queue, &DownloadQueue::pausedForError, this, [this] { setPaused(true); });
}

void MediaSession::select(const JobKey &jobKey)
{
    m_selected = jobKey;
    showSelected();
}

void MediaSession::showSelected()
{
    const JobResponse *response = m_repository.response(m_selected);
    if (!response) {
        showNothing();
    } else if (*response != m_job) {
        show(JobResponse(*response)); // a copy: what is requested may change the repository
        showRatings();
        m_repository.withSavedCopies(m_selected, this, [this](const QHash<MediaKey, SavedCopy> &copies) { showSavedCopies(copies); });
    }
}

void MediaSession::show(const JobResponse &response)
{
    m_job = response;
    setShown(keyOf(response));
    m_resolver.update(response.job.media);
    m_model.setItems(withStandIns(itemsOf(response.job)));
    m_covers.setShown(m_shown, response.job);
    dropObsolete();
    for (const MediaItem &item : items()) {
        const MediaState::Kind kind = m_model.state(m_model.rowOf(item.key)).kind;
        if (kind == MediaState::Kind::Waiting || kind == MediaState::Kind::Failed)
            requestIfNew(item);
        onNoted(item.key, m_queue.noteOn(item.key)); // it may be on its way since the job was shown before
        if (kind == MediaState::Kind::Waiting && m_pending.contains(item.key)
            && (m_queue.isPaused() || m_queue.isPaused(item.key))) // before another job was shown
            m_model.setState(item.key, {.kind = MediaState::Kind::Paused});
    }
    m_resolver.enqueueAgain();
    QList<MediaKey> keys;
    for (const MediaItem &item : items())
        keys.append(item.key);
    m_saved.lookFor(keys);
    countBatch();
}

void MediaSession::showNothing()
{
    m_job = {};
    setShown({});
    countBatch();
}

// Of another job: nothing of the one before is needed any longer. Its downloads that run go on.
void MediaSession::setShown(const JobKey &key)
{
    if (std::exchange(m_shown, key) == key)
        return;
    m_resolver.drop(this);
    m_requested.clear();
    m_pending.clear();
    m_model.setItems({});
    m_covers.setShown(key, {});
    if (!key.isEmpty() && !m_isHeld)
        m_queue.dropWaiting(); // what is looked at comes first
}

// What the job no longer offers.
void MediaSession::dropObsolete()
{
    QSet<MediaKey> obsolete;
    for (const MediaKey &key : std::as_const(m_pending)) {
        if (m_model.rowOf(key) < 0)
            obsolete.insert(key);
    }
    m_resolver.drop(this, obsolete);
    m_pending.subtract(obsolete);
    m_requested.removeIf([&](const auto &requested) { return m_model.rowOf(requested.key()) < 0; });
}

void MediaSession::fetch(const MediaKey &mediaKey, Route route)
{
    const int row = m_model.rowOf(mediaKey);
    if (row < 0)
        return;
    m_model.setState(mediaKey, {});
    const MediaItem item = m_model.item(row);
    const int grid = item.crop ? m_model.rowOf(item.crop->grid) : -1;
    if (grid >= 0 && m_model.state(grid).kind == MediaState::Kind::Failed)
        fetch(item.crop->grid, route);
    m_resolver.allowRetry(m_shown);
    request(item, route);
    m_queue.retry(mediaKey);
    m_queue.moveToFront(mediaKey);
    countBatch();
}

void MediaSession::prioritize(const MediaKey &mediaKey)
{
    m_queue.moveToFront(mediaKey);
}

void MediaSession::pause(const MediaKey &mediaKey)
{
    m_queue.pause(mediaKey);
    m_meter.onPaused(mediaKey);
    if (m_queue.isPaused(mediaKey))
        m_model.setState(mediaKey, {.kind = MediaState::Kind::Paused});
}

void MediaSession::resume(const MediaKey &mediaKey)
{
    m_queue.resume(mediaKey);
    m_model.setState(mediaKey, {});
}

void MediaSession::setPaused(bool isPaused)
{
    isPaused ? m_queue.pauseAll() : m_queue.resumeAll();
    m_meter.onPaused();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const MediaState::Kind kind = m_model.state(row).kind;
        const bool isToCome = kind == MediaState::Kind::Downloading || kind == MediaState::Kind::Waiting;
        if (isPaused ? isToCome : kind == MediaState::Kind::Paused)
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

void MediaSession::setAlwaysDirectly(bool isOn)
{
    m_queue.setFallsBackDirectly(isOn);
    for (int row = 0; isOn && row < m_model.rowCount(); ++row) {
        const auto &error = m_model.state(row).error;
        if (error && mayHelpDirectly(m_model.item(row), *error))
            fetch(m_model.item(row).key);
    }
}

void MediaSession::markSaved(const MediaKey &mediaKey, const QString &path, const QDateTime &when)
{
    m_saved.mark(mediaKey, path, when);
    m_workers.start([store = m_store, mediaKey] { store.keep(mediaKey); });
}

// What is known at once; of a job that was not looked at before, the archive tells.
void MediaSession::showRatings()
{
    for (const MediaItem &item : items())
        m_model.setStars(item.key, m_ratings.of(item.key));
    m_ratings.load(m_selected);
}

void MediaSession::showSavedCopies(const QHash<MediaKey, SavedCopy> &copies)
{
    for (const auto &[key, copy] : copies.asKeyValueRange())
        m_saved.add(key, {.path = copy.path, .when = copy.when});
    m_saved.lookFor(copies.keys());
}

void MediaSession::showSaved(const MediaKey &mediaKey)
{
    const int row = m_model.rowOf(mediaKey);
    if (row >= 0)
        m_model.setState(mediaKey, withSaved(m_model.state(row), mediaKey));
}

MediaState MediaSession::withSaved(MediaState state, const MediaKey &mediaKey) const
{
    const SavedFiles::Place place = m_saved.of(mediaKey);
    state.savedPath = place.path;
    state.savedAt = place.when;
    return state;
}

// Anew; what is known to be there is shown at once.
void MediaSession::request(const MediaItem &item, Route route)
{
    m_requested.insert(item.key, item.url);
    m_pending.remove(item.key);
    m_resolver.drop(this, QSet<MediaKey>{item.key});
    const auto known = route == Route::AsUsual ? m_resolver.knownFile(item.key) : std::nullopt;
    if (known) {
        setReady(item.key, *known);
        return;
    }
    m_pending.insert(item.key);
    const MediaRequest request{.jobKey = m_shown, .item = item, .priority = RequestPriority::Shown, .route = route};
    m_resolver.request(request, this, [this, key = item.key](const Result<StoredFile> &result) {
        m_pending.remove(key);
        finish(key, result);
    });
}

// A new link to what was not answered yet is known to the resolver by now.
void MediaSession::requestIfNew(const MediaItem &item)
{
    if (m_pending.contains(item.key))
        m_requested.insert(item.key, item.url);
    else if (const auto known = m_requested.constFind(item.key); known == m_requested.cend() || *known != item.url)
        request(item);
}

void MediaSession::finish(const MediaKey &key, const Result<StoredFile> &result)
{
    if (result)
        setReady(key, *result);
    else
        setFailed(key, result.error());
}

void MediaSession::setReady(const MediaKey &key, const StoredFile &file)
{
    m_meter.onRecovered(key);
    m_model.setState(key, withSaved({.kind = MediaState::Kind::Ready, .file = file}, key));
    m_covers.onStored(key, file);
    for (const MediaItem &item : items()) { // cells that have failed with their grid
        if (item.crop && item.crop->grid == key && m_model.state(m_model.rowOf(item.key)).kind == MediaState::Kind::Failed)
            request(item);
    }
}

void MediaSession::setFailed(const MediaKey &key, const Error &error)
{
    m_model.setState(key, withSaved({.kind = MediaState::Kind::Failed, .error = error}, key));
    const QList<MediaItem> known = items();
    const QList<MediaItem> all = withStandIns(known);
    if (all.size() == known.size())
        return;
    m_model.setItems(all);
    for (const MediaItem &item : all) {
        if (!known.contains(item))
            requestIfNew(item);
    }
}

QSet<MediaKey> MediaSession::keysInUse() const
{
    QSet<MediaKey> keys = m_covers.keysInUse();
    for (const MediaItem &item : items())
        keys.insert(item.key);
    return keys;
}

QList<MediaItem> MediaSession::itemsOf(const Job &job) const
{
    QList<MediaItem> items = job.media;
    if (!m_resolver.canCut())
        items.removeIf([](const MediaItem &item) { return item.crop.has_value(); });
    return items;
}

// And for each image that is gone the same one as the grid has it.
QList<MediaItem> MediaSession::withStandIns(const QList<MediaItem> &items) const
{
    if (!m_resolver.canCut())
        return items;
    return ::withStandIns(items, m_job.job.standIns, [this](const MediaItem &image) {
        const int row = m_model.rowOf(image.key);
        const auto error = row < 0 ? std::nullopt : m_model.state(row).error;
        return error && isGone(*error);
    });
}

QList<MediaItem> MediaSession::items() const
{
    QList<MediaItem> items;
    for (int row = 0; row < m_model.rowCount(); ++row)
        items.append(m_model.item(row));
    return items;
}

void MediaSession::onProgressed(const MediaKey &key, qint64 received, qint64 total)
{
    const qint64 rate = m_meter.onProgressed(key, received);
    const int row = m_model.rowOf(key);
    m_model.setState(key,
                     {.kind = MediaState::Kind::Downloading,
                      .received = received,
                      .total = total,
                      .bytesPerSecond = rate,
                      .note = row < 0 ? TransferNote() : m_model.state(row).note});
    m_meter.setBytesLeft(bytesLeft());
    emit activityChanged();
}

void MediaSession::onNoted(const MediaKey &key, const TransferNote &note)
{
    const int row = m_model.rowOf(key);
    if (row < 0)
        return;
    MediaState state = m_model.state(row);
    if (state.kind != MediaState::Kind::Waiting && state.kind != MediaState::Kind::Downloading)
        return;
    state.note = note;
    m_model.setState(key, state);
}

// For whomever; what is requested here is answered next.
void MediaSession::onDownloaded(const MediaKey &key, const Result<StoredFile> &result)
{
    m_meter.onEnded(key, !result);
    const int row = m_model.rowOf(key);
    const bool isReady = row >= 0 && m_model.state(row).kind == MediaState::Kind::Ready;
    if (!m_pending.contains(key) && (result || !isReady))
        finish(key, result);
}

void MediaSession::countBatch()
{
    m_meter.setPaused(m_queue.isPaused());
    m_meter.setBytesLeft(bytesLeft());
    m_meter.setPending(m_queue.pending(), static_cast<int>(m_pending.size()));
    emit activityChanged();
}

// Of what is shown and not here yet.
qint64 MediaSession::bytesLeft() const
{
    qint64 left = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const MediaState &state = m_model.state(row);
        const bool isToCome = state.kind == MediaState::Kind::Waiting || state.kind == MediaState::Kind::Downloading;
        if (!isToCome || m_model.item(row).crop)
            continue;
        const qint64 total = state.total >= 0 ? state.total : m_model.item(row).size;
        if (total < 0)
            return -1;
        left += std::max<qint64>(0, total - state.received);
    }
    return left;
}
