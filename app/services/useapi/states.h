// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/jobstate.h"

#include <QStringView>

// What the house's jobs write as their status. An open set: what is not known, or missing, is Unknown.
[[nodiscard]] JobState houseStateFrom(QStringView text);

// Of the living services: "completed", "SUCCEEDED", "processing" …, whatever the case. A text that is not known means that the job still
// runs: new words are for new stages. Empty: Unknown.
[[nodiscard]] JobState liveStateFrom(const QString &text);
