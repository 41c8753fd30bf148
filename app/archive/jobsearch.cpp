// SPDX-License-Identifier: MIT
#include "app/archive/jobsearch.h"

#include "app/archive/searchsql.h"

#include <QBitArray>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

QString columnOf(JobQuery::Order order)
{
    switch (order) {
    case JobQuery::Order::Opened: return u"opened"_s;
    case JobQuery::Order::Created: return u"created"_s;
    case JobQuery::Order::Updated: return u"updated"_s;
    case JobQuery::Order::Rating: return bestStarsColumn() + u" * %1 + ifnull(opened, 0)"_s.arg(perStar);
    }
    return {};
}

} // namespace

JobSearch::JobSearch(Database &database)
    : m_database(database)
{}

std::optional<QList<FoundJob>> JobSearch::find(const JobQuery &query)
{
    const QList<FoundJob> *rows = rowsIn(query.order);
    if (!rows)
        return std::nullopt;
    m_total = rows->size();
    const QList<Selection> selections = selectionsOf(conditionsOf(query), query.states);
    if (selections.isEmpty())
        return *rows;
    qint64 largest = 0;
    for (const FoundJob &job : *rows)
        largest = std::max(largest, job.id);
    const auto ids = idsIn(selections, largest);
    if (!ids)
        return std::nullopt;
    QList<FoundJob> found;
    for (const FoundJob &job : *rows) {
        if (ids->testBit(job.id))
            found.append(job);
    }
    return found;
}

std::optional<QList<FoundJob>> JobSearch::beginning(const JobQuery &query, int most)
{
    const bool isAll = selectionsOf(conditionsOf(query), query.states).isEmpty();
    if (!isAll || (!isStale() && m_orders.contains(query.order)))
        return std::nullopt;
    return read(query.order, most);
}

bool JobSearch::isStale()
{
    qint64 version = -1;
    const bool isRead = m_database.read(u"PRAGMA data_version"_s, {}, [&](const QSqlQuery &row) { version = row.value(0).toLongLong(); });
    if (std::exchange(m_version, version) == version && isRead)
        return false;
    forget();
    return true;
}

const QList<FoundJob> *JobSearch::rowsIn(JobQuery::Order order)
{
    (void)isStale();
    if (const auto known = m_orders.find(order); known != m_orders.end())
        return &known->second;
    auto rows = read(order, -1);
    return rows ? &m_orders.insert_or_assign(order, std::move(*rows)).first->second : nullptr;
}

std::optional<QList<FoundJob>> JobSearch::read(JobQuery::Order order, int most)
{
    const QString statement
        = u"SELECT id, %1 AS value FROM job WHERE removed IS NULL ORDER BY value DESC, key LIMIT ?"_s.arg(columnOf(order));
    QList<FoundJob> rows;
    const bool isRead = m_database.read(statement, {most}, [&](const QSqlQuery &row) {
        rows.append({row.value(0).toLongLong(), row.value(1).isNull() ? std::numeric_limits<qint64>::min() : row.value(1).toLongLong()});
    });
    return isRead ? std::optional(rows) : std::nullopt;
}

std::optional<QBitArray> JobSearch::idsIn(const QList<Selection> &selections, qint64 largest)
{
    QBitArray ids(largest + 1, true);
    for (const Selection &selection : selections) {
        QBitArray found(largest + 1);
        // One value with all ids in it: Qt takes a microsecond for each row, and a common word finds most of them.
        const QString statement = "SELECT CAST(group_concat(found.id) AS BLOB) FROM ("_L1 + selection.statement + ") AS found"_L1;
        const bool isRead = m_database.read(statement, selection.values, [&](const QSqlQuery &row) {
            const QByteArray numbers = row.value(0).toByteArray();
            qint64 id = 0;
            const auto take = [&] {
                if (id > 0 && id <= largest)
                    found.setBit(id);
                id = 0;
            };
            for (const char digit : numbers) {
                if (digit == ',')
                    take();
                else
                    id = 10 * id + (digit - '0');
            }
            take();
        });
        if (!isRead)
            return std::nullopt;
        ids &= found;
    }
    return ids;
}
