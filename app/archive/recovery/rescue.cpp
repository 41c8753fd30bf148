// SPDX-License-Identifier: MIT
#include "app/archive/recovery/rescue.h"

#include "app/archive/migrations.h"
#include "app/archive/recovery/mendedcopy.h"
#include "app/archive/recovery/salvage.h"
#include "app/archive/recovery/schemacheck.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto patience = std::chrono::milliseconds(100); // with one that opens
constexpr auto maxRescue = std::chrono::hours(1);         // what another computer holds for longer was left by a power cut
constexpr auto maxEmpty = std::chrono::seconds(1);        // between making a lock and saying in it whose it is

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

QString sourceCopy(const QString &file)
{
    const QFileInfo info(file);
    return info.path() + u'/' + info.completeBaseName() + u".rescue-source.db"_s;
}

void removeWithLog(const QString &file)
{
    for (const QString &suffix : QStringList{u""_s} + besides())
        QFile::remove(file + suffix);
}

std::optional<Error> salvage(Database &from, Database &to, const RescueTask &task, Tally &tally)
{
    if (const auto gaps = gapsIn(from))
        coverGaps(from, gaps->tables);
    return Salvage(from, to, task.mediaFolder, task.parse, tally).run(task.isStopped);
}

// Reads from copies of the file, with another beginning, what the file itself does not return. Each copy adds what the others had not.
std::optional<Error> salvageCopies(Database &to, const QString &toFile, const RescueTask &task, Tally &tally)
{
    QFile fresh(toFile);
    if (!to.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s) || !fresh.open(QIODevice::ReadOnly))
        return to.error();
    const QString copy = sourceCopy(task.file);
    std::optional<Error> error;
    for (const Mend &mend : mendsFor(task.file, fresh.read(4096))) {
        if (error || tally.isWhole())
            break;
        error = makeMendedCopy(task.file, copy, mend, task.isStopped);
        Database from(copy);
        if (!error && !from.open())
            error = salvage(from, to, task, tally);
    }
    removeWithLog(copy);
    return error;
}

// The new database, whole and on the disk, with nothing beside it. from: nothing where the damaged one cannot be opened as it is.
Result<Tally> makeNew(Database *from, const RescueTask &task)
{
    const QString place = rescuedFile(task.file);
    removeWithLog(place);
    Tally tally;
    {
        Database to(place);
        if (const auto error = to.open())
            return *error;
        if (const auto error = migrate(to))
            return *error;
        if (const auto error = from ? salvage(*from, to, task, tally) : std::nullopt)
            return *error;
        if (const auto error = tally.isWhole() ? std::nullopt : salvageCopies(to, place, task, tally))
            return *error;
        if (!to.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s))
            return to.error();
    }
    if (QFileInfo(place + besides().first()).size() > 0)
        return Error{.kind = Error::Kind::Disk, .detail = u"the rescued database was not closed"_s};
    return tally;
}

// The damaged one is out of the way, and the new one is whole: what is left to do, also after a power cut.
Result<Rescued> putInPlace(const RescueTask &task, Rescued rescued)
{
    for (const QString &suffix : besides()) { // of the damaged one: they must not meet the new one
        if (!rescued.setAside.isEmpty() && QFile::exists(task.file + suffix) && !renameNew(task.file + suffix, rescued.setAside + suffix))
            QFile::remove(task.file + suffix);
    }
    if (!renameNew(rescuedFile(task.file), task.file))
        return Error{.kind = Error::Kind::Disk, .detail = u"the rescued database could not be put in its place"_s};
    (void)syncFolder(QFileInfo(task.file).path());
    return rescued;
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

bool isSound(const QString &file, const std::function<bool()> &isStopped, qint64 maxAtOnce)
{
    if (!QFile::exists(file))
        return true;
    Database database(file);
    if (database.open())
        return !database.isDamaged();
    if (QFileInfo(file).size() <= maxAtOnce)
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
    const QString path = rescuedFile(file) + u".lock"_s;
    auto lock = std::make_unique<QLockFile>(path);
    const QFileInfo left(path);
    const bool isEmpty = left.exists() && left.size() == 0; // of one that was killed in between: it names nobody who could be looked for
    const std::chrono::milliseconds stale = isEmpty ? std::chrono::milliseconds(maxEmpty) : std::chrono::milliseconds(maxRescue);
    lock->setStaleLockTime(static_cast<int>(stale.count()));
    const std::chrono::milliseconds wait = isEmpty ? patience + 2 * stale : patience;
    if (!lock->tryLock(static_cast<int>(wait.count())) && lock->error() == QLockFile::LockFailedError)
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
        return putInPlace(task, {.setAside = lastAside(task.file), .jobs = jobsIn(rescuedFile(task.file))});
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
    const Result<Tally> tally = makeNew(isReadable ? from.get() : nullptr, task);
    if (!tally)
        return tally.error();
#ifdef Q_OS_WIN
    from.reset(); // what is open keeps its name there, in this program and in others
#endif
    const QString aside = setAside(task.file);
    if (aside.isEmpty())
        return Error{.kind = Error::Kind::Disk, .detail = u"the damaged database could not be set aside"_s};
    return putInPlace(task,
                      {.setAside = aside,
                       .jobs = jobsIn(rescuedFile(task.file)), // not all that was taken: some of it may be the same job twice
                       .unread = tally->unread(),
                       .withoutDocument = static_cast<int>(tally->withoutDocument.size())});
}
