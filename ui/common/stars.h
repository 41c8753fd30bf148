// SPDX-License-Identifier: MIT
#pragma once

#include <QRect>
#include <QString>

class QColor;
class QPainter;

// How a rating looks and reads; see app/job/rating.h.

[[nodiscard]] QString ratingText(int stars); // "4 stars", "rejected"; empty: not rated

// A star that fits into the square.
void paintStar(QPainter &painter, const QRectF &place, const QColor &color);

// In the lower left corner of a picture, on a ground of its own: the stars, or a cross. Nothing where it is not rated.
void paintRating(QPainter &painter, const QRect &picture, int stars);

[[nodiscard]] QSize ratingSize(int stars); // what that takes, with what is free around it; empty: it is not rated
