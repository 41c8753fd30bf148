// SPDX-License-Identifier: MIT
#pragma once

#include "ui/detail/contenttext.h"
#include "ui/detail/facts.h"

#include <variant>

struct JobAnswer;

// What the Details tab shows of a job, in its order: what went wrong, the prompt, what Midjourney described or told, parameters, all
// fields, the message. Only what there is.
struct DetailSection
{
    QString key{}; // what it is, the same for every job
    std::variant<TextSection, QList<Fact>> body{};
    QString title{}; // of a table; a text has its own

    bool operator==(const DetailSection &) const = default;
};

// `tags`: the user's own.
[[nodiscard]] QList<DetailSection> detailsOf(const JobAnswer &answer, const QStringList &tags = {});
