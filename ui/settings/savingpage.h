// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QCheckBox;
class QSpinBox;
class SaveFields;
struct Preferences;
struct SettingsQuestion;

// What is kept of the media, how much of the disk it may take, and where and how the user saves.
class SavingPage : public QWidget
{
    Q_OBJECT

public:
    explicit SavingPage(const SettingsQuestion &question, QWidget *parent = nullptr);

    void writeTo(Preferences &preferences) const;

signals:
    void changed();

private:
    QCheckBox *m_keepsEverything;
    QCheckBox *m_alwaysDirect;
    QSpinBox *m_budget;
    SaveFields *m_save;
    bool m_isSaveChanged = false; // what is only suggested is not set
};
