// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;
class QToolBar;

// Every command of the window with its text, key and icon, and the menus that hold them. What they do is connected elsewhere.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QMainWindow *window);

    QAction *openFiles;
    QAction *openFolder;
    QAction *paste;
    QAction *addRunning;
    QAction *jobField;
    QAction *search;
    QAction *refresh;
    QAction *stopChecking;
    QAction *pin;
    QAction *tags;
    QAction *removeJob;
    QAction *undoRemove;
    QAction *copyId;
    QAction *copyPrompt;
    QAction *copyMediaItem;
    QAction *save;
    QAction *saveAs;
    QAction *saveSelected;
    QAction *saveAll;
    QAction *exportJobs;
    QAction *fullScreen;
    QAction *compare;
    QAction *showInfo;
    QAction *pauseDownloads; // is checked while they are
    QAction *alwaysDirectly; // is checked while it is so
    QAction *keepEverything; // is checked while it is so
    QAction *token;
    QAction *settings;
    QAction *samples;
    QAction *previousJob;
    QAction *nextJob;
    QAction *shortcuts;
    QAction *log;
    QAction *diagnostics;
    QAction *about;
    QAction *quit;
    QList<QAction *> tabs; // Ctrl+1 …

    // The commands on jobs say how many they act on, when it is more than one.
    void showJobCount(int jobs, bool isPinned);

    [[nodiscard]] QList<QAction *> all() const;
    [[nodiscard]] QMenu *makeMenu(QWidget *parent) const; // all of them, for the button at the end of the bar
    [[nodiscard]] QString shortcutList() const;           // of the window and of the preview, as text in two columns

private:
    QAction *add(const QString &text, const QKeySequence &key, const QString &icon = {});
};
