// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/jobquery.h"
#include "app/job/jobsummary.h"

#include <QStyledItemDelegate>

#include <functional>

class Thumbnails;

// A row of the job list: thumbnail, the beginning of the prompt, and a line with status and time; the first of a day shows which. All rows
// are of one height, and of one of two densities.
class JobDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit JobDelegate(Thumbnails &thumbnails, QObject *parent = nullptr);

    void setActionNames(const std::function<QString(const JobSummary &job)> &names) { m_actionNames = names; } // see Service
    void setServices(const QHash<QString, QString> &titles) { m_services = titles; } // by id; a service without one is not named
    void setOrder(JobQuery::Order order) { m_order = order; }                        // whose days are set apart

    // Larger pictures, up to three lines of the prompt, and tags. The view has to lay its rows out anew.
    void setLarge(bool isLarge) { m_isLarge = isLarge; }
    [[nodiscard]] bool isLarge() const { return m_isLarge; }

    void setShowsChecks(bool isOn) { m_showsChecks = isOn; } // when a running job is requested again; off: its rows are only looked at

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QString newDay(const QModelIndex &index, const JobSummary &job) const;

    Thumbnails &m_thumbnails;
    QHash<QString, QString> m_services;
    std::function<QString(const JobSummary &job)> m_actionNames;
    bool m_showsChecks = true;
    bool m_isLarge = false;
    JobQuery::Order m_order = JobQuery::Order::Opened;
};
