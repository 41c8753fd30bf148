// SPDX-License-Identifier: MIT
#pragma once

#include "ui/media/abloop.h"

#include <QSlider>

// A slider whose handle comes to where it is clicked. It marks the loop that is set.
class TimeSlider : public QSlider
{
    Q_OBJECT

public:
    using QSlider::QSlider;

    void setAbLoop(const AbLoop &loop); // in the slider's values
    [[nodiscard]] const AbLoop &abLoop() const { return m_loop; }

protected:
    void paintEvent(QPaintEvent *event) override;
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
