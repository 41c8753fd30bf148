// SPDX-License-Identifier: MIT
#pragma once

#include "app/compare/mediadifferences.h"
#include "app/job/job.h"

#include <QLocale>

// What stands below each of several media side by side: in what it differs from the others. Pure.

struct MediaCaption
{
    QList<PromptPiece> prompt{}; // shortened; empty: nothing of it differs
    QString facts{};             // "Seed: 5 · --ar 3:2", on one line
    QString toolTip{};           // HTML, with all of the prompt
    QString spoken{};            // the same in words: "Different words: storm, red"

    [[nodiscard]] bool isEmpty() const { return prompt.isEmpty() && facts.isEmpty(); }
    bool operator==(const MediaCaption &) const = default;
};

// `service`: its name for people.
[[nodiscard]] ComparedData comparedDataOf(const Job &job, const QString &service, const QString &maker, const QLocale &locale = QLocale());

// One for each, in their order.
[[nodiscard]] QList<MediaCaption> captionsOf(const QList<ComparedData> &all);
