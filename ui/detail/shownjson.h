// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/json/jsondiff.h"
#include "app/text/json/jsonlayout.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

// An answer as the JSON tab shows it: laid out, perhaps with what changed since an earlier one, cut to what a text view can take at once.
// Pure; large ones take their time: call it in a worker.

struct JsonOptions
{
    QByteArray raw{};
    std::optional<QByteArray> base{}; // the earlier answer: changes are marked
    bool isWhole = false;             // long lines are broken instead of cut, and no line is left out
    ExcerptLimits limits{};
    QString moreCharacters{}; // these hold %L1 for a number: see excerptOf()
    QString moreLines{};
    QString sameLines{}; // in the place of lines that did not change, where all would be too many
};

struct ShownJson
{
    QString text{}; // with changes, each line begins with "+ ", "- " or two blanks
    bool isCut = false;
    QList<DiffLine::Kind> kinds{}; // of the lines of `text`; empty: changes are not shown
    int added = 0;                 // lines
    int removed = 0;

    bool operator==(const ShownJson &) const = default;
};

[[nodiscard]] ShownJson shownJson(const JsonOptions &options);
