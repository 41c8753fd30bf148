// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

// What changed between two laid-out JSON texts (see jsonlayout.h), line by line.
struct DiffLine
{
    enum class Kind { Same, Added, Removed };

    QString text{}; // without its line end
    Kind kind = Kind::Same;

    bool operator==(const DiffLine &) const = default;
};

// The lines of `later` in their order, with those of `earlier` that are gone between them: of a changed place the removed lines stand
// before the added ones. What is Same or Added makes up `later`, what is Same or Removed makes up `earlier`. As few changes as can be
// (Myers, "An O(ND) Difference Algorithm and Its Variations", 1986), but for texts that differ in more than `maxChanges` lines: of those,
// all between the first and the last change is removed and added. Time grows with the lines times the changes, memory with the changes
// squared.
[[nodiscard]] QList<DiffLine> jsonDiff(const QString &earlier, const QString &later, int maxChanges = 1000);
