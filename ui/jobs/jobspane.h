#pragma once

#include "app/job/joblistmodel.h"

#include <QTimer>
#include <QWidget>

class JobRows;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class Thumbnails;

// Search, filter and the list of jobs. The query is the model's; this pane only says what it should be.
class JobsPane : public QWidget
{
    Q_OBJECT

public:
    JobsPane(JobListModel &model, Thumbnails &thumbnails, QWidget *parent = nullptr);

    void select(const QString &key); // empty: none
    [[nodiscard]] QStringList selectedKeys() const;
    void step(int rows); // to the job above or below
    void focusSearch();

signals:
    void selected(const QString &key);
    void menuWanted(const QString &key, const QPoint &globalPosition);

private:
    void makeFilterMenu();
    void ask(); // the model for what the controls say
    void restoreSelection();
    void showCount();

    JobListModel &m_model;
    JobRows *m_rows;
    QLineEdit *m_search;
    QPushButton *m_filter;
    QListView *m_list;
    QLabel *m_empty;
    QTimer m_clock; // for "next check in 12 s"
    QString m_selected;
};
