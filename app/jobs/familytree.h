// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/job.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

// A job as its family sees it.
struct Relative
{
    QString id{};
    QString parentId{};
    QString text{}; // the prompt's beginning; of one that is not known, what else identifies it
    JobState state = JobState::Unknown;
    QString stateText{}; // as it came
    QString verb{};
    QSet<QByteArray> roles{}; // of its media
    QString button{};         // that made it, as it lists itself
    QList<Relation> children{};
    QStringList buttons{};
    QString thumbnail{};  // path of a stored picture; empty: none
    bool isKnown = false; // an answer of it is there

    bool operator==(const Relative &) const = default;
};

struct FamilyMember
{
    Relative relative{};
    QString button{};      // that made it, as its parent lists it, else as it lists it itself; empty: none
    qsizetype parent = -1; // its place in FamilyTree::members; -1: the root
    qsizetype depth = 0;   // of the root: 0
    bool isSelf = false;   // the job that was requested
    bool hasMore = false;  // children that are left out

    bool operator==(const FamilyMember &) const = default;
};

struct FamilyTree
{
    QList<FamilyMember> members{}; // each after its parent, and before what follows that one; none twice
    bool isCut = false;            // some are left out: there are too many

    [[nodiscard]] bool isAlone() const { return members.size() < 2; }
    [[nodiscard]] const FamilyMember *self() const; // nullptr: an empty tree

    bool operator==(const FamilyTree &) const = default;
};

struct FamilyLimits
{
    qsizetype members = 500;
    qsizetype depth = 60; // generations
};

// The family of a job as a tree: from the oldest ancestor that is known or named, down by the children that each lists and by which
// known jobs name it as their parent. Whatever the jobs say of each other (a job that is its own grandmother, two parents for one child),
// each stands in it once. The requested one always stands in it, with all its ancestors up to half the depth.
[[nodiscard]] FamilyTree familyTreeOf(const QString &id, const QHash<QString, Relative> &relatives, const FamilyLimits &limits = {});

// The children that a button of this job has made, in their order.
[[nodiscard]] QStringList childrenMadeBy(const Relative &job, const QString &button);
