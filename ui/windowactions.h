// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QObject>

#include <functional>

class CompareActions;
class DetailPane;
class ImageView;
class JobController;
class JobsPane;
class NoticeBar;
class OpenBar;
class PlaybackActions;
class PreferencesStore;
class QAction;
class QMenu;
class QWidget;
class RatingActions;
class TokenSession;
class WallSwitch;
struct Preferences;
struct WindowCommands;

// All that the window's actions act on; it outlives them.
struct ActionTargets
{
    QWidget &window;
    const WindowCommands &commands;
    JobController &controller;
    TokenSession &tokens;
    PreferencesStore &preferences;
    NoticeBar &notices;
    OpenBar &openBar;
    JobsPane &jobs;
    DetailPane &details;
    WallSwitch &middle;
};

// Every command of the window, each in one row: its text, its key, its icon and what it does; and the menus that hold them. What the
// settings do is connected elsewhere.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(const ActionTargets &to);

    QAction *openFiles{}, *openFolder{}, *paste{}, *addRunning{}, *browse{}, *jobField{}, *search{};
    QAction *refresh{}, *stopChecking{}, *pin{}, *tags{}, *removeJob{}, *undoRemove{}, *copyId{}, *copyPrompt{};
    QAction *copyMediaItem{}, *save{}, *saveAs{}, *saveSelected{}, *saveAll{}, *exportJobs{};
    QAction *wall{}; // checked while it is there
    QAction *showList{}, *largeRows{}, *showStrip{};
    QAction *fullScreen{}, *compare{}, *addToComparison{}, *showInfo{}, *showData{}, *pauseDownloads{}, *alwaysDirectly{},
        *keepEverything{};
    QAction *zoomIn{}, *zoomOut{}, *fit{}, *originalSize{};
    QAction *previousItem{}, *nextItem{}, *slideshow{}, *crossJobs{}, *enlargeSmall{};
    QAction *token{}, *settings{}, *samples{}, *previousJob{}, *nextJob{};
    QAction *shortcuts{}, *log{}, *diagnostics{}, *about{}, *quit{};
    QList<QAction *> tabs; // Ctrl+1 …
    RatingActions *ratings{};
    PlaybackActions *playback{};
    CompareActions *comparison{};

    // Enables what can be done now, and names it accordingly: none of the commands on a job while the list means another than the one
    // shown.
    void showPossible();

    [[nodiscard]] QMenu *makeMenu(QWidget *parent) const; // all of them, for the button at the end of the bar
    [[nodiscard]] QString shortcutList() const;           // of the window and of the preview, as text in two columns

private:
    using Handler = std::function<void()>;

    void addJobActions();
    void addMediaActions();
    void addViewActions();
    void addWindowActions();
    void watchPossible();
    QAction *add(const QString &text, const QKeySequence &key, const char *icon, const Handler &handler);
    QAction *addSetting(const QString &text, bool Preferences::*setting); // its check mark is the setting
    [[nodiscard]] Handler onZoom(void (ImageView::*command)()) const;
    [[nodiscard]] Handler outsideFullScreen(const Handler &handler) const; // leaves the full screen first
    void fillPauses(QMenu &menu) const;                                    // of the slideshow
    void showJobCount(int jobs, bool isPinned);

    const ActionTargets m_to;
};
