// SPDX-License-Identifier: MIT
#pragma once

#include <QSlider>

// A slider whose handle comes to where it is clicked.
class TimeSlider : public QSlider
{
    Q_OBJECT

public:
    using QSlider::QSlider;

protected:
    void mousePressEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] int valueAt(int x) const;
};
