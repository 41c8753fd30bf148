// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/job.h"
#include "app/job/jobdetails.h"

class QJsonObject;

// What the Details tab shows of a job: what went wrong, the bot's message, all fields. `document`: the job's own.
[[nodiscard]] QList<JobSection> faceSwapSections(const JobResponse &answer, const QJsonObject &document);
