#include "ui/jobs/jobrows.h"

#include "app/job/joblistmodel.h"
#include "ui/common/look.h"

QVariant JobRows::data(const QModelIndex &index, int role) const
{
    if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return QIdentityProxyModel::data(index, role);
    const auto job = QIdentityProxyModel::data(index, JobListModel::SummaryRole).value<JobSummary>();
    if (role == Qt::AccessibleTextRole)
        return rowName(job);
    const QString time = job.created.isValid() ? QLocale().toString(job.created.toLocalTime(), QLocale::ShortFormat) : QString();
    QStringList lines; // all that the row has no room for
    for (const QString &line : {job.text, statusWords(job), nextCheckText(job.nextCheck, QDateTime::currentDateTimeUtc()), time}) {
        if (!line.isEmpty())
            lines.append(isolated(line).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
    }
    return lines.join(QStringLiteral("<br>"));
}
