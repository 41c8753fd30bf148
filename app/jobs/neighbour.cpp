// SPDX-License-Identifier: MIT
#include "app/jobs/neighbour.h"

#include "app/jobs/joblistmodel.h"

#include <algorithm>

JobKey neighbourOf(int row, const JobListModel &jobs, const QSet<JobKey> &gone)
{
    const auto stays = [&](int at) { return !jobs.keyAt(at).isEmpty() && !gone.contains(jobs.keyAt(at)); };
    for (int below = std::max(row, 0); below < jobs.rowCount(); ++below) {
        if (stays(below))
            return jobs.keyAt(below);
    }
    for (int above = row - 1; above >= 0; --above) {
        if (stays(above))
            return jobs.keyAt(above);
    }
    return {};
}
