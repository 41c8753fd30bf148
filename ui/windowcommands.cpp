// SPDX-License-Identifier: MIT
#include "ui/windowcommands.h"

WindowCommands::WindowCommands(const WindowServices &services, QWidget *window)
    : saving(new SaveCommands(services, window))
    , opening(new OpenCommands(services, *saving, window))
    , jobs(new JobCommands(services, window))
    , sharing(new ShareCommands(services, window))
    , program(new ProgramCommands(services, window))
{}
