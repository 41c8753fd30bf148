// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/jobdetails.h"
#include "app/services/midjourney/midjourneyjob.h"

// Every field of the job that has a value, apart from its long texts (prompt, content, error, errorDetails, the embeds' descriptions).
// Times as they came stand in `raw`, the job's document.
[[nodiscard]] QList<Field> fieldsOf(const MidjourneyJob &job, const QByteArray &raw);
