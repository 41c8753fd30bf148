// SPDX-License-Identifier: MIT
#pragma once

#include "app/messages/notice.h"
#include "ui/windowservices.h"

#include <QObject>

class QMimeData;
class QWidget;
class SaveCommands;

// How jobs are brought into the window: out of the clipboard, from what is dropped, out of files and folders, and by family.
class OpenCommands : public QObject
{
    Q_OBJECT

public:
    // `saving` outlives this.
    OpenCommands(const WindowServices &services, const SaveCommands &saving, QWidget *window);

    void openPasted();
    [[nodiscard]] static bool canOpen(const QMimeData &data);
    void openDropped(const QMimeData &data);
    void openFiles();
    void openFolderToRead();
    void openFamily(const QStringList &jobIds); // many are asked about first; the selected job stays the one that is shown

signals:
    void noticed(const Notice &notice);

private:
    void report(const QString &text);

    const WindowServices m_services;
    JobController &m_controller;
    const SaveCommands &m_saving;
    QWidget *const m_window;
};
