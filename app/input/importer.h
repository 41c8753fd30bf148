// SPDX-License-Identifier: MIT
#pragma once

#include "app/input/inputs.h"

#include <QStringList>

#include <atomic>
#include <functional>

class Service;

// Job documents, lists of ids and logs in files, folders and texts of any size, read a batch at a time: what is in memory at once is a
// batch and a piece of one file, never all. For a worker: it blocks.

// Is this a file that importing reads? By its name: .json, .jsonl, .ndjson, .log, .txt.
[[nodiscard]] bool isImportName(const QString &name);

// Visits each such file below the folder, in no order, until `visit` returns false. Hidden files and folders are passed over, and links to
// folders are not followed: what they lead to lies elsewhere, or is above. A folder may have a million entries and no such file: at each
// entry isCancelled, if there is one, may end it.
void forEachImportFile(const QString &folder, const std::function<bool(const QString &path)> &visit,
                       const std::function<bool()> &isCancelled = {});

// What became of a batch.
struct ImportCounts
{
    qint64 isNew = 0; // jobs that it had not
    qint64 known = 0; // jobs that it had as they are, or later
    qint64 newer = 0; // jobs that it had, with an earlier answer
    qint64 lost = 0;  // jobs that it could not take

    bool operator==(const ImportCounts &) const = default;
};

struct ImportSummary
{
    qint64 files = 0; // that were looked at
    qint64 found = 0; // jobs, as ids or documents; one that stands in two files counts twice
    qint64 isNew = 0;
    qint64 known = 0;
    qint64 newer = 0;
    qint64 lost = 0;                 // read, but not taken: the import has ended with their file
    qint64 unreadable = 0;           // files that cannot be read, or hold a document that is cut, damaged or too large
    qint64 ignored = 0;              // files with no job in them
    QStringList unreadableNames{};   // of the first 20, without their folders
    QList<Inputs::Remark> remarks{}; // what else was left out, the first 20
    qint64 moreRemarks = 0;          // like these
    bool wasCancelled = false;

    bool operator==(const ImportSummary &) const = default;
};

struct ImportProgress
{
    qint64 files = 0; // that are read
    qint64 filesInAll = 0;
    qint64 bytes = 0; // of them; not of folders
    qint64 bytesInAll = 0;
    qint64 jobs = 0; // found so far

    bool operator==(const ImportProgress &) const = default;
};

struct ImportTools
{
    const Service &service;
    std::function<ImportCounts(const QList<JobInput> &batch)> deliver; // at most 100 jobs
    std::function<void(const ImportProgress &)> report{};              // now and then, and at the end; never where little is read
    const std::atomic_bool *isCancelled = nullptr; // looked at before each file and each piece, and at each entry of a folder
    qsizetype maxOpened = 0;                       // no more jobs than these are handed back in place of being taken
};

struct ImportSources
{
    QStringList arguments{}; // files, folders and texts
    QByteArray text{};       // or what was pasted
    QStringList ids{};       // or IDs as services name them: nothing in them is looked for
};

struct ImportResult
{
    std::optional<Inputs> opened{}; // there were few: they are to be opened, and nothing was taken
    ImportSummary summary{};        // else
};

// What was read before a cancel is taken, and stays so.
[[nodiscard]] ImportResult importAll(const ImportSources &sources, const ImportTools &tools);
