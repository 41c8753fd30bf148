// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/keys.h"
#include "app/messages/messages.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class BrowsedJobs;
class JobController;
class PreferencesStore;
class Thumbnails;
class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;

// What the services list: the jobs that run now, and each history, a page at a time. What is chosen is opened or saved; nothing else of it
// gets into the window's list.
class BrowseDialog : public QDialog
{
    Q_OBJECT

public:
    // All of these outlive the dialog.
    BrowseDialog(JobController &controller, PreferencesStore &preferences, Thumbnails &thumbnails, QWidget *parent);
    ~BrowseDialog() override;

signals:
    void saveRequested(const QList<JobKey> &jobs); // which are in the window's list by then
    void actionRequested(ActionId action);         // what helps against an error

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillLists();
    void layOut();
    void connectParts();
    void showList(); // the one chosen above
    void reload();   // its first page
    void rememberAccount();
    void showState(); // of the model
    void showPossible();
    [[nodiscard]] QString messageOf() const; // in place of the rows; empty: they are there
    QList<JobKey> openChosen();
    [[nodiscard]] QString list() const; // HistoryList::id; empty: what runs

    JobController &m_controller;
    PreferencesStore &m_preferences;
    const std::unique_ptr<BrowsedJobs> m_jobs;
    QComboBox *m_lists;
    QLabel *m_accountLabel;
    QLineEdit *m_account;
    QPushButton *m_reload;
    QStackedWidget *m_pages;
    QListView *m_rows;
    QWidget *m_page; // the message and its button
    QLabel *m_message;
    QPushButton *m_help;
    QLabel *m_count;
    QPushButton *m_more;
    QPushButton *m_open;
    QPushButton *m_save;
    QTimer m_soon;                      // until the list that was chosen is requested
    QString m_spoken;                   // what a screen reader was told last
    ActionId m_action = ActionId::None; // of the button below the message
};
