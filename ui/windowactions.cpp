// SPDX-License-Identifier: MIT
#include "ui/windowactions.h"

#include "app/formats/fileformat.h"
#include "app/session/jobcontroller.h"
#include "app/session/tokensession.h"
#include "app/settings/preferencesstore.h"
#include "ui/common/formatting.h"
#include "ui/common/frontwindow.h"
#include "ui/common/icons.h"
#include "ui/common/noticebar.h"
#include "ui/compare/compareactions.h"
#include "ui/detail/detailpane.h"
#include "ui/dialogs/textdialog.h"
#include "ui/jobs/jobspane.h"
#include "ui/jobs/openbar.h"
#include "ui/media/compareview.h"
#include "ui/media/imageview.h"
#include "ui/media/mediapane.h"
#include "ui/playbackactions.h"
#include "ui/ratingactions.h"
#include "ui/wall/wallpane.h"
#include "ui/wallswitch.h"
#include "ui/windowcommands.h"

#include <QAction>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

// What is chosen in the list; nothing is while what is shown is not in it, and then it alone. While the marked job is not shown yet, none.
void withChosen(const ActionTargets &to, const std::function<void(const QList<JobKey> &)> &act)
{
    if (!to.jobs.isFinal())
        return;
    const JobKey shown = to.controller.selected();
    const ChosenJobs chosen = to.jobs.chosen();
    if (!shown.isEmpty() && chosen == ChosenJobs())
        act({shown});
    else
        to.controller.withKeys(chosen.keys, chosen.ids, act);
}

// Of the jobs that a command would act on, see withChosen().
bool isAnyChosen(const ActionTargets &to, const std::function<bool(const JobSummary &job)> &isSuch)
{
    if (!to.jobs.isFinal())
        return false;
    if (to.jobs.chosenCount() > 0)
        return to.jobs.hasChosen(isSuch);
    const JobSummary *shown = to.controller.jobs().find(to.controller.selected());
    return shown && isSuch(*shown);
}

bool hasResponse(const JobSummary &job)
{
    return job.hasResponse;
}

// Empty: there is no file.
QString copyText(const QString &fileName)
{
    const FileFormat format = formatOfName(fileName);
    if (fileName.isEmpty() || classOf(format) == MediaType::Image)
        return QCoreApplication::translate("MainWindow", "Copy Image");
    return classOf(format) == MediaType::Video && !isSound(format) ? QCoreApplication::translate("MainWindow", "Copy Video")
                                                                   : QCoreApplication::translate("MainWindow", "Copy File");
}

// What is saved with a job: its document, where that is saved, too, and media of its own. A preview and what lies elsewhere are not.
bool wouldSave(const JobSummary &job, bool withDocument)
{
    return job.hasResponse && (withDocument || job.hasKeptMedia);
}

} // namespace

WindowActions::WindowActions(const ActionTargets &to)
    : QObject(&to.window)
    , m_to(to)
{
    addJobActions();
    addMediaActions();
    addViewActions();
    const auto addPlain
        = [this](const QString &text, const QKeySequence &key, const Handler &handler) { return add(text, key, nullptr, handler); };
    ratings = new RatingActions(m_to, addPlain, addSetting(tr("Go to Next After Rating"), &Preferences::goesOnAfterRating));
    playback = new PlaybackActions(m_to.details.media().viewer(), addPlain);
    addWindowActions();
    // The preview and the list take these by themselves, and only while they have the focus: menus are to show them.
    for (const auto &[action, key] : {std::pair(showInfo, Qt::Key_I), std::pair(showData, Qt::Key_D), std::pair(slideshow, Qt::Key_S),
                                      std::pair(removeJob, Qt::Key_Delete)})
    {
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
    }
    const QList<QAction *> buttons{fit, originalSize, compare, slideshow, showInfo, fullScreen};
    for (QAction *action : buttons)
        //: a tooltip: a command and its key
        action->setToolTip(tr("%1 (%2)").arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
    m_to.details.media().setActions(fit, buttons, {previousItem, nextItem, save, compare, slideshow, showInfo});
    watchPossible();
}

QAction *WindowActions::add(const QString &text, const QKeySequence &key, const char *icon, const Handler &handler)
{
    auto *action = new QAction(text, &m_to.window);
    action->setObjectName(text); // stays when the text shows a number
    action->setShortcut(key);
    if (icon) {
        action->setIcon(symbolicIcon(QString::fromLatin1(icon)));
        action->setProperty(symbolProperty, QString::fromLatin1(icon));
    }
    action->setIconVisibleInMenu(false);                                             // some have none: a ragged edge
    m_to.window.addAction(action);                                                   // so that its key works whatever has the focus
    connect(action, &QAction::triggered, &m_to.notices, &NoticeBar::dismissPassing); // before its result is reported
    if (handler)
        connect(action, &QAction::triggered, this, handler);
    return action;
}

QAction *WindowActions::addSetting(const QString &text, bool Preferences::*setting)
{
    QAction *action = add(text, {}, nullptr, {});
    action->setCheckable(true);
    action->setChecked(m_to.preferences.current().*setting);
    connect(action, &QAction::toggled, this,
            [this, setting](bool isOn) { m_to.preferences.update([setting, isOn](Preferences &all) { all.*setting = isOn; }); });
    connect(&m_to.preferences, &PreferencesStore::changed, action,
            [action, setting](const Preferences &, const Preferences &now) { action->setChecked(now.*setting); });
    return action;
}

void WindowActions::addJobActions()
{
    const WindowCommands &commands = m_to.commands;
    JobController &controller = m_to.controller;
    const auto onChosen = [this](auto *group, auto command) -> Handler {
        return [this, group, command] { withChosen(m_to, [group, command](const QList<JobKey> &jobs) { (group->*command)(jobs); }); };
    };
    openFiles = add(tr("Open Files…"), QKeySequence::Open, "document", [&commands] { commands.opening->openFiles(); });
    openFolder = add(tr("Open Folder…"), {}, nullptr, [&commands] { commands.opening->openFolderToRead(); });
    paste = add(tr("Paste Jobs"), QKeySequence::Paste, "paste", [&commands] { commands.opening->openPasted(); });
    addRunning = add(tr("Add Running Jobs"), {}, nullptr, [this] { m_to.tokens.addRunning(); });
    browse = add(tr("Browse…"), QKeySequence(Qt::CTRL | Qt::Key_B), nullptr, {});
    jobField
        = add(tr("Go to Job ID"), QKeySequence(Qt::CTRL | Qt::Key_L), nullptr, outsideFullScreen([this] { m_to.openBar.takeFocus(); }));
    search = add(tr("Search Jobs"), QKeySequence::Find, "search", outsideFullScreen([this] {
                     if (m_to.details.startFinding())
                         return;
                     m_to.preferences.update([](Preferences &all) { all.showsList = true; }); // the field is above it
                     m_to.jobs.focusSearch();
                 }));
    refresh = add(tr("Refresh"), QKeySequence(Qt::Key_F5), "refresh", onChosen(commands.jobs, &JobCommands::refreshJobs));
    refresh->setIconText(refresh->text());
    stopChecking = add(tr("Stop Checking"), {}, nullptr, [&controller] { controller.stopChecking(controller.selected()); });
    pin = add(tr("Pin"), QKeySequence(Qt::CTRL | Qt::Key_D), nullptr, [this, &controller] {
        const JobSummary *shown = controller.jobs().find(controller.selected());
        withChosen(m_to, [&controller, isPinned = !shown || !shown->isPinned](const QList<JobKey> &jobs) {
            controller.repository().setPinned(jobs, isPinned);
        });
    });
    tags = add(tr("Tags…"), QKeySequence(Qt::CTRL | Qt::Key_T), nullptr, onChosen(commands.jobs, &JobCommands::editTags));
    removeJob = add(tr("Remove…"), {}, nullptr, onChosen(commands.jobs, &JobCommands::removeJobs));
    connect(&m_to.jobs, &JobsPane::removeRequested, removeJob, &QAction::trigger);
    undoRemove = add(tr("Undo Remove"), QKeySequence::Undo, nullptr, [&controller] { controller.undoRemove(); });
    copyId = add(tr("Copy Job ID"), {}, "copy", [&commands, &controller] {
        if (const JobSummary *job = controller.jobs().find(controller.selected()))
            commands.sharing->copyText(job->id, false);
    });
    copyPrompt = add(tr("Copy Prompt"), {}, nullptr, [&commands, &controller] {
        if (const JobResponse *response = controller.answer(controller.selected()))
            commands.sharing->copyText(response->job.prompt.source, false);
    });
}

void WindowActions::addMediaActions()
{
    const WindowCommands &commands = m_to.commands;
    MediaPane &media = m_to.details.media();
    copyMediaItem = add(tr("Copy Image"), QKeySequence::Copy, nullptr,
                        [&commands, &media] { commands.sharing->copyMediaItem(media.currentKey(), media.currentImage()); });
    save = add(tr("Save"), QKeySequence::Save, "save", [this, &commands, &media] {
        if (m_to.middle.selectedCount() > 1)
            m_to.middle.wall().withSelected(this, [&commands](const QList<JobMedia> &chosen) { commands.saving->saveMedia(chosen); });
        else
            commands.saving->saveMediaItem(media.currentKey());
    });
    save->setIconText(save->text()); // of its button, which has no room for a number; so are those below
    saveAs = add(tr("Save As…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_S), nullptr,
                 [&commands, &media] { commands.saving->saveMediaItemAs(media.currentKey()); });
    saveSelected = add(tr("Save Selected"), {}, nullptr, [&commands, &media] { commands.saving->saveMedia(media.selectedKeys()); });
    saveAll = add(tr("Save All"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), "save-all", [this, &commands, &media] {
        withChosen(m_to, [&commands, &media](const QList<JobKey> &jobs) { commands.saving->saveAll(jobs, media.currentKey()); });
    });
    saveAll->setIconText(saveAll->text());
    exportJobs = add(tr("Export…"), {}, nullptr, [this, &commands] {
        withChosen(m_to, [&commands](const QList<JobKey> &jobs) { commands.saving->exportJobs(jobs); });
    });
    pauseDownloads = add(tr("Pause Downloads"), {}, nullptr, {}); // is checked while they are
    pauseDownloads->setCheckable(true);
    MediaSession &session = m_to.controller.media();
    connect(pauseDownloads, &QAction::toggled, &session, &MediaSession::setPaused);
    connect(&session, &MediaSession::activityChanged, pauseDownloads,
            [this, &session] { pauseDownloads->setChecked(session.activity().isPaused); });
    alwaysDirectly = addSetting(tr("Always Load Directly"), &Preferences::isAlwaysDirect);
    connect(alwaysDirectly, &QAction::triggered, commands.program, &ProgramCommands::reportDirectly);
    keepEverything = addSetting(tr("Keep All Media"), &Preferences::keepsEverything);
}

WindowActions::Handler WindowActions::onZoom(void (ImageView::*command)()) const
{
    return [&media = m_to.details.media(), command] {
        if (ImageView *view = media.zoomView())
            (view->*command)();
    };
}

void WindowActions::addViewActions()
{
    MediaPane &media = m_to.details.media();
    wall = add(tr("Wall"), QKeySequence(Qt::CTRL | Qt::Key_G), "grid", {});
    wall->setCheckable(true);
    showList = addSetting(tr("Job List"), &Preferences::showsList);
    showList->setShortcut(Qt::Key_F9);
    largeRows = addSetting(tr("Large Rows"), &Preferences::hasLargeRows);
    showStrip = addSetting(tr("Thumbnail Bar"), &Preferences::showsFilmstrip);
    showStrip->setShortcut(Qt::Key_F10);
    fullScreen = add(tr("Full Screen"), QKeySequence(Qt::Key_F11), "full-screen", [&media] { media.toggleFullScreen(); });
    comparison = new CompareActions(m_to, [this](const QString &text, const QKeySequence &key, const char *icon, const Handler &handler) {
        return add(text, key, icon, handler);
    });
    compare = comparison->compare();
    addToComparison = comparison->toggle();
    showInfo = add(tr("Show Info"), {}, "info", [&media] { media.toggleInfo(); });
    showData = add(tr("Show Data"), {}, nullptr, [&media] { media.toggleData(); });
    showData->setCheckable(true);
    connect(&media, &MediaPane::dataShownChanged, showData, [this, &media] { showData->setChecked(media.isDataShown()); });
    slideshow = add(tr("Slideshow"), {}, "slideshow", [&media] { media.toggleSlideshow(); });
    slideshow->setCheckable(true);
    connect(&media, &MediaPane::slideshowChanged, slideshow, &QAction::setChecked);
    crossJobs = addSetting(tr("Continue with Next Job"), &Preferences::crossesJobs);
    enlargeSmall = addSetting(tr("Enlarge Small Images and Videos"), &Preferences::enlargesSmall);
    const bool isMirrored = QGuiApplication::isRightToLeft();
    previousItem = add(tr("Previous Media Item"), {}, isMirrored ? "forward" : "back", [&media] { media.step(-1); });
    nextItem = add(tr("Next Media Item"), {}, isMirrored ? "back" : "forward", [&media] { media.step(1); });
    zoomIn = add(tr("Zoom In"), QKeySequence::ZoomIn, nullptr, onZoom(&ImageView::zoomIn));
    zoomOut = add(tr("Zoom Out"), QKeySequence::ZoomOut, nullptr, onZoom(&ImageView::zoomOut));
    fit = add(tr("Fit to Window"), QKeySequence(Qt::CTRL | Qt::Key_0), "fit", onZoom(&ImageView::fit));
    originalSize = add(tr("Original Size"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_0), "original", onZoom(&ImageView::showOriginalSize));
}

void WindowActions::addWindowActions()
{
    const WindowCommands &commands = m_to.commands;
    token = add(tr("API Token…"), {}, "key", [&commands] { commands.program->enterToken(); });
    settings = add(tr("Settings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), nullptr, {});
    samples = add(tr("Try the Sample Jobs"), {}, "samples", [&commands] { commands.program->startSamples(); });
    previousJob = add(tr("Previous Job"), QKeySequence(Qt::ALT | Qt::Key_Up), nullptr, [this] { m_to.details.media().stepJob(-1); });
    nextJob = add(tr("Next Job"), QKeySequence(Qt::ALT | Qt::Key_Down), nullptr, [this] { m_to.details.media().stepJob(1); });
    shortcuts = add(tr("Keyboard Shortcuts"), QKeySequence::HelpContents, nullptr, [this] {
        (new TextDialog(shortcuts->text(), shortcutList(), frontWindow(&m_to.window), TextDialog::Form::Columns))->show();
    });
    log = add(tr("Show Log"), {}, nullptr, [&commands] { commands.program->showLog(); });
    diagnostics = add(tr("Copy Diagnostics"), {}, nullptr, [&commands] { commands.program->copyDiagnostics(); });
    about = add(tr("About Job Viewer"), {}, "info", [&commands] { commands.program->showAbout(); });
    quit = add(tr("Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), nullptr, [this] { m_to.window.close(); });
    for (const QString &name : {tr("Show Media"), tr("Show Details"), tr("Show Family"), tr("Show JSON")}) {
        const int tab = static_cast<int>(tabs.size());
        tabs.append(add(name, QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + tab)), nullptr,
                        outsideFullScreen([this, tab] { m_to.details.showTab(tab); })));
    }
}

WindowActions::Handler WindowActions::outsideFullScreen(const Handler &handler) const
{
    return [this, handler] {
        m_to.details.media().leaveFullScreen();
        handler();
    };
}

// What else decides whether there is something to act on, besides what is shown.
void WindowActions::watchPossible()
{
    connect(&m_to.middle, &WallSwitch::selectionChanged, this, &WindowActions::showPossible);
    connect(comparison, &CompareActions::trayChanged, this, &WindowActions::showPossible);
    connect(&m_to.preferences, &PreferencesStore::changed, this, [this](const Preferences &before, const Preferences &now) {
        if (now.save != before.save)
            showPossible();
    });
    auto *soon = new QTimer(this); // once for all of a batch: it looks at all jobs that are chosen
    soon->setSingleShot(true);
    soon->setInterval(0);
    connect(&m_to.controller, &JobController::jobChanged, soon, qOverload<>(&QTimer::start));
    connect(soon, &QTimer::timeout, this, [this] {
        if (m_to.jobs.chosenCount() > 1)
            showPossible();
    });
}

void WindowActions::showPossible()
{
    // While the list means another job than the one that is shown, there is nothing to act on.
    const JobKey key = m_to.jobs.isFinal() ? m_to.controller.selected() : JobKey();
    const JobResponse *response = m_to.controller.answer(key);
    stopChecking->setEnabled(m_to.controller.isWatching(key));
    for (QAction *action : {refresh, pin, tags, removeJob})
        action->setEnabled(!key.isEmpty());
    const JobSummary *job = m_to.controller.jobs().find(key);
    showJobCount(m_to.jobs.chosenCount(), job && job->isPinned);
    undoRemove->setEnabled(m_to.controller.repository().canUndoRemove());
    copyId->setEnabled(job && !job->id.isEmpty());
    copyPrompt->setEnabled(response && !response->job.prompt.source.isEmpty());
    const bool withDocument = m_to.preferences.current().save.withJson;
    saveAll->setEnabled(isAnyChosen(m_to, [withDocument](const JobSummary &one) { return wouldSave(one, withDocument); }));
    exportJobs->setEnabled(isAnyChosen(m_to, &hasResponse));                          // a page of its own, whatever else there is
    const bool areSeveral = m_to.jobs.chosenCount() > 1 && !m_to.middle.isWallSeen(); // a contact sheet, without one job's media
    const MediaKey mediaKey = key.isEmpty() || areSeveral ? MediaKey() : m_to.details.media().currentKey();
    const MediaKey focused = m_to.details.media().focusedOther().key; // in a comparison; the current item follows it
    const bool isMeant = focused.isEmpty() || focused == mediaKey;
    const auto file = isMeant ? m_to.controller.fileNameFor(mediaKey) : std::nullopt;
    const bool hasFile = file.has_value();
    const int onWall = m_to.middle.selectedCount();
    save->setText(onWall > 1 ? tr("Save %n Item(s)…", "", onWall) : tr("Save"));
    save->setEnabled(hasFile || onWall > 1);
    saveAs->setEnabled(hasFile);
    saveSelected->setEnabled(!mediaKey.isEmpty() && m_to.details.media().selectedKeys().size() > 1);
    copyMediaItem->setEnabled(hasFile);
    copyMediaItem->setText(copyText(file.value_or(QString())));
    comparison->showPossible(!mediaKey.isEmpty() || (m_to.middle.isWallSeen() && !key.isEmpty()));
    const QList<QAction *> ofMedia{previousItem, nextItem, fullScreen, showInfo, slideshow, zoomIn, zoomOut, fit, originalSize};
    for (QAction *action : ofMedia + ratings->all())
        action->setEnabled(!mediaKey.isEmpty());
    showData->setEnabled(response && !areSeveral);
    for (QAction *tab : std::as_const(tabs))
        tab->setEnabled(response && !areSeveral);
}

void WindowActions::showJobCount(int jobs, bool isPinned)
{
    const bool isOne = jobs <= 1;
    refresh->setText(isOne ? tr("Refresh") : tr("Refresh %n Job(s)", "", jobs));
    if (isPinned)
        pin->setText(isOne ? tr("Unpin") : tr("Unpin %n Job(s)", "", jobs));
    else
        pin->setText(isOne ? tr("Pin") : tr("Pin %n Job(s)", "", jobs));
    tags->setText(isOne ? tr("Tags…") : tr("Tags of %n Job(s)…", "", jobs));
    removeJob->setText(isOne ? tr("Remove…") : tr("Remove %n Job(s)…", "", jobs));
    saveAll->setText(isOne ? tr("Save All") : tr("Save %n Job(s)…", "", jobs));
    exportJobs->setText(isOne ? tr("Export…") : tr("Export %n Job(s)…", "", jobs));
}
