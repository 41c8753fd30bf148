// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QBoxLayout;
class QWidget;

// Where the controls of something lie: below it, at the end of its layout, or, on a screen of its own, over its lower edge, where they hide
// while nobody moves.
class ControlBar : public QObject
{
    Q_OBJECT

public:
    ControlBar(QWidget &bar, QBoxLayout &layout); // the layout is of the bar's parent, which owns this

    void setNeeded(bool isNeeded); // there is something to control
    void setOver(bool isOver);
    void setResting(bool isResting);   // only what lies over something hides
    void setLift(int lift);            // pixels: something else lies over the lower edge
    [[nodiscard]] int covered() const; // pixels of the lower edge

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show();

    QWidget &m_bar;
    QBoxLayout &m_layout;
    int m_lift = 0;
    bool m_isNeeded = true;
    bool m_isOver = false;
    bool m_isResting = false;
};
