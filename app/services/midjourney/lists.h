// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

// What Midjourney's answers hold as lists inside their text.

// The four prompts of a describe job, which stand after the keycaps 1️⃣ to 4️⃣ in an embed's description; links in them become
// their words. Empty when there is none; some of a later list may be missing.
[[nodiscard]] QStringList describedPrompts(const QString &description);

// A line of an info job's content: "**Name**: value".
struct InfoRow
{
    QString name{};
    QString value{}; // Discord's Markdown

    bool operator==(const InfoRow &) const = default;
};

struct InfoRows
{
    QList<InfoRow> rows{};
    bool isAll = false; // there is nothing else in the text

    bool operator==(const InfoRows &) const = default;
};

[[nodiscard]] InfoRows infoRowsOf(const QString &content);
