// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/rating.h"

#include <QWidget>

// The stars of a media item, or the cross of a rejected one, beside its name. Hidden where it is not rated.
class RatingMark : public QWidget
{
    Q_OBJECT

public:
    explicit RatingMark(QWidget *parent = nullptr);

    void setStars(int stars); // see rating.h
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_stars = unrated;
};
