#include "app/archive/archiveworker.h"

#include "app/archive/migrations.h"
#include "app/archive/rescue.h"
#include "app/common/log.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {

constexpr auto tryAgainAfter = std::chrono::seconds(5);
constexpr int daysForUndo = 1;

} // namespace

ArchiveWorker::ArchiveWorker(const QString &folder, const QString &mediaFolder, JobRecords::Parse parse)
    : m_folder(folder)
    , m_mediaFolder(mediaFolder)
    , m_parse(std::move(parse))
    , m_flusher(new QTimer(this))
    , m_again(new QTimer(this))
{
    m_flusher->setSingleShot(true); // 0: when all that was told has arrived
    connect(m_flusher, &QTimer::timeout, this, [this] { (void)flush(); });
    m_again->setSingleShot(true);
    m_again->setInterval(tryAgainAfter);
    connect(m_again, &QTimer::timeout, this, [this] { (void)flush(); });
}

QString ArchiveWorker::file() const
{
    return m_folder + u"/archive.db"_s;
}

std::optional<Error> ArchiveWorker::openTables(const QString &file)
{
    m_tables = std::make_unique<ArchiveTables>(file, m_parse, m_mediaFolder);
    if (const auto error = m_tables->database.open())
        return error;
    return migrate(m_tables->database);
}

void ArchiveWorker::open()
{
    QDir().mkpath(m_folder);
    QFile mark(m_folder + u"/archive.open"_s);
    m_wasClean = !mark.exists();
    (void)mark.open(QIODevice::WriteOnly); // one that cannot be made costs a look for damage at most
    auto error = openTables(file());
    const bool isInOrder = error && (m_tables->database.mayPass() || isNewerSchema(m_tables->database));
    if (error && !isInOrder) {
        recover();
        return;
    }
    if (error) {
        qCInfo(logArchive, "the archive could not be opened: %s", qPrintable(error->detail));
        emit failed(*error);
        (void)openTables(u":memory:"_s);
        return;
    }
}

void ArchiveWorker::close()
{
    if (m_look)
        m_look->wait();
    (void)flush();
    m_again->stop();
    m_tables.reset();
    QFile::remove(m_folder + u"/archive.open"_s);
}

void ArchiveWorker::write(Write write)
{
    m_waiting.append(std::move(write));
    m_flusher->start();
}

bool ArchiveWorker::flush()
{
    m_flusher->stop();
    if (m_waiting.isEmpty() || !isOpen())
        return m_waiting.isEmpty();
    const QList<Write> writes = std::exchange(m_waiting, {});
    m_tables->search.forget();
    if (writeAll(writes)) {
        m_isFailing = false;
        for (const Write &write : writes) {
            if (write.told)
                write.told();
        }
        return true;
    }
    const Error error = m_tables->database.error();
    if (m_tables->database.isDamaged()) {
        m_waiting = writes;
        recover();
        return flush();
    }
    if (m_tables->database.mayPass()) {
        m_waiting = writes; // nothing is lost while there is memory for it
        m_again->start();
        qCInfo(logArchive, "to be tried again: %s", qPrintable(error.detail));
        if (!std::exchange(m_isFailing, true))
            emit failed(error);
        return false;
    }
    writeOneByOne(writes);
    return true;
}

bool ArchiveWorker::writeAll(const QList<Write> &writes)
{
    Transaction transaction(m_tables->database);
    if (!transaction.isOpen())
        return false;
    for (const Write &write : writes) {
        if (!write.work(*m_tables))
            return false;
    }
    return transaction.commit();
}

// One of them asks for what the database refuses: the others are not to suffer for it.
void ArchiveWorker::writeOneByOne(QList<Write> writes)
{
    for (const Write &write : std::as_const(writes)) {
        if (!writeAll({write}))
            qCInfo(logArchive, "not written: %s", qPrintable(m_tables->database.error().detail));
        else if (write.told)
            write.told();
    }
}

void ArchiveWorker::recover()
{
    if (!m_tables)
        return; // the program ends
    m_tables.reset();
    const Rescued rescued = rescue(file(), m_mediaFolder, m_parse);
    if (const auto error = openTables(file())) {
        emit failed(*error);
        (void)openTables(u":memory:"_s);
        return;
    }
    m_toReindex = m_tables->media.keysWithoutFile();
    QTimer::singleShot(0, this, &ArchiveWorker::reindexNext);
    emit recovered(rescued.setAside, rescued.jobs);
}

// What the store has of the media, one file a turn: others want the archive, too.
void ArchiveWorker::reindexNext()
{
    if (m_toReindex.isEmpty() || !m_tables)
        return;
    const QString key = m_toReindex.takeLast();
    if (const auto stored = MediaStore(m_mediaFolder).find(key)) {
        write({.work = [key, stored = *stored](ArchiveTables &tables) {
            return tables.media.setStored(key, stored, QDateTime::currentDateTimeUtc());
        }});
    }
    QTimer::singleShot(0, this, &ArchiveWorker::reindexNext);
}

void ArchiveWorker::tidyUp()
{
    if (!isOpen())
        return;
    const QDateTime before = QDateTime::currentDateTimeUtc().addDays(-daysForUndo);
    const auto released = std::make_shared<QStringList>();
    write({.work =
               [before, released](ArchiveTables &tables) {
                   *released = tables.media.keysOnlyOfRemoved(before);
                   return tables.jobs.purge(before);
               },
           .told = [store = MediaStore(m_mediaFolder), released] { // nobody needs them any longer, the budget may have them
               for (const QString &key : *released)
                   store.release(key);
           }});
    lookForDamage();
}

void ArchiveWorker::lookForDamage()
{
    QFile checked(m_folder + u"/archive.checked"_s);
    const bool isRecent = QFileInfo(checked).lastModified() > QDateTime::currentDateTime().addDays(-1);
    if (m_wasClean && isRecent)
        return;
    m_look = QThread::create([this, file = file()] { // close() waits for it
        if (!isSound(file))
            QMetaObject::invokeMethod(this, &ArchiveWorker::recover, Qt::QueuedConnection);
    });
    connect(m_look, &QThread::finished, m_look, &QObject::deleteLater);
    m_look->start(QThread::LowPriority);
    if (checked.open(QIODevice::WriteOnly | QIODevice::Truncate))
        checked.write("The archive was last looked through for damage when this file was written.\n");
}
