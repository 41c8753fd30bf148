// SPDX-License-Identifier: MIT
#include "ui/detail/plaintextview.h"

#include "ui/common/icons.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

PlainTextView::PlainTextView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setUndoRedoEnabled(false);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFrameShape(QFrame::NoFrame);
}

bool PlainTextView::event(QEvent *event)
{
    // The window has a Ctrl+C of its own, for pictures.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->setAccepted(textCursor().hasSelection());
        return true;
    }
    return QPlainTextEdit::event(event);
}

void PlainTextView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copyText = menu->addAction(symbolicIcon(u"copy"_s), tr("Copy"), this, &PlainTextView::copySelection);
    copyText->setEnabled(textCursor().hasSelection());
    menu->addSeparator();
    menu->addAction(tr("Select All"), this, &PlainTextView::selectAll);
    menu->popup(event->globalPos());
}

void PlainTextView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void PlainTextView::copySelection()
{
    if (textCursor().hasSelection())
        emit copyRequested(textCursor().selectionStart(), textCursor().selectionEnd());
}
