// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/keys.h"
#include "app/saving/exportpage.h"
#include "app/saving/jobsaver.h"
#include "app/saving/savereports.h"

#include <QDate>
#include <QHash>
#include <QObject>

class MediaResolver;
class QThreadPool;

// Saves jobs into a new folder, "Job Viewer export 2026-11-27" or " (2)" where there is one: each as a JobSaver does under the names of
// saving without a template, and last index.html, the page that shows them all. A few jobs are saved at a time, so that the queue
// never holds the media of thousands.
class JobExporter : public QObject
{
    Q_OBJECT

public:
    JobExporter(MediaResolver &resolver, const MediaStore &store, QThreadPool &workers, QObject *parent = nullptr);

    void setStars(const StarsSource &stars) { m_starsOf = stars; } // before start(); else no ratings are on the page
    // Once. Of the options only `folder`, in which the new one is made, and `forSharing` count.
    void start(const QList<SaveTask> &tasks, const SaveOptions &options, const QDate &today);

signals:
    void savedItem(const MediaItem &item, const QString &path);
    void remarked(const MediaItem &item, FileRemarks remarks); // see JobSaver
    void progressed(qsizetype jobsDone, qsizetype jobsInAll);
    void finished(const ExportReport &report); // nothing follows; never from inside start()

private:
    struct Running
    {
        QHash<MediaKey, QString> media{}; // paths, by key
        QHash<MediaKey, int> stars{};
        QList<Loss> lost{};
        QString document{};
    };

    void makeFolder(const QDate &today);
    void startMore();
    void startOne(qsizetype place);
    void onSaved(qsizetype place, const Running &saved);
    void writePage();
    [[nodiscard]] QString inFolder(const QString &path) const;

    MediaResolver &m_resolver;
    const MediaStore m_store;
    QThreadPool &m_workers;
    StarsSource m_starsOf;
    SaveOptions m_options;
    QList<SaveTask> m_tasks;
    QList<ExportedJob> m_jobs; // for the page, in the order of the tasks
    ExportReport m_report;
    qsizetype m_started = 0;
    qsizetype m_done = 0;
};
