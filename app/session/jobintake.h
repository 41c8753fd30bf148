#pragma once

#include "app/service/inputs.h"
#include "app/session/importsession.h"
#include "app/session/sessionservices.h"

#include <QObject>

#include <memory>

// The ways in: what is pasted, typed, dropped or named becomes jobs to open; folders of documents go into the archive, where there is one.
class JobIntake : public QObject
{
    Q_OBJECT

public:
    explicit JobIntake(const SessionServices &services, QObject *parent = nullptr);

    void takeText(const QByteArray &text);            // at once, but a long one in a worker
    void takeArguments(const QStringList &arguments); // files are read in a worker
    void cancelImport();

signals:
    void taken(const Inputs &inputs);
    void importProgressed(qint64 filesDone, qint64 filesInAll); // the same twice: it has ended
    void imported(const ImportSummary &summary);

private:
    QThreadPool &m_workers;
    const Service &m_service;
    std::unique_ptr<ImportSession> m_import;
};
