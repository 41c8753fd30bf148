// SPDX-License-Identifier: MIT
#include "app/saving/jobsaver.h"

#include "app/common/files/durable.h"
#include "app/common/worker.h"
#include "app/desktop/originmark.h"
#include "app/job/jobsummary.h"
#include "app/media/download/savefolders.h"
#include "app/media/mediaresolver.h"
#include "app/saving/saver.h"

#include <QFileInfo>

#include <algorithm>
#include <memory>
#include <mutex>

using namespace Qt::StringLiterals;

JobSaver::JobSaver(MediaResolver &resolver, const MediaStore &store, QThreadPool &workers, QObject *parent)
    : QObject(parent)
    , m_resolver(resolver)
    , m_workers(workers)
    , m_saveFolders(store.saveFolders())
{}

void JobSaver::start(const JobResponse &answer, const QList<MediaItem> &items, const SaveOptions &options, SourceOrder order,
                     const QHash<MediaKey, int> &stars)
{
    m_stars = stars;
    m_answer = answer;
    m_options = options;
    planFolders(items);
    m_pending = static_cast<int>(items.size()) + 1; // and the document
    m_resolver.allowRetry(keyOf(answer));           // the user requests it now
    for (const MediaItem &item : items)
        request(item, order);
    if (options.withJson)
        saveInWorker([answer, options] { return saveDocument(answer, options); }, [this](const Error &error) { emit failed(error); },
                     [this](const QString &path) { emit savedDocument(path); });
    else
        finishOne();
}

void JobSaver::planFolders(const QList<MediaItem> &items)
{
    const QList<SavePlace> places = placesOf(m_answer, items, m_options);
    QStringList folders{documentPlaceOf(m_answer, m_options).folder};
    for (qsizetype i = 0; i < items.size(); ++i) {
        m_places.insert(items.at(i).key, places.at(i));
        folders.append(places.at(i).folder);
    }
    folders.removeDuplicates();
    m_noteFolders = [list = m_saveFolders, folders, once = std::make_shared<std::once_flag>()] {
        std::call_once(*once, [&] { noteSaveFolders(list, folders); });
    };
    for (const QString &folder : std::as_const(folders))
        m_folders += foldersToSync(folder, [](const QString &each) { return QFileInfo::exists(each); });
}

void JobSaver::request(const MediaItem &item, SourceOrder order)
{
    const JobKey jobKey = m_answer.job.id.isEmpty() ? JobKey() : keyOf(m_answer); // without an ID it cannot be requested
    const MediaRequest request{.jobKey = jobKey, .item = item, .priority = RequestPriority::Save, .order = order};
    m_resolver.request(request, this, [this, item](const Result<StoredFile> &result) { onResolved(item, result); });
}

void JobSaver::onResolved(const MediaItem &item, const Result<StoredFile> &result)
{
    if (!result) {
        emit lost(item, result.error());
        finishOne();
        return;
    }
    const auto save = [file = *result, answer = m_answer, item, place = m_places.value(item.key), options = m_options,
                       stars = m_stars.value(item.key)] {
        return saveMediaItem(file, answer, item, placeWithSize(place, file, answer, item, options), options, stars);
    };
    saveInWorker(
        save, [this, item](const Error &error) { emit lost(item, error); },
        [this, item, remarks = result->remarks](const QString &path) {
            emit savedItem(item, path);
            if (remarks)
                emit remarked(item, remarks);
        });
}

void JobSaver::saveInWorker(std::function<Result<QString>()> save, std::function<void(const Error &)> onFailed,
                            std::function<void(const QString &)> onSaved)
{
    const auto saveAndMark = [save = std::move(save), noteFolders = m_noteFolders] {
        noteFolders(); // before the first file
        const Result<QString> path = save();
        if (path)
            markOrigin(*path); // as good as it goes
        return path;
    };
    runInWorker(m_workers, this, saveAndMark,
                [this, onFailed = std::move(onFailed), onSaved = std::move(onSaved)](const Result<QString> &path) {
                    if (!path)
                        onFailed(path.error());
                    else if (onSaved)
                        onSaved(*path);
                    if (path)
                        emit saved(*path);
                    finishOne();
                });
}

// The names last only when the folders that hold them are synced, too.
void JobSaver::finishOne()
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
