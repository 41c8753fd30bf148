#pragma once

#include "app/job/jobquery.h"

#include <QAbstractListModel>
#include <QHash>

// The jobs that a query finds, in its order. All jobs are kept here; the rows are a view of them.
class JobListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { SummaryRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override; // DisplayRole: the text

    void upsert(const JobSummary &job); // by key; emits nothing when nothing is new
    void remove(const QString &key);
    void setQuery(const JobQuery &query);

    [[nodiscard]] const JobQuery &query() const { return m_query; }
    [[nodiscard]] int rowOf(const QString &key) const;              // -1: not there, or not found by the query
    [[nodiscard]] const JobSummary *find(const QString &key) const; // valid until the next change
    [[nodiscard]] QString keyAt(int row) const { return m_rows.at(row); }
    [[nodiscard]] QStringList keys() const { return m_jobs.keys(); }   // of all jobs, found or not
    [[nodiscard]] qsizetype jobCount() const { return m_jobs.size(); } // found or not

private:
    using Place = QList<QString>::const_iterator;

    [[nodiscard]] Place placeOf(const JobSummary &job) const;
    [[nodiscard]] Place placeIn(Place first, Place last, const JobSummary &job) const;
    [[nodiscard]] int placeAmongOthers(const JobSummary &job, int oldRow) const;

    QHash<QString, JobSummary> m_jobs;
    QList<QString> m_rows; // keys
    JobQuery m_query;
    JobMatcher m_matcher{m_query};
};
