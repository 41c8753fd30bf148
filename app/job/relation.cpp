// SPDX-License-Identifier: MIT
#include "app/job/relation.h"

#include "app/job/job.h"

#include <algorithm>

using namespace Qt::StringLiterals;

bool isChild(const Relation &relation)
{
    return relation.kind == "child"_L1;
}

QString parentIdOf(const Job &job)
{
    const auto parent = std::ranges::find_if(job.relations, [](const Relation &each) { return !isChild(each) && !each.jobId.isEmpty(); });
    return parent == job.relations.end() ? QString() : parent->jobId;
}

QList<Relation> childrenOf(const Job &job)
{
    QList<Relation> children = job.relations;
    children.removeIf([](const Relation &relation) { return !isChild(relation); });
    return children;
}
