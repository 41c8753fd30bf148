// SPDX-License-Identifier: MIT
#include "ui/jobcommands.h"

#include "app/jobs/tags.h"
#include "app/session/jobcontroller.h"
#include "ui/common/frontwindow.h"
#include "ui/dialogs/dialogs.h"

using namespace Qt::StringLiterals;

JobCommands::JobCommands(const WindowServices &services, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_controller(services.controller)
    , m_window(window)
{}

void JobCommands::refreshJobs(const QStringList &jobs)
{
    const QString text
        = tr("%n job(s) will be requested, a few at a time. You can stop this in the status line.", "", static_cast<int>(jobs.size()));
    if (jobs.size() <= maxUnconfirmed || m_services.asker.confirm(frontWindow(m_window), tr("Refresh Jobs"), text, tr("Refresh")))
        m_controller.refresh(jobs);
}

void JobCommands::removeJobs(const QStringList &jobs)
{
    if (jobs.isEmpty())
        return;
    const QString text
        = tr("%n job(s) will be removed from the list and from the archive. Files that you saved stay where they are. You can "
             "undo this as long as the program runs.",
             "", static_cast<int>(jobs.size()));
    if (m_services.asker.confirm(frontWindow(m_window), tr("Remove Jobs"), text, tr("Remove")))
        m_controller.remove(jobs);
}

void JobCommands::editTags(const QStringList &jobs)
{
    if (jobs.isEmpty())
        return;
    m_controller.repository().withTags(jobs, [this, jobs](const QHash<QString, QStringList> &tagsByKey) {
        const int count = static_cast<int>(tagsByKey.size());
        QList<QStringList> ofEach; // in the order of the jobs
        for (const QString &job : jobs) {
            if (tagsByKey.contains(job))
                ofEach.append(tagsByKey.value(job));
        }
        const QStringList before = commonTags(ofEach);
        const QString label = count < 2
            ? tr("Tags, with commas between them:")
            : tr("Tags that all of these %n job(s) have, with commas between them. Their other tags stay.", "", count);
        const auto text = m_services.asker.line(frontWindow(m_window), tr("Tags"), label, before.join(u", "_s));
        if (!text)
            return;
        const QStringList after = tagsFrom(*text);
        for (const auto &[key, tags] : tagsByKey.asKeyValueRange())
            m_controller.repository().setTags({key}, changedTags(tags, before, after));
    });
}
