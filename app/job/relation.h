// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

struct Job;

// Another job that a job names, as its adapter reads it.
struct Relation
{
    QString kind{};  // "child": that one was made from it; "parent", or any other: it was made from that one
    QString label{}; // what led from the one to the other, as the service names it; empty: it does not say
    QString jobId{};

    bool operator==(const Relation &) const = default;
};

[[nodiscard]] bool isChild(const Relation &relation);

// The job that it was made from, the first one that it names; empty: none.
[[nodiscard]] QString parentIdOf(const Job &job);
[[nodiscard]] QList<Relation> childrenOf(const Job &job); // in the order in which it lists them
