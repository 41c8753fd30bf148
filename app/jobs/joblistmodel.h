// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/jobsource.h"
#include "app/jobs/loadedjobs.h"

#include <QAbstractListModel>
#include <QHash>
#include <QPointer>
#include <QSet>
#include <QTimer>

// The jobs that a query finds, in its order. Those that this run works with are in memory and shown as they change; all others are numbers
// until a page of them is looked at, so that memory grows with what is shown. Without a source there are only those in memory.
class JobListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { SummaryRole = Qt::UserRole + 1 };

    explicit JobListModel(QObject *parent = nullptr);

    void setSource(JobSource *source); // it outlives this, or nothing more is requested

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    // DisplayRole: the text. A row that is not loaded yet is a summary without a key, and is loaded by being looked at.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    void upsert(const JobSummary &job);           // into memory, by key; emits nothing when nothing is new
    void adopt(qint64 id, const JobSummary &job); // the same for a job of the source
    void release(const JobKey &key);              // the source has all of it; without an id there it stays in memory
    void remove(const JobKey &key);               // from memory, and its row
    void removeIds(const QList<qint64> &ids);     // rows of the source
    void setQuery(const JobQuery &query);

    [[nodiscard]] const JobQuery &query() const { return m_requested; }
    [[nodiscard]] int rowOf(const JobKey &key) const;              // -1: not there, not found by the query, or not loaded
    [[nodiscard]] int rowOfId(qint64 id) const;                    // of a job of the source, loaded or not; -1: not found by the query
    [[nodiscard]] const JobSummary *find(const JobKey &key) const; // in memory or loaded; valid until the next change
    [[nodiscard]] JobKey keyAt(int row) const;                     // empty: not loaded
    [[nodiscard]] qint64 idAt(int row) const;                      // of the source; 0: it has none
    [[nodiscard]] qint64 dayAt(int row) const;                     // of the time by which it sorts, local and Julian; 0: it has none
    [[nodiscard]] bool isInMemory(const JobKey &key) const { return m_memory.contains(key); }
    [[nodiscard]] QList<JobKey> keys() const { return m_memory.keys(); } // of all jobs in memory, found or not
    [[nodiscard]] qint64 idOf(const JobKey &key) const;                  // of the source; 0: not known
    [[nodiscard]] qsizetype jobCount() const;                            // found or not

signals:
    void countChanged(); // how many jobs there are, or how many are found

private:
    struct Held
    {
        JobSummary job{};
        qint64 handle = 0; // negative
        qint64 id = 0;     // of the source; 0: none is known
    };

    struct Row
    {
        qint64 id = 0; // of the source, or a handle
        qint64 time = 0;

        bool operator==(const Row &) const = default;
    };

    [[nodiscard]] bool isBefore(const Row &left, const Row &right) const;
    [[nodiscard]] int placeOf(const Row &row, int besides = -1) const;
    [[nodiscard]] int indexOf(qint64 id) const;
    [[nodiscard]] const JobSummary *jobAt(int row) const;
    [[nodiscard]] Row rowFor(const Held &held) const;
    void put(const JobSummary &job, int oldRow);
    void removeRowAt(int row);
    void moveTo(int oldRow, const Row &row);
    void takeFound(const JobQuery &query, const QList<FoundJob> &jobs, qint64 total);
    void takeLoaded(const QHash<qint64, JobSummary> &jobs);
    void takeId(const JobKey &key, qint64 id);
    void takeChange();
    void setRows(const QList<Row> &rows);
    void loadPages();

    QPointer<JobSource> m_source;
    QHash<JobKey, Held> m_memory;
    QHash<qint64, JobKey> m_keys; // of what is in memory, by handle and by id
    QList<Row> m_rows;
    JobQuery m_requested; // the latest
    JobQuery m_query;     // that the rows were found by
    JobMatcher m_matcher{m_query};
    LoadedJobs m_loaded; // of what is not in memory
    mutable QSet<int> m_requestedPages;
    mutable QTimer m_loader;
    qint64 m_total = 0;    // in the source
    qint64 m_onlyHere = 0; // in memory, and not known to be in the source
    qint64 m_lastHandle = 0;
};
