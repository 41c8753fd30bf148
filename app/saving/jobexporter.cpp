// SPDX-License-Identifier: MIT
#include "app/saving/jobexporter.h"

#include "app/common/files/durable.h"
#include "app/common/files/filename.h"
#include "app/common/worker.h"
#include "app/formats/fileformat.h"
#include "app/job/jobsummary.h"
#include "app/media/mediaresolver.h"
#include "app/saving/saver.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxAtOnce = 4; // jobs
constexpr int maxFolders = 9999;   // of one day

// Which element of a page shows the file. What the job lists as a sound may lie in a container of videos.
MediaType typeOf(const MediaItem &item, const QString &path)
{
    const FileFormat format = formatOfName(path);
    if (classOf(format) != MediaType::Video)
        return MediaType::Image;
    return item.type == MediaType::Audio || isSound(format) ? MediaType::Audio : MediaType::Video;
}

// And covers of its sounds, which only the page needs.
QList<MediaItem> withCovers(const QList<MediaItem> &items)
{
    QList<MediaItem> all = items;
    for (const MediaItem &item : items) {
        if (const auto cover = item.type == MediaType::Audio ? posterOf(item) : std::nullopt)
            all.append(*cover);
    }
    return all;
}

// A new one, so that nothing mixes with what is there. Blocks.
Result<QString> makeOwnFolder(const QString &parent, const QString &name)
{
    QDir folder(parent);
    for (int n = 1; folder.mkpath(u"."_s) && n <= maxFolders; ++n) {
        const QString own = numberedFileName(name, n);
        if (folder.mkdir(own))
            return folder.filePath(own);
        if (!QFileInfo::exists(folder.filePath(own)))
            break;
    }
    return Error{.kind = Error::Kind::Disk, .detail = u"the folder could not be made"_s};
}

Result<QString> savePage(const QList<ExportedJob> &jobs, const SaveOptions &options)
{
    Result<QString> path = saveBytes(exportPage(jobs, options.forSharing), options.folder, u"index.html"_s);
    if (path && !syncFolder(options.folder))
        return Error{.kind = Error::Kind::Disk, .detail = u"the folder could not be synced"_s};
    return path;
}

} // namespace

JobExporter::JobExporter(MediaResolver &resolver, const MediaStore &store, QThreadPool &workers, QObject *parent)
    : QObject(parent)
    , m_resolver(resolver)
    , m_store(store)
    , m_workers(workers)
{}

void JobExporter::start(const QList<SaveTask> &tasks, const SaveOptions &options, const QDate &today)
{
    m_options = {.folder = options.folder, .forSharing = options.forSharing};
    m_tasks = tasks;
    m_jobs.resize(tasks.size());
    m_report.folder = options.folder;
    makeFolder(today);
}

void JobExporter::makeFolder(const QDate &today)
{
    const QString name = u"Job Viewer export "_s + today.toString(Qt::ISODate);
    runInWorker(
        m_workers, this, [parent = m_options.folder, name] { return makeOwnFolder(parent, name); },
        [this](const Result<QString> &folder) {
            if (!folder) {
                addFailure(m_report.failures, folder.error());
                emit finished(m_report); // the last thing we do: the listener may delete us
                return;
            }
            m_options.folder = *folder;
            m_report.folder = *folder;
            startMore();
        });
}

void JobExporter::startMore()
{
    while (m_started < m_tasks.size() && m_started - m_done < maxAtOnce)
        startOne(m_started++);
    if (m_done == m_tasks.size())
        writePage();
}

void JobExporter::startOne(qsizetype place)
{
    auto *saver = new JobSaver(m_resolver, m_store, m_workers, this);
    const auto saved = std::make_shared<Running>();
    const QList<MediaItem> &items = m_tasks.at(place).items;
    connect(saver, &JobSaver::savedItem, this, [this, saved, items](const MediaItem &item, const QString &path) {
        saved->media.insert(item.key, path);
        if (items.contains(item))
            emit savedItem(item, path);
    });
    connect(saver, &JobSaver::remarked, this, [this, items](const MediaItem &item, FileRemarks remarks) {
        if (items.contains(item))
            emit remarked(item, remarks);
    });
    connect(saver, &JobSaver::savedDocument, this, [saved](const QString &path) { saved->document = path; });
    connect(saver, &JobSaver::saved, this, [this](const QString &) { ++m_report.saved; });
    connect(saver, &JobSaver::lost, this, [saved, items](const MediaItem &item, const Error &error) {
        if (items.contains(item)) // a sound without its cover is whole
            saved->lost.append({item, error});
    });
    connect(saver, &JobSaver::failed, this, [this](const Error &error) { addFailure(m_report.failures, error); });
    connect(saver, &JobSaver::finished, this, [this, saver, saved, place] {
        saver->deleteLater();
        onSaved(place, *saved);
    });
    const auto begin = [saver, saved, answer = m_tasks.at(place).answer, all = withCovers(items),
                        options = m_options](const QHash<MediaKey, int> &stars) {
        saved->stars = stars;
        saver->start(answer, all, options, SourceOrder::StoreFirst, stars);
    };
    if (m_starsOf && !m_options.forSharing) // what the user thinks of them is nobody else's business
        m_starsOf(m_tasks.at(place), begin);
    else
        begin({});
}

void JobExporter::onSaved(qsizetype place, const Running &saved)
{
    const SaveTask task = std::exchange(m_tasks[place], {}); // the page needs little of it
    ExportedJob job = exportedJobOf(task.answer);
    for (const MediaItem &item : task.items) {
        const QString path = saved.media.value(item.key);
        const auto cover = posterOf(item);
        const QString coverPath = cover ? saved.media.value(cover->key) : QString();
        if (!path.isEmpty())
            job.media.append({.path = inFolder(path),
                              .name = item.label,
                              .type = typeOf(item, path),
                              .cover = coverPath.isEmpty() ? QString() : inFolder(coverPath),
                              .width = std::max(0, item.pixels.width()),
                              .height = std::max(0, item.pixels.height()),
                              .stars = std::max(0, saved.stars.value(item.key))});
    }
    for (const auto &[item, error] : saved.lost)
        job.lost.append(noticeOfLoss(item, error).text);
    const QList<MediaItem> leftOut = leftOutOf(task, saved.lost);
    job.lost += sentencesOfLeftOut(leftOut, Reader::WithoutWindow);
    if (!saved.document.isEmpty())
        job.document = inFolder(saved.document);
    m_jobs[place] = job;
    m_report.lost.append(saved.lost);
    m_report.leftOut.append(leftOut);
    ++m_report.jobs;
    ++m_done;
    emit progressed(m_done, m_tasks.size());
    startMore();
}

void JobExporter::writePage()
{
    runInWorker(
        m_workers, this, [jobs = m_jobs, options = m_options] { return savePage(jobs, options); },
        [this](const Result<QString> &path) {
            if (path)
                m_report.page = *path;
            else
                addFailure(m_report.failures, path.error());
            emit finished(m_report); // the last thing we do: the listener may delete us
        });
}

QString JobExporter::inFolder(const QString &path) const
{
    return QDir(m_options.folder).relativeFilePath(path);
}
