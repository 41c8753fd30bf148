// SPDX-License-Identifier: MIT
// The menu of the window: a part of WindowActions.
#include "ui/windowactions.h"

#include "app/settings/preferencesstore.h"
#include "ui/playbackactions.h"
#include "ui/ratingactions.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

QMenu *WindowActions::makeMenu(QWidget *parent) const
{
    auto *menu = new QMenu(parent);
    menu->addActions({openFiles, openFolder, paste, addRunning, browse});
    menu->addSeparator();
    menu->addActions({save, saveAs, saveSelected, saveAll, exportJobs, copyMediaItem});
    menu->addSeparator();
    menu->addActions({refresh, stopChecking, pauseDownloads, keepEverything});
    menu->addSeparator();
    menu->addActions({pin, tags});
    ratings->addTo(*menu);
    menu->addActions({removeJob, undoRemove});
    QMenu *view = menu->addMenu(tr("View"));
    view->addActions({wall, showList, largeRows, showStrip});
    view->addSeparator();
    view->addActions({zoomIn, zoomOut, fit, originalSize, enlargeSmall});
    view->addSeparator();
    view->addActions({fullScreen, compare, addToComparison, showInfo, showData, playback->markLoop()});
    view->addSeparator();
    view->addAction(slideshow);
    fillPauses(*view->addMenu(tr("Slideshow Speed")));
    view->addAction(crossJobs);
    QMenu *go = menu->addMenu(tr("Go"));
    go->addActions({jobField, search, previousItem, nextItem, previousJob, nextJob});
    go->addSeparator();
    go->addActions(tabs);
    menu->addSeparator();
    menu->addActions({token, settings, alwaysDirectly, samples});
    QMenu *help = menu->addMenu(tr("Help"));
    help->addActions({shortcuts, log, diagnostics, about});
    menu->addSeparator();
    menu->addAction(quit);
    return menu;
}

void WindowActions::fillPauses(QMenu &menu) const
{
    auto *group = new QActionGroup(&menu);
    PreferencesStore &preferences = m_to.preferences;
    for (const int seconds : {2, 3, 5, 10, 20}) {
        QAction *action = menu.addAction(tr("%n second(s) per image", nullptr, seconds));
        action->setCheckable(true);
        group->addAction(action);
        const auto show = [action, seconds, &preferences] { action->setChecked(preferences.current().slideSeconds == seconds); };
        connect(&menu, &QMenu::aboutToShow, action, show);
        connect(action, &QAction::triggered, &preferences,
                [seconds, &preferences] { preferences.update([seconds](Preferences &all) { all.slideSeconds = seconds; }); });
        show();
    }
}
