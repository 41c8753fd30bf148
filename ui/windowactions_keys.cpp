// SPDX-License-Identifier: MIT
// All keys, as text: a part of WindowActions.
#include "ui/windowactions.h"

#include "ui/common/formatting.h"

#include <QAction>
#include <QKeySequence>
#include <QWidget>

#include <utility>

using namespace Qt::StringLiterals;

QString WindowActions::shortcutList() const
{
    QList<std::pair<QString, QString>> rows;
    const auto actions = m_to.window.findChildren<QAction *>(QString(), Qt::FindDirectChildrenOnly);
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty() && action->shortcutContext() != Qt::WidgetShortcut)
            rows.append({action->shortcut().toString(QKeySequence::NativeText), action->text().remove(u'…')});
    }
    rows.append({QString(), tr("In the preview and the thumbnail bar:")});
    rows.append({u"← →"_s, tr("Previous or next media item")});
    const auto keyName = [](Qt::Key key) { return QKeySequence(key).toString(QKeySequence::NativeText); };
    rows.append({keyName(Qt::Key_PageUp) + u"  "_s + keyName(Qt::Key_PageDown), tr("Previous or next job")});
    rows.append({keyName(Qt::Key_Home) + u"  "_s + keyName(Qt::Key_End), tr("First or last media item")});
    rows.append({u"+ −"_s, tr("Zoom")});
    rows.append({tr("Enter"), tr("Enter or leave full screen")});
    rows.append({tr("Esc"), tr("Leave full screen or comparison")});
    rows.append({u"C"_s, tr("Compare side by side")});
    rows.append({addToComparison->shortcut().toString(QKeySequence::NativeText), tr("Add to the comparison, or remove from it")});
    rows.append({u"S"_s, tr("Start or stop the slideshow")});
    rows.append({u"I"_s, tr("Show or hide info")});
    rows.append({u"D"_s, tr("Show or hide the data of the job")});
    rows.append({u"G"_s, tr("Wall")});
    rows.append({u"0 … 5  X"_s, tr("Rate with stars, reject")});
    rows.append({tr("Space"), tr("Play or pause")});
    rows.append({u",  ."_s, tr("One frame back or forward")});
    rows.append({tr("Shift+← →"), tr("One second back or forward; over an image: previous or next job")});
    rows.append({u"[  ]"_s, tr("Slower, faster")});
    rows.append({u"M"_s, tr("Mute")});
    rows.append({u"L"_s, tr("Mark where a loop begins, where it ends; clear it")});
    rows.append({QKeySequence(Qt::SHIFT | Qt::Key_L).toString(QKeySequence::NativeText), tr("Repeat the whole video or sound")});
    rows.append({QString(), tr("In the list of jobs:")});
    rows.append({removeJob->shortcut().toString(QKeySequence::NativeText), removeJob->text().remove(u'…')});
    QString text;
    for (const auto &[keys, what] : std::as_const(rows))
        text += keys.isEmpty() ? u'\n' + what + u'\n' : isolated(keys) + u'\t' + what + u'\n';
    return text;
}
