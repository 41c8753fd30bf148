// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/result.h"

#include <QByteArray>
#include <QFileDevice>
#include <QString>
#include <QStringList>

#include <functional>

// Files that are whole or not there, also after a power cut. All of this blocks: call it in a worker.

// Makes it DiskFull where the disk has no room for `bytes` or for one more file. Call it after what was written is removed. (Qt keeps no
// error code of the system's.)
[[nodiscard]] Error withFullDisk(Error error, const QString &path, qint64 bytes);

// Bytes that may still be written where this file is or would be; -1: not known.
[[nodiscard]] qint64 roomFor(const QString &path);

// Pushes what was written to the disk itself. The file is open and stays open.
[[nodiscard]] bool syncFile(QFileDevice &file);

// Makes new names in a folder last. Nothing to do on Windows, where the rename is journaled, and in a folder that we may write into but not
// read: it cannot be synced.
[[nodiscard]] bool syncFolder(const QString &folder);

// Where there are new names once something was written into `folder`, made for it or not: in itself, and above it as far as folders were
// made. wasThere: before that.
[[nodiscard]] QStringList foldersToSync(const QString &folder, const std::function<bool(const QString &folder)> &wasThere);

// An absolute path as Windows takes it at any length, "\\\\?\\" before it: without that, its own calls end at 259 characters, where Qt's do
// not.
[[nodiscard]] QString longWindowsPath(const QString &path);

// Renames within a folder's file system; fails when the new name is taken. Waits up to 150 ms for a virus scanner that holds the file.
[[nodiscard]] bool renameNew(const QString &from, const QString &to);

// As above, and takes the place of a file that is there.
[[nodiscard]] bool renameOver(const QString &from, const QString &to);

// Distinguishes a file from another one that has taken its name; nothing where there is no such file, and on Windows, where what somebody
// reads or writes keeps its name.
struct FileNumber
{
    quint64 device = 0;
    quint64 number = 0;

    bool operator==(const FileNumber &) const = default;
};
[[nodiscard]] std::optional<FileNumber> fileNumberOf(const QString &path);

// Removes what a program of ours that died while it wrote left in this folder: its temporary files, which nobody holds.
void removeTemporaryFiles(const QString &folder);

// Writes a new file under a temporary name beside `path`, syncs it and renames it. An existing file is left alone: an error.
[[nodiscard]] std::optional<Error> writeNewFile(const QString &path, const QByteArray &content);

// Copies by reflink where the disk can, else by bytes; same guarantees as writeNewFile. Never a hard link: an edit of one is none of the
// other.
[[nodiscard]] std::optional<Error> copyToNewFile(const QString &source, const QString &path);
