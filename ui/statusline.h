#pragma once

#include <QTimer>
#include <QWidget>

class JobController;
class QLabel;

// The line at the bottom: running jobs, downloads, and where the token comes from.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(JobController &controller, QWidget *parent = nullptr);

private:
    void showJobs();
    void showDownloads();
    void showToken();
    void showImport(qint64 filesDone, qint64 filesInAll);
    void showSaving(qsizetype jobsDone, qsizetype jobsInAll);

    JobController &m_controller;
    QLabel *m_jobs;
    QLabel *m_import; // of folders; hidden while none is read
    QLabel *m_saving; // of several jobs; hidden while none are saved
    QLabel *m_downloads;
    QLabel *m_token;
    QTimer m_jobsSoon;
};
