// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/jobquery.h"

#include <QList>
#include <QString>
#include <QVariantList>

// A statement whose only column is the ids of jobs.
struct Selection
{
    QString statement{};
    QVariantList values{};

    bool operator==(const Selection &) const = default;
};

// JobSummary::stars, as a term of a statement over `job`.
[[nodiscard]] QString bestStarsColumn();

// What JobMatcher means, for the archive: a job is found when it is in each of these selections. Texts are bound, never part of the
// statement; a word is only text, whatever FTS5 would read in it.
[[nodiscard]] QList<Selection> selectionsOf(const JobConditions &conditions, const QSet<JobState> &states);
