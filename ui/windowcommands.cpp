// SPDX-License-Identifier: MIT
#include "ui/windowcommands.h"

#include "ui/common/frontwindow.h"
#include "ui/windowservices.h"

CommandGroup::CommandGroup(const WindowServices &services, QWidget *window)
    : QObject(window)
    , m_controller(services.controller)
    , m_dialogs(services.dialogs)
{}

QWidget *CommandGroup::front() const
{
    return frontWindow(static_cast<QWidget *>(parent()));
}

WindowCommands::WindowCommands(const WindowServices &services, QWidget *window)
    : saving(new SaveCommands(services, window))
    , opening(new OpenCommands(services, *saving, window))
    , jobs(new JobCommands(services, window))
    , sharing(new ShareCommands(services, window))
    , program(new ProgramCommands(services, window))
{}
