// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/job.h"
#include "app/job/rating.h"

#include <QByteArray>

// What lies beside a saved media item, for people and programs: plain text in UTF-8, in English whatever the program speaks, a line
// "Name: value" each. Pure.

// Prompt, parameters, seed and what else says how the media item was made, and the user's rating. For sharing without the latter and the
// job's id, and masked as withoutPrivateData() masks.
[[nodiscard]] QByteArray textBeside(const Job &job, const MediaItem &item, bool forSharing, int stars = unrated);

// The job's document: as it came, or masked.
[[nodiscard]] QByteArray documentBeside(const JobResponse &answer, bool forSharing);
