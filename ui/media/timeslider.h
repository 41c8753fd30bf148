// SPDX-License-Identifier: MIT
#pragma once

#include "ui/media/abloop.h"

#include <QSlider>

// A slider whose handle comes to where it is clicked. It marks the loop that is set, and reports where the mouse is over it.
class TimeSlider : public QSlider
{
    Q_OBJECT

public:
    explicit TimeSlider(Qt::Orientation orientation, QWidget *parent = nullptr);

    void setAbLoop(const AbLoop &loop); // in the slider's values
    [[nodiscard]] const AbLoop &abLoop() const { return m_loop; }

signals:
    void hovered(int value, int x); // x: of the mouse
    void hoverEnded();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    // The middles of the handle at both ends: from x, of this width.
    struct Track
    {
        int left = 0;
        int width = 0;
        bool isUpsideDown = false;
    };

    [[nodiscard]] Track track() const;
    [[nodiscard]] int valueAt(int x) const;
    [[nodiscard]] int placeOf(qint64 value) const;

    AbLoop m_loop;
};
