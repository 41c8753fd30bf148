// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

// A field for one line. Pasted text of several lines, or a very long one, stays in the clipboard whole: muchPasted() is emitted instead.
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
