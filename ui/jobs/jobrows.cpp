// SPDX-License-Identifier: MIT
#include "ui/jobs/jobrows.h"

#include "app/jobs/joblistmodel.h"
#include "ui/common/formatting.h"
#include "ui/common/stars.h"

QVariant JobRows::data(const QModelIndex &index, int role) const
{
    if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return QIdentityProxyModel::data(index, role);
    const auto job = QIdentityProxyModel::data(index, JobListModel::SummaryRole).value<JobSummary>();
    if (role == Qt::AccessibleTextRole)
        return rowName(job);
    const QString time = job.created.isValid() ? QLocale().toString(job.created.toLocalTime(), QLocale::ShortFormat) : QString();
    QStringList lines; // all that the row has no room for
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const QString &line :
         {job.text, statusLabel(job), nextCheckText(job.nextCheck, now), linksText(job, now), ratingText(job.stars), time})
    {
        if (!line.isEmpty())
            lines.append(isolated(line).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
    }
    return lines.join(QStringLiteral("<br>"));
}

QModelIndexList JobRows::match(const QModelIndex &start, int role, const QVariant &value, int hits, Qt::MatchFlags flags) const
{
    const auto *jobs = qobject_cast<const JobListModel *>(sourceModel());
    if (!jobs || role != Qt::DisplayRole || hits != 1 || (flags & Qt::MatchTypeMask) != Qt::MatchStartsWith)
        return QIdentityProxyModel::match(start, role, value, hits, flags);
    const QString text = value.toString();
    const auto sensitivity = flags.testFlag(Qt::MatchCaseSensitive) ? Qt::CaseSensitive : Qt::CaseInsensitive;
    const int count = jobs->rowCount();
    const int steps = flags.testFlag(Qt::MatchWrap) ? count : count - start.row();
    for (int step = 0; step < steps; ++step) {
        const int row = (start.row() + step) % count;
        const JobSummary *job = jobs->find(jobs->keyAt(row));
        if (job && job->text.startsWith(text, sensitivity))
            return {index(row, 0)};
    }
    return {};
}
