// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/keys.h"
#include "ui/commandgroup.h"

// What becomes of jobs of the list after a question: they are requested once more, are removed, or get other tags; and how
// their media are rated.
class JobCommands : public CommandGroup
{
    Q_OBJECT

public:
    using CommandGroup::CommandGroup;

    void refreshJobs(const QList<JobKey> &jobs);             // many only after a confirmation
    void removeJobs(const QList<JobKey> &jobs);              // asks once
    void rateMedia(const QList<JobMedia> &media, int stars); // see rating.h
    void editTags(const QList<JobKey> &jobs);                // those that all have are offered, and only what is changed of them changes
};
