#include "app/session/savesession.h"

#include "app/common/worker.h"
#include "app/desktop/originmark.h"
#include "app/media/saver.h"
#include "app/session/jobexporter.h"
#include "app/session/jobsaver.h"
#include "app/session/mediasession.h"
#include "app/session/sessionwords.h"

SaveSession::SaveSession(DownloadQueue &queue, const MediaStore &store, MediaSession &media, QThreadPool &workers, const Service &service,
                         QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_store(store)
    , m_media(media)
    , m_workers(workers)
    , m_service(service)
{}

void SaveSession::saveJobs(const QList<JobAnswer> &jobs, const QString &shown, const SaveOptions &options)
{
    QList<Task> tasks;
    for (const JobAnswer &job : jobs) {
        tasks.append({.answer = job, .items = savedMediaOf(job.job, m_service)});
        if (keyOf(job) == shown)
            tasks.last().items += m_media.readyCells();
    }
    saveTasks(tasks, options);
}

void SaveSession::saveMedia(const QStringList &mediaKeys, const SaveOptions &options)
{
    Task task{.answer = m_media.shownJob()};
    for (const QString &key : mediaKeys) {
        const int row = m_media.model().rowOf(key);
        if (row >= 0)
            task.items.append(m_media.model().item(row));
    }
    saveTasks({task}, options);
}

void SaveSession::saveTasks(const QList<Task> &tasks, const SaveOptions &options)
{
    if (tasks.isEmpty())
        return;
    const auto report = std::make_shared<SaveReport>();
    const auto left = std::make_shared<qsizetype>(tasks.size());
    report->folder = tasks.size() == 1 ? documentPlaceOf(tasks.first().answer, options).folder : options.folder;
    m_savers += static_cast<int>(tasks.size());
    m_media.holdQueue(true);
    emit savingChanged(true);
    for (const Task &task : tasks) {
        auto *saver = new JobSaver(m_queue, m_store, m_workers, this);
        connect(saver, &JobSaver::saved, this, [report](const QString &) { ++report->saved; });
        connect(saver, &JobSaver::savedMedium, this,
                [this](const MediaItem &item, const QString &path) { m_media.markSaved(item.key, path, QDateTime::currentDateTimeUtc()); });
        connect(saver, &JobSaver::lost, this, [report](const MediaItem &item, const Error &error) { report->lost.append({item, error}); });
        connect(saver, &JobSaver::failed, this, [report](const Error &error) { report->failure = error; });
        connect(saver, &JobSaver::finished, this, [this, saver, report, left] {
            saver->deleteLater();
            m_media.holdQueue(--m_savers > 0);
            emit savingChanged(m_savers > 0);
            if (--*left == 0)
                emit noticed(noticeOf(*report));
        });
        findStored(task.items, [saver, task, options] { saver->start(task.answer, task.items, options); });
    }
}

// What an earlier run has fetched is not fetched again: its link may be dead by now.
void SaveSession::findStored(const QList<MediaItem> &items, const std::function<void()> &then)
{
    QStringList keys;
    for (const MediaItem &item : items) {
        if (!m_queue.stored(item.key))
            keys.append(item.key);
    }
    if (keys.isEmpty()) {
        then();
        return;
    }
    runInWorker(
        m_workers, this,
        [store = m_store, keys] {
            QHash<QString, StoredFile> files;
            for (const QString &key : keys) {
                if (const auto file = store.find(key))
                    files.insert(key, *file);
            }
            return files;
        },
        [this, then](const QHash<QString, StoredFile> &files) {
            for (const auto &[key, file] : files.asKeyValueRange())
                m_queue.remember(key, file);
            then();
        });
}

void SaveSession::saveMedium(const QString &mediaKey, const SaveOptions &options)
{
    const int row = m_media.model().rowOf(mediaKey);
    if (row < 0)
        return;
    const auto placeFor = [job = m_media.shownJob(), item = m_media.model().item(row), options](const StoredFile &file) {
        return placeWithSize(placesOf(job, {item}, options).first(), file, job, item, options);
    };
    saveAndTell(mediaKey, placeFor, options);
}

void SaveSession::saveMediumAs(const QString &mediaKey, const SavePlace &place, const SaveOptions &options)
{
    saveAndTell(
        mediaKey, [place](const StoredFile &) { return place; }, options);
}

void SaveSession::saveAndTell(const QString &mediaKey, const std::function<SavePlace(const StoredFile &)> &placeFor,
                              const SaveOptions &options)
{
    const int row = m_media.model().rowOf(mediaKey);
    const auto stored = row < 0 ? std::nullopt : m_media.model().state(row).file;
    if (!stored)
        return;
    const MediaItem item = m_media.model().item(row);
    const auto save = [file = *stored, job = m_media.shownJob(), item, placeFor, options] {
        const Result<QString> path = ::saveMedium(file, job, item, placeFor(file), options);
        if (path)
            markOrigin(*path); // as good as it goes
        return path;
    };
    runInWorker(m_workers, this, save, [this, item](const Result<QString> &path) {
        if (path)
            m_media.markSaved(item.key, *path, QDateTime::currentDateTimeUtc());
        emit noticed(path ? noticeOfSaved(item, *path) : noticeOfLoss(item, path.error()));
    });
}

void SaveSession::exportJobs(const QList<JobAnswer> &jobs, const SaveOptions &options)
{
    QList<ExportTask> tasks;
    QList<MediaItem> items;
    for (const JobAnswer &job : jobs) {
        tasks.append({.answer = job, .items = savedMediaOf(job.job, m_service)});
        items += tasks.last().items;
    }
    ++m_savers;
    m_media.holdQueue(true);
    emit savingChanged(true);
    auto *exporter = new JobExporter(m_queue, m_store, m_workers, this);
    connect(exporter, &JobExporter::finished, this, [this, exporter](const ExportReport &report) {
        exporter->deleteLater();
        m_media.holdQueue(--m_savers > 0);
        emit savingChanged(m_savers > 0);
        emit noticed(noticeOf(report));
    });
    findStored(items, [exporter, tasks, options] { exporter->start(tasks, options); });
}

void SaveSession::saveFrame(const QByteArray &png, const QString &folder, const QString &name)
{
    runInWorker(
        m_workers, this, [png, folder, name] { return saveBytes(png, folder, name); },
        [this](const Result<QString> &path) { emit noticed(noticeOfFrame(path)); });
}
