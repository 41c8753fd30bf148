// SPDX-License-Identifier: MIT
#pragma once

#include "app/input/inputs.h"
#include "app/session/importsession.h"
#include "app/session/sessionservices.h"

#include <QObject>

// The ways in: what is pasted, typed, dropped or named becomes jobs to open; folders of documents, and more jobs than a person opens one by
// one, go into the archive.
class JobIntake : public QObject
{
    Q_OBJECT

public:
    explicit JobIntake(const SessionServices &services, QObject *parent = nullptr);

    void takeText(const QByteArray &text);            // at once, but a long one in a worker
    void takeIds(const QStringList &ids);             // as services name them: nothing in them is looked for
    void takeArguments(const QStringList &arguments); // files are read in a worker
    void cancelImport() { m_import.cancel(); }
    void setHasToken(bool hasToken) { m_import.setHasToken(hasToken); } // see ImportSession

signals:
    void opened(const Inputs &inputs);
    void importProgressed(const ImportProgress &progress);
    void importBegun(const QString &firstKey, qsizetype jobs); // of many jobs; so many are there
    void importEnded();                                        // all that were begun
    void imported(const ImportSummary &summary);

private:
    const Service &m_service;
    ImportSession m_import;
};
