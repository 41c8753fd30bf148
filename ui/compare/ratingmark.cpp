// SPDX-License-Identifier: MIT
#include "ui/compare/ratingmark.h"

#include "ui/common/stars.h"

#include <QPainter>

RatingMark::RatingMark(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void RatingMark::setStars(int stars)
{
    m_stars = stars;
    setVisible(stars != unrated);
    setAccessibleName(ratingText(stars));
    setToolTip(ratingText(stars));
    updateGeometry();
    update();
}

QSize RatingMark::sizeHint() const
{
    return ratingSize(m_stars);
}

void RatingMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRating(painter, rect(), m_stars);
}
