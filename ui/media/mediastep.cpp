// SPDX-License-Identifier: MIT
#include "ui/media/mediastep.h"

#include <algorithm>

MediaStep mediaStep(int row, int count, int steps, bool crossesJobs)
{
    const int target = count > 0 ? std::clamp(row + steps, 0, count - 1) : -1;
    const bool isStuck = target < 0 || (row >= 0 && target == row);
    if (steps == 0 || !isStuck)
        return {.row = target};
    return {.jobs = !crossesJobs ? 0 : steps > 0 ? 1 : -1};
}
