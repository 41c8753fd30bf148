#pragma once

#include "app/archive/archive.h"
#include "app/service/importer.h"

#include <QObject>

#include <atomic>
#include <memory>

class QThreadPool;

// Reads folders of job documents into the archive, in a worker: nothing of them is in memory but a batch, and the list shows them as they
// come.
class ImportSession : public QObject
{
    Q_OBJECT

public:
    ImportSession(Archive &archive, const Service &service, QThreadPool &workers, QObject *parent = nullptr);
    ~ImportSession() override; // what runs ends after its batch

    void start(const QString &folder); // beside those that run already
    void cancel();                     // all of them; what was taken stays
    [[nodiscard]] bool isRunning() const { return m_running > 0; }

signals:
    void progressed(qint64 filesDone, qint64 filesInAll); // of all folders that were begun since none ran
    void finished(const ImportSummary &summary);          // of one folder

private:
    struct Run
    {
        std::shared_ptr<std::atomic_bool> isCancelled{};
        qint64 filesDone = 0;
        qint64 filesInAll = 0;
    };

    void takeProgress(qsizetype place, qint64 done, qint64 all);

    Archive &m_archive; // borrowed, and asked from the worker: it outlives the pool's work
    const Service &m_service;
    QThreadPool &m_workers;
    QList<Run> m_runs; // begun since none ran
    int m_running = 0;
};
