// SPDX-License-Identifier: MIT
#pragma once

class DetailPane;
class JobController;
class JobsPane;
class OpenBar;
class PreferencesStore;
class QWidget;
class TokenSession;
class WindowActions;
struct WindowCommands;

// All that the window's actions act on; it outlives them.
struct ActionTargets
{
    WindowActions &actions;
    const WindowCommands &commands;
    JobController &controller;
    TokenSession &tokens;
    PreferencesStore &preferences;
    OpenBar &openBar;
    JobsPane &jobs;
    DetailPane &details;
    QWidget &window;
};

// Says what each action does.
void connectActions(const ActionTargets &to);

// Enables what can be done now, and names it accordingly: none of the commands on a job while the list means another than the one shown.
void showPossible(const ActionTargets &to);
