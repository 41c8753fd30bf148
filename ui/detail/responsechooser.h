// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QList>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

// Which of several answers is shown, and since which earlier one its changes.
class ResponseChooser : public QWidget
{
    Q_OBJECT

public:
    explicit ResponseChooser(QWidget *parent = nullptr);

    // When the answers came, the newest first. What is chosen stays so: the latest, whichever that is by now, or a certain one. Hidden
    // where there is nothing to choose. Emits nothing.
    void setTimes(const QList<QDateTime> &times);
    void forget();                           // what was chosen: the answers are another job's
    void setChanges(int added, int removed); // lines; shown while changes are

    [[nodiscard]] int shown() const; // its place in the list
    [[nodiscard]] int base() const;  // that of the one that it is compared with; -1: with none

signals:
    void changed();

private:
    void fillBases();
    void update();

    QComboBox *const m_answers;
    QCheckBox *const m_showsChanges;
    QComboBox *const m_bases; // those before the answer that is shown
    QWidget *m_since = nullptr;
    QLabel *const m_result;
    QList<QDateTime> m_times;
};
