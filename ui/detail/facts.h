// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QUrl>

struct JobAnswer;

// One thing that is known of a job, as a person reads it.
struct Fact
{
    QString name{};
    QString value{};
    QUrl link{};            // where the value leads, when it is a link to open
    bool isPrivate = false; // masked till asked for

    bool operator==(const Fact &) const = default;
};

// Every field of the job that has a value, apart from its long texts (prompt, content, error, errorDetails, the embeds' descriptions).
// Times are local, and as they came.
[[nodiscard]] QList<Fact> factsOf(const JobAnswer &answer);
