// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/keys.h"

#include <QHash>
#include <QString>

// How far a run is, for the line on a terminal.
struct RunProgress
{
    qsizetype jobs = 0;
    qsizetype jobsDone = 0;
    int filesSaved = 0;
    QHash<MediaKey, qint64> received{}; // bytes, of the jobs at hand
    qint64 receivedBefore = 0;          // bytes of all others

    [[nodiscard]] QString text() const; // "1 of 3 jobs done, 4 files saved, 12.3 MB received"
};
