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

    void start(const QString &folder);
    void cancel(); // what was taken stays

signals:
    void progressed(qint64 filesDone, qint64 filesInAll);
    void finished(const ImportSummary &summary);

private:
    Archive &m_archive; // borrowed, and asked from the worker: it outlives the pool's work
    const Service &m_service;
    QThreadPool &m_workers;
    std::shared_ptr<std::atomic_bool> m_isCancelled;
};
