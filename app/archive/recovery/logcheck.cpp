// SPDX-License-Identifier: MIT
#include "app/archive/recovery/logcheck.h"

#include "app/archive/database.h"
#include "app/common/files/durable.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#endif

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 logHead = 32;                 // bytes: sqlite.org/fileformat2.html, 4.1
constexpr qint64 sizeOfLargeOne = 128LL << 20; // bytes; of these only the rows of the jobs are compared

// Does another program have it open? Each holds a shared lock on one byte of the index of the log (sqlite.org/walformat.html, 2.3.1). On
// Windows what is open cannot be moved.
bool isInUse([[maybe_unused]] const QString &file)
{
#ifdef Q_OS_UNIX
    constexpr off_t lockedByte = 128;
    QFile index(file + u"-shm"_s);
    if (!index.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return false;
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = lockedByte;
    lock.l_len = 1;
    return ::fcntl(index.handle(), F_GETLK, &lock) != 0 || lock.l_type != F_UNLCK;
#else
    return false;
#endif
}

struct Rows
{
    QSet<QString> jobs{};
    QSet<QString> responses{};
};

// Of all jobs, or only of those that the user has not removed: the others may go for good. Nothing: see Database::error().
std::optional<Rows> rowsIn(Database &database, bool withRemoved, bool withResponses)
{
    const QString those = withRemoved ? u""_s : u" WHERE removed IS NULL"_s;
    Rows rows;
    bool isRead = database.read("SELECT id, key, first_seen FROM job NOT INDEXED"_L1 + those, {}, [&](const QSqlQuery &row) {
        rows.jobs.insert(row.value(0).toString() + u' ' + row.value(1).toString() + u' ' + row.value(2).toString());
    });
    const QString ofThose = withRemoved ? u""_s : u" WHERE job IN (SELECT id FROM job WHERE removed IS NULL)"_s;
    if (isRead && withResponses)
        isRead = database.read("SELECT id, job, received, length(raw) FROM answer NOT INDEXED"_L1 + ofThose, {}, [&](const QSqlQuery &row) {
            rows.responses.insert(row.value(0).toString() + u' ' + row.value(1).toString() + u' ' + row.value(2).toString() + u' '
                                  + row.value(3).toString());
        });
    return isRead ? std::optional(rows) : std::nullopt;
}

// A crash while SQLite wrote the log into the file leaves one that is whole only with the log.
bool isWhole(Database &database)
{
    bool isOk = false;
    const bool isRead = database.read(u"PRAGMA integrity_check(1)"_s, {}, [&](const QSqlQuery &row) { isOk = row.value(0) == "ok"_L1; });
    return isRead && isOk;
}

} // namespace

LogOrigin originOfLog(const QString &file)
{
    if (!QFile::exists(file) || QFileInfo(file + u"-wal"_s).size() <= logHead)
        return LogOrigin::None;
    if (isInUse(file))
        return LogOrigin::Unknown;
    const bool isSmall = QFileInfo(file).size() <= sizeOfLargeOne;
    Database alone(file, Database::Use::ReadWithoutLog);
    const auto before = alone.open() ? std::nullopt : rowsIn(alone, false, isSmall);
    if (!before)
        return LogOrigin::Unknown;
    Database withLog(file, Database::Use::Read);
    const auto after = withLog.open() ? std::nullopt : rowsIn(withLog, true, isSmall);
    const bool hasAll = after && after->jobs.contains(before->jobs) && after->responses.contains(before->responses);
    if (hasAll && (!isSmall || isWhole(withLog)))
        return LogOrigin::Own;
    return (after || !withLog.mayPass()) && isWhole(alone) ? LogOrigin::Foreign : LogOrigin::Unknown;
}

QString setLogAside(const QString &file)
{
    const QFileInfo info(file);
    const QString time = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    const QString stem = info.path() + u'/' + info.completeBaseName() + u"-foreign-"_s + time;
    QString place = stem + u".db-wal"_s;
    for (int n = 2; QFile::exists(place); ++n)
        place = stem + u"-%1.db-wal"_s.arg(n);
    if (!renameNew(file + u"-wal"_s, place))
        return {};
    QFile::remove(file + u"-shm"_s); // the index of that log
    (void)syncFolder(info.path());
    return place;
}
