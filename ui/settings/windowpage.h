#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
struct SettingsQuestion;
struct WindowMemory;

// How the program looks, in which language it speaks, when it speaks up, and how videos begin.
class WindowPage : public QWidget
{
    Q_OBJECT

public:
    explicit WindowPage(const SettingsQuestion &question, QWidget *parent = nullptr);

    void writeTo(WindowMemory &memory) const;

signals:
    void changed();

private:
    QComboBox *m_appearance;
    QComboBox *m_language;
    QCheckBox *m_notifies;
    QCheckBox *m_playsAtOnce;
    QCheckBox *m_loops;
};
