// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

// A way to read a database whose beginning lies, or that ends too early: a copy of it, with a beginning that fits the file as it is.
struct Mend
{
    int pageSize = 4096; // bytes
    bool hasLog = false; // what was not yet brought into the database counts, too; without it, where it belongs to another one
    QByteArray schema{}; // in the place of the first page; empty: the file's own

    bool operator==(const Mend &) const = default;
};

// The ways to try, best first. schemaPage: the first page of a new database of ours, whose tables begin on the same pages as in any other.
[[nodiscard]] QList<Mend> mendsFor(const QString &file, const QByteArray &schemaPage);

// Makes the copy, with its log beside it. Error: Disk or DiskFull; Cancelled once isStopped says so.
[[nodiscard]] std::optional<Error> makeMendedCopy(const QString &file, const QString &copy, const Mend &mend,
                                                  const std::function<bool()> &isStopped = {});
