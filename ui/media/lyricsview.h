// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/lyrics.h"

#include <QPlainTextEdit>

// The words of a song, to read and to copy from. Where they have times, the line that is sung is highlighted and kept in view, and a click
// or Enter on a line goes there. Times are milliseconds.
class LyricsView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit LyricsView(QWidget *parent = nullptr);

    void setLyrics(const Lyrics &lyrics);
    void setPosition(qint64 position);
    [[nodiscard]] bool isEmpty() const { return m_lyrics.text.trimmed().isEmpty(); }
    [[nodiscard]] qsizetype currentLine() const { return m_line; } // from 0; -1: none

signals:
    void seekRequested(qint64 position);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void seekTo(int line);
    void highlight();
    void keepInView();

    Lyrics m_lyrics;
    qsizetype m_line = -1;
};
