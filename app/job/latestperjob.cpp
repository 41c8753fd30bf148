// SPDX-License-Identifier: MIT
#include "app/job/latestperjob.h"

#include <QHash>

DocumentAge ageOf(const Job &job)
{
    return {.updated = job.updated, .isRunning = isRunning(job.state)};
}

bool isNewer(const DocumentAge &candidate, const DocumentAge &known)
{
    if (candidate.updated.isValid() && known.updated.isValid() && candidate.updated != known.updated)
        return candidate.updated > known.updated;
    return !candidate.isRunning || known.isRunning;
}

QList<JobResponse> latestPerJob(const QList<JobResponse> &documents)
{
    QList<JobResponse> newest;
    QHash<QString, qsizetype> places; // of jobs in `newest`
    for (const JobResponse &document : documents) {
        const QString id = document.job.id.isEmpty() ? document.job.entry : document.job.id;
        const auto known = places.constFind(id);
        if (id.isEmpty() || known == places.constEnd()) {
            places.insert(id, newest.size());
            newest.append(document);
        } else if (isNewer(ageOf(document.job), ageOf(newest.at(*known).job))) {
            newest[*known] = document;
        }
    }
    return newest;
}
