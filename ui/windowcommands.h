// SPDX-License-Identifier: MIT
#pragma once

#include "ui/jobcommands.h"
#include "ui/opencommands.h"
#include "ui/programcommands.h"
#include "ui/savecommands.h"
#include "ui/sharecommands.h"

// What the window's commands do beyond the controller, by purpose. All are the window's children.
struct WindowCommands
{
    WindowCommands(const WindowServices &services, QWidget *window); // `services` outlive the window

    [[nodiscard]] QList<CommandGroup *> all() const { return {saving, opening, jobs, sharing, program}; }

    SaveCommands *const saving;
    OpenCommands *const opening;
    JobCommands *const jobs;
    ShareCommands *const sharing;
    ProgramCommands *const program;
};
