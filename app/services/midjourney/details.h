// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/jobdetails.h"
#include "app/services/midjourney/midjourneyjob.h"

// What the Details tab shows of a job, in its order: what went wrong, the prompt, what Midjourney described or listed, parameters, all
// fields, the message. Only what there is. `raw`: the job's document.
[[nodiscard]] QList<JobSection> sectionsOf(const MidjourneyJob &job, const QByteArray &raw);
