#pragma once

#include "app/session/exportpage.h"
#include "app/session/jobsaver.h"

#include <QHash>
#include <QObject>

class QThreadPool;

struct ExportTask
{
    JobAnswer answer{};
    QList<MediaItem> items{}; // of this job
};

// What came of an export.
struct ExportReport
{
    QString folder{};
    QString page{}; // its path; empty: it could not be written
    qsizetype jobs = 0;
    int saved = 0; // files, the page not counted
    QList<std::pair<MediaItem, Error>> lost{};
    std::optional<Error> failure{}; // of the page, of a folder or of a job.json: the last one
};

// Saves jobs below a folder, each as a JobSaver does under the names that saving without a template gives, and last the page that shows
// them all: index.html, or " (2)" beside one that is there and shows something else. A few jobs are saved at a time, so that the queue
// never holds the media of thousands.
class JobExporter : public QObject
{
    Q_OBJECT

public:
    JobExporter(DownloadQueue &queue, const MediaStore &store, QThreadPool &workers, QObject *parent = nullptr);

    // Once. Of the options only `folder` and `forSharing` count.
    void start(const QList<ExportTask> &tasks, const SaveOptions &options);

signals:
    void savedMedium(const MediaItem &item, const QString &path);
    void progressed(qsizetype jobsDone, qsizetype jobsInAll);
    void finished(const ExportReport &report); // nothing follows; never from inside start()

private:
    struct Running
    {
        QHash<QString, QString> media{}; // paths, by key
        QList<std::pair<MediaItem, Error>> lost{};
        QString document{};
    };

    void startMore();
    void startOne(qsizetype place);
    void settle(qsizetype place, const Running &saved);
    void writePage();
    [[nodiscard]] QString inFolder(const QString &path) const;

    DownloadQueue &m_queue;
    const MediaStore m_store;
    QThreadPool &m_workers;
    SaveOptions m_options;
    QList<ExportTask> m_tasks;
    QList<ExportedJob> m_jobs; // for the page, in the order of the tasks
    ExportReport m_report;
    qsizetype m_started = 0;
    qsizetype m_done = 0;
};
