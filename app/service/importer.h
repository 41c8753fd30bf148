#pragma once

#include "app/service/inputs.h"

#include <QStringList>

#include <atomic>
#include <functional>

class Service;

// A folder of job documents, lists of ids and logs, read a batch at a time: what is in memory at once is a batch or one file, never the
// folder. For a worker: it blocks.

// Is this a file that importing reads? By its name: .json, .jsonl, .ndjson, .log, .txt.
[[nodiscard]] bool isImportName(const QString &name);

// Tells each such file below the folder, in no order, until `visit` returns false. Hidden files and folders are passed over, and links to
// folders are not followed: what they lead to lies elsewhere, or is above.
void forEachImportFile(const QString &folder, const std::function<bool(const QString &path)> &visit);

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
    qint64 lost = 0;               // read, but not taken: the import has ended with their file
    qint64 unreadable = 0;         // files that cannot be read, are over 64 MiB, or hold a document that is cut or damaged
    qint64 ignored = 0;            // files with no job in them
    QStringList unreadableNames{}; // of the first 20, without their folders
    bool wasCancelled = false;

    bool operator==(const ImportSummary &) const = default;
};

struct ImportTools
{
    const Service &service;
    std::function<ImportCounts(const QList<JobInput> &batch)> take;  // at most 100 jobs
    std::function<void(qint64 filesDone, qint64 filesInAll)> tell{}; // now and then, and at the end
    const std::atomic_bool *isCancelled = nullptr;                   // looked at before each file and each batch
};

// What was taken before a cancel stays taken.
[[nodiscard]] ImportSummary importFolder(const QString &folder, const ImportTools &tools);
