// SPDX-License-Identifier: MIT
#include "ui/common/stars.h"

#include "app/job/rating.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace {

class RatingText
{
    Q_DECLARE_TR_FUNCTIONS(Rating)
};

constexpr int badgeHeight = 14;
constexpr int starSize = 10;
constexpr int badgeEdge = 3;                // of the badge, from that of the picture, and around what is in it
constexpr QColor badgeGround(0, 0, 0, 190); // what is on it is read on any picture, in light and dark
constexpr QColor starColor(0xff, 0xc8, 0x4a);
constexpr QColor crossColor(0xff, 0x8a, 0x80);

} // namespace

QString ratingText(int stars)
{
    if (stars == rejectedRating)
        return RatingText::tr("rejected");
    return stars > 0 ? RatingText::tr("%n star(s)", "", stars) : QString();
}

void paintStar(QPainter &painter, const QRectF &place, const QColor &color)
{
    constexpr int points = 5;
    constexpr double inner = 0.42; // of the outer radius
    const double radius = place.width() / 2;
    QPolygonF star;
    for (int i = 0; i < 2 * points; ++i) {
        const double angle = std::numbers::pi * (i / double(points) - 0.5);
        const double length = i % 2 ? radius * inner : radius;
        star << place.center() + QPointF(length * std::cos(angle), length * std::sin(angle));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(star);
}

QSize ratingSize(int stars)
{
    const int signs = stars == rejectedRating ? 1 : stars;
    return stars == unrated ? QSize() : QSize(signs * starSize + 4 * badgeEdge, badgeHeight + 2 * badgeEdge);
}

void paintRating(QPainter &painter, const QRect &picture, int stars)
{
    if (stars == unrated)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const int signs = stars == rejectedRating ? 1 : stars;
    const QRect badge(picture.left() + badgeEdge, picture.bottom() + 1 - badgeEdge - badgeHeight, signs * starSize + 2 * badgeEdge,
                      badgeHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(badgeGround);
    painter.drawRoundedRect(badge, badgeEdge, badgeEdge);
    const QRectF first(badge.left() + badgeEdge, badge.top() + (badgeHeight - starSize) / 2.0, starSize, starSize);
    for (int star = 0; star < stars; ++star)
        paintStar(painter, first.translated(star * starSize, 0).adjusted(0.5, 0.5, -0.5, -0.5), starColor);
    if (stars == rejectedRating) {
        const QRectF cross = first.adjusted(2, 2, -2, -2);
        painter.setPen(QPen(crossColor, 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(cross.topLeft(), cross.bottomRight());
        painter.drawLine(cross.topRight(), cross.bottomLeft());
    }
    painter.restore();
}
