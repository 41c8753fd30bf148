#include "app/archive/rescue.h"

#include "app/archive/mediarecords.h"
#include "app/archive/migrations.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostIds = 10'000'000; // a damaged number is not counted up to

// The file and what SQLite keeps beside it, under a name that is not taken yet.
QString setAside(const QString &file)
{
    const QFileInfo info(file);
    const QString stem
        = info.path() + u'/' + info.completeBaseName() + u"-damaged-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    QString place = stem + u".db"_s;
    for (int n = 2; QFile::exists(place); ++n)
        place = stem + u"-%1.db"_s.arg(n);
    if (!QFile::rename(file, place))
        return {};
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s})
        QFile::rename(file + suffix, place + suffix);
    return place;
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
        JobRecord record{.summary = job.summary, .isWatched = job.isWatched};
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
        return isDone;
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

} // namespace

bool isSound(const QString &file)
{
    if (!QFile::exists(file))
        return true;
    Database database(file);
    if (database.open())
        return !database.isDamaged();
    bool isOk = false;
    const bool isRead = database.read(u"PRAGMA quick_check(1)"_s, {}, [&](const QSqlQuery &row) { isOk = row.value(0) == "ok"_L1; });
    return isRead ? isOk : !database.isDamaged();
}

Rescued rescue(const QString &file, const QString &mediaFolder, const JobRecords::Parse &parse)
{
    Rescued rescued{.setAside = setAside(file)};
    if (rescued.setAside.isEmpty())
        return rescued;
    Database from(rescued.setAside);
    Database to(file);
    if (from.open() || to.open() || migrate(to))
        return rescued;  // what is set aside is none of ours; what is new is opened by the caller, who tells
    (void)migrate(from); // an older one: its tables are to be read as today's
    Salvage salvage(from, to, mediaFolder, parse);
    const qint64 largest = largestId(from);
    for (qint64 first = 1; first <= largest; first += 500) {
        Transaction transaction(to);
        for (qint64 id = first; id < std::min(first + 500, largest + 1); ++id)
            rescued.jobs += salvage.take(id) ? 1 : 0;
        if (!transaction.isOpen() || !transaction.commit())
            break;
    }
    return rescued;
}
