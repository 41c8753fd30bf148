// SPDX-License-Identifier: MIT
#pragma once

#include "ui/windowcommands.h"
#include "ui/windowservices.h"

#include <QMainWindow>
#include <QTimer>

class CheckClock;
class DetailPane;
class JobController;
class JobPages;
class JobsPane;
class NoticeBar;
class OpenBar;
class QSplitter;
class QToolButton;
class Thumbnails;
class WallPane;
class WallSwitch;
class WindowActions;
struct Notice;

// Panes and actions, nothing else: what the user requests goes to the controller, what it reports goes to the panes.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowServices &services, QWidget *parent = nullptr);

    void restore(); // how the preferences say that it was left
    void openSettings();
    void comeToFront(const QString &activationToken); // as the desktop gave it; empty: it gave none

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    [[nodiscard]] QToolButton *menuButton();
    void connectPanes();
    void connectMedia();
    void connectNotices();
    void report(const Notice &notice);
    void noteState(); // where the window is and what it shows, in the preferences

    const WindowServices m_services;
    JobController &m_controller;
    const WindowCommands m_commands;
    Thumbnails *m_thumbnails;
    OpenBar *m_openBar;
    NoticeBar *m_notices;
    JobsPane *m_jobs;
    QSplitter *m_splitter;
    JobPages *m_pages;
    DetailPane *m_details; // of these
    Thumbnails *m_wallThumbnails;
    WallPane *m_wall;
    WallSwitch *m_middle;
    WindowActions *m_actions;
    CheckClock *m_clock;
    QTimer m_noteSoon; // once for many changes
};
