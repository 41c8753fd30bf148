// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/result.h"
#include "app/input/inputs.h"
#include "app/job/jobsummary.h"
#include "app/services/joblists.h"
#include "app/session/coverloader.h"

#include <QAbstractListModel>

#include <memory>
#include <optional>

class MediaResolver;
class QNetworkAccessManager;
class Service;
class ServiceAccess;

// What a list of a service holds, a page at a time, or the jobs that run now at all services: neither in the archive nor in the window's
// list, until it is opened. Pictures are fetched by the links in the list itself. Lives on the GUI thread.
class BrowsedJobs : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Tools
    {
        QNetworkAccessManager &api;
        const Service &service;
        const ServiceAccess &access;
        MediaResolver &resolver;
    };

    explicit BrowsedJobs(const Tools &tools, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override; // as JobListModel's

    [[nodiscard]] QList<HistoryList> histories() const;
    // Requests the first page anew. What was requested before and has not come is dropped.
    void showRunning();
    void showHistory(const QString &list, const QString &account);
    void loadMore(); // the next page, if there is one
    void clear();    // no list is shown

    [[nodiscard]] bool isLoading() const { return m_requests != nullptr; }
    [[nodiscard]] bool isComplete() const { return m_isComplete; } // the page that was requested last is there
    [[nodiscard]] bool canLoadMore() const { return !isLoading() && !m_next.isEmpty(); }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }  // of the last request; what was there before stays
    [[nodiscard]] int unknown() const { return m_unknown; }                      // entries that are no jobs and were left out
    [[nodiscard]] const QStringList &unanswered() const { return m_unanswered; } // of what runs: services that have not answered
    [[nodiscard]] JobInput inputAt(int row) const;                               // to open the job

signals:
    void stateChanged(); // one of these

private:
    struct Entry
    {
        JobSummary summary{};
        std::optional<JobResponse> document{}; // nothing: the list names the job, and no more
    };

    void begin();
    void requestPage();
    void end(const std::optional<Error> &error);
    void append(QList<Entry> entries);
    void setCover(const JobKey &key, const QString &path);

    const Tools m_tools;
    CoverLoader m_covers;
    QList<Entry> m_entries;
    HistoryRequest m_request; // of a history; without a list: of what runs
    QString m_next;           // see HistoryPage
    int m_unknown = 0;
    QStringList m_unanswered;
    bool m_isComplete = false;
    std::optional<Error> m_error;
    std::unique_ptr<QObject> m_requests; // owns the one under way
};
