// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/jobquery.h"

#include <QPushButton>

class QMenu;

// What of the jobs is shown, and in which order, as a button with a menu: statuses, marks, what they hold, when they expire.
class JobFilter : public QPushButton
{
    Q_OBJECT

public:
    explicit JobFilter(QWidget *parent = nullptr);

    void setServices(const QList<std::pair<QString, QString>> &services);                           // id and title
    [[nodiscard]] JobQuery query() const;                                                           // without a text
    [[nodiscard]] QSize sizeHint() const override { return QPushButton::sizeHint() + QSize(8, 0); } // the text does not touch the arrow
    void showAll();
    void setOrder(JobQuery::Order order);
    [[nodiscard]] JobQuery::Order order() const { return query().order; }
    [[nodiscard]] QString nameOf(JobQuery::Order order) const; // "Opened"

signals:
    void changed();

private:
    enum class Mark { Pinned, Saved, ExpiresSoon, HasVideo, HasAudio };

    QAction *addCheckable(QMenu *menu, const QString &text);
    void addStates(QMenu *menu);
    void addMarks(QMenu *menu);
    void addOrders(QMenu *menu);
    void change();
    void reportCount();

    QMenu *m_services = nullptr;
    QHash<JobState, QAction *> m_states;
    QHash<Mark, QAction *> m_marks;
    QHash<JobQuery::Order, QAction *> m_orders;
};
