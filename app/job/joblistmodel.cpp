#include "app/job/joblistmodel.h"

#include <algorithm>

int JobListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant JobListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto job = m_jobs.constFind(m_rows.at(index.row()));
    switch (role) {
    case Qt::DisplayRole: return job->text;
    case SummaryRole: return QVariant::fromValue(*job);
    default: return {};
    }
}

void JobListModel::upsert(const JobSummary &job)
{
    const int oldRow = rowOf(job.key);
    const auto known = m_jobs.constFind(job.key);
    if (known != m_jobs.cend() && *known == job)
        return;
    const bool isShown = m_matcher.matches(job);
    if (oldRow >= 0) { // out of the order while its place is looked for
        const bool staysPut = isShown && !comesBefore(job, *known, m_query.order) && !comesBefore(*known, job, m_query.order);
        if (staysPut) {
            m_jobs.insert(job.key, job);
            emit dataChanged(index(oldRow), index(oldRow));
            return;
        }
        if (!isShown) {
            beginRemoveRows({}, oldRow, oldRow);
            m_rows.removeAt(oldRow);
            m_jobs.insert(job.key, job);
            endRemoveRows();
            return;
        }
        const int newRow = placeAmongOthers(job, oldRow);
        if (newRow != oldRow) {
            beginMoveRows({}, oldRow, oldRow, {}, newRow > oldRow ? newRow + 1 : newRow);
            m_rows.move(oldRow, newRow);
            m_jobs.insert(job.key, job);
            endMoveRows();
        } else {
            m_jobs.insert(job.key, job);
        }
        emit dataChanged(index(newRow), index(newRow));
        return;
    }
    if (!isShown) {
        m_jobs.insert(job.key, job);
        return;
    }
    const int row = static_cast<int>(placeOf(job) - m_rows.cbegin());
    beginInsertRows({}, row, row);
    m_jobs.insert(job.key, job);
    m_rows.insert(row, job.key);
    endInsertRows();
}

void JobListModel::remove(const QString &key)
{
    const int row = rowOf(key);
    if (row < 0) {
        m_jobs.remove(key);
        return;
    }
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    m_jobs.remove(key);
    endRemoveRows();
}

void JobListModel::setQuery(const JobQuery &query)
{
    if (query == m_query)
        return;
    beginResetModel();
    m_query = query;
    m_matcher = JobMatcher(query);
    QList<const JobSummary *> found;
    for (const JobSummary &job : std::as_const(m_jobs)) {
        if (m_matcher.matches(job))
            found.append(&job);
    }
    std::sort(found.begin(), found.end(),
              [&](const JobSummary *left, const JobSummary *right) { return comesBefore(*left, *right, query.order); });
    m_rows.clear();
    m_rows.reserve(found.size());
    for (const JobSummary *job : std::as_const(found))
        m_rows.append(job->key);
    endResetModel();
}

int JobListModel::rowOf(const QString &key) const
{
    const auto job = m_jobs.constFind(key);
    if (job == m_jobs.cend())
        return -1;
    const auto place = placeOf(*job);
    return place != m_rows.cend() && *place == key ? static_cast<int>(place - m_rows.cbegin()) : -1;
}

const JobSummary *JobListModel::find(const QString &key) const
{
    const auto job = m_jobs.constFind(key);
    return job == m_jobs.cend() ? nullptr : &*job;
}

JobListModel::Place JobListModel::placeOf(const JobSummary &job) const
{
    return placeIn(m_rows.cbegin(), m_rows.cend(), job);
}

JobListModel::Place JobListModel::placeIn(Place first, Place last, const JobSummary &job) const
{
    return std::lower_bound(first, last, job, [this](const QString &key, const JobSummary &other) {
        return comesBefore(*m_jobs.constFind(key), other, m_query.order);
    });
}

// The row that this job will have, which is in `oldRow` and out of order there: the rows before and after it are each in order.
int JobListModel::placeAmongOthers(const JobSummary &job, int oldRow) const
{
    const auto old = m_rows.cbegin() + oldRow;
    const auto before = placeIn(m_rows.cbegin(), old, job);
    const auto place = before != old ? before : placeIn(old + 1, m_rows.cend(), job) - 1;
    return static_cast<int>(place - m_rows.cbegin());
}
