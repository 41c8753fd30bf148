// SPDX-License-Identifier: MIT
#include "ui/windowactions.h"

#include "ui/common/formatting.h"
#include "ui/common/icons.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>

using namespace Qt::StringLiterals;

WindowActions::WindowActions(QMainWindow *window)
    : QObject(window)
{
    const QString names[] = {tr("Show Media"), tr("Show Details"), tr("Show Family"), tr("Show JSON")};
    int number = Qt::Key_1;
    for (const QString &name : names)
        tabs.append(add(name, QKeySequence(Qt::CTRL | static_cast<Qt::Key>(number++))));
    // The preview and the list take these by themselves, and only while they have the focus: menus are to tell of them.
    for (const auto &[action, key] : {std::pair(compare, Qt::Key_C), std::pair(showInfo, Qt::Key_I), std::pair(removeJob, Qt::Key_Delete)})
    {
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
    }
}

QAction *WindowActions::add(const QString &text, const QKeySequence &key, const char *icon)
{
    auto *window = static_cast<QMainWindow *>(parent());
    auto *action = new QAction(text, window);
    action->setObjectName(text); // stays when the text tells a number
    action->setShortcut(key);
    if (icon)
        action->setIcon(symbolicIcon(QString::fromLatin1(icon)));
    action->setIconVisibleInMenu(false); // some have none: a ragged edge
    window->addAction(action);           // so that its key works whatever has the focus
    return action;
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

QList<QAction *> WindowActions::all() const
{
    return parent()->findChildren<QAction *>(QString(), Qt::FindDirectChildrenOnly);
}

QMenu *WindowActions::makeMenu(QWidget *parent) const
{
    auto *menu = new QMenu(parent);
    menu->addActions({openFiles, openFolder, paste, addRunning});
    menu->addSeparator();
    menu->addActions({save, saveAs, saveSelected, saveAll, exportJobs, copyMediaItem});
    menu->addSeparator();
    menu->addActions({refresh, stopChecking, pauseDownloads, keepEverything});
    menu->addSeparator();
    menu->addActions({pin, tags, removeJob, undoRemove});
    QMenu *view = menu->addMenu(tr("View"));
    view->addActions({fullScreen, compare, showInfo});
    QMenu *go = menu->addMenu(tr("Go"));
    go->addActions({jobField, search, previousJob, nextJob});
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

QString WindowActions::shortcutList() const
{
    QList<std::pair<QString, QString>> rows;
    const auto actions = all();
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty() && action->shortcutContext() != Qt::WidgetShortcut)
            rows.append({action->shortcut().toString(QKeySequence::NativeText), action->text().remove(u'…')});
    }
    rows.append({QString(), tr("In the preview and the thumbnail bar:")});
    rows.append({u"← →"_s, tr("Previous or next media item")});
    const auto keyName = [](Qt::Key key) { return QKeySequence(key).toString(QKeySequence::NativeText); };
    rows.append({keyName(Qt::Key_Home) + u"  "_s + keyName(Qt::Key_End), tr("First or last media item")});
    rows.append({u"+ −"_s, tr("Zoom")});
    rows.append({u"0  1"_s, tr("Fit to window, original size")});
    rows.append({tr("Enter"), tr("Enter or leave full screen")});
    rows.append({tr("Esc"), tr("Leave full screen or comparison")});
    rows.append({u"C"_s, tr("Compare side by side")});
    rows.append({u"I"_s, tr("Show or hide info")});
    rows.append({tr("Space"), tr("Play or pause")});
    rows.append({u",  ."_s, tr("One frame back or forward")});
    rows.append({tr("Shift+← →"), tr("One second back or forward")});
    rows.append({u"[  ]"_s, tr("Slower, faster")});
    rows.append({u"M  L"_s, tr("Mute, loop")});
    rows.append({QString(), tr("In the list of jobs:")});
    rows.append({removeJob->shortcut().toString(QKeySequence::NativeText), removeJob->text().remove(u'…')});
    QString text;
    for (const auto &[keys, what] : std::as_const(rows))
        text += keys.isEmpty() ? u'\n' + what + u'\n' : isolated(keys) + u'\t' + what + u'\n';
    return text;
}
