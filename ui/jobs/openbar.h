// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class IdField;
class QPushButton;

// Where job ids are typed or pasted. It takes any text; what is in it is found by others.
class OpenBar : public QWidget
{
    Q_OBJECT

public:
    explicit OpenBar(QWidget *parent = nullptr);

    void takeFocus();                // and selects what is there
    void takeOpened(qsizetype jobs); // the result of the last request: a text without a job stays, to be corrected

signals:
    void openRequested(const QByteArray &text);
    void pasteRequested(); // of more than goes into a line

private:
    void open();

    IdField *m_field;
    QPushButton *m_button;
    QString m_requested; // until it is known what came of it
};
