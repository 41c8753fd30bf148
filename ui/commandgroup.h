// SPDX-License-Identifier: MIT
#pragma once

#include "app/messages/notice.h"

#include <QObject>

class Dialogs;
class JobController;
class QWidget;
struct WindowServices;

// Jobs that a command requests from the service without a question.
inline constexpr qsizetype maxUnconfirmed = 20;

// A group of the window's commands: what they act on, what they ask with, and how they say what came of it.
class CommandGroup : public QObject
{
    Q_OBJECT

public:
    CommandGroup(const WindowServices &services, QWidget *window); // a child of the window

signals:
    void noticed(const Notice &notice);

protected:
    void report(const QString &text, Notice::Level level = Notice::Level::Info) { emit noticed({.text = text, .level = level}); }
    [[nodiscard]] QWidget *front() const; // what a dialog belongs in front of

    JobController &m_controller;
    Dialogs &m_dialogs;
};
