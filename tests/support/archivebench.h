// SPDX-License-Identifier: MIT
#pragma once

#include "app/archive/archiveworker.h"
#include "app/services/midjourney/midjourneyv2.h"

#include <QTemporaryDir>

#include <memory>

// The archive's tables on this thread, in a new database, with jobs to put into it. What cannot be done ends the test.
class ArchiveBench
{
public:
    ArchiveBench();

    [[nodiscard]] JobRecord record(int number, const QString &status = QStringLiteral("completed"),
                                   const QString &prompt = QStringLiteral("a lighthouse")) const;
    Seen put(const JobRecord &record);
    [[nodiscard]] QStringList found(const JobQuery &query);         // keys
    [[nodiscard]] std::unique_ptr<ArchiveTables> openAgain() const; // as a second program does
    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }

    const MidjourneyV2 service{};
    const QTemporaryDir folder;
    const std::unique_ptr<ArchiveTables> tables;
};
