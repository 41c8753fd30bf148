#include "ui/detail/familysource.h"

#include "app/session/jobcontroller.h"

#include <QLocale>

namespace {

constexpr qsizetype mostRelatives = 2000;

Relative unknown(const JobController &controller, const QString &id)
{
    const QDateTime created = controller.createdFromId(id);
    return {.id = id, .text = created.isValid() ? QLocale().toString(created.toLocalTime(), QLocale::ShortFormat) : id};
}

Relative relativeOf(const JobController &controller, const QString &key)
{
    const JobAnswer *answer = controller.answer(key);
    const JobSummary *summary = controller.jobs().find(key);
    if (!answer || !summary)
        return unknown(controller, key);
    const Job &job = answer->job;
    return {.id = key,
            .parentId = job.parentId,
            .text = summary->text,
            .status = job.status,
            .statusText = job.statusText,
            .verb = job.verb,
            .button = job.button,
            .children = job.children,
            .buttons = job.buttons,
            .thumbnail = summary->thumbnail,
            .isKnown = true};
}

} // namespace

QHash<QString, Relative> relativesOf(const JobController &controller, const QString &key)
{
    QHash<QString, QStringList> childrenOf; // by the parent that they name
    QHash<QString, QStringList> parentsOf;  // by the child that they name
    for (const QString &known : controller.jobs().keys()) {
        const JobAnswer *answer = controller.answer(known);
        if (!answer)
            continue;
        if (!answer->job.parentId.isEmpty())
            childrenOf[answer->job.parentId].append(known);
        for (const ChildJob &child : answer->job.children)
            parentsOf[child.jobId].append(known);
    }
    QHash<QString, Relative> relatives;
    QStringList waiting{key};
    for (qsizetype next = 0; next < waiting.size() && relatives.size() < mostRelatives; ++next) {
        const QString id = waiting.at(next);
        if (id.isEmpty() || relatives.contains(id))
            continue;
        const Relative relative = relativeOf(controller, id);
        relatives.insert(id, relative);
        waiting.append(relative.parentId);
        for (const ChildJob &child : relative.children)
            waiting.append(child.jobId);
        waiting += childrenOf.value(id) + parentsOf.value(id);
    }
    return relatives;
}
