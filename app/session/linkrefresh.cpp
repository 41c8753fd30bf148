// SPDX-License-Identifier: MIT
#include "app/session/linkrefresh.h"

#include "app/job/mediaitem.h"
#include "app/session/jobsaver.h"

LinkRefresh::LinkRefresh(QObject *parent)
    : QObject(parent)
{}

void LinkRefresh::attach(JobSaver &saver, const QString &jobKey)
{
    connect(&saver, &JobSaver::renewalWanted, this, [this, jobKey, saver = QPointer(&saver)] {
        const bool isFirst = !m_waiting.contains(jobKey);
        m_waiting[jobKey].append(saver);
        if (isFirst)
            emit wanted(jobKey);
    });
}

void LinkRefresh::onRefreshed(const QString &jobKey, const Job *fresh)
{
    if (!m_waiting.contains(jobKey))
        return;
    const QList<MediaItem> items = fresh ? savedMediaOf(*fresh) : QList<MediaItem>();
    for (const QPointer<JobSaver> &saver : m_waiting.take(jobKey)) {
        if (saver)
            saver->takeRenewal(items);
    }
}
