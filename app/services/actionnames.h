// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <span>

// What made a job, as people would say it: the text for the word that a service has for it.
struct ActionName
{
    // Lower case, without emoji's variation selectors. A '#' stands for a number, which becomes %1 of the text; a '*' at the end for
    // anything.
    const char *word;
    const char *text; // QT_TRANSLATE_NOOP("Actions", …)
};

// The first of these that the word fits, in the user's language; empty: none does.
[[nodiscard]] QString actionNameIn(std::span<const ActionName> names, const QString &word);

// Of words that say themselves what they mean, whatever service has them: "video", "speech", "upscale".
[[nodiscard]] QString commonActionName(const QString &word);
