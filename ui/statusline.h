// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

class JobController;
class ElidedLabel;
class QToolButton;
struct ImportProgress;

// The line at the bottom: running jobs, downloads, and where the token comes from.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(JobController &controller, QWidget *parent = nullptr);

    void showJobs(); // as it is now

private:
    void showDownloads();
    void showToken();
    void showImport(const ImportProgress &progress);
    void hideImport();
    void showSaving(qsizetype jobsDone, qsizetype jobsInAll);
    void showRefresh(qsizetype jobsDone, qsizetype jobsInAll);

    JobController &m_controller;
    ElidedLabel *m_jobs;
    ElidedLabel *m_import;  // of folders and large files; hidden while none is read
    QToolButton *m_stop;    // ends that
    ElidedLabel *m_refresh; // of several jobs; hidden while none are refreshed
    QToolButton *m_stopRefresh;
    ElidedLabel *m_saving; // of several jobs; hidden while none are saved
    ElidedLabel *m_downloads;
    ElidedLabel *m_token;
    QTimer m_jobsSoon;
};
