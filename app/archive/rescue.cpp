#include "app/archive/rescue.h"

#include "app/archive/mediarecords.h"
#include "app/archive/migrations.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostIds = 10'000'000; // a damaged number is not counted up to

constexpr qint64 jobsAtOnce = 500;
constexpr auto patience = std::chrono::milliseconds(100); // with one that opens
constexpr auto longestRescue = std::chrono::hours(1);     // what another computer holds for longer was left by a power cut

const QStringList &besides() // what SQLite keeps beside a database
{
    static const QStringList suffixes{u"-wal"_s, u"-shm"_s, u"-journal"_s};
    return suffixes;
}

// Where the new database is made.
QString rescuedFile(const QString &file)
{
    const QFileInfo info(file);
    return info.path() + u'/' + info.completeBaseName() + u".rescue.db"_s;
}

QString stemAside(const QString &file)
{
    const QFileInfo info(file);
    return info.path() + u'/' + info.completeBaseName() + u"-damaged-"_s;
}

// The file under a name that is not taken yet; empty: it could not be moved.
QString setAside(const QString &file)
{
    const QString stem = stemAside(file) + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    QString place = stem + u".db"_s;
    for (int n = 2; QFile::exists(place); ++n)
        place = stem + u"-%1.db"_s.arg(n);
    return renameNew(file, place) ? place : QString();
}

// The one that was set aside last.
QString lastAside(const QString &file)
{
    const QFileInfo stem(stemAside(file));
    const QFileInfoList all = stem.dir().entryInfoList({stem.fileName() + u"*.db"_s}, QDir::Files, QDir::Name);
    return all.isEmpty() ? QString() : all.last().filePath();
}

// One job with all that can be read of it.
class Salvage
{
public:
    Salvage(Database &from, Database &to, const QString &mediaFolder, const JobRecords::Parse &parse)
        : m_oldJobs(from, parse, mediaFolder)
        , m_jobs(to, parse, mediaFolder)
        , m_oldMedia(from, mediaFolder)
        , m_media(to, mediaFolder)
        , m_parse(parse)
    {}

    [[nodiscard]] bool take(qint64 id)
    {
        const auto job = m_oldJobs.byId(id);
        if (!job)
            return false;
        QList<ArchivedAnswer> answers = m_oldJobs.answersOf(job->summary.key);
        std::reverse(answers.begin(), answers.end()); // the latest last
        if (answers.isEmpty() && !put(*job, std::nullopt))
            return false;
        for (const ArchivedAnswer &answer : std::as_const(answers)) {
            if (!put(*job, answer))
                return false;
        }
        return putMarks(*job);
    }

private:
    [[nodiscard]] bool put(const ArchivedJob &job, const std::optional<ArchivedAnswer> &kept)
    {
        JobRecord record{.summary = job.summary, .isWatched = job.isWatched, .id = job.id};
        const Result<Job> parsed = kept ? m_parse(kept->raw) : Result<Job>(Error{});
        if (parsed) {
            record.answer = JobAnswer{.job = *parsed, .raw = kept->raw, .receivedAt = kept->receivedAt};
            record.parentId = parsed->parentId;
            record.summary = summaryOf(*record.answer);
            record.summary.key = job.summary.key;
            record.summary.id = job.summary.id;
            record.summary.opened = job.summary.opened;
            record.summary.error = job.summary.error;
            record.summary.kinds = job.summary.kinds;
            record.media = m_oldMedia.namesOf(job.summary.key);
        }
        return m_jobs.put(record).has_value();
    }

    [[nodiscard]] bool putMarks(const ArchivedJob &job)
    {
        const auto fresh = m_jobs.lookup(job.summary.key);
        if (!fresh)
            return false;
        bool isDone = m_jobs.setPinned({fresh->summary.key}, job.summary.isPinned) && m_jobs.setTags(fresh->summary.key, job.summary.tags)
            && m_jobs.setThumbnail(job.summary.key, job.summary.thumbnail);
        const auto copies = m_oldMedia.savedOf(job.summary.key);
        for (const auto &[key, copy] : copies.asKeyValueRange())
            isDone = isDone && m_media.setSaved(key, copy);
        return isDone && (!job.removed.isValid() || m_jobs.remove({job.summary.key}, job.removed));
    }

    const JobRecords m_oldJobs;
    JobRecords m_jobs;
    const MediaRecords m_oldMedia;
    MediaRecords m_media;
    const JobRecords::Parse &m_parse;
};

qint64 largestId(Database &database)
{
    qint64 largest = 0;
    // Where the tree's right edge cannot be read, its pages still can: each lookup is one of its own.
    if (!database.read(u"SELECT max(id) FROM job"_s, {}, [&](const QSqlQuery &row) { largest = row.value(0).toLongLong(); }))
        return 100'000;
    return std::min(largest, mostIds);
}

// Reads all that can be read. Error: Cancelled, or what `to` says: a disk that is full is no reason to give up the rest for good.
Result<int> salvage(Database &from, Database &to, const RescueTask &task)
{
    Salvage salvage(from, to, task.mediaFolder, task.parse);
    const qint64 largest = largestId(from);
    int jobs = 0;
    for (qint64 first = 1; first <= largest; first += jobsAtOnce) {
        Transaction transaction(to);
        int taken = 0;
        for (qint64 id = first; id < std::min(first + jobsAtOnce, largest + 1); ++id) {
            if (task.isStopped && task.isStopped())
                return Error{.kind = Error::Kind::Cancelled, .detail = u"the rescue was stopped"_s};
            to.forgetFailure();
            taken += salvage.take(id) ? 1 : 0;
            if (to.hasFailed() && to.mayPass())
                return to.error();
        }
        if (!transaction.isOpen() || !transaction.commit())
            return to.error();
        jobs += taken;
    }
    return jobs;
}

// The new database, whole and on the disk, with nothing beside it.
Result<int> makeNew(Database *from, const RescueTask &task)
{
    const QString place = rescuedFile(task.file);
    for (const QString &suffix : QStringList{u""_s} + besides())
        QFile::remove(place + suffix);
    Result<int> jobs = 0;
    {
        Database to(place);
        if (const auto error = to.open())
            return *error;
        if (const auto error = migrate(to))
            return *error;
        if (from)
            jobs = salvage(*from, to, task);
        if (jobs && !to.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s))
            return to.error();
    }
    if (jobs && QFileInfo(place + besides().first()).size() > 0)
        return Error{.kind = Error::Kind::Disk, .detail = u"the rescued database was not closed"_s};
    return jobs;
}

// The damaged one is out of the way, and the new one is whole: what is left to do, also after a power cut.
Result<Rescued> putInPlace(const RescueTask &task, const QString &aside, int jobs)
{
    for (const QString &suffix : besides()) { // of the damaged one: they must not meet the new one
        if (!aside.isEmpty() && QFile::exists(task.file + suffix) && !renameNew(task.file + suffix, aside + suffix))
            QFile::remove(task.file + suffix);
    }
    if (!renameNew(rescuedFile(task.file), task.file))
        return Error{.kind = Error::Kind::Disk, .detail = u"the rescued database could not be put in its place"_s};
    (void)syncFolder(QFileInfo(task.file).path());
    return Rescued{.setAside = aside, .jobs = jobs};
}

int jobsIn(const QString &file)
{
    Database database(file);
    int jobs = 0;
    if (!database.open())
        (void)database.read(u"SELECT count(*) FROM job"_s, {}, [&](const QSqlQuery &row) { jobs = row.value(0).toInt(); });
    return jobs;
}

// Those that grow to gigabytes: nothing ends SQLite's own check of one before it is through.
const QStringList &largeTables()
{
    static const QStringList names{u"answer"_s, u"job_text"_s, u"job_index_data"_s, u"medium"_s};
    return names;
}

// of: a table in quotes, or how many faults are enough.
bool isInOrder(Database &database, const QString &of)
{
    bool isOk = false;
    const bool isRead
        = database.read(u"PRAGMA quick_check(%1)"_s.arg(of), {}, [&](const QSqlQuery &row) { isOk = row.value(0) == "ok"_L1; });
    return isRead ? isOk : !database.isDamaged();
}

// Row by row, with all that lies on pages of its own. What is wrong with its indexes is found when they are used.
bool isReadable(Database &database, const QString &table, const std::function<bool()> &isStopped)
{
    return database.readWhile("SELECT * FROM "_L1 + table + " NOT INDEXED"_L1, {}, [&](const QSqlQuery &) {
        return !(isStopped && isStopped());
    }) || !database.isDamaged();
}

} // namespace

bool isSound(const QString &file, const std::function<bool()> &isStopped, qint64 mostAtOnce)
{
    if (!QFile::exists(file))
        return true;
    Database database(file);
    if (database.open())
        return !database.isDamaged();
    if (QFileInfo(file).size() <= mostAtOnce)
        return isInOrder(database, u"1"_s);
    QStringList tables;
    const bool isRead = database.read(u"SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0"_s, {},
                                      [&](const QSqlQuery &row) { tables.append(row.value(0).toString()); });
    return (isRead || !database.isDamaged()) && std::all_of(tables.cbegin(), tables.cend(), [&](const QString &table) {
               if (isStopped && isStopped())
                   return true;
               return largeTables().contains(table) ? isReadable(database, table, isStopped) : isInOrder(database, u"'%1'"_s.arg(table));
           });
}

std::unique_ptr<QLockFile> lockPlaceOf(const QString &file)
{
    auto lock = std::make_unique<QLockFile>(rescuedFile(file) + u".lock"_s);
    lock->setStaleLockTime(static_cast<int>(std::chrono::milliseconds(longestRescue).count()));
    if (!lock->tryLock(static_cast<int>(patience.count())) && lock->error() == QLockFile::LockFailedError)
        return nullptr;
    return lock; // where none can be made, the database says why
}

bool isRescueLeft(const QString &file)
{
    return QFileInfo(rescuedFile(file)).isFile();
}

Result<Rescued> rescue(const RescueTask &task)
{
    const auto lock = lockPlaceOf(task.file);
    if (!lock)
        return Error{.kind = Error::Kind::Disk, .detail = u"another program rescues the archive"_s};
    if (!QFile::exists(task.file) && isRescueLeft(task.file))
        return putInPlace(task, lastAside(task.file), jobsIn(rescuedFile(task.file)));
    if (task.damaged && fileNumberOf(task.file) != task.damaged)
        return Rescued{};
    auto from = std::make_unique<Database>(task.file);
    bool isReadable = true;
    if (const auto error = from->open()) {
        if (from->mayPass())
            return *error;
        isReadable = false; // it is none of ours
    }
    if (isReadable)
        (void)migrate(*from); // an older one: its tables are to be read as today's
    // Another program that has it open waits, and looks which file it is before it writes again.
    if (isReadable && !from->run(u"BEGIN IMMEDIATE"_s) && from->mayPass())
        return from->error();
    const Result<int> jobs = makeNew(isReadable ? from.get() : nullptr, task);
    if (!jobs)
        return jobs.error();
#ifdef Q_OS_WIN
    from.reset(); // what is open keeps its name there, in this program and in others
#endif
    const QString aside = setAside(task.file);
    if (aside.isEmpty())
        return Error{.kind = Error::Kind::Disk, .detail = u"the damaged database could not be set aside"_s};
    return putInPlace(task, aside, *jobs);
}
