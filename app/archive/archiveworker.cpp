// SPDX-License-Identifier: MIT
#include "app/archive/archiveworker.h"

#include "app/archive/migrations.h"
#include "app/archive/recovery/logcheck.h"
#include "app/archive/recovery/schemacheck.h"
#include "app/common/files/privatefiles.h"
#include "app/common/log.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {

constexpr int maxRecoveries = 3; // of one run: a disk that damages each new database is not to be filled with them

} // namespace

ArchiveWorker::ArchiveWorker(const QString &folder, const QString &mediaFolder, JobRecords::Parse parse,
                             std::chrono::milliseconds tryAgainAfter)
    : m_folder(folder)
    , m_mediaFolder(mediaFolder)
    , m_parse(std::move(parse))
    , m_pause(tryAgainAfter)
    , m_flusher(new QTimer(this))
    , m_again(new QTimer(this))
{
    m_flusher->setSingleShot(true); // 0: when all that was requested has arrived
    connect(m_flusher, &QTimer::timeout, this, [this] { (void)flush(); });
    m_again->setSingleShot(true);
    connect(m_again, &QTimer::timeout, this, &ArchiveWorker::tryAgain);
}

std::optional<Error> ArchiveWorker::openTables()
{
    const auto lock = lockPlaceOf(file());
    if (!lock)
        return Error{.kind = Error::Kind::Disk, .detail = u"another program opens or rescues the archive"_s};
    if (isRescueLeft(file()) && !QFile::exists(file())) // it would be made anew, and the rescued one thrown away
        return Error{.kind = Error::Kind::Disk, .detail = u"a rescue is to be finished first"_s};
    m_tables = std::make_unique<ArchiveTables>(file(), m_parse, m_mediaFolder);
    m_tables->jobs.setReason(m_reason);
    const auto error = m_tables->database.open();
    m_number = fileNumberOf(file());
    if (error)
        return error;
    if (const auto failure = migrate(m_tables->database))
        return failure;
    const auto gaps = gapsIn(m_tables->database);
    m_lacksTables = gaps && !gaps->tables.isEmpty(); // that takes a rescue
    return gaps ? closeGaps(m_tables->database, *gaps) : m_tables->database.error();
}

void ArchiveWorker::open()
{
    makePrivateFolder(m_folder);
    QFile mark(m_folder + u"/archive.open"_s);
    m_wasClean = !mark.exists();
    (void)mark.open(QIODevice::WriteOnly); // one that cannot be made costs a look for damage at most
    lookForLoss();
    lookForForeignLog();
    if (isRescueLeft(file()))
        recover();
    else
        tryToOpen();
}

// Not a first start: there are media, and there was an archive, or at least a file for one. Which media are needed is no
// longer known, so the budget has none of them.
void ArchiveWorker::lookForLoss()
{
    const QFileInfo database(file());
    const bool isGone = !database.exists() && QFile::exists(m_folder + u"/archive.checked"_s) && !isRescueLeft(file());
    if (!isGone && !(database.isFile() && database.size() == 0))
        return;
    if (MediaStore(m_mediaFolder).keepAll() > 0)
        emit vanished();
}

// A backup was put in the place of the database, and the log of that one is still there.
void ArchiveWorker::lookForForeignLog()
{
    if (QFileInfo(file() + u"-wal"_s).size() == 0)
        return;
    const auto lock = lockPlaceOf(file());
    if (!lock)
        return;
    const LogOrigin origin = originOfLog(file());
    const QString place = origin == LogOrigin::Foreign ? setLogAside(file()) : QString();
    if (!place.isEmpty())
        emit logSetAside(place);
    m_isLogLeft = origin == LogOrigin::Own;
}

void ArchiveWorker::tryToOpen()
{
    makePrivateFolder(m_folder);
    if (const auto error = openTables()) {
        const bool mayPass = !m_tables || (m_tables->database.mayPass() && !m_lacksTables);
        const bool isNewer = !mayPass && isNewerSchema(m_tables->database);
        m_tables.reset();
        if (isNewer) {
            qCInfo(logArchive, "%s", qPrintable(error->detail));
            m_isTooNew = true;
            m_waiting.clear();
            emit tooNew();
        } else if (mayPass) {
            fail(*error);
        } else {
            recover();
        }
    }
    for (const QString &name : {file(), file() + u"-wal"_s, file() + u"-shm"_s}) // of an earlier version, they may be readable for all
        makePrivate(name);
    if (isOpen() && std::exchange(m_isLogLeft, false)) // what is in it is in the file from now on, also for the next look at both
        (void)m_tables->database.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (isOpen())
        answerWhoWaits();
}

void ArchiveWorker::whenOpen(std::function<void()> work)
{
    m_whenOpen.append(std::move(work));
    if (isOpen())
        answerWhoWaits();
}

void ArchiveWorker::answerWhoWaits()
{
    for (const auto &work : std::exchange(m_whenOpen, {}))
        work();
}

void ArchiveWorker::fail(const Error &error, std::chrono::milliseconds pause)
{
    qCInfo(logArchive, "to be tried again: %s", qPrintable(error.detail));
    m_again->start(std::max(m_pause, pause));
    if (!std::exchange(m_isFailing, true))
        emit failed(error);
}

void ArchiveWorker::tryAgain()
{
    if (m_isDamaged)
        recover();
    else if (!isOpen())
        openAnew();
    if (isOpen() && flush() && !m_isDamaged)
        emit updated();
}

bool ArchiveWorker::isToBeRequestedAgain()
{
    const Database &database = m_tables->database;
    if (!database.hasFailed() || m_again->isActive())
        return false;
    if (database.isDamaged()) {
        recover();
        return !m_again->isActive();
    }
    if (database.mayPass())
        fail(database.error());
    return false;
}

void ArchiveWorker::close()
{
    endLook();
    m_again->stop(); // once more, whatever was in the way before
    if (!isOpen() && !m_isTooNew && !m_waiting.isEmpty() && openTables())
        m_tables.reset();
    if (!flush() && isOpen())
        (void)writeOneByOne(std::exchange(m_waiting, {})); // a damaged database that is to be rescued at the next start takes some of them
    if (!m_waiting.isEmpty())
        qCInfo(logArchive, "%lld changes are lost", static_cast<long long>(m_waiting.size()));
    m_again->stop();
    m_hasEnded = true;
    m_tables.reset();
    if (!m_isDamaged) // else the next start is to look
        QFile::remove(m_folder + u"/archive.open"_s);
}

void ArchiveWorker::write(Write write)
{
    if (m_isTooNew)
        return;
    m_waiting.append(std::move(write));
    m_flusher->start();
}

bool ArchiveWorker::writeNow(const Write &write)
{
    while (flush() && isOpen() && !m_again->isActive()) {
        m_tables->search.forget();
        const Outcome outcome = writeAll({write});
        if (outcome == Outcome::Written) {
            if (write.onWritten)
                write.onWritten();
            return true;
        }
        if (outcome == Outcome::Moved)
            openAnew();
        else if (m_tables->database.isDamaged())
            recover(); // and once more into what was rescued
        else if (m_tables->database.mayPass())
            fail(m_tables->database.error());
        else
            return false;
    }
    return false;
}

bool ArchiveWorker::flush()
{
    m_flusher->stop();
    if (!m_again->isActive() && hasMoved())
        openAnew();
    if (m_waiting.isEmpty())
        return true;
    if (!isOpen() || m_again->isActive())
        return false; // see failed()
    const QList<Write> writes = std::exchange(m_waiting, {});
    m_tables->search.forget();
    const Outcome outcome = writeAll(writes);
    if (outcome == Outcome::Written) {
        m_isFailing = false;
        for (const Write &write : writes) {
            if (write.onWritten)
                write.onWritten();
        }
        return true;
    }
    const bool isDamaged = outcome == Outcome::Failed && m_tables->database.isDamaged();
    if (outcome == Outcome::Failed && !isDamaged)
        return m_tables->database.mayPass() ? putOff(writes) : writeOneByOne(writes);
    m_waiting = writes + m_waiting;
    if (isDamaged)
        recover();
    return flush(); // into what was rescued, by us or by another program, or not at all for now
}

// Nothing is lost while there is memory for it.
bool ArchiveWorker::putOff(const QList<Write> &writes)
{
    m_waiting = writes + m_waiting;
    fail(m_tables->database.error());
    return false;
}

// Another program has set it aside, or somebody has deleted it: what is written into it would be found by nobody.
bool ArchiveWorker::hasMoved() const
{
    return isOpen() && fileNumberOf(file()) != m_number;
}

void ArchiveWorker::openAnew()
{
    m_tables.reset();
    if (isRescueLeft(file()) && !QFile::exists(file()))
        recover();
    else
        tryToOpen();
    if (!isOpen())
        return;
    m_isFailing = m_again->isActive();
    emit updated();
}

ArchiveWorker::Outcome ArchiveWorker::writeAll(const QList<Write> &writes)
{
    Transaction transaction(m_tables->database);
    if (!transaction.isOpen())
        return Outcome::Failed;
    if (hasMoved()) // checked only now: who sets a database aside holds the right to write into it
        return Outcome::Moved;
    for (const Write &write : writes) {
        if (!write.work(*m_tables))
            return Outcome::Failed;
    }
    return transaction.commit() ? Outcome::Written : Outcome::Failed;
}

// The database refuses one of them: the others must not fail with it.
bool ArchiveWorker::writeOneByOne(const QList<Write> &writes)
{
    QList<Write> left;
    for (const Write &write : writes) {
        const Outcome outcome = writeAll({write});
        const Error error = m_tables->database.error();
        if (outcome == Outcome::Written) {
            if (write.onWritten)
                write.onWritten();
        } else if (outcome == Outcome::Moved || m_tables->database.mayPass() || m_tables->database.isDamaged()) {
            left.append(write);
        } else {
            qCInfo(logArchive, "not written: %s", qPrintable(error.detail));
            emit refused(error);
        }
    }
    return left.isEmpty() || putOff(left);
}

// Once: where the damaged database cannot be rescued now, what can be read of it is read, and tryAgain() tries again.
void ArchiveWorker::recover()
{
    if (m_hasEnded)
        return;
    endLook();
    m_tables.reset();
    m_isDamaged = true;
    QElapsedTimer clock;
    clock.start();
    const Result<Rescued> rescued = m_recoveries < maxRecoveries
        ? rescue({.file = file(),
                  .mediaFolder = m_mediaFolder,
                  .parse = m_parse,
                  .damaged = m_number,
                  .isStopped = [this] { return m_isStopped.load(); }})
        : Result<Rescued>(Error{.kind = Error::Kind::Disk, .detail = u"each new database is damaged, too"_s});
    const auto error = openTables();
    if (error)
        m_tables.reset();
    if (rescued)
        reportRescue(*rescued);
    if (!rescued || error)
        fail(rescued ? *error : rescued.error(), std::chrono::milliseconds(10 * clock.elapsed()));
    if (isOpen())
        answerWhoWaits();
}

void ArchiveWorker::reportRescue(const Rescued &rescued)
{
    ++m_recoveries;
    m_isDamaged = false;
    m_isFailing = false;
    if (isOpen())
        m_toReindex = m_tables->media.keysWithoutFile();
    QTimer::singleShot(0, this, &ArchiveWorker::reindexNext);
    if (rescued.setAside.isEmpty())
        emit updated();
    else
        emit recovered(rescued);
}
