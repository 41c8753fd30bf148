#pragma once

#include "app/archive/jobrecords.h"

// What became of a damaged database.
struct Rescued
{
    QString setAside{}; // where it lies now; empty: it could not be moved, and was left
    int jobs = 0;       // that were read from it
};

// Is all of the database in order (SQLite's quick_check)? Reads all of it; a file that is not there is in order.
[[nodiscard]] bool isSound(const QString &file);

// Sets a damaged database aside under a name with the time, makes a new one in its place, and reads into it job by job what can still be
// read: answers, tags, pins, where things were saved. Nobody has the database open meanwhile.
[[nodiscard]] Rescued rescue(const QString &file, const QString &mediaFolder, const JobRecords::Parse &parse);
