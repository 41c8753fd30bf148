// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

// Every command of the window with its text, key and icon, and the menus that hold them. What they do is connected elsewhere.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QMainWindow *window);

    QAction *openFiles = add(tr("Open Files…"), QKeySequence::Open, "document");
    QAction *openFolder = add(tr("Open Folder…"), {});
    QAction *paste = add(tr("Paste Jobs"), QKeySequence::Paste, "paste");
    QAction *addRunning = add(tr("Add Running Jobs"), {});
    QAction *jobField = add(tr("Go to Job ID"), QKeySequence(Qt::CTRL | Qt::Key_L));
    QAction *search = add(tr("Search Jobs"), QKeySequence::Find, "search");
    QAction *refresh = add(tr("Refresh"), QKeySequence(Qt::Key_F5), "refresh");
    QAction *stopChecking = add(tr("Stop Checking"), {});
    QAction *pin = add(tr("Pin"), QKeySequence(Qt::CTRL | Qt::Key_D));
    QAction *tags = add(tr("Tags…"), QKeySequence(Qt::CTRL | Qt::Key_T));
    QAction *removeJob = add(tr("Remove…"), {});
    QAction *undoRemove = add(tr("Undo Remove"), QKeySequence::Undo);
    QAction *copyId = add(tr("Copy Job ID"), {}, "copy");
    QAction *copyPrompt = add(tr("Copy Prompt"), {});
    QAction *copyMediaItem = add(tr("Copy Image"), QKeySequence::Copy);
    QAction *save = add(tr("Save"), QKeySequence::Save, "save");
    QAction *saveAs = add(tr("Save As…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_S));
    QAction *saveSelected = add(tr("Save Selected"), {});
    QAction *saveAll = add(tr("Save All"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), "save-all");
    QAction *exportJobs = add(tr("Export…"), {});
    QAction *fullScreen = add(tr("Full Screen"), QKeySequence(Qt::Key_F11));
    QAction *compare = add(tr("Compare"), {});
    QAction *showInfo = add(tr("Show Info"), {});
    QAction *pauseDownloads = add(tr("Pause Downloads"), {});      // is checked while they are
    QAction *alwaysDirectly = add(tr("Always Load Directly"), {}); // is checked while it is so
    QAction *keepEverything = add(tr("Keep All Media"), {});       // is checked while it is so
    QAction *token = add(tr("API Token…"), {}, "key");
    QAction *settings = add(tr("Settings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma));
    QAction *samples = add(tr("Try the Sample Jobs"), {}, "samples");
    QAction *previousJob = add(tr("Previous Job"), QKeySequence(Qt::ALT | Qt::Key_Up));
    QAction *nextJob = add(tr("Next Job"), QKeySequence(Qt::ALT | Qt::Key_Down));
    QAction *shortcuts = add(tr("Keyboard Shortcuts"), QKeySequence::HelpContents);
    QAction *log = add(tr("Show Log"), {});
    QAction *diagnostics = add(tr("Copy Diagnostics"), {});
    QAction *about = add(tr("About Job Viewer"), {}, "info");
    QAction *quit = add(tr("Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    QList<QAction *> tabs; // Ctrl+1 …

    // The commands on jobs say how many they act on, when it is more than one.
    void showJobCount(int jobs, bool isPinned);

    [[nodiscard]] QList<QAction *> all() const;
    [[nodiscard]] QMenu *makeMenu(QWidget *parent) const; // all of them, for the button at the end of the bar
    [[nodiscard]] QString shortcutList() const;           // of the window and of the preview, as text in two columns

private:
    QAction *add(const QString &text, const QKeySequence &key, const char *icon = nullptr);
};
