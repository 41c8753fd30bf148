// SPDX-License-Identifier: MIT
#pragma once

#include "app/archive/archive.h"
#include "app/input/importer.h"

#include <QObject>

#include <atomic>
#include <memory>

class QThreadPool;

// Reads job documents and IDs into the archive, in a worker: nothing of them is in memory but a batch, and the list shows them as they
// come. A few jobs are handed back, to be opened one by one. IDs that are not from a folder are requested one after another: see
// WatchBacklog.
class ImportSession : public QObject
{
    Q_OBJECT

public:
    ImportSession(Archive &archive, const Service &service, QThreadPool &workers, QObject *parent = nullptr);
    ~ImportSession() override; // what runs ends after its piece or batch

    // Each runs beside those that run already.
    void start(const ImportSources &sources);
    void startArguments(const QStringList &arguments);         // files and texts; each folder by itself
    void cancel();                                             // all of them; what was taken stays
    void setHasToken(bool hasToken) { m_hasToken = hasToken; } // without a token, IDs get the error NoToken until there is one
    [[nodiscard]] bool isRunning() const { return m_running > 0; }

signals:
    void progressed(const ImportProgress &progress);    // of all that were begun since none ran
    void begun(const JobKey &firstKey, qsizetype jobs); // there are many: the first so many are in the archive
    void opened(const Inputs &inputs);                  // there are few; in place of finished()
    void finished(const ImportSummary &summary);        // of one of them
    void ended();                                       // the last one has

private:
    struct Run
    {
        std::shared_ptr<std::atomic_bool> isCancelled{};
        ImportProgress progress{};
    };

    void run(const ImportSources &sources, bool isFolder);
    void takeProgress(qsizetype place, const ImportProgress &progress);
    void takeResult(const ImportResult &result);

    Archive &m_archive; // borrowed, and called from the worker: it outlives the pool's work
    const Service &m_service;
    QThreadPool &m_workers;
    QList<Run> m_runs; // begun since none ran
    int m_running = 0;
    bool m_hasToken = true;
};
