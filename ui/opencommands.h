// SPDX-License-Identifier: MIT
#pragma once

#include "app/messages/messages.h"
#include "ui/commandgroup.h"

#include <QPointer>

class BrowseDialog;
class QMimeData;
class SaveCommands;
class Thumbnails;

// How jobs are brought into the window: out of the clipboard, from what is dropped, out of files and folders, and by family.
class OpenCommands : public CommandGroup
{
    Q_OBJECT

public:
    // `saving` outlives this.
    OpenCommands(const WindowServices &services, SaveCommands &saving, QWidget *window);

    void openPasted();
    [[nodiscard]] static bool canOpen(const QMimeData &data);
    void openDropped(const QMimeData &data);
    void openFiles();
    void openFolderToRead();
    void browse(Thumbnails &thumbnails);        // what the services list; the dialog stays open beside the window
    void openFamily(const QStringList &jobIds); // many only after a confirmation; the selected job stays the one that is shown

signals:
    void actionRequested(ActionId action); // in the dialog

private:
    const WindowServices &m_services;
    SaveCommands &m_saving;
    QPointer<BrowseDialog> m_browsing;
};
