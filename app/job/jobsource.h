// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/jobquery.h"
#include "app/job/keys.h"

#include <QHash>
#include <QList>
#include <QObject>

// A job that a query has found, as numbers: a hundred thousand of them are little.
struct FoundJob
{
    qint64 id = 0;   // of the source
    qint64 time = 0; // in the query's order, as timeOf()

    bool operator==(const FoundJob &) const = default;
};

// Where jobs come from that are not in memory. It answers later, in the order of the requests.
class JobSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void setQuery(const JobQuery &query) = 0; // found(), unless another query is set meanwhile
    virtual void load(const QList<qint64> &ids) = 0;  // loaded(), with those that are still there

signals:
    // In the query's order. `total`: how many jobs there are, found or not. `isWhole`: false for a beginning, which the whole follows.
    void found(const JobQuery &query, const QList<FoundJob> &jobs, qint64 total, bool isWhole);
    void loaded(const QHash<qint64, JobSummary> &jobs);
    void identified(const JobKey &key, qint64 id); // a job that is in memory is in the source, too, under this id
    void changed();                                // what was found and loaded may be out of date: request it again
};
