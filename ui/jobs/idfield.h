// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

// A field for one line. What is pasted and is more than that does not go into it: it is told as it lies in the clipboard, whole.
class IdField : public QLineEdit
{
    Q_OBJECT

public:
    explicit IdField(QWidget *parent = nullptr);

    void paste(); // in the place of QLineEdit's

signals:
    void muchPasted();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};
