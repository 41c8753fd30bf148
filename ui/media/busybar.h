// SPDX-License-Identifier: MIT
#pragma once

#include <QBasicTimer>
#include <QProgressBar>

// A thin bar that shows how far something is. Where nobody knows (its range is 0 to 0), a piece of it goes to and fro as long as it is
// seen; the style's own would stand still and look like all of it.
class BusyBar : public QProgressBar
{
    Q_OBJECT

public:
    explicit BusyBar(QWidget *parent = nullptr);

    void report(std::optional<int> percent); // nothing: not known

protected:
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void moveIfBusy();

    QBasicTimer m_moves;
    int m_step = 0;
};
