// SPDX-License-Identifier: MIT
#include "ui/jobs/idfield.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace {

constexpr int maxTyped = 1'000'000; // characters; Qt's own limit cuts a text without a word
constexpr qsizetype mostOnALine = 2'000;
constexpr int placeOfPaste = 5; // in the standard menu: after Undo, Redo, a line, Cut and Copy

bool isMuch(const QString &text)
{
    return text.size() > mostOnALine || text.trimmed().contains(u'\n');
}

} // namespace

IdField::IdField(QWidget *parent)
    : QLineEdit(parent)
{
    setMaxLength(maxTyped);
    setAcceptDrops(false); // the window takes them, and opens what they hold
}

void IdField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        paste();
    else
        QLineEdit::keyPressEvent(event);
}

// The menu's own way to paste is the base class's, which knows nothing of ours.
void IdField::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *pasting = menu->findChild<QAction *>(u"edit-paste"_s);
    if (!pasting)
        pasting = menu->actions().value(placeOfPaste); // before Qt 6.5 it has no name
    if (pasting) {
        pasting->disconnect(this);
        connect(pasting, &QAction::triggered, this, &IdField::paste);
    }
    menu->popup(event->globalPos());
}

void IdField::paste()
{
    if (isMuch(QGuiApplication::clipboard()->text()))
        emit muchPasted();
    else
        QLineEdit::paste();
}
