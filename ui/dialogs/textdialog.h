#pragma once

#include <QDialog>

// A text to read and to copy: the log, the keyboard shortcuts.
class TextDialog : public QDialog
{
    Q_OBJECT

public:
    TextDialog(const QString &title, const QString &text, QWidget *parent = nullptr);
};
