// SPDX-License-Identifier: MIT
#include "ui/contextmenus.h"

#include "app/session/jobcontroller.h"
#include "ui/ratingactions.h"
#include "ui/sharecommands.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ContextMenu)
};

QMenu *newMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

// Commands of the window, as actions of the menu's own. Qt reports an action to a screen reader in one menu only, the first that showed it:
// with the same actions in here, the window's menu would be silent at them as soon as this one has gone.
void addCommands(QMenu *menu, const QList<QAction *> &commands)
{
    for (QAction *command : commands) {
        QAction *action = menu->addAction(command->text(), command, &QAction::trigger);
        action->setShortcut(command->shortcut()); // only shown: a menu that pops up listens to none
        action->setEnabled(command->isEnabled());
    }
}

} // namespace

void showJobMenu(const WindowActions &actions, const JobController &controller, ShareCommands &sharing, const QPoint &position,
                 QWidget *parent)
{
    QMenu *menu = newMenu(parent);
    addCommands(menu, {actions.refresh, actions.stopChecking});
    menu->addSeparator();
    addCommands(menu, {actions.copyId, actions.copyPrompt, actions.saveAll});
    if (const QUrl page = controller.pageOf(controller.selected()); !page.isEmpty()) {
        //: %1: the name of a host
        menu->addAction(Text::tr("Open on %1").arg(page.host()), menu, [&sharing, link = page] { sharing.openLink(link); });
    }
    menu->addSeparator();
    addCommands(menu, {actions.pin, actions.tags, actions.exportJobs, actions.removeJob});
    menu->popup(position);
}

void showMediaMenu(const WindowActions &actions, JobController &controller, ShareCommands &sharing, const MediaKey &mediaKey,
                   const QPoint &position, QWidget *parent)
{
    MediaListModel &model = controller.media().model();
    const int row = model.rowOf(mediaKey);
    if (row < 0)
        return;
    const MediaState &state = model.state(row);
    QMenu *menu = newMenu(parent);
    addCommands(menu, {actions.save, actions.saveAs, actions.saveSelected, actions.copyMediaItem});
    if (state.file) {
        menu->addAction(Text::tr("Open With Default Program"), menu, [&sharing, path = state.file->path] { sharing.openFile(path); });
        menu->addAction(Text::tr("Show in Folder"), menu,
                        [&sharing, path = state.savedPath.isEmpty() ? state.file->path : state.savedPath] { sharing.openFolderOf(path); });
    }
    addCommands(menu, {actions.addToComparison});
    QMenu *rating = menu->addMenu(Text::tr("Rating"));
    addCommands(rating, actions.ratings->all());
    const bool isPaused = state.kind == MediaState::Kind::Paused;
    const bool isToCome = state.kind == MediaState::Kind::Downloading || state.kind == MediaState::Kind::Waiting;
    if (isPaused || (isToCome && !model.item(row).crop)) {
        menu->addAction(isPaused ? Text::tr("Resume Download") : Text::tr("Pause Download"), menu, [&controller, mediaKey, isPaused] {
            isPaused ? controller.media().resume(mediaKey) : controller.media().pause(mediaKey);
        });
    }
    menu->addSeparator();
    menu->addAction(Text::tr("Copy Link"), menu,
                    [&sharing, url = model.item(row).url] { sharing.copyText(url.toString(QUrl::FullyEncoded), true); });
    if (state.kind == MediaState::Kind::Failed || state.kind == MediaState::Kind::Offered) {
        const QString text = state.kind == MediaState::Kind::Failed ? Text::tr("Try Again") : Text::tr("Load");
        menu->addAction(text, menu, [&controller, mediaKey] { controller.media().fetch(mediaKey); });
        menu->addAction(Text::tr("Open in Browser"), menu, [&sharing, mediaKey] { sharing.openMediaLink(mediaKey); });
    }
    menu->popup(position);
}
