// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QSpinBox;
struct Preferences;
struct SettingsQuestion;

// How the program looks, in which language it speaks, when it speaks up, how videos begin, and what one image may take of memory.
class WindowPage : public QWidget
{
    Q_OBJECT

public:
    explicit WindowPage(const SettingsQuestion &question, QWidget *parent = nullptr);

    void writeTo(Preferences &preferences) const;

signals:
    void changed();

private:
    QComboBox *m_appearance;
    QComboBox *m_language;
    QCheckBox *m_notifies;
    QCheckBox *m_playsAtOnce;
    QCheckBox *m_loops;
    QSpinBox *m_imageMemory;
};
