// SPDX-License-Identifier: MIT
#pragma once

#include "app/jobs/joblistmodel.h"
#include "ui/jobs/markedjob.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class JobDelegate;
class JobFilter;
class JobRows;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class Thumbnails;

// Jobs that somebody has chosen in the list. Of rows that were never looked at only the archive's ids are known.
struct ChosenJobs
{
    QList<JobKey> keys{};
    QList<qint64> ids{};

    bool operator==(const ChosenJobs &) const = default;
};

// Search, filter and the list of jobs. The query is the model's; this pane only says what it should be.
class JobsPane : public QWidget
{
    Q_OBJECT

public:
    JobsPane(JobListModel &model, Thumbnails &thumbnails, QWidget *parent = nullptr);

    // All services, id and title; and those that rows name, see JobDelegate.
    void setServices(const QList<std::pair<QString, QString>> &all, const QHash<QString, QString> &named,
                     const std::function<QString(const JobSummary &job)> &actionNames = {});
    void select(const JobKey &key); // which the session shows now; empty: none
    [[nodiscard]] ChosenJobs chosen() const;
    [[nodiscard]] int chosenCount() const;                    // how many rows are marked
    [[nodiscard]] QModelIndexList chosenRows(int most) const; // the first of them
    // Is any of the marked jobs such a one? Of rows that were never looked at nothing is known: they count as such.
    [[nodiscard]] bool hasChosen(const std::function<bool(const JobSummary &job)> &isSuch) const;
    // Is the marked job the one that the session shows? Until it is, no command may act.
    [[nodiscard]] bool isFinal() const { return m_marked.isFinal(); }
    [[nodiscard]] const MarkedJob &marked() const { return m_marked; }
    bool step(int rows); // to the job above or below; false: there is none
    void mark(int row);  // of the list, loaded or not
    void markAlone();    // what is marked, where others are chosen besides
    void focusSearch();
    void searchFor(const QString &search); // as if it was typed
    void showOpened(qsizetype jobs);       // some have just been opened: the first of them is to be seen in the list
    void setOrder(JobQuery::Order order);
    [[nodiscard]] JobQuery::Order order() const;
    void setLargeRows(bool isOn);
    void showTime(); // "3 h", "next check in 12 s": as they are now

signals:
    void orderChanged(); // or another part of the filter
    void selected(const JobKey &key);
    void selectedUnknown(); // a row that is not loaded yet: selected() follows when it is
    void choiceChanged();   // what is marked, how many, or whether it is settled
    void menuRequested(const JobKey &key, const QPoint &globalPosition);
    void removeRequested(); // of what is chosen

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void connectModel();
    void search();                                 // the model for what the controls say
    void updateSoon();                             // once for all that changes in this turn of the event loop
    [[nodiscard]] QModelIndex markedIndex() const; // the row that is meant
    [[nodiscard]] int markedRow() const;           // where what is meant is in the list; -1: nowhere
    void showMarked();                             // the mark
    void showMenuWhenReleased();
    void keepSelection();
    void restoreSelection();
    void showSelected();
    void beginWithAWholeRow();
    void keepCurrentInView(int height);
    void goToList();
    void showAll();
    void showCount();
    void showDay();

    JobListModel &m_model;
    JobRows *m_rows;
    QLineEdit *m_search;
    JobFilter *m_filter;
    QLabel *m_day; // of the first row that is seen
    QListView *m_list;
    JobDelegate *m_delegate;
    QLabel *m_empty;
    QPushButton *m_showAll; // where none is found
    QLabel *m_count;
    MarkedJob m_marked;
    std::optional<QPoint> m_menuPlace; // of a menu that waits for its job
    bool m_isRemoving = false;         // rows, right now
    bool m_isRestoring = false;        // the selection
    bool m_isJustSelected = false;     // by select(), a moment ago
    bool m_isOpening = false;          // what is selected next is what was opened
    bool m_isListRequested = false;    // it gets the focus when it has rows
    bool m_hasLooked = false;          // in this turn, whether the current row is in view
    bool m_isCurrentSeen = false;      // as it was looked at last
    QTimer m_updateSoon;
};
