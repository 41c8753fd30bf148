// SPDX-License-Identifier: MIT
#pragma once

#include "app/archive/database.h"

#include <QStringList>

// What a database lacks of the newest schema.
struct SchemaGaps
{
    QStringList tables{};     // that are missing, or lack a column
    QStringList statements{}; // that make the indexes and triggers that are missing

    bool operator==(const SchemaGaps &) const = default;
};

// Looks at what the schema says, not into the tables. Nothing: it cannot be read.
[[nodiscard]] std::optional<SchemaGaps> gapsIn(Database &database);

// Makes the indexes and triggers that are missing, unless what is in the tables forbids one. Error: Disk; also where a table is missing.
[[nodiscard]] std::optional<Error> closeGaps(Database &database, const SchemaGaps &gaps);

// Puts what the connection alone sees in the place of these tables: empty ones, or views in which a column that is missing has its
// default. So what is left can be read by the usual statements, and nothing is written into the file. Those that cannot be read stay as
// they are.
void coverGaps(Database &database, const QStringList &tables);
