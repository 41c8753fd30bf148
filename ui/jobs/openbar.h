#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

// Where job ids are typed or pasted. It takes any text; what is in it is found by others.
class OpenBar : public QWidget
{
    Q_OBJECT

public:
    explicit OpenBar(QWidget *parent = nullptr);

    void takeFocus(); // and selects what is there
    void clear();

signals:
    void openWanted(const QString &text);

private:
    void open();

    QLineEdit *m_field;
    QPushButton *m_button;
};
