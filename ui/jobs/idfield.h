#pragma once

#include <QLineEdit>

// A field for one line. What is pasted and is more than that does not go into it: it is told as it lies in the clipboard, whole.
class IdField : public QLineEdit
{
    Q_OBJECT

public:
    explicit IdField(QWidget *parent = nullptr);

public slots:
    void paste(); // in the place of QLineEdit's, also for its menu, which looks for a slot of that name

signals:
    void muchPasted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};
