#include "app/session/jobexporter.h"

#include "app/common/durable.h"
#include "app/common/worker.h"
#include "app/media/saver.h"
#include "app/session/sessionwords.h"

#include <QDir>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostAtOnce = 4; // jobs

bool isVideo(const QString &path)
{
    return path.endsWith(".mp4"_L1) || path.endsWith(".webm"_L1);
}

Result<QString> savePage(const QList<ExportedJob> &jobs, const SaveOptions &options)
{
    Result<QString> path = saveBytes(exportPage(jobs, options.forSharing), options.folder, u"index.html"_s);
    if (path && !syncFolder(options.folder))
        return Error{.kind = Error::Kind::Disk, .detail = u"the folder could not be synced"_s};
    return path;
}

} // namespace

JobExporter::JobExporter(DownloadQueue &queue, const MediaStore &store, QThreadPool &workers, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_store(store)
    , m_workers(workers)
{}

void JobExporter::start(const QList<ExportTask> &tasks, const SaveOptions &options)
{
    m_options = {.folder = options.folder, .forSharing = options.forSharing};
    m_tasks = tasks;
    m_jobs.resize(tasks.size());
    m_report.folder = options.folder;
    QMetaObject::invokeMethod(this, &JobExporter::startMore, Qt::QueuedConnection);
}

void JobExporter::startMore()
{
    while (m_started < m_tasks.size() && m_started - m_done < mostAtOnce)
        startOne(m_started++);
    if (m_done == m_tasks.size())
        writePage();
}

void JobExporter::startOne(qsizetype place)
{
    auto *saver = new JobSaver(m_queue, m_store, m_workers, this);
    const auto saved = std::make_shared<Running>();
    connect(saver, &JobSaver::savedMedium, this, [this, saved](const MediaItem &item, const QString &path) {
        saved->media.insert(item.key, path);
        emit savedMedium(item, path);
    });
    connect(saver, &JobSaver::saved, this, [this, saved](const QString &path) { // a medium is told as one first
        ++m_report.saved;
        if (!saved->media.values().contains(path))
            saved->document = path;
    });
    connect(saver, &JobSaver::lost, this, [saved](const MediaItem &item, const Error &error) { saved->lost.append({item, error}); });
    connect(saver, &JobSaver::failed, this, [this](const Error &error) { m_report.failure = error; });
    connect(saver, &JobSaver::finished, this, [this, saver, saved, place] {
        saver->deleteLater();
        settle(place, *saved);
    });
    saver->start(m_tasks.at(place).answer, m_tasks.at(place).items, m_options);
}

void JobExporter::settle(qsizetype place, const Running &saved)
{
    const ExportTask task = std::exchange(m_tasks[place], {}); // the page needs little of it
    ExportedJob job = exportedJobOf(task.answer);
    for (const MediaItem &item : task.items) {
        const QString path = saved.media.value(item.key);
        if (!path.isEmpty())
            job.media.append({.path = inFolder(path),
                              .name = nameOf(item.kind, item.number),
                              .isVideo = isVideo(path),
                              .width = item.width,
                              .height = item.height});
    }
    for (const auto &[item, error] : saved.lost)
        job.lost.append(noticeOfLoss(item, error).text);
    if (!saved.document.isEmpty())
        job.document = inFolder(saved.document);
    m_jobs[place] = job;
    m_report.lost.append(saved.lost);
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
                m_report.failure = path.error();
            emit finished(m_report); // the last thing we do: the listener may delete us
        });
}

QString JobExporter::inFolder(const QString &path) const
{
    return QDir(m_options.folder).relativeFilePath(path);
}
