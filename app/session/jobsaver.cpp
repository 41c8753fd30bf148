#include "app/session/jobsaver.h"

#include "app/common/durable.h"
#include "app/common/worker.h"
#include "app/media/saver.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

JobSaver::JobSaver(DownloadQueue &queue, QThreadPool &workers, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_workers(workers)
{}

void JobSaver::start(const JobAnswer &answer, const Service &service, const QString &folder)
{
    m_folder = QDir(folder).filePath(folderNameOf(answer.job, answer.raw));
    m_items = savedMediaOf(answer.job, service);
    m_pending = static_cast<int>(m_items.size()) + 1;
    connect(&m_queue, &DownloadQueue::finished, this, &JobSaver::take);
    for (const MediaItem &item : std::as_const(m_items))
        m_queue.want(item);
    saveInWorker([raw = answer.raw, to = m_folder] { return saveBytes(raw, to, u"job.json"_s); },
                 [this](const Error &error) { emit failed(error); });
}

void JobSaver::take(const QString &key, const Result<StoredFile> &result)
{
    const auto place = std::find_if(m_items.begin(), m_items.end(), [&](const MediaItem &item) { return item.key == key; });
    if (place == m_items.end())
        return; // another job's
    const MediaItem item = *place;
    m_items.erase(place);
    if (!result) {
        emit lost(item, result.error());
        settleOne();
        return;
    }
    saveInWorker([file = *result, to = m_folder, stem = fileStemOf(item)] { return saveCopy(file, to, stem); },
                 [this, item](const Error &error) { emit lost(item, error); },
                 [this, item](const QString &path) { emit savedMedium(item, path); });
}

void JobSaver::saveInWorker(std::function<Result<QString>()> save, std::function<void(const Error &)> fail,
                            std::function<void(const QString &)> tell)
{
    runInWorker(m_workers, this, std::move(save), [this, fail = std::move(fail), tell = std::move(tell)](const Result<QString> &path) {
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
    const auto sync = [folder = m_folder] { return syncFolder(folder) && syncFolder(QFileInfo(folder).path()); };
    runInWorker(m_workers, this, sync, [this](bool isSynced) {
        if (!isSynced)
            emit failed({.kind = Error::Kind::Disk, .detail = u"the folder could not be synced"_s});
        emit finished();
    });
}
