// SPDX-License-Identifier: MIT
#pragma once

#include "app/messages/notice.h"
#include "ui/windowservices.h"

#include <QObject>

class QWidget;

// What concerns the program as a whole: its token, its samples, what notices offer, and what tells of itself.
class ProgramCommands : public QObject
{
    Q_OBJECT

public:
    ProgramCommands(const WindowServices &services, QWidget *window);

    void act(ActionId action, const QString &job = {}); // empty: for the selected job
    void enterToken();
    void reportDirectly(bool isOn); // what it means to load files directly
    void startSamples();
    void copyDiagnostics();
    void showLog();
    void showAbout();

signals:
    void noticed(const Notice &notice);

private:
    void report(const QString &text);

    const WindowServices m_services;
    JobController &m_controller;
    QWidget *const m_window;
};
