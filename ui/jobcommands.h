// SPDX-License-Identifier: MIT
#pragma once

#include "ui/windowservices.h"

#include <QObject>

class QWidget;

// What becomes of jobs of the list after a question: they are requested once more, are removed, or get other tags.
class JobCommands : public QObject
{
    Q_OBJECT

public:
    JobCommands(const WindowServices &services, QWidget *window);

    void refreshJobs(const QStringList &jobs); // many are asked about first
    void removeJobs(const QStringList &jobs);  // asks once
    void editTags(const QStringList &jobs);    // those that all have are offered, and only what is changed of them changes

private:
    const WindowServices m_services;
    JobController &m_controller;
    QWidget *const m_window;
};
