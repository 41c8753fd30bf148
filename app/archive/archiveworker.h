// SPDX-License-Identifier: MIT
#pragma once

#include "app/archive/jobrecords.h"
#include "app/archive/jobsearch.h"
#include "app/archive/mediarecords.h"
#include "app/archive/recovery/rescue.h"
#include "app/archive/reindex.h"
#include "app/common/files/durable.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>

// A database and what is known of its tables, made and destroyed together.
struct ArchiveTables
{
    ArchiveTables(const QString &file, const JobRecords::Parse &parse, const QString &mediaFolder)
        : database(file)
        , jobs(database, parse, mediaFolder)
        , media(database, mediaFolder)
        , search(database)
    {}

    Database database;
    JobRecords jobs;
    MediaRecords media;
    JobSearch search;
};

// Owns the archive's database, on the archive's thread. Writes are gathered until no other request waits, and then written in one
// transaction: a disk takes a hundred jobs as fast as one. Before anything is read, all that waits is written.
// What cannot be written, and a database that cannot be opened, is tried again after a pause; it waits in memory until then.
class ArchiveWorker : public QObject
{
    Q_OBJECT

public:
    struct Write
    {
        std::function<bool(ArchiveTables &)> work{}; // false: the database failed
        std::function<void()> onWritten{};           // once it is on the disk
    };

    ArchiveWorker(const QString &folder, const QString &mediaFolder, JobRecords::Parse parse,
                  std::chrono::milliseconds tryAgainAfter = std::chrono::seconds(5));

    // Before open(): what reindexing makes of a job.
    void setRoles(std::function<QSet<QByteArray>(const Job &job)> roles) { m_roles = std::move(roles); }

    // The same: when its service forgets it.
    void setExpiry(ReindexTools::Expiry expiry) { m_expiry = std::move(expiry); }

    // The same: why a request for a job has failed.
    void setReason(JobRecords::Reason reason) { m_reason = std::move(reason); }

    void open(); // first; a damaged database is set aside
    void write(Write write);
    [[nodiscard]] bool writeNow(const Write &write); // after all that waits; false: it is not written, and will not be
    [[nodiscard]] bool flush();                      // false: it is tried again, see failed()
    void whenOpen(std::function<void()> work);       // now, or as soon as the database can be opened
    void stop() { m_isStopped = true; }              // from any thread: what takes long is not to go on, close() follows
    void close();                                    // last
    void tidyUp();                                   // when nobody waits for anything: what was removed a day ago goes for good

    [[nodiscard]] bool hasEnded() const { return m_hasEnded; }        // nobody waits for an answer
    [[nodiscard]] bool isOpen() const { return m_tables != nullptr; } // false: nothing can be read now
    [[nodiscard]] ArchiveTables &tables() { return *m_tables; }       // while isOpen()

    // What `work` reads after all that waits is written. Where the database turns out to be damaged it is run once more on what could
    // be rescued; a value of nothing: there is no database now.
    template<typename Value>
    [[nodiscard]] Value runAndWait(const std::function<Value(ArchiveTables &)> &work)
    {
        (void)flush();
        Value value{};
        do {
            if (!isOpen())
                return {};
            m_tables->database.clearFailure();
            value = work(*m_tables);
        } while (isToBeRequestedAgain());
        return value;
    }

signals:
    void failed(const Error &error);
    void refused(const Error &error); // a write that will never work: it is dropped
    void tooNew();                    // a newer version of this program made the database: it is left alone, and nothing is kept
    void updated();                   // after failed(): what is read now may be another
    void recovered(const Rescued &rescued);
    void reindexed();                      // jobs of an earlier version have new titles and are found by more words
    void logSetAside(const QString &path); // changes of another archive lay beside it, and are there now
    void vanished();                       // there is no archive, or an empty file, where one was: what the media store holds is kept

private:
    enum class Outcome { Written, Failed, Moved }; // Moved: into another file than the one that has the name now

    [[nodiscard]] std::optional<Error> openTables();
    [[nodiscard]] bool hasMoved() const;
    void openAnew();
    void tryToOpen();
    void tryAgain();
    [[nodiscard]] bool isToBeRequestedAgain();
    void fail(const Error &error, std::chrono::milliseconds pause = {}); // at least the usual one
    [[nodiscard]] Outcome writeAll(const QList<Write> &writes);
    [[nodiscard]] bool writeOneByOne(const QList<Write> &writes);
    [[nodiscard]] bool putOff(const QList<Write> &writes);
    void lookForDamage(); // where the last run did not end as it should, and once a day: in a thread of its own
    void endLook();
    void recover();
    void reportRescue(const Rescued &rescued);
    void lookForLoss();
    void lookForForeignLog();
    void answerWhoWaits();
    void reindexNext();
    void reindexJobs();
    [[nodiscard]] QString file() const { return m_folder + QStringLiteral("/archive.db"); }

    const QString m_folder;
    const QString m_mediaFolder;
    const JobRecords::Parse m_parse;
    std::function<QSet<QByteArray>(const Job &job)> m_roles;
    JobRecords::Reason m_reason;
    ReindexTools::Expiry m_expiry;
    const std::chrono::milliseconds m_pause;
    std::optional<FileNumber> m_number;      // of the file that was opened last
    std::unique_ptr<ArchiveTables> m_tables; // nothing: it could not be opened, or all has ended
    QList<Write> m_waiting;
    QList<std::function<void()>> m_whenOpen;
    QTimer *m_flusher = nullptr; // both are children: made where they ring
    QTimer *m_again = nullptr;   // while it runs nothing is tried
    QList<MediaKey> m_toReindex;
    QPointer<QThread> m_look; // for damage; a child while it runs
    int m_looks = 0;          // the word of an earlier one is about a file that is gone
    int m_recoveries = 0;
    std::atomic<bool> m_isStopped = false;
    std::atomic<bool> m_isLookStopped = false;
    bool m_isFailing = false;
    bool m_hasReindexed = false; // some, in this run
    bool m_isDamaged = false;    // and could not be rescued yet
    bool m_isTooNew = false;
    bool m_lacksTables = false;
    bool m_hasEnded = false;
    bool m_wasClean = true;   // the last run
    bool m_isLogLeft = false; // by it
};
