// SPDX-License-Identifier: MIT
#pragma once

#include "app/jobs/familytree.h"

#include "app/job/jobsummary.h"

class JobController;

// What is known of a job's relatives, for familyTreeOf(): those that any of them lists, and those that name one of them. Relatives that are
// only named are in it, too, with the time in their id as their text.
// `archived`: relatives that are not in memory.
[[nodiscard]] QHash<QString, Relative> relativesOf(const JobController &controller, const JobKey &key,
                                                   const QList<KnownJob> &archived = {});
