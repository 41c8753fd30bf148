// SPDX-License-Identifier: MIT
#include "app/session/mediasession.h"

#include "app/job/jobsummary.h"
#include "app/session/mediaresolver.h"
#include "app/session/savetask.h"

#include <QFileInfo>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;

MediaSession::MediaSession(DownloadQueue &queue, MediaResolver &resolver, const MediaStore &store, QThreadPool &workers, GridCutter cutter,
                           QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_resolver(resolver)
    , m_store(store)
    , m_workers(workers)
    , m_cells(std::move(cutter), store, workers)
    , m_ladder(queue, store, workers, MediaLinks::Stored::First)
    , m_covers(resolver)
    , m_saved(workers)
{
    connect(&m_saved, &SavedFiles::changed, this,
            [this](const QString &key, const SavedFiles::Place &before, const SavedFiles::Place &now) {
                showSaved(key);
                if (before != now)
                    emit savedChanged(key, before, now);
            });
    connect(&m_ladder, &MediaLadder::finished, this, &MediaSession::settle);
    connect(&m_ladder, &MediaLadder::renewalWanted, this, [this] { emit renewalWanted(m_shown); });
    connect(&m_ladder, &MediaLadder::queueChanged, this, &MediaSession::countBatch);
    connect(&m_covers, &CoverLoader::ready, this, &MediaSession::coverReady);
    connect(&m_resolver, &MediaResolver::queueChanged, this, &MediaSession::countBatch);
    connect(&m_cells, &GridCells::cut, this, &MediaSession::takeCell);
    connect(&m_queue, &DownloadQueue::progressed, this, &MediaSession::takeProgress);
    connect(&m_queue, &DownloadQueue::noted, this, &MediaSession::takeNote);
    connect(&m_queue, &DownloadQueue::finished, this, &MediaSession::take);
    connect(&m_queue, &DownloadQueue::halted, this, [this] { setPaused(true); });
}

void MediaSession::show(const JobAnswer &answer, bool mayRenew)
{
    const QString key = keyOf(answer);
    m_job = answer;
    if (std::exchange(m_shown, key) != key) {
        m_model.setItems({});
        if (!m_isHeld)
            m_queue.dropWaiting(); // what is looked at comes first
    }
    m_ladder.show(key, itemsOf(answer.job), mayRenew);
    m_covers.setShown(key, answer.job);
    m_model.setItems(withStandIns(itemsOf(answer.job)));
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const MediaItem &item = m_model.item(row);
        const MediaState::Kind kind = m_model.state(row).kind;
        const bool isMissing = kind == MediaState::Kind::Waiting || kind == MediaState::Kind::Failed;
        if (isMissing && !m_ladder.hasBegun(item))
            want(item);
        takeNote(item.key, m_queue.noteOn(item.key));                        // it may be on its way since the job was shown before
        if (isMissing && (m_queue.isPaused() || m_queue.isPaused(item.key))) // before another job was shown
            m_model.setState(item.key, {.kind = MediaState::Kind::Paused});
    }
    m_resolver.enqueueAgain();
    QStringList keys;
    for (const MediaItem &item : items())
        keys.append(item.key);
    m_saved.lookFor(keys);
    countBatch();
}

void MediaSession::showNothing()
{
    m_shown.clear();
    m_job = {};
    m_ladder.show({}, {}, false);
    m_model.setItems({});
}

void MediaSession::fetch(const QString &mediaKey, Reach reach)
{
    const int row = m_model.rowOf(mediaKey);
    if (row < 0)
        return;
    m_model.setState(mediaKey, {});
    if (const MediaItem item = m_model.item(row); !item.cutFrom.isEmpty()) {
        const int grid = m_model.rowOf(item.cutFrom);
        if (grid >= 0 && m_model.state(grid).kind == MediaState::Kind::Failed)
            fetch(item.cutFrom, reach);
        else
            wantCell(item);
        return;
    }
    m_ladder.forgive();
    m_ladder.want(m_model.item(row), reach);
    m_queue.retry(mediaKey);
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
    m_meter.takePause(mediaKey);
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
    m_meter.takePause();
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

void MediaSession::markSaved(const QString &mediaKey, const QString &path, const QDateTime &when)
{
    m_saved.mark(mediaKey, path, when);
    m_workers.start([store = m_store, mediaKey] { store.keep(mediaKey); });
}

void MediaSession::showSavedCopies(const QHash<QString, SavedCopy> &copies)
{
    for (const auto &[key, copy] : copies.asKeyValueRange())
        m_saved.remember(key, {.path = copy.path, .when = copy.when});
    m_saved.lookFor(copies.keys());
}

void MediaSession::showSaved(const QString &mediaKey)
{
    const int row = m_model.rowOf(mediaKey);
    if (row >= 0)
        m_model.setState(mediaKey, withSaved(m_model.state(row), mediaKey));
}

MediaState MediaSession::withSaved(MediaState state, const QString &mediaKey) const
{
    const SavedFiles::Place place = m_saved.of(mediaKey);
    state.savedPath = place.path;
    state.savedAt = place.when;
    return state;
}

void MediaSession::want(const MediaItem &item)
{
    if (item.cutFrom.isEmpty())
        m_ladder.want(item);
    else
        wantCell(item);
}

void MediaSession::settle(const QString &key, const Result<StoredFile> &result)
{
    if (result)
        setReady(key, *result);
    else
        setFailed(key, result.error());
}

void MediaSession::setReady(const QString &key, const StoredFile &file)
{
    m_meter.forgive(key);
    m_model.setState(key, withSaved({.kind = MediaState::Kind::Ready, .file = file}, key));
    emit stored(key, file);
    m_covers.onStored(key, file);
    for (const MediaItem &item : items()) {
        if (item.cutFrom == key)
            wantCell(item);
    }
}

void MediaSession::setFailed(const QString &key, const Error &error)
{
    m_model.setState(key, withSaved({.kind = MediaState::Kind::Failed, .error = error}, key));
    for (const MediaItem &item : items()) {
        if (item.cutFrom == key)
            m_model.setState(item.key, withSaved({.kind = MediaState::Kind::Failed, .error = error}, item.key));
    }
    const QList<MediaItem> known = items();
    const QList<MediaItem> all = withStandIns(known);
    if (all.size() == known.size())
        return;
    m_model.setItems(all);
    for (const MediaItem &item : all) {
        if (!item.cutFrom.isEmpty() && !known.contains(item))
            wantCell(item);
    }
}

// Ready at once, or as soon as the grid is.
void MediaSession::wantCell(const MediaItem &cell)
{
    const int grid = m_model.rowOf(cell.cutFrom);
    if (const auto file = m_queue.stored(cell.key))
        setReady(cell.key, *file);
    else if (grid >= 0 && m_model.state(grid).file)
        m_cells.want(cell, *m_model.state(grid).file);
    else if (grid >= 0 && m_model.state(grid).kind == MediaState::Kind::Failed)
        m_model.setState(cell.key, withSaved({.kind = MediaState::Kind::Failed, .error = m_model.state(grid).error}, cell.key));
}

void MediaSession::takeCell(const QString &key, const Result<StoredFile> &result)
{
    if (result)
        m_queue.remember(key, *result); // whoever saves it has it from there
    settle(key, result);
}

QSet<QString> MediaSession::keysInUse() const
{
    QSet<QString> keys = m_covers.keysInUse();
    for (const MediaItem &item : items())
        keys.insert(item.key);
    return keys;
}

QList<MediaItem> MediaSession::itemsOf(const Job &job) const
{
    QList<MediaItem> items = job.media;
    if (!m_cells.canCut())
        items.removeIf([](const MediaItem &item) { return !item.cutFrom.isEmpty(); });
    return items;
}

// And for each image that is gone the same one as the grid has it.
QList<MediaItem> MediaSession::withStandIns(const QList<MediaItem> &items) const
{
    if (!m_cells.canCut())
        return items;
    return withCellsFor(items, [this](const MediaItem &image) {
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

void MediaSession::takeProgress(const QString &key, qint64 received, qint64 total)
{
    const qint64 rate = m_meter.takeProgress(key, received);
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

void MediaSession::takeNote(const QString &key, const TransferNote &note)
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

void MediaSession::take(const QString &key, const Result<StoredFile> &result)
{
    m_meter.takeEnd(key, !result);
    if (!m_ladder.take(key, result))
        settle(key, result); // somebody else has had it fetched
    countBatch();
}

void MediaSession::countBatch()
{
    m_meter.setPaused(m_queue.isPaused());
    m_meter.setBytesLeft(bytesLeft());
    m_meter.setPending(m_queue.pending());
    emit activityChanged();
}

// Of what is shown and not here yet.
qint64 MediaSession::bytesLeft() const
{
    qint64 left = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const MediaState &state = m_model.state(row);
        const bool isToCome = state.kind == MediaState::Kind::Waiting || state.kind == MediaState::Kind::Downloading;
        if (!isToCome || !m_model.item(row).cutFrom.isEmpty())
            continue;
        const qint64 total = state.total >= 0 ? state.total : m_model.item(row).size;
        if (total < 0)
            return -1;
        left += std::max<qint64>(0, total - state.received);
    }
    return left;
}
