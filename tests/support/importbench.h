// SPDX-License-Identifier: MIT
#pragma once

#include "app/input/importer.h"
#include "app/services/midjourney/midjourneyv2.h"

#include <QSet>
#include <QTemporaryDir>

// Knows what it was handed, as an archive does.
struct ImportReceiver
{
    QStringList ids{}; // in their order
    QSet<QString> documents{};
    QList<qsizetype> batches{};

    ImportCounts take(const QList<JobInput> &batch);
};

// A folder with files to import, and what became of them.
class ImportBench
{
public:
    void write(const QString &name, const QByteArray &content);
    [[nodiscard]] ImportSummary import(const std::atomic_bool *isCancelled = nullptr);

    const MidjourneyV2 service{};
    const QTemporaryDir folder;
    ImportReceiver receiver;
    QList<std::pair<qint64, qint64>> reported; // files, and files in all
};
