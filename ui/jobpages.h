// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/pagestack.h"
#include "ui/windowservices.h"

#include <QTimer>

class ContactSheet;
class DetailPane;
class EmptyPage;
class JobsPane;
class QLabel;
class Thumbnails;

// What stands beside the list: the job that is marked in it, several that are chosen, or a page that says why there is none.
class JobPages : public PageStack
{
    Q_OBJECT

public:
    // Both outlive this.
    JobPages(const WindowServices &services, Thumbnails &thumbnails, JobsPane &jobs, QWidget *parent = nullptr);

    [[nodiscard]] EmptyPage &empty() { return *m_empty; }
    [[nodiscard]] QLabel &loading() { return *m_loading; }
    [[nodiscard]] DetailPane &details() { return *m_details; }

    void showChoice();   // of the list: what it means is there, or is waited for
    void showSelected(); // the session's job
    void showJob();      // of which something is new

private:
    [[nodiscard]] bool showsSeveral(); // which are chosen; false: there are not so many

    JobController &m_controller;
    JobsPane &m_jobs;
    EmptyPage *m_empty;
    QLabel *m_loading; // the marked job is not there yet
    ContactSheet *m_sheet;
    DetailPane *m_details;
    QTimer m_loadingSoon{this}; // a job that comes at once does not flicker, where its row is loaded
};
