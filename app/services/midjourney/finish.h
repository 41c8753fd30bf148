// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/job.h"
#include "app/services/midjourney/midjourneyjob.h"

// What the service's job is to the rest of the program: nothing of it is worked out again.
[[nodiscard]] Job finishedJob(const MidjourneyJob &job, const QString &service); // the adapter's id
