// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

// In what media differ, by the data of the jobs that made them. Pure; bounded for texts of any size.

// Something that is known of a media item or its job: "Seed", "12345".
struct NamedValue
{
    QString name{};
    QString value{}; // empty: a switch

    bool operator==(const NamedValue &) const = default;
};

struct ComparedData
{
    QString prompt{};
    QList<NamedValue> parameters{}; // a name that stands more than once counts as one, with all its values
    QList<NamedValue> facts{};      // the same

    bool operator==(const ComparedData &) const = default;
};

struct PromptPiece
{
    QString text{};
    bool isDifferent = false;
    bool isOmitted = false; // stands for words that all have in common; the text is empty

    bool operator==(const PromptPiece &) const = default;
};

// Of one of those that are compared.
struct MediaDifference
{
    QList<PromptPiece> prompt{};    // all of it; empty: the prompts are equal, or this one is empty
    QList<NamedValue> parameters{}; // that are not the same in all; one that this item lacks is left out
    QList<NamedValue> facts{};      // the same

    [[nodiscard]] bool isEmpty() const { return prompt.isEmpty() && parameters.isEmpty() && facts.isEmpty(); }
    bool operator==(const MediaDifference &) const = default;
};

// One for each, in their order. A word of a prompt is different where it is not part of what all prompts have in common in the same order;
// what counts as a word is decided by Unicode, so that it works in any script. What comes after the first 100,000 characters of a prompt is
// one piece.
[[nodiscard]] QList<MediaDifference> mediaDifferences(const QList<ComparedData> &all);

// The same with few words around what is different: of more that are equal `context` words stay on each side.
[[nodiscard]] QList<PromptPiece> shortened(const QList<PromptPiece> &pieces, int context);
