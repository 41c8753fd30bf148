// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/job.h"

#include <QDateTime>
#include <QList>

// Decides which of two documents of one job is the newer one.
struct DocumentAge
{
    QDateTime updated{}; // invalid: not known
    bool isRunning = false;
};
[[nodiscard]] DocumentAge ageOf(const Job &job);
// By `updated`; without that, or where both are the same, an ended one replaces a running one, and else the later in the text the earlier.
[[nodiscard]] bool isNewer(const DocumentAge &candidate, const DocumentAge &known);

// Of several documents of one job only the newest.
[[nodiscard]] QList<JobResponse> latestPerJob(const QList<JobResponse> &documents);
