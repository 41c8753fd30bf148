// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/keys.h"
#include "ui/commandgroup.h"

// What becomes of jobs of the list after a question: they are requested once more, are removed, or get other tags.
class JobCommands : public CommandGroup
{
    Q_OBJECT

public:
    using CommandGroup::CommandGroup;

    void refreshJobs(const QList<JobKey> &jobs); // many only after a confirmation
    void removeJobs(const QList<JobKey> &jobs);  // asks once
    void editTags(const QList<JobKey> &jobs);    // those that all have are offered, and only what is changed of them changes
};
