// SPDX-License-Identifier: MIT
#include "ui/jobcommands.h"

#include "app/jobs/tags.h"
#include "app/session/jobcontroller.h"
#include "ui/dialogs/dialogs.h"

using namespace Qt::StringLiterals;

void JobCommands::refreshJobs(const QList<JobKey> &jobs)
{
    const QString text
        = tr("%n job(s) will be refreshed, a few at a time. You can stop this in the status bar.", "", static_cast<int>(jobs.size()));
    if (jobs.size() <= maxUnconfirmed || m_dialogs.confirm(front(), tr("Refresh Jobs"), text, tr("Refresh")))
        m_controller.refresh(jobs);
}

void JobCommands::removeJobs(const QList<JobKey> &jobs)
{
    if (jobs.isEmpty())
        return;
    const QString text = tr("%n job(s) will be removed from the list and from the archive. Files that you saved stay where they are. You "
                            "can undo this until you quit Job Viewer.",
                            "", static_cast<int>(jobs.size()));
    if (m_dialogs.confirm(front(), tr("Remove Jobs"), text, tr("Remove")))
        m_controller.remove(jobs);
}

void JobCommands::rateMedia(const QList<JobMedia> &media, int stars)
{
    QList<MediaRating> ratings;
    for (const JobMedia &one : media)
        ratings.append({.job = one.job, .media = one.media, .stars = stars});
    m_controller.ratings().rate(ratings);
}

void JobCommands::editTags(const QList<JobKey> &jobs)
{
    if (jobs.isEmpty())
        return;
    m_controller.repository().withTags(jobs, [this, jobs](const QHash<JobKey, QStringList> &tagsByKey) {
        const int count = static_cast<int>(tagsByKey.size());
        QList<QStringList> ofEach; // in the order of the jobs
        for (const JobKey &job : jobs) {
            if (tagsByKey.contains(job))
                ofEach.append(tagsByKey.value(job));
        }
        const QStringList before = commonTags(ofEach);
        const QString label = count < 2
            ? tr("Tags, separated by commas:")
            : tr("Tags that these %n job(s) have in common, separated by commas. Their other tags are not changed.", "", count);
        const auto text = m_dialogs.line(front(), tr("Tags"), label, before.join(u", "_s));
        if (!text)
            return;
        const QStringList after = tagsFrom(*text);
        for (const auto &[key, tags] : tagsByKey.asKeyValueRange())
            m_controller.repository().setTags({key}, changedTags(tags, before, after));
    });
}
