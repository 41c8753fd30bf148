// SPDX-License-Identifier: MIT
#pragma once

#include "app/archive/jobrecords.h"
#include "app/common/files/durable.h"

#include <QLockFile>

#include <memory>

// What is to be rescued, and by what means.
struct RescueTask
{
    QString file{}; // the damaged database
    QString mediaFolder{};
    JobRecords::Parse parse{};
    std::optional<FileNumber> damaged{};  // of the file that was found to be damaged; nothing: the one that is there
    std::function<bool()> isStopped = {}; // called from time to time; nothing: it is never stopped
};

// What became of a damaged database.
struct Rescued
{
    QString setAside{};      // where it lies now; empty: another program has rescued it meanwhile
    int jobs = 0;            // that were read from it
    int unread = 0;          // jobs that are known to have been in it, and cannot be read
    int withoutDocument = 0; // of those that were read: the service's answer cannot be

    bool operator==(const Rescued &) const = default;
};

// Is all of the database in order? Reads all of it; a file that is not there is in order. A small one by SQLite's quick_check, which
// nothing can end; in one of more bytes than `maxAtOnce` the large tables are read row by row. isStopped: called all the time; what was not
// checked by then is in order.
[[nodiscard]] bool isSound(const QString &file, const std::function<bool()> &isStopped = {}, qint64 maxAtOnce = 64 << 20);

// Held by whoever opens the database or rescues it, and for no longer: while one program puts a new file in its place, another one would
// make an empty one there. Nothing: another program holds it.
[[nodiscard]] std::unique_ptr<QLockFile> lockPlaceOf(const QString &file);

// Reads job by job into a new database what can still be read of a damaged one (answers, tags, pins, where things were saved, under the
// numbers that the jobs have), of one that lacks a table what the others hold, of one that was cut or whose beginning is damaged through a
// copy with a beginning that fits; then sets the damaged one aside under a name with the time, and puts the new one in its place. Whatever
// ends it before that leaves the damaged one as it is, and the next call begins anew. Nobody in this program has the database open
// meanwhile; another program that has is kept from writing into it. Error: Cancelled, or the disk; to be tried again.
[[nodiscard]] Result<Rescued> rescue(const RescueTask &task);

// Was a rescue interrupted? Then it is to be done again before the database is opened.
[[nodiscard]] bool isRescueLeft(const QString &file);
