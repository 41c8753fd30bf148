// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/jobstate.h"

#include <QStringView>

// What the house's jobs write as their status. An open set: what is not known, or missing, is Unknown.
[[nodiscard]] JobState houseStateFrom(QStringView text);
