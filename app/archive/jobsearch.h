// SPDX-License-Identifier: MIT
#pragma once

#include "app/archive/database.h"
#include "app/job/jobsource.h"

#include <map>

class QBitArray;

// Finds jobs. All rows of an order are read once and kept as pairs of numbers until something changes; a search only finds ids and
// passes them through that order, so that nothing is sorted at a keystroke.
class JobSearch
{
public:
    explicit JobSearch(Database &database);

    // Nothing: the database failed.
    [[nodiscard]] std::optional<QList<FoundJob>> find(const JobQuery &query);
    // Only the beginning of what find() finds, where that is there sooner; nothing: it is not.
    [[nodiscard]] std::optional<QList<FoundJob>> beginning(const JobQuery &query, int most);

    [[nodiscard]] qint64 total() const { return m_total; } // jobs there were when find() was last called
    void forget() { m_orders.clear(); }                    // something has changed

private:
    [[nodiscard]] bool isStale();
    [[nodiscard]] const QList<FoundJob> *rowsIn(JobQuery::Order order);
    [[nodiscard]] std::optional<QList<FoundJob>> read(JobQuery::Order order, int most);
    [[nodiscard]] std::optional<QBitArray> idsIn(const QList<struct Selection> &selections, qint64 largest);

    Database &m_database;
    std::map<JobQuery::Order, QList<FoundJob>> m_orders;
    qint64 m_total = 0;
    qint64 m_version = -1; // PRAGMA data_version: changes when another connection has written
};
