// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/keys.h"
#include "ui/commandgroup.h"

// What concerns the program as a whole: its token, its samples, what notices offer, and information about itself.
class ProgramCommands : public CommandGroup
{
    Q_OBJECT

public:
    ProgramCommands(const WindowServices &services, QWidget *window);

    void act(ActionId action, const JobKey &job = {}); // empty: for the selected job
    void enterToken();
    void reportDirectly(bool isOn); // what it means to load files directly
    void startSamples();
    void copyDiagnostics();
    void showLog();
    void showAbout();

private:
    const WindowServices &m_services;
};
