// SPDX-License-Identifier: MIT
#pragma once

#include "app/input/inputs.h"

#include <QStringList>

#include <atomic>
#include <functional>

class Service;

// The jobs that arguments name, of any number and size, delivered a few at a time. In memory are a piece of one file, a batch, and some 50
// bytes for each job.

// Up to these everything is read before anything is delivered, so that each job comes once, in its newest form.
struct StreamLimits
{
    qsizetype jobs = 2000;  // 0: nothing is read before the first one is delivered
    qint64 bytes = 8 << 20; // of documents
    qsizetype remarks = 200;
};

struct StreamSummary
{
    qint64 repeated = 0; // documents that were delivered although an earlier one of their job had been
    qint64 lost = 0;     // jobs that were not found again at the second reading: a file has changed

    bool operator==(const StreamSummary &) const = default;
};

// Of more jobs than the limits allow, a document of a job that has ended is delivered as soon as it is read, and again only where a newer
// one follows. What still runs, and a bare id, may have a better document further on: when everything was read, the files are read a second
// time for what is left of these. Remarks come with the end of their file, at most 20 of a kind.
//
// `deliver` may block, and false stops; so does isCancelled, which is checked after each piece and at each entry of a folder. Blocks: for a
// thread of its own.
StreamSummary streamJobs(const QStringList &arguments, const Service &service, const std::function<bool(const Inputs &batch)> &deliver,
                         const std::atomic_bool *isCancelled = nullptr, const StreamLimits &limits = {});
