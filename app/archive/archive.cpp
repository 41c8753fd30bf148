// SPDX-License-Identifier: MIT
#include "app/archive/archive.h"

#include "app/archive/archiveworker.h"
#include "app/job/mediaitem.h"
#include "app/services/service.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsOfAScreen = 50;
constexpr int firstRows = 512;                           // that are shown before all others are read
constexpr auto allAfter = std::chrono::milliseconds(60); // the window is painted first
constexpr int mostOfFamily = 500;
constexpr int maxMissing = 200; // jobs
constexpr auto tidyUpAfter = std::chrono::seconds(5);

QHash<qint64, JobSummary> summariesOf(ArchiveWorker &worker, const QList<qint64> &ids)
{
    return worker.runAndWait<QHash<qint64, JobSummary>>([&ids](ArchiveTables &tables) { return tables.jobs.summaries(ids); });
}

} // namespace

Archive::Archive(const QString &folder, const QString &mediaFolder, const Service &service, QObject *parent,
                 std::chrono::milliseconds tryAgainAfter)
    : JobSource(parent)
    , m_worker(std::make_unique<ArchiveWorker>(
          folder, mediaFolder, [&service](const QByteArray &raw, const QString &jobId) { return service.parse(raw, jobId); },
          tryAgainAfter))
{
    m_thread.setObjectName(u"archive"_s);
    m_worker->setRoles(rolesOf);
    m_worker->setExpiry([&service](const QString &jobId, const QDateTime &created) { return service.expiryOf(jobId, created); });
    m_worker->setReason([&service](const Error &error, const QString &jobId) { return service.reasonFor(error, jobId); });
    m_worker->moveToThread(&m_thread);
    connect(m_worker.get(), &ArchiveWorker::failed, this, &Archive::failed);
    connect(m_worker.get(), &ArchiveWorker::refused, this, &Archive::refused);
    connect(m_worker.get(), &ArchiveWorker::tooNew, this, &Archive::tooNew);
    connect(m_worker.get(), &ArchiveWorker::updated, this, &Archive::changed);
    connect(m_worker.get(), &ArchiveWorker::recovered, this, &Archive::recovered);
    connect(m_worker.get(), &ArchiveWorker::recovered, this, &Archive::changed);
    connect(m_worker.get(), &ArchiveWorker::reindexed, this, &Archive::changed);
    connect(m_worker.get(), &ArchiveWorker::reindexed, this, &Archive::reindexed);
    connect(m_worker.get(), &ArchiveWorker::logSetAside, this, &Archive::logSetAside);
    connect(m_worker.get(), &ArchiveWorker::vanished, this, &Archive::vanished);
    m_thread.start();
    const auto begin = [worker = m_worker.get()] {
        worker->open();
        QTimer::singleShot(tidyUpAfter, worker, &ArchiveWorker::tidyUp); // here: on its thread, which takes the timer along
    };
    QMetaObject::invokeMethod(m_worker.get(), begin, Qt::QueuedConnection);
}

Archive::~Archive()
{
    prepareToEnd();
    QMetaObject::invokeMethod(m_worker.get(), &ArchiveWorker::close, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void Archive::prepareToEnd()
{
    m_worker->stop();
}

// Runs on the archive's thread after all that was requested before is written; what it returns goes to `then`.
template<typename Value>
void Archive::read(QObject *context, const std::function<Value(ArchiveTables &)> &work, const Then<Value> &then)
{
    QMetaObject::invokeMethod(
        m_worker.get(), [this, context = QPointer<QObject>(context), work, then] { answer(context, work, then); }, Qt::QueuedConnection);
}

template<typename Value>
void Archive::answer(const QPointer<QObject> &context, const std::function<Value(ArchiveTables &)> &work, const Then<Value> &then)
{
    if (m_worker->hasEnded())
        return;
    const Value value = m_worker->runAndWait(work);
    QMetaObject::invokeMethod( // on this object, which outlives the thread: only there the context may be looked at
        this,
        [context, then, value] {
            if (context)
                then(value);
        },
        Qt::QueuedConnection);
}

void Archive::write(std::function<bool(ArchiveTables &)> work, std::function<void()> onWritten)
{
    QMetaObject::invokeMethod(
        m_worker.get(),
        [worker = m_worker.get(), work = std::move(work), onWritten = std::move(onWritten)] {
            worker->write({.work = work, .onWritten = onWritten});
        },
        Qt::QueuedConnection);
}

void Archive::setQuery(const JobQuery &query)
{
    using Rows = std::optional<QList<FoundJob>>;
    const quint64 number = ++m_query;
    const auto deliverAll = [this, worker = m_worker.get(), query, number] {
        if (number != m_query || worker->hasEnded())
            return; // somebody types on, or the program ends
        const Rows rows = worker->runAndWait<Rows>([&query](ArchiveTables &tables) { return tables.search.find(query); });
        if (rows || !worker->isOpen())
            deliver(*worker, query, rows.value_or(QList<FoundJob>()), true);
    };
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this, worker = m_worker.get(), query, number, deliverAll] {
            if (number != m_query || worker->hasEnded())
                return;
            const Rows rows
                = worker->runAndWait<Rows>([&query](ArchiveTables &tables) { return tables.search.beginning(query, firstRows); });
            if (!rows) {
                deliverAll();
                return;
            }
            deliver(*worker, query, *rows, false);
            QTimer::singleShot(allAfter, worker, deliverAll);
        },
        Qt::QueuedConnection);
}

// With what the first rows say: they are painted without asking once more.
void Archive::deliver(ArchiveWorker &worker, const JobQuery &query, const QList<FoundJob> &rows, bool isWhole)
{
    QList<qint64> ids;
    for (qsizetype i = 0; i < std::min<qsizetype>(rows.size(), rowsOfAScreen); ++i)
        ids.append(rows.at(i).id);
    if (!ids.isEmpty())
        emit loaded(summariesOf(worker, ids));
    const qint64 total = isWhole && worker.isOpen() ? worker.tables().search.total() : rows.size();
    emit found(query, rows, total, isWhole);
}

void Archive::load(const QList<qint64> &ids)
{
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this, worker = m_worker.get(), ids] {
            if (!worker->hasEnded())
                emit loaded(summariesOf(*worker, ids));
        },
        Qt::QueuedConnection);
}

void Archive::put(const JobRecord &record)
{
    const JobKey key = record.summary.key;
    struct Put
    {
        qint64 id = 0;
        bool lacksMedia = false;
    };
    const auto put = std::make_shared<Put>();
    write(
        [record, put](ArchiveTables &tables) {
            if (!tables.jobs.put(record))
                return false;
            put->id = tables.jobs.idOf(record.summary.key);
            put->lacksMedia = tables.media.lacksMedia(put->id);
            return true;
        },
        [this, key, put] {
            emit identified(key, put->id);
            emit kept(key);
            emit mediaKept({key}, !put->lacksMedia);
        });
}

QList<Seen> Archive::import(const QList<JobRecord> &records)
{
    QList<Seen> seen;
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this, worker = m_worker.get(), &records, &seen] {
            const bool isWritten = worker->writeNow({.work = [&](ArchiveTables &tables) {
                seen.clear(); // it may be tried again
                for (const JobRecord &record : records) {
                    const auto how = tables.jobs.put(record);
                    if (!how)
                        return false;
                    seen.append(*how);
                }
                return true;
            }});
            if (!isWritten)
                seen.clear();
            QList<JobKey> newer;
            for (qsizetype i = 0; i < seen.size(); ++i) {
                if (seen.at(i) == Seen::Newer)
                    newer.append(records.at(i).summary.key);
            }
            if (!newer.isEmpty())
                emit replacedByImport(newer);
        },
        Qt::BlockingQueuedConnection);
    return seen;
}

void Archive::setPinned(const QList<JobKey> &keys, bool isPinned)
{
    write([keys, isPinned](ArchiveTables &tables) { return tables.jobs.setPinned(keys, isPinned); });
}

void Archive::setTags(const JobKey &key, const QStringList &tags)
{
    write([key, tags](ArchiveTables &tables) { return tables.jobs.setTags(key, tags); });
}

void Archive::setThumbnail(const JobKey &key, const QString &path)
{
    write([key, path](ArchiveTables &tables) { return tables.jobs.setThumbnail(key, path); });
}

void Archive::setStored(const MediaKey &mediaKey, const StoredFile &file)
{
    const auto completed = std::make_shared<QList<JobKey>>();
    write(
        [mediaKey, file, completed, now = QDateTime::currentDateTimeUtc()](ArchiveTables &tables) {
            if (!tables.media.setStored(mediaKey, file, now))
                return false;
            *completed = tables.media.jobsCompletedBy(mediaKey);
            return true;
        },
        [this, completed] {
            if (!completed->isEmpty())
                emit mediaKept(*completed, true);
        });
}

void Archive::setSaved(const MediaKey &mediaKey, const SavedCopy &copy)
{
    write([mediaKey, copy](ArchiveTables &tables) { return tables.media.setSaved(mediaKey, copy); });
}

void Archive::forgetSaved(const MediaKey &mediaKey, const QString &path)
{
    write([mediaKey, path](ArchiveTables &tables) { return tables.media.forgetSaved(mediaKey, path); });
}

void Archive::setPixels(const MediaKey &mediaKey, const QSize &pixels)
{
    write([mediaKey, pixels](ArchiveTables &tables) { return tables.media.setPixels(mediaKey, pixels); });
}

void Archive::rate(const QList<MediaRating> &ratings)
{
    const auto jobs = std::make_shared<QList<JobRating>>();
    write(
        [ratings, jobs, now = QDateTime::currentDateTimeUtc()](ArchiveTables &tables) {
            if (!tables.media.rate(ratings, now))
                return false;
            QList<JobKey> keys;
            for (const MediaRating &rating : ratings) {
                if (!keys.contains(rating.job))
                    keys.append(rating.job);
            }
            *jobs = tables.media.ratingsOf(keys);
            return true;
        },
        [this, jobs] { emit rated(*jobs); });
}

void Archive::remove(const QList<JobKey> &keys)
{
    write([keys, now = QDateTime::currentDateTimeUtc()](ArchiveTables &tables) { return tables.jobs.remove(keys, now); });
}

void Archive::restore(const QList<JobKey> &keys)
{
    write([keys](ArchiveTables &tables) { return tables.jobs.restore(keys); },
          [this, keys] {
              emit changed();
              emit restored(keys);
          });
}

void Archive::clearErrors(Error::Kind kind)
{
    write([kind](ArchiveTables &tables) { return tables.jobs.clearErrors(kind); }, [this] { emit changed(); });
}

void Archive::showChanges()
{
    write([](ArchiveTables &) { return true; }, [this] { emit changed(); });
}

bool Archive::forgetFiles(const QStringList &paths)
{
    bool isDone = false;
    QMetaObject::invokeMethod(
        m_worker.get(),
        [worker = m_worker.get(), &paths, &isDone] {
            isDone = worker->writeNow({.work = [&](ArchiveTables &tables) { return tables.media.forgetFiles(paths); }});
        },
        Qt::BlockingQueuedConnection);
    return isDone;
}

void Archive::lookup(const JobKey &key, QObject *context, const Then<std::optional<ArchivedJob>> &then)
{
    read<std::optional<ArchivedJob>>(
        context, [key](ArchiveTables &tables) { return tables.jobs.lookup(key); }, then);
}

void Archive::lookupIds(const QList<qint64> &ids, QObject *context, const Then<QList<JobKey>> &then)
{
    read<QList<JobKey>>(
        context, [ids](ArchiveTables &tables) { return tables.jobs.keysOf(ids); }, then);
}

void Archive::latestOf(const QList<JobKey> &keys, QObject *context, const Then<QList<JobResponse>> &then)
{
    read<QList<JobResponse>>(
        context,
        [keys](ArchiveTables &tables) {
            QList<JobResponse> answers;
            for (const JobKey &key : keys) {
                const auto job = tables.jobs.lookup(key);
                if (job && job->answer)
                    answers.append(*job->answer);
            }
            return answers;
        },
        then);
}

void Archive::responsesOf(const JobKey &key, QObject *context, const Then<QList<ArchivedResponse>> &then)
{
    read<QList<ArchivedResponse>>(
        context, [key](ArchiveTables &tables) { return tables.jobs.responsesOf(key); }, then);
}

void Archive::savedOf(const JobKey &key, QObject *context, const Then<QHash<MediaKey, SavedCopy>> &then)
{
    read<QHash<MediaKey, SavedCopy>>(
        context, [key](ArchiveTables &tables) { return tables.media.savedOf(key); }, then);
}

void Archive::starsOf(const JobKey &key, QObject *context, const Then<QHash<MediaKey, int>> &then)
{
    read<QHash<MediaKey, int>>(
        context, [key](ArchiveTables &tables) { return tables.media.starsOf(key); }, then);
}

void Archive::placedMedia(const QList<qint64> &jobs, QObject *context, const Then<QList<PlacedMedia>> &then)
{
    read<QList<PlacedMedia>>(
        context, [jobs](ArchiveTables &tables) { return tables.media.placed(jobs); }, then);
}

void Archive::mediaKeys(const QList<qint64> &jobs, QObject *context, const Then<QHash<qint64, QList<JobMedia>>> &then)
{
    read<QHash<qint64, QList<JobMedia>>>(
        context, [jobs](ArchiveTables &tables) { return tables.media.keysOf(jobs); }, then);
}

void Archive::wallJobs(const QList<qint64> &ids, QObject *context, const Then<QHash<qint64, WallJob>> &then)
{
    read<QHash<qint64, WallJob>>(
        context,
        [ids](ArchiveTables &tables) {
            QHash<qint64, WallJob> jobs;
            for (const qint64 id : ids) {
                if (const auto job = tables.jobs.byId(id))
                    jobs.insert(id, tables.media.wallJobOf(*job));
            }
            return jobs;
        },
        then);
}

void Archive::watchedAfter(qint64 id, int most, QObject *context, const Then<QList<ArchivedJob>> &then)
{
    const std::function<QList<ArchivedJob>(ArchiveTables &)> work
        = [id, most](ArchiveTables &tables) { return tables.jobs.watchedAfter(id, most); };
    const auto openNext = [this, context = QPointer<QObject>(context), work, then] {
        m_worker->whenOpen([this, context, work, then] { answer(context, work, then); });
    };
    QMetaObject::invokeMethod(m_worker.get(), openNext, Qt::QueuedConnection);
}

void Archive::familyOf(const JobKey &key, QObject *context, const Then<QList<ArchivedJob>> &then)
{
    read<QList<ArchivedJob>>(
        context, [key](ArchiveTables &tables) { return tables.jobs.familyOf(key, mostOfFamily); }, then);
}

void Archive::withMissing(const QDateTime &from, const QDateTime &until, QObject *context, const Then<QList<JobKey>> &then)
{
    read<QList<JobKey>>(
        context, [from, until](ArchiveTables &tables) { return tables.media.jobsWithMissing(from, until, maxMissing); }, then);
}
