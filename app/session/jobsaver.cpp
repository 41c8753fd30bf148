// SPDX-License-Identifier: MIT
#include "app/session/jobsaver.h"

#include "app/common/durable.h"
#include "app/common/worker.h"
#include "app/desktop/originmark.h"
#include "app/job/jobsummary.h"
#include "app/media/savefolders.h"

#include <QFileInfo>

#include <algorithm>
#include <memory>
#include <mutex>

using namespace Qt::StringLiterals;

JobSaver::JobSaver(DownloadQueue &queue, const MediaStore &store, QThreadPool &workers, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_ladder(queue, store, workers, MediaLinks::Stored::AsNeeded)
    , m_workers(workers)
    , m_saveFolders(store.saveFolders())
{
    connect(&queue, &DownloadQueue::finished, &m_ladder, &MediaLadder::take);
    connect(&m_ladder, &MediaLadder::finished, this, &JobSaver::takeGrid);
    connect(&m_ladder, &MediaLadder::renewalWanted, this, &JobSaver::renewalWanted);
}

void JobSaver::setCells(GridCells &cells)
{
    m_cells = &cells;
    connect(m_cells, &GridCells::cut, this, [this](const QString &key, const Result<StoredFile> &file) {
        if (m_uncut.removeIf([&](const MediaItem &cell) { return cell.key == key; }) > 0)
            take(key, file);
    });
}

void JobSaver::start(const JobAnswer &answer, const QList<MediaItem> &items, const SaveOptions &options, bool mayRenew)
{
    m_answer = answer;
    m_options = options;
    m_items = items;
    const QList<SavePlace> places = placesOf(answer, m_items, options);
    QStringList folders{documentPlaceOf(answer, options).folder};
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        m_places.insert(m_items.at(i).key, places.at(i));
        folders.append(places.at(i).folder);
    }
    folders.removeDuplicates();
    m_noteFolders = [list = m_saveFolders, folders, once = std::make_shared<std::once_flag>()] {
        std::call_once(*once, [&] { noteSaveFolders(list, folders); });
    };
    for (const QString &folder : std::as_const(folders))
        m_folders += foldersToSync(folder, [](const QString &each) { return QFileInfo::exists(each); });
    m_pending = static_cast<int>(m_items.size()) + 1; // one more until all are wanted: what is stored may be answered at once
    m_ladder.show(keyOf(answer), items, mayRenew);
    if (m_cells && m_cells->canCut()) {
        m_uncut = items;
        m_uncut.removeIf([this](const MediaItem &item) { return item.cutFrom.isEmpty() || m_queue.stored(item.key); });
    }
    for (const MediaItem &item : items) {
        if (!m_uncut.contains(item))
            m_ladder.want(item);
    }
    wantCells();
    if (options.withJson)
        saveInWorker([answer, options] { return saveDocument(answer, options); }, [this](const Error &error) { emit failed(error); },
                     [this](const QString &path) { emit savedDocument(path); });
    else
        settleOne();
}

// Their grid is fetched for them, unless it is saved itself.
void JobSaver::wantCells()
{
    const QList<MediaItem> cells = m_uncut; // a grid that is there is told at once
    for (const MediaItem &cell : cells) {
        MediaItem grid{.kind = MediaKind::Grid, .url = cell.url, .key = cell.cutFrom, .promised = cell.promised};
        if (!m_ladder.hasBegun(grid))
            m_ladder.want(grid);
    }
}

void JobSaver::takeGrid(const QString &key, const Result<StoredFile> &result)
{
    const QList<MediaItem> cells = m_uncut;
    for (const MediaItem &cell : cells) {
        if (cell.cutFrom != key)
            continue;
        if (result) {
            m_cells->want(cell, *result);
        } else {
            m_uncut.removeOne(cell);
            take(cell.key, result.error());
        }
    }
    if (std::any_of(m_items.cbegin(), m_items.cend(), [&](const MediaItem &item) { return item.key == key; }))
        take(key, result);
}

void JobSaver::take(const QString &key, const Result<StoredFile> &result)
{
    const auto place = std::find_if(m_items.begin(), m_items.end(), [&](const MediaItem &item) { return item.key == key; });
    Q_ASSERT_X(place != m_items.end(), "JobSaver", "an answer to what was not wanted, or a second one");
    const MediaItem item = *place;
    m_items.erase(place);
    if (!result) {
        emit lost(item, result.error());
        settleOne();
        return;
    }
    const auto save = [file = *result, answer = m_answer, item, place = m_places.value(key), options = m_options] {
        return saveMedium(file, answer, item, placeWithSize(place, file, answer, item, options), options);
    };
    saveInWorker(
        save, [this, item](const Error &error) { emit lost(item, error); },
        [this, item, remarks = result->remarks](const QString &path) {
            emit savedMedium(item, path);
            if (remarks)
                emit remarked(item, remarks);
        });
}

void JobSaver::saveInWorker(std::function<Result<QString>()> save, std::function<void(const Error &)> fail,
                            std::function<void(const QString &)> tell)
{
    const auto saveAndMark = [save = std::move(save), noteFolders = m_noteFolders] {
        noteFolders(); // before the first file
        const Result<QString> path = save();
        if (path)
            markOrigin(*path); // as good as it goes
        return path;
    };
    runInWorker(m_workers, this, saveAndMark, [this, fail = std::move(fail), tell = std::move(tell)](const Result<QString> &path) {
        if (!path)
            fail(path.error());
        else if (tell)
            tell(*path);
        if (path)
            emit saved(*path);
        settleOne();
    });
}

// The names last only when the folders that hold them are synced, too.
void JobSaver::settleOne()
{
    if (--m_pending > 0 || std::exchange(m_isSyncing, true))
        return;
    m_folders.removeDuplicates();
    const auto sync = [folders = m_folders] {
        return std::all_of(folders.begin(), folders.end(), [](const QString &folder) {
            return !QFileInfo::exists(folder) || syncFolder(folder); // not there: nothing was saved
        });
    };
    runInWorker(m_workers, this, sync, [this](bool isSynced) {
        if (!isSynced)
            emit failed({.kind = Error::Kind::Disk, .detail = u"the folder could not be synced"_s});
        emit finished();
    });
}
