// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/keys.h"

#include <QSet>
#include <QString>

class JobListModel;

// The nearest job that stays when these go: below the row, else above it; empty: none that is loaded.
[[nodiscard]] JobKey neighbourOf(int row, const JobListModel &jobs, const QSet<JobKey> &gone);
