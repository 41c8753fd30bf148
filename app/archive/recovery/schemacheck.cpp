// SPDX-License-Identifier: MIT
#include "app/archive/recovery/schemacheck.h"

#include "app/archive/migrations.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

struct Part
{
    QString statement{};
    QStringList columns{};              // of a table
    std::map<QString, QString> unset{}; // what each of them is where nothing was put in, as SQL
    bool isTable = false;
};

// All that the schema names, but for what SQLite makes by itself. Nothing: it cannot be read.
std::optional<std::map<QString, Part>> partsOf(Database &database)
{
    std::map<QString, Part> parts;
    const bool isRead = database.read(
        u"SELECT name, sql, type, CASE WHEN type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
        " THEN (SELECT group_concat(name || ' ' || ifnull(dflt_value, 'NULL'), char(10)) FROM pragma_table_info(s.name)) END"
        " FROM main.sqlite_schema AS s WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"_s,
        {}, [&](const QSqlQuery &row) {
            Part part{.statement = row.value(1).toString(), .isTable = row.value(2).toString() == "table"_L1};
            for (const QString &column : row.value(3).toString().split(u'\n', Qt::SkipEmptyParts)) {
                part.columns.append(column.section(u' ', 0, 0));
                part.unset[part.columns.last()] = column.section(u' ', 1);
            }
            parts.insert({row.value(0).toString(), part});
        });
    return isRead ? std::optional(parts) : std::nullopt;
}

std::optional<std::map<QString, Part>> partsOfNewest()
{
    Database database(u":memory:"_s);
    if (database.open() || migrate(database))
        return std::nullopt;
    return partsOf(database);
}

bool hasAll(const QStringList &columns, const QStringList &needed)
{
    return std::all_of(needed.cbegin(), needed.cend(), [&](const QString &column) { return columns.contains(column); });
}

} // namespace

std::optional<SchemaGaps> gapsIn(Database &database)
{
    const auto there = partsOf(database);
    const auto newest = partsOfNewest();
    if (!there || !newest)
        return std::nullopt;
    SchemaGaps gaps;
    for (const auto &[name, part] : *newest) {
        const auto found = there->find(name);
        if (found != there->end() && hasAll(found->second.columns, part.columns))
            continue;
        if (part.isTable)
            gaps.tables.append(name);
        else
            gaps.statements.append(part.statement);
    }
    return gaps;
}

std::optional<Error> closeGaps(Database &database, const SchemaGaps &gaps)
{
    if (!gaps.tables.isEmpty())
        return Error{.kind = Error::Kind::Disk, .detail = u"the archive lacks %1"_s.arg(gaps.tables.join(u", "_s))};
    for (const QString &statement : gaps.statements) {
        if (!database.run(statement) && (database.mayPass() || database.isDamaged()))
            return database.error();
    }
    return std::nullopt;
}

void coverGaps(Database &database, const QStringList &tables)
{
    const auto there = partsOf(database);
    const auto newest = partsOfNewest();
    if (!there || !newest)
        return;
    for (const QString &table : tables) {
        const auto part = newest->find(table);
        if (part == newest->end() || part->second.columns.isEmpty() || part->second.statement.isEmpty())
            continue;
        const auto found = there->find(table);
        QStringList columns;
        for (const QString &column : part->second.columns) {
            const bool isThere = found != there->end() && found->second.columns.contains(column);
            columns.append(isThere ? column : part->second.unset.at(column) + " AS "_L1 + column);
        }
        const bool isMissing = found == there->end();
        const QString source = isMissing ? u" WHERE 0"_s : " FROM main."_L1 + table;
        (void)database.run("CREATE TEMP VIEW "_L1 + table + " AS SELECT "_L1 + columns.join(u", "_s) + source);
    }
}
