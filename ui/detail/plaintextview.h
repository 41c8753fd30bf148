// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

// Plain text to read and to select, of any length. As in TextView, copies are only requested.
class PlainTextView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PlainTextView(QWidget *parent = nullptr);

signals:
    void copyRequested(int start, int end); // characters of the text

protected:
    bool event(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void copySelection();
};
