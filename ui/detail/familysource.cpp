// SPDX-License-Identifier: MIT
#include "ui/detail/familysource.h"

#include "app/session/jobcontroller.h"

#include <QLocale>

namespace {

constexpr qsizetype maxRelatives = 2000;

Relative unknown(const JobController &controller, const QString &id)
{
    const QDateTime created = controller.createdFromId(id);
    return {.id = id, .text = created.isValid() ? QLocale().toString(created.toLocalTime(), QLocale::ShortFormat) : id};
}

Relative relativeOf(const JobSummary &summary, const Job &job)
{
    return {.id = summary.key.toString(),
            .parentId = parentIdOf(job),
            .text = summary.text,
            .state = job.state,
            .stateText = job.stateText,
            .verb = job.verb,
            .roles = rolesOf(job),
            .button = job.button,
            .children = childrenOf(job),
            .buttons = job.buttons,
            .thumbnail = summary.thumbnail,
            .isKnown = true};
}

// What is known at all, by key; what is in memory is newer.
QHash<QString, Relative> knownJobs(const JobController &controller, const QList<KnownJob> &archived)
{
    QHash<QString, Relative> known;
    for (const KnownJob &job : archived)
        known.insert(job.summary.key.toString(), relativeOf(job.summary, job.answer.job));
    for (const JobKey &key : controller.jobs().keys()) {
        const JobResponse *answer = controller.answer(key);
        if (answer)
            known.insert(key.toString(), relativeOf(*controller.jobs().find(key), answer->job));
    }
    return known;
}

} // namespace

QHash<QString, Relative> relativesOf(const JobController &controller, const JobKey &key, const QList<KnownJob> &archived)
{
    const QHash<QString, Relative> known = knownJobs(controller, archived);
    QHash<QString, QStringList> childrenOf; // by the parent that they name
    QHash<QString, QStringList> parentsOf;  // by the child that they name
    for (const Relative &job : known) {
        if (!job.parentId.isEmpty())
            childrenOf[job.parentId].append(job.id);
        for (const Relation &child : job.children)
            parentsOf[child.jobId].append(job.id);
    }
    QHash<QString, Relative> relatives;
    QStringList waiting{key.toString()};
    for (qsizetype next = 0; next < waiting.size() && relatives.size() < maxRelatives; ++next) {
        const QString id = waiting.at(next);
        if (id.isEmpty() || relatives.contains(id))
            continue;
        const auto job = known.constFind(id);
        const Relative relative = job == known.cend() ? unknown(controller, id) : *job;
        relatives.insert(id, relative);
        waiting.append(relative.parentId);
        for (const Relation &child : relative.children)
            waiting.append(child.jobId);
        waiting += childrenOf.value(id) + parentsOf.value(id);
    }
    return relatives;
}
