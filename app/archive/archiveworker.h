#pragma once

#include "app/archive/jobrecords.h"
#include "app/archive/jobsearch.h"
#include "app/archive/mediarecords.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QThread>
#include <QTimer>

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

// Owns the archive's database, on the archive's thread. What is to be written is gathered until nothing else is asked, and then written in
// one transaction: a disk takes a hundred jobs as fast as one. Before anything is read, all that was told before is written.
class ArchiveWorker : public QObject
{
    Q_OBJECT

public:
    struct Write
    {
        std::function<bool(ArchiveTables &)> work{}; // false: the database failed
        std::function<void()> told{};                // once it is on the disk
    };

    ArchiveWorker(const QString &folder, const QString &mediaFolder, JobRecords::Parse parse,
                  std::chrono::milliseconds tryAgainAfter = std::chrono::seconds(5));

    void open(); // first; a damaged database is set aside, and what cannot be opened at all is replaced by memory
    void write(Write write);
    [[nodiscard]] bool flush(); // false: it is tried again, see failed()
    void close();               // last
    void tidyUp();              // when nobody waits for anything: what was removed a day ago goes for good, see also lookForDamage()

    [[nodiscard]] bool isOpen() const { return m_tables != nullptr; } // false: the program ends, and nobody waits for an answer
    [[nodiscard]] ArchiveTables &tables() { return *m_tables; }       // after flush()

signals:
    void failed(const Error &error);
    void refused(const Error &error); // a write that will never work: it is dropped
    void recovered(const QString &setAside, int jobs);

private:
    [[nodiscard]] std::optional<Error> openTables(const QString &file);
    [[nodiscard]] bool writeAll(const QList<Write> &writes);
    [[nodiscard]] bool writeOneByOne(QList<Write> writes);
    [[nodiscard]] bool putOff(const QList<Write> &writes);
    void lookForDamage(); // where the last run did not end as it should, and once a day: in a thread of its own
    void recover();
    void reindexNext();
    [[nodiscard]] QString file() const;

    const QString m_folder;
    const QString m_mediaFolder;
    const JobRecords::Parse m_parse;
    std::unique_ptr<ArchiveTables> m_tables;
    QList<Write> m_waiting;
    QTimer *m_flusher = nullptr; // both are children: made where they ring
    QTimer *m_again = nullptr;
    QStringList m_toReindex;  // media keys
    QPointer<QThread> m_look; // for damage; a child while it runs
    bool m_isFailing = false;
    bool m_wasClean = true; // the last run
};
