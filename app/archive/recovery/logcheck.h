// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

// SQLite writes the write-ahead log that lies beside a database into it when it is opened, and does not know whether it belongs to it: a
// log names no database. After a crash one may lie there that does not, where a backup of archive.db was put in the place of another one,
// and jobs would be overwritten by pages of that other one.
//
// Whose it is, is seen from what no version of this program changes: a job that is not removed keeps its number, key and first day, and a
// response its job and time. A log that takes away one of those that a whole file has, or makes the file unreadable, is another one's.

enum class LogOrigin {
    None,    // no log, or an empty one
    Own,     // as far as can be seen
    Foreign, // it must not meet the database
    Unknown  // the database cannot be read without it, or another program has it open
};

// Reads both and writes neither. Nobody in this program has the database open. Blocks: as long as it takes to read a database, and of a
// large one only the rows of the jobs.
[[nodiscard]] LogOrigin originOfLog(const QString &file);

// Moves the log of a database to a name with the time in it. Returns where it lies now; empty: it could not be moved, and is still there.
[[nodiscard]] QString setLogAside(const QString &file);
