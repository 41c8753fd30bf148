// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

// A text to read and to copy: the log, the keyboard shortcuts.
class TextDialog : public QDialog
{
    Q_OBJECT

public:
    // Log: a text that is always read from the left. Columns: lines in the language of the user, with a tab between two columns.
    enum class Form { Log, Columns };
    TextDialog(const QString &title, const QString &text, QWidget *parent = nullptr, Form form = Form::Log);
};
