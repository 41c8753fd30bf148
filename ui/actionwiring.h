#pragma once

class DetailPane;
class JobController;
class JobsPane;
class OpenBar;
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
    OpenBar &openBar;
    JobsPane &jobs;
    DetailPane &details;
    QWidget &window;
};

// Says what each action does.
void connectActions(const ActionTargets &to);
