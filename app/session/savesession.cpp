// SPDX-License-Identifier: MIT
#include "app/session/savesession.h"

#include "app/common/worker.h"
#include "app/desktop/originmark.h"
#include "app/job/jobsummary.h"
#include "app/jobs/ratings.h"
#include "app/media/mediaresolver.h"
#include "app/messages/remarktexts.h"
#include "app/saving/jobexporter.h"
#include "app/saving/jobsaver.h"
#include "app/saving/saver.h"
#include "app/saving/savereports.h"
#include "app/session/mediasession.h"

#include <utility>

namespace {

constexpr qsizetype maxJobsAtOnce = 4;

QList<MediaKey> keysOf(const QList<MediaItem> &items)
{
    QList<MediaKey> keys;
    for (const MediaItem &item : items)
        keys.append(item.key);
    return keys;
}

} // namespace

struct SaveSession::Batch
{
    QList<SaveTask> tasks{};
    SaveOptions options{};
    qsizetype omitted = 0; // jobs without a readable response
    SaveReport report{};
    RemarkedMedia remarked{};
    qsizetype started = 0;
    qsizetype done = 0;
};

SaveSession::SaveSession(DownloadQueue &queue, MediaResolver &resolver, const MediaStore &store, MediaSession &media, Ratings &ratings,
                         QThreadPool &workers, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_resolver(resolver)
    , m_store(store)
    , m_media(media)
    , m_ratings(ratings)
    , m_workers(workers)
{}

void SaveSession::saveJobs(const QList<JobResponse> &jobs, const SaveOptions &options, qsizetype omitted)
{
    QList<SaveTask> tasks;
    for (const JobResponse &job : jobs)
        tasks.append(saveTaskOf(job, options.withPosters));
    saveTasks(tasks, options, omitted);
}

void SaveSession::saveMedia(const QList<MediaKey> &mediaKeys, const SaveOptions &options)
{
    SaveTask task{.answer = m_media.shownJob()};
    for (const MediaKey &key : mediaKeys) {
        const int row = m_media.model().rowOf(key);
        if (row >= 0)
            task.items.append(m_media.model().item(row));
    }
    saveTasks({task}, options);
}

void SaveSession::saveMedia(const QList<JobResponse> &jobs, const QList<JobMedia> &media, const SaveOptions &options)
{
    QHash<JobKey, QSet<MediaKey>> chosen;
    for (const JobMedia &one : media)
        chosen[one.job].insert(one.media);
    QList<SaveTask> tasks;
    for (const JobResponse &job : jobs) {
        SaveTask task{.answer = job};
        const QSet<MediaKey> ofJob = chosen.value(keyOf(job));
        std::copy_if(job.job.media.begin(), job.job.media.end(), std::back_inserter(task.items),
                     [&](const MediaItem &item) { return ofJob.contains(item.key); });
        if (!task.items.isEmpty())
            tasks.append(task);
    }
    saveTasks(tasks, options);
}

void SaveSession::saveTasks(const QList<SaveTask> &tasks, const SaveOptions &options, qsizetype omitted)
{
    if (tasks.isEmpty()) {
        if (omitted > 0)
            emit noticed(noticeOfOmitted(omitted));
        return;
    }
    const auto batch = std::make_shared<Batch>(Batch{.tasks = tasks, .options = options, .omitted = omitted});
    batch->report.jobs = tasks.size();
    batch->report.folder = tasks.size() == 1 ? documentPlaceOf(tasks.first().answer, options).folder : options.folder;
    begin(tasks.size());
    startMore(batch);
}

// A few at once: the queue holds their media only, not those of thousands.
void SaveSession::startMore(const std::shared_ptr<Batch> &batch)
{
    while (batch->started < batch->tasks.size() && batch->started - batch->done < maxJobsAtOnce)
        startOne(batch, std::exchange(batch->tasks[batch->started++], {}));
    if (batch->done < batch->tasks.size())
        return;
    end();
    emit noticed(withOmitted(withRemarks(noticeOf(batch->report), batch->remarked), batch->omitted));
}

void SaveSession::startOne(const std::shared_ptr<Batch> &batch, const SaveTask &task)
{
    auto *saver = new JobSaver(m_resolver, m_store, m_workers, this);
    const auto lost = std::make_shared<QList<Loss>>();
    connect(saver, &JobSaver::savedDocument, this, [batch] { ++batch->report.documents; });
    connect(saver, &JobSaver::savedItem, this, [this, batch](const MediaItem &item, const QString &path) {
        ++batch->report.media;
        markSaved(item, path);
    });
    connect(saver, &JobSaver::remarked, this, [batch](const MediaItem &item, FileRemarks remarks) {
        batch->remarked.append({item, remarks});
    });
    connect(saver, &JobSaver::lost, this, [lost](const MediaItem &item, const Error &error) { lost->append({item, error}); });
    connect(saver, &JobSaver::failed, this, [batch](const Error &error) { addFailure(batch->report.failures, error); });
    connect(saver, &JobSaver::finished, this, [this, saver, batch, task, lost] {
        saver->deleteLater();
        batch->report.lost += *lost;
        batch->report.leftOut += leftOutOf(task, *lost);
        ++batch->done;
        countOne();
        startMore(batch);
    });
    resume(task.items);
    m_ratings.withStars(keyOf(task.answer), keysOf(task.items), saver,
                        [saver, task, options = batch->options](const QHash<MediaKey, int> &stars) {
                            saver->start(task.answer, task.items, options, SourceOrder::StoreFirst, stars);
                        });
}

// What the user has paused is to be downloaded after all.
void SaveSession::resume(const QList<MediaItem> &items)
{
    for (const MediaItem &item : items) {
        const MediaKey file = item.crop ? item.crop->grid : item.key;
        if (m_queue.isPaused(file))
            m_media.resume(file);
    }
}

void SaveSession::begin(qsizetype jobs)
{
    if (m_batches++ == 0)
        m_resolver.allowRetry(RequestPriority::Save);
    m_jobsInAll += jobs;
    m_media.holdQueue(true);
    emit savingChanged(true);
    emit progressed(m_jobsDone, m_jobsInAll);
}

void SaveSession::countOne()
{
    ++m_jobsDone;
    emit progressed(m_jobsDone, m_jobsInAll);
}

void SaveSession::end()
{
    if (--m_batches == 0) {
        if (m_jobsDone < m_jobsInAll) // jobs that nothing was begun for, since their folder could not be made
            emit progressed(m_jobsInAll, m_jobsInAll);
        m_jobsDone = 0;
        m_jobsInAll = 0;
    }
    m_media.holdQueue(m_batches > 0);
    emit savingChanged(m_batches > 0);
}

void SaveSession::markSaved(const MediaItem &item, const QString &path)
{
    m_media.markSaved(item.key, path, QDateTime::currentDateTimeUtc());
}

void SaveSession::saveMediaItem(const MediaKey &mediaKey, const SaveOptions &options)
{
    const int row = m_media.model().rowOf(mediaKey);
    if (row < 0)
        return;
    const auto placeFor = [job = m_media.shownJob(), item = m_media.model().item(row), options](const StoredFile &file) {
        return placeWithSize(placesOf(job, {item}, options).constFirst(), file, job, item, options);
    };
    saveAndNotice(mediaKey, placeFor, options, options.withJson);
}

void SaveSession::saveMediaItemAs(const MediaKey &mediaKey, const SavePlace &place, const SaveOptions &options)
{
    saveAndNotice(
        mediaKey, [place](const StoredFile &) { return place; }, options);
}

void SaveSession::saveAndNotice(const MediaKey &mediaKey, const std::function<SavePlace(const StoredFile &)> &placeFor,
                                const SaveOptions &options, bool withDocument)
{
    const int row = m_media.model().rowOf(mediaKey);
    const auto stored = row < 0 ? std::nullopt : m_media.model().state(row).file;
    if (!stored)
        return;
    const MediaItem item = m_media.model().item(row);
    const auto save = [file = *stored, job = m_media.shownJob(), item, placeFor, options, withDocument, stars = m_ratings.of(mediaKey)] {
        const Result<QString> path = ::saveMediaItem(file, job, item, placeFor(file), options, stars);
        if (path)
            markOrigin(*path); // as good as it goes
        const Result<QString> document = path && withDocument ? saveDocument(job, options) : path;
        if (document && withDocument)
            markOrigin(*document);
        return document ? path : document;
    };
    runInWorker(m_workers, this, save, [this, item, remarks = stored->remarks](const Result<QString> &path) {
        if (path)
            markSaved(item, *path);
        if (!path)
            emit noticed(noticeOfLoss(item, path.error()));
        else
            emit noticed(withRemarks(noticeOfSaved(item, *path), remarks ? RemarkedMedia{{item, remarks}} : RemarkedMedia()));
    });
}

void SaveSession::exportJobs(const QList<JobResponse> &jobs, const SaveOptions &options, qsizetype omitted, const QDate &today)
{
    if (jobs.isEmpty() && omitted > 0) {
        emit noticed(noticeOfOmitted(omitted));
        return;
    }
    QList<SaveTask> tasks;
    QList<MediaItem> items;
    for (const JobResponse &job : jobs) {
        tasks.append(saveTaskOf(job));
        items += tasks.last().items;
    }
    begin(tasks.size());
    auto *exporter = new JobExporter(m_resolver, m_store, m_workers, this);
    connect(exporter, &JobExporter::savedItem, this, &SaveSession::markSaved);
    connect(exporter, &JobExporter::progressed, this, &SaveSession::countOne);
    const auto odd = std::make_shared<RemarkedMedia>();
    connect(exporter, &JobExporter::remarked, this, [odd](const MediaItem &item, FileRemarks remarks) { odd->append({item, remarks}); });
    connect(exporter, &JobExporter::finished, this, [this, exporter, omitted, odd](const ExportReport &report) {
        exporter->deleteLater();
        end();
        emit noticed(withOmitted(withRemarks(noticeOf(report), *odd), omitted));
    });
    resume(items);
    exporter->setStars([this, exporter](const SaveTask &task, const std::function<void(const QHash<MediaKey, int> &)> &then) {
        m_ratings.withStars(keyOf(task.answer), keysOf(task.items), exporter, then);
    });
    exporter->start(tasks, options, today);
}

void SaveSession::saveFrame(const QByteArray &png, const QString &folder, const QString &name)
{
    runInWorker(
        m_workers, this, [png, folder, name] { return saveBytes(png, folder, name); },
        [this](const Result<QString> &path) { emit noticed(noticeOfFrame(path)); });
}
