// SPDX-License-Identifier: MIT
#pragma once

#include "ui/commandgroup.h"

class QMimeData;
class SaveCommands;

// How jobs are brought into the window: out of the clipboard, from what is dropped, out of files and folders, and by family.
class OpenCommands : public CommandGroup
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
    void openFamily(const QStringList &jobIds); // many only after a confirmation; the selected job stays the one that is shown

private:
    const SaveCommands &m_saving;
};
