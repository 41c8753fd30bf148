// SPDX-License-Identifier: MIT
#include "ui/mainwindow.h"

#include "app/common/files/openrecord.h"
#include "app/desktop/language.h"
#include "app/messages/notices.h"
#include "app/session/jobcontroller.h"
#include "app/session/tokensession.h"
#include "app/settings/preferencesstore.h"
#include "ui/common/appearance.h"
#include "ui/common/checkclock.h"
#include "ui/common/formatting.h"
#include "ui/common/frontwindow.h"
#include "ui/common/menubutton.h"
#include "ui/common/noticebar.h"
#include "ui/common/noticeplace.h"
#include "ui/common/screenroom.h"
#include "ui/compare/compareactions.h"
#include "ui/contextmenus.h"
#include "ui/detail/detailpane.h"
#include "ui/emptypage.h"
#include "ui/jobpages.h"
#include "ui/jobs/jobspane.h"
#include "ui/jobs/openbar.h"
#include "ui/jobwalk.h"
#include "ui/media/mediapane.h"
#include "ui/media/thumbnails.h"
#include "ui/settings/settingsdialog.h"
#include "ui/statusline.h"
#include "ui/wall/wallpane.h"
#include "ui/wallswitch.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QMenu>
#include <QSplitter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype thumbnailRoom = 48 * 1024 * 1024; // bytes, in memory
constexpr qsizetype wallRoom = 192 * 1024 * 1024;     // the same: all that a large screen shows at once

QToolButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setToolButtonStyle(action->isCheckable() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon); // there is no room for all
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(action->text());
    return button;
}

} // namespace

MainWindow::MainWindow(const WindowServices &services, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_controller(services.controller)
    , m_commands(m_services, this)
    , m_thumbnails(new Thumbnails(services.workers, services.makePlayer, this, thumbnailRoom, services.thumbnails, services.openRecord))
    , m_openBar(new OpenBar(this))
    , m_notices(new NoticeBar(this))
    , m_jobs(new JobsPane(services.controller.jobs(), *m_thumbnails, this))
    , m_splitter(new QSplitter(this))
    , m_pages(new JobPages(services, *m_thumbnails, *m_jobs, this))
    , m_details(&m_pages->details())
    , m_wallThumbnails(new Thumbnails(services.workers, services.makePlayer, this, wallRoom, services.thumbnails, services.openRecord))
    , m_wall(new WallPane(services.controller, *m_wallThumbnails, services.preferences, services.makePlayer, this, services.openRecord))
    , m_middle(new WallSwitch(*m_wall, *m_pages, services.controller, *m_jobs, *m_details, services.preferences, this))
    , m_actions(new WindowActions(
          {*this, m_commands, m_controller, services.tokens, services.preferences, *m_notices, *m_openBar, *m_jobs, *m_details, *m_middle}))
    , m_clock(new CheckClock(services.controller, this))
{
    if (services.openRecord) // before any pane shows it
        connect(&m_controller, &JobController::selectedChanged, this,
                [this, record = services.openRecord] { record->setJob(m_controller.selected().toString()); });
    keepPlaceholdersReadable();
    setWindowTitle(services.isSamples ? tr("Job Viewer – Sample Jobs") : tr("Job Viewer"));
    setWindowIcon(QIcon(u":/icons/jobviewer.svg"_s));
    m_actions->token->setEnabled(!services.isSamples); // their service has one of its own
    m_actions->samples->setEnabled(!services.isSamples);
    setAcceptDrops(true);
    resize(QSize(1180, 760).boundedTo(roomOnScreen(*this)));
    layOut();
    m_jobs->setServices(m_controller.services(), m_controller.otherServices(),
                        [this](const JobSummary &job) { return m_controller.actionNameOf(job); });
    connectPanes();
    connectMedia();
    connectNotices();
    m_noteSoon.setSingleShot(true);
    connect(&m_noteSoon, &QTimer::timeout, this, &MainWindow::noteState);
    const auto follow = [this](const Preferences &now) {
        for (Thumbnails *thumbnails : {m_thumbnails, m_wallThumbnails})
            thumbnails->setBudget(qint64(now.imageMegabytes) << 20);
        m_jobs->setVisible(now.showsList);
        m_jobs->setLargeRows(now.hasLargeRows);
    };
    follow(services.preferences.current());
    connect(&services.preferences, &PreferencesStore::changed, this, [follow](const Preferences &before, const Preferences &now) {
        follow(now);
        if (now.appearance != before.appearance)
            applyAppearance(now.appearance);
    });
    m_pages->showSelected();
    m_actions->showPossible();
    m_openBar->takeFocus();
}

QToolButton *MainWindow::menuButton()
{
    auto *button = new MenuButton(this);
    button->setAccessibleName(tr("Menu"));
    button->setToolTip(tr("Menu"));
    button->setMenu(m_actions->makeMenu(button));
    return button;
}

void MainWindow::layOut()
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 8, 8, 6);
    bar->setSpacing(4);
    bar->addWidget(m_openBar, 1);
    bar->addSpacing(8);
    QWidget *before = m_openBar; // Tab goes along the bar before it goes down
    const auto add = [&](QWidget *button) {
        bar->addWidget(button);
        setTabOrder(before, button);
        before = button;
    };
    for (QAction *action : {m_actions->wall, m_actions->refresh, m_actions->save, m_actions->saveAll})
        add(buttonFor(action, this));
    add(menuButton());

    m_splitter->addWidget(m_jobs);
    m_splitter->addWidget(m_actions->comparison->place(*m_middle, *m_thumbnails));
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_jobs->setMinimumWidth(200);
    m_middle->setMinimumWidth(300);
    m_splitter->setSizes({320, 860});
    m_splitter->setHandleWidth(1);
    auto *center = new QWidget(this);
    auto *layout = new QVBoxLayout(center);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_notices);
    layout->addWidget(m_splitter, 1);
    auto *status = new StatusLine(m_controller, center);
    connect(m_clock, &CheckClock::ticked, status, &StatusLine::showJobs);
    layout->addWidget(status);
    setCentralWidget(center);
    new NoticePlace(*m_notices, *layout, *m_splitter);
}

void MainWindow::connectPanes()
{
    connect(m_openBar, &OpenBar::openRequested, m_notices, &NoticeBar::dismissPassing); // before its result is reported
    connect(m_openBar, &OpenBar::openRequested, &m_controller, &JobController::openText);
    connect(m_openBar, &OpenBar::pasteRequested, m_actions->paste, &QAction::trigger);
    connect(&m_controller, &JobController::inputsOpened, m_openBar, &OpenBar::takeOpened);
    connect(&m_controller, &JobController::inputsOpened, m_jobs, &JobsPane::showOpened);
    connect(m_jobs, &JobsPane::orderChanged, this, [this] { m_noteSoon.start(); });
    connect(m_jobs, &JobsPane::selected, &m_controller, &JobController::select);
    // Also what was requested before and is not there yet: it must not move the mark.
    connect(m_jobs, &JobsPane::selectedUnknown, &m_controller, [this] { m_controller.select({}); });
    connect(m_jobs, &JobsPane::choiceChanged, m_pages, &JobPages::showChoice);
    connect(m_jobs, &JobsPane::choiceChanged, m_actions, &WindowActions::showPossible);
    connect(m_jobs, &JobsPane::menuRequested, this,
            [this](const JobKey &, const QPoint &position) { showJobMenu(*m_actions, m_controller, *m_commands.sharing, position, this); });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_noteSoon.start(); });
    EmptyPage *empty = &m_pages->empty();
    connect(empty, &EmptyPage::pasteRequested, m_actions->paste, &QAction::trigger);
    connect(empty, &EmptyPage::tokenRequested, m_commands.program, &ProgramCommands::enterToken);
    connect(empty, &EmptyPage::samplesRequested, m_commands.program, &ProgramCommands::startSamples);
    connect(m_details, &DetailPane::tabChanged, this, [this] { m_noteSoon.start(); });
    connect(m_details, &DetailPane::actionRequested, m_commands.program, [this](ActionId action) { m_commands.program->act(action); });
    connect(m_details, &DetailPane::copyRequested, m_commands.sharing, &ShareCommands::copyText);
    connect(m_details, &DetailPane::linkActivated, m_commands.sharing, &ShareCommands::openLink);
    connect(m_details, &DetailPane::jobsRequested, m_commands.opening, &OpenCommands::openFamily);
    connect(m_details, &DetailPane::jobRequested, &m_controller, [this](const QString &id) { m_controller.openIds({id}); });
    connect(m_details, &DetailPane::searchRequested, this, [this](const QString &search) {
        m_details->media().leaveFullScreen();
        m_jobs->searchFor(search);
    });
    connect(m_clock, &CheckClock::ticked, m_jobs, &JobsPane::showTime);
    connect(m_clock, &CheckClock::ticked, m_details, &DetailPane::showTime);
    connect(&m_controller, &JobController::selectedChanged, m_pages, &JobPages::showSelected);
    connect(&m_controller, &JobController::selectedChanged, m_actions, &WindowActions::showPossible);
    connect(&m_controller.jobs(), &JobListModel::countChanged, m_actions, &WindowActions::showPossible);
    connect(&m_controller, &JobController::selectedChanged, this, [this] { m_noteSoon.start(); });
    connect(m_actions->settings, &QAction::triggered, this, &MainWindow::openSettings);
    connect(m_actions->wall, &QAction::toggled, m_middle, &WallSwitch::setWall);
    connect(m_middle, &WallSwitch::wallChanged, m_actions->wall, &QAction::setChecked);
    connect(m_actions->browse, &QAction::triggered, this, [this] { m_commands.opening->browse(*m_thumbnails); });
    connect(empty, &EmptyPage::browseRequested, m_actions->browse, &QAction::trigger);
    connect(m_commands.opening, &OpenCommands::actionRequested, m_commands.program,
            [this](ActionId action) { m_commands.program->act(action); });
    connect(&m_controller, &JobController::jobChanged, this, [this](const JobKey &key) {
        if (key != m_controller.selected())
            return;
        m_pages->showJob();
        m_actions->showPossible();
    });
    connect(&m_controller.access(), &ServiceAccess::tokenChanged, empty,
            [this, empty] { empty->setHasToken(m_controller.access().tokenSource() != TokenSource::None); });
}

void MainWindow::connectMedia()
{
    const MediaPane *media = &m_details->media();
    new JobWalk(*m_jobs, *m_details, m_controller, m_pages->loading(), this);
    connect(media, &MediaPane::currentChanged, m_actions, &WindowActions::showPossible);
    connect(media, &MediaPane::focusMoved, m_actions, &WindowActions::showPossible);
    connect(media, &MediaPane::openRequested, m_commands.sharing, &ShareCommands::openFolderOf);
    connect(media, &MediaPane::dragRequested, m_commands.sharing, &ShareCommands::drag);
    connect(media, &MediaPane::openWithRequested, m_commands.sharing, &ShareCommands::openFile);
    connect(media, &MediaPane::saveFrameRequested, m_commands.saving, &SaveCommands::saveFrame);
    connect(media, &MediaPane::linkRequested, m_commands.sharing, &ShareCommands::openMediaLink);
    connect(m_wall, &WallPane::dragRequested, m_commands.sharing,
            [this] { m_commands.sharing->dragFromWall(m_wall->selectedItems(), m_wall->selectedCount(), m_wall); });
    const auto showMenu = [this](const MediaKey &key, const QPoint &position) {
        showMediaMenu(*m_actions, m_controller, *m_commands.sharing, key, position, this);
    };
    connect(media, &MediaPane::menuRequested, this, showMenu);
    connect(m_wall, &WallPane::menuRequested, this, [=](const QPoint &position) { showMenu(media->currentKey(), position); });
}

// A notice stands until the user does the next thing, or until it is no longer true.
void MainWindow::connectNotices()
{
    connect(&m_controller, &JobController::noticed, this, &MainWindow::report);
    const auto groups = m_commands.all();
    for (const CommandGroup *group : groups)
        connect(group, &CommandGroup::noticed, this, &MainWindow::report);
    connect(&m_services.tokens, &TokenSession::noticed, this, &MainWindow::report);
    connect(m_notices, &NoticeBar::actionTriggered, m_commands.program, &ProgramCommands::act);
    connect(m_notices, &NoticeBar::folderRequested, m_commands.sharing, &ShareCommands::openFolder);
    connect(m_notices, &NoticeBar::pageRequested, m_commands.sharing, &ShareCommands::openFile);
    connect(&m_controller, &JobController::selectedChanged, m_notices, [this] { m_notices->dismissOthers(m_controller.selected()); });
    connect(&m_controller.access(), &ServiceAccess::tokenChanged, m_notices, [this] {
        m_notices->dismissPassing();
        m_notices->dismissOffer(ActionId::EnterToken);
    });
    const PreferencesStore *preferences = &m_services.preferences;
    const Notice unsaved = noticeOfUnsavedSettings(preferences->file());
    connect(preferences, &PreferencesStore::writeFailed, this, [this, unsaved] { report(unsaved); });
    connect(preferences, &PreferencesStore::written, m_notices, [this, unsaved] { m_notices->dismissState(unsaved); });
    connect(m_actions->pauseDownloads, &QAction::toggled, m_notices, [this](bool isPaused) {
        if (!isPaused)
            m_notices->dismissOffer(ActionId::ResumeDownloads);
    });
}

void MainWindow::report(const Notice &notice)
{
    m_notices->show(notice);
    m_details->media().report(m_notices->notice().text); // no more than the bar shows
}

void MainWindow::restore()
{
    const Preferences left = m_services.preferences.current();
    applyAppearance(left.appearance);
    if (const QString open = m_services.openRecord ? m_services.openRecord->leftover().job : QString(); !open.isEmpty())
        report(noticeOfUncleanEnd(JobKey(open)));
    else if (!left.selectedJob.isEmpty())
        m_controller.select(JobKey(left.selectedJob));
    if (!left.geometry.isEmpty())
        restoreGeometry(left.geometry);
    if (!left.splitter.isEmpty())
        m_splitter->restoreState(left.splitter);
    m_details->setTab(left.tab);
    m_middle->setWall(left.showsWall);
    m_jobs->setOrder(left.order);
}

void MainWindow::noteState()
{
    m_services.preferences.update([this](Preferences &all) {
        all.geometry = saveGeometry();
        all.splitter = m_splitter->saveState();
        all.tab = m_details->tab();
        all.order = m_jobs->order();
        all.selectedJob = m_controller.selected().toString();
    });
}

void MainWindow::openSettings()
{
    const MediaKey mediaKey = m_details->media().currentKey();
    auto *dialog = new SettingsDialog({.preferences = m_services.preferences,
                                       .languages = spokenLanguages(),
                                       .usualAddress = m_controller.usualAddress(),
                                       .example = m_controller.nameFacts(mediaKey),
                                       .extension = QFileInfo(m_controller.fileNameFor(mediaKey).value_or(u".png"_s)).suffix(),
                                       .isSamples = m_services.isSamples},
                                      frontWindow(this));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::tokenRequested, m_commands.program, &ProgramCommands::enterToken);
    connect(dialog, &SettingsDialog::proxyPasswordEntered, this, [this](const ProxySettings &proxy, const QString &password) {
        if (m_services.keepProxyPassword)
            m_services.keepProxyPassword(proxy, password);
    });
    dialog->open();
}

void MainWindow::comeToFront(const QString &activationToken)
{
    if (!activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activationToken.toUtf8()); // where Qt looks for it on Wayland, and takes it away
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        keepPlaceholdersReadable();
    if (event->type() != QEvent::ActivationChange || !isActiveWindow())
        return;
    m_jobs->showTime(); // nothing wakes up for the ages while nobody looks
    m_details->showTime();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QMainWindow::closeEvent(event);
    if (m_noteSoon.isActive()) {
        m_noteSoon.stop();
        noteState();
    }
    m_services.preferences.flush();
}

void MainWindow::moveEvent(QMoveEvent *event)
{
    QMainWindow::moveEvent(event);
    m_noteSoon.start();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_noteSoon.start();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (OpenCommands::canOpen(*event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_notices->dismissPassing();
    m_commands.opening->openDropped(*event->mimeData());
    event->acceptProposedAction();
}
