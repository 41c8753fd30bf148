// SPDX-License-Identifier: MIT
// What the archive's worker does by itself, when nobody waits for it.
#include "app/archive/archiveworker.h"

#include "app/archive/migrations.h"
#include "app/archive/recovery/schemacheck.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr int daysForUndo = 1;
constexpr auto reindexPause = std::chrono::milliseconds(10);

} // namespace

// What the store has of the media, one file a turn: others use the archive, too.
void ArchiveWorker::reindexNext()
{
    if (m_toReindex.isEmpty() || !m_tables)
        return;
    const MediaKey key = m_toReindex.takeLast();
    if (const auto stored = MediaStore(m_mediaFolder).find(key)) {
        write({.work = [key, stored = *stored](ArchiveTables &tables) {
            return tables.media.setStored(key, stored, QDateTime::currentDateTimeUtc());
        }});
    }
    QTimer::singleShot(0, this, &ArchiveWorker::reindexNext);
}

// A batch a turn, and a pause after each: others use the archive, too.
void ArchiveWorker::reindexJobs()
{
    if (m_isStopped || m_hasEnded)
        return;
    Reindexed state = Reindexed::Failed;
    if (isOpen() && !m_again->isActive()) {
        const auto work = [&](ArchiveTables &tables) {
            state = ::reindexNext(tables.database, {.parse = m_parse, .roles = m_roles, .expiryOf = m_expiry});
            return state != Reindexed::Failed;
        };
        if (writeAll({{.work = work}}) != Outcome::Written) {
            state = Reindexed::Failed;
            if (m_tables->database.hasFailed() && m_tables->database.isDamaged())
                recover(); // what was rescued is indexed as it is put in
        }
    }
    m_hasReindexed = m_hasReindexed || state == Reindexed::Some;
    if (state == Reindexed::All && std::exchange(m_hasReindexed, false))
        emit reindexed();
    if (state != Reindexed::All)
        QTimer::singleShot(state == Reindexed::Some ? reindexPause : m_pause, this, &ArchiveWorker::reindexJobs);
}

void ArchiveWorker::tidyUp()
{
    if (!isOpen())
        return;
    const QDateTime before = QDateTime::currentDateTimeUtc().addDays(-daysForUndo);
    const auto released = std::make_shared<QList<MediaKey>>();
    // Two steps of one job in one log would look like the log of another archive (logcheck.h): what waits in it comes into the database
    // first.
    int isBusy = 1;
    (void)m_tables->database.read(u"PRAGMA wal_checkpoint(TRUNCATE)"_s, {}, [&](const QSqlQuery &row) { isBusy = row.value(0).toInt(); });
    write({.work =
               [before, released, isBusy](ArchiveTables &tables) {
                   if (isBusy != 0) // another program reads it: at the next start
                       return true;
                   *released = tables.media.keysOnlyOfRemoved(before);
                   return tables.jobs.purge(before);
               },
           .onWritten = [store = MediaStore(m_mediaFolder), released] { // nobody needs them any longer, the budget may have them
               for (const MediaKey &key : *released)
                   store.release(key);
           }});
    write({.work = [](ArchiveTables &tables) { return makeLateIndexes(tables.database); }});
    lookForDamage();
    reindexJobs();
}

void ArchiveWorker::lookForDamage()
{
    QFile checked(m_folder + u"/archive.checked"_s);
    const bool isRecent = QFileInfo(checked).lastModified() > QDateTime::currentDateTime().addDays(-1);
    if (m_wasClean && isRecent)
        return;
    const auto recoverIfLatest = [this, number = ++m_looks] {
        if (number == m_looks)
            recover();
    };
    m_isLookStopped = false;
    m_look = QThread::create([this, file = file(), recoverIfLatest] { // endLook() waits for it
        if (!isSound(file, [this] { return m_isLookStopped || m_isStopped; }))
            QMetaObject::invokeMethod(this, recoverIfLatest, Qt::QueuedConnection);
    });
    connect(m_look, &QThread::finished, m_look, &QObject::deleteLater);
    m_look->start(QThread::LowPriority);
    if (checked.open(QIODevice::WriteOnly | QIODevice::Truncate))
        checked.write("The archive was last looked through for damage when this file was written.\n");
}

void ArchiveWorker::endLook()
{
    ++m_looks;
    m_isLookStopped = true;
    if (m_look)
        m_look->wait();
}
