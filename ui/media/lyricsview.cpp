// SPDX-License-Identifier: MIT
#include "ui/media/lyricsview.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>

#include <utility>

LyricsView::LyricsView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setAccessibleName(tr("Lyrics"));
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(12);
}

void LyricsView::setLyrics(const Lyrics &lyrics)
{
    if (lyrics == m_lyrics)
        return;
    m_lyrics = lyrics;
    m_line = -1;
    setPlainText(lyrics.text);
    highlight();
}

void LyricsView::setPosition(qint64 position)
{
    const qsizetype line = lineAt(m_lyrics, std::chrono::milliseconds(position));
    if (std::exchange(m_line, line) == line)
        return;
    highlight();
    keepInView();
}

void LyricsView::highlight()
{
    const QTextBlock block = document()->findBlockByNumber(static_cast<int>(m_line));
    if (m_line < 0 || !block.isValid()) {
        setExtraSelections({});
        return;
    }
    QTextEdit::ExtraSelection sung;
    sung.cursor = QTextCursor(block);
    sung.format.setBackground(palette().highlight());
    sung.format.setForeground(palette().highlightedText());
    sung.format.setProperty(QTextFormat::FullWidthSelection, true);
    sung.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor); // of a line that wraps, too
    setExtraSelections({sung});
}

// In the middle of the view, so that the next lines can be read; what the user has marked stays so.
void LyricsView::keepInView()
{
    const QTextBlock block = document()->findBlockByNumber(static_cast<int>(m_line));
    if (m_line < 0 || !block.isValid() || verticalScrollBar()->isSliderDown())
        return;
    verticalScrollBar()->setValue(block.firstLineNumber() - verticalScrollBar()->pageStep() / 2);
}

void LyricsView::seekTo(int line)
{
    const TimeSpan span = m_lyrics.times.value(line);
    if (!span.isEmpty())
        emit seekRequested(span.start.count());
}

bool LyricsView::event(QEvent *event)
{
    // The window has a Ctrl+C of its own, for pictures.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->setAccepted(textCursor().hasSelection());
        return true;
    }
    return QPlainTextEdit::event(event);
}

void LyricsView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        highlight();
}

// Space plays and pauses, as everywhere in the player.
void LyricsView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !m_lyrics.times.isEmpty())
        seekTo(textCursor().blockNumber());
    else if (event->key() == Qt::Key_Space)
        event->ignore();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void LyricsView::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && !textCursor().hasSelection())
        seekTo(cursorForPosition(event->position().toPoint()).blockNumber());
}

void LyricsView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    keepInView();
}
