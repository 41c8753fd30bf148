// SPDX-License-Identifier: MIT
#include "ui/actionwiring.h"

#include "app/formats/fileformat.h"
#include "app/session/jobcontroller.h"
#include "app/session/tokensession.h"
#include "app/settings/preferencesstore.h"
#include "ui/common/frontwindow.h"
#include "ui/detail/detailpane.h"
#include "ui/dialogs/textdialog.h"
#include "ui/jobs/jobspane.h"
#include "ui/jobs/openbar.h"
#include "ui/media/mediapane.h"
#include "ui/windowactions.h"
#include "ui/windowcommands.h"

#include <QAction>
#include <QCoreApplication>
#include <QTimer>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

// What is chosen in the list; nothing is while what is shown is not in it, and then it alone. While the marked job is not shown yet, none.
void withChosen(const ActionTargets &to, const std::function<void(const QStringList &)> &act)
{
    if (!to.jobs.isFinal())
        return;
    const QString shown = to.controller.selected();
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

// What is saved with a job: its document, where that is wanted, and media of its own. A preview and what lies elsewhere are not.
bool wouldSave(const JobSummary &job, bool withDocument)
{
    return job.hasResponse && (withDocument || job.hasKeptMedia);
}

void on(const ActionTargets &to, QAction *action, const std::function<void()> &what)
{
    QObject::connect(action, &QAction::triggered, &to.window, what);
}

// Its check mark is the setting.
void connectSetting(const ActionTargets &to, QAction *action, bool Preferences::*setting)
{
    action->setCheckable(true);
    action->setChecked(to.preferences.current().*setting);
    QObject::connect(action, &QAction::toggled, &to.window, [&preferences = to.preferences, setting](bool isOn) {
        preferences.update([setting, isOn](Preferences &all) { all.*setting = isOn; });
    });
    QObject::connect(&to.preferences, &PreferencesStore::changed, action,
                     [action, setting](const Preferences &, const Preferences &now) { action->setChecked(now.*setting); });
}

void connectJobs(const ActionTargets &to)
{
    on(to, to.actions.openFiles, [to] { to.commands.opening->openFiles(); });
    on(to, to.actions.openFolder, [to] { to.commands.opening->openFolderToRead(); });
    on(to, to.actions.paste, [to] { to.commands.opening->openPasted(); });
    on(to, to.actions.addRunning, [to] { to.tokens.addRunning(); });
    on(to, to.actions.refresh, [to] { withChosen(to, [to](const QStringList &jobs) { to.commands.jobs->refreshJobs(jobs); }); });
    on(to, to.actions.stopChecking, [to] { to.controller.stopChecking(to.controller.selected()); });
    on(to, to.actions.removeJob, [to] { withChosen(to, [to](const QStringList &jobs) { to.commands.jobs->removeJobs(jobs); }); });
    QObject::connect(&to.jobs, &JobsPane::removeRequested, to.actions.removeJob, &QAction::trigger);
    on(to, to.actions.undoRemove, [to] { to.controller.undoRemove(); });
    on(to, to.actions.pin, [to] {
        const JobSummary *shown = to.controller.jobs().find(to.controller.selected());
        withChosen(to, [to, isPinned = !shown || !shown->isPinned](const QStringList &jobs) {
            to.controller.repository().setPinned(jobs, isPinned);
        });
    });
    on(to, to.actions.tags, [to] { withChosen(to, [to](const QStringList &jobs) { to.commands.jobs->editTags(jobs); }); });
    on(to, to.actions.previousJob, [to] { to.jobs.step(-1); });
    on(to, to.actions.nextJob, [to] { to.jobs.step(1); });
    connectSetting(to, to.actions.keepEverything, &Preferences::keepsEverything);
    on(to, to.actions.copyId, [to] { to.commands.sharing->copyText(to.controller.selected(), false); });
    on(to, to.actions.copyPrompt, [to] {
        if (const JobResponse *answer = to.controller.answer(to.controller.selected()))
            to.commands.sharing->copyText(answer->job.prompt.source, false);
    });
    on(to, to.actions.saveAll,
       [to] { withChosen(to, [to](const QStringList &jobs) { to.commands.saving->saveAll(jobs, to.details.media().currentKey()); }); });
    on(to, to.actions.exportJobs, [to] { withChosen(to, [to](const QStringList &jobs) { to.commands.saving->exportJobs(jobs); }); });
}

void connectMedia(const ActionTargets &to)
{
    on(to, to.actions.copyMediaItem,
       [to] { to.commands.sharing->copyMediaItem(to.details.media().currentKey(), to.details.media().currentImage()); });
    on(to, to.actions.save, [to] { to.commands.saving->saveMediaItem(to.details.media().currentKey()); });
    on(to, to.actions.saveAs, [to] { to.commands.saving->saveMediaItemAs(to.details.media().currentKey()); });
    on(to, to.actions.saveSelected, [to] { to.commands.saving->saveMedia(to.details.media().selectedKeys()); });
    on(to, to.actions.fullScreen, [to] { to.details.media().toggleFullScreen(); });
    on(to, to.actions.compare, [to] { to.details.media().toggleComparison(); });
    on(to, to.actions.showInfo, [to] { to.details.media().toggleInfo(); });
    to.actions.pauseDownloads->setCheckable(true);
    QObject::connect(to.actions.pauseDownloads, &QAction::toggled, &to.controller.media(), &MediaSession::setPaused);
    QObject::connect(&to.controller.media(), &MediaSession::activityChanged, to.actions.pauseDownloads,
                     [to] { to.actions.pauseDownloads->setChecked(to.controller.media().activity().isPaused); });
    connectSetting(to, to.actions.alwaysDirectly, &Preferences::isAlwaysDirect);
    QObject::connect(to.actions.alwaysDirectly, &QAction::triggered, to.commands.program, &ProgramCommands::reportDirectly);
}

void connectWindow(const ActionTargets &to)
{
    on(to, to.actions.jobField, [to] {
        to.details.media().leaveFullScreen();
        to.openBar.takeFocus();
    });
    on(to, to.actions.search, [to] {
        to.details.media().leaveFullScreen();
        if (!to.details.startFinding())
            to.jobs.focusSearch();
    });
    on(to, to.actions.token, [to] { to.commands.program->enterToken(); });
    on(to, to.actions.samples, [to] { to.commands.program->startSamples(); });
    on(to, to.actions.shortcuts, [to] {
        (new TextDialog(to.actions.shortcuts->text(), to.actions.shortcutList(), frontWindow(&to.window), TextDialog::Form::Columns))
            ->show();
    });
    on(to, to.actions.log, [to] { to.commands.program->showLog(); });
    on(to, to.actions.diagnostics, [to] { to.commands.program->copyDiagnostics(); });
    on(to, to.actions.about, [to] { to.commands.program->showAbout(); });
    on(to, to.actions.quit, [to] { to.window.close(); });
    for (int tab = 0; tab < to.actions.tabs.size(); ++tab)
        on(to, to.actions.tabs.at(tab), [to, tab] {
            to.details.media().leaveFullScreen();
            to.details.showTab(tab);
        });
}

// What else decides whether there is something to act on, besides what is shown.
void connectPossible(const ActionTargets &to)
{
    QObject::connect(&to.preferences, &PreferencesStore::changed, &to.window, [to](const Preferences &before, const Preferences &now) {
        if (now.save != before.save)
            showPossible(to);
    });
    auto *soon = new QTimer(&to.window); // once for all of a batch: it looks at all jobs that are chosen
    soon->setSingleShot(true);
    soon->setInterval(0);
    QObject::connect(&to.controller, &JobController::jobChanged, soon, qOverload<>(&QTimer::start));
    QObject::connect(soon, &QTimer::timeout, &to.window, [to] {
        if (to.jobs.chosenCount() > 1)
            showPossible(to);
    });
}

} // namespace

void connectActions(const ActionTargets &to)
{
    connectJobs(to);
    connectMedia(to);
    connectWindow(to);
    connectPossible(to);
}

void showPossible(const ActionTargets &to)
{
    // While the list means another job than the one that is shown, there is nothing to act on.
    const QString key = to.jobs.isFinal() ? to.controller.selected() : QString();
    const JobResponse *answer = to.controller.answer(key);
    to.actions.refresh->setEnabled(!key.isEmpty());
    to.actions.stopChecking->setEnabled(to.controller.isWatching(key));
    for (QAction *action : {to.actions.pin, to.actions.tags, to.actions.removeJob})
        action->setEnabled(!key.isEmpty());
    const JobSummary *job = to.controller.jobs().find(key);
    to.actions.showJobCount(to.jobs.chosenCount(), job && job->isPinned);
    to.actions.undoRemove->setEnabled(to.controller.repository().canUndoRemove());
    to.actions.copyId->setEnabled(!key.isEmpty());
    to.actions.copyPrompt->setEnabled(answer && !answer->job.prompt.source.isEmpty());
    const bool withDocument = to.preferences.current().save.withJson;
    to.actions.saveAll->setEnabled(isAnyChosen(to, [withDocument](const JobSummary &one) { return wouldSave(one, withDocument); }));
    to.actions.exportJobs->setEnabled(isAnyChosen(to, &hasResponse)); // a page of its own, whatever else there is
    const QString mediaKey = key.isEmpty() ? QString() : to.details.media().currentKey();
    const auto file = to.controller.fileNameFor(mediaKey);
    const bool hasFile = file.has_value();
    to.actions.save->setEnabled(hasFile);
    to.actions.saveAs->setEnabled(hasFile);
    to.actions.saveSelected->setEnabled(!key.isEmpty() && to.details.media().selectedKeys().size() > 1);
    to.actions.copyMediaItem->setEnabled(hasFile);
    to.actions.copyMediaItem->setText(copyText(file.value_or(QString())));
    to.actions.compare->setEnabled(!key.isEmpty() && to.details.media().canCompare());
    for (QAction *action : {to.actions.fullScreen, to.actions.showInfo})
        action->setEnabled(!mediaKey.isEmpty());
    for (QAction *tab : std::as_const(to.actions.tabs))
        tab->setEnabled(answer);
}
