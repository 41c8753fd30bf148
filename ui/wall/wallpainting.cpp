// SPDX-License-Identifier: MIT
#include "ui/wall/wallpainting.h"

#include "app/wall/wallmodel.h"
#include "ui/common/formatting.h"
#include "ui/common/icons.h"
#include "ui/common/stars.h"

#include <QPainter>
#include <QPixmap>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int symbolSize = 24;
constexpr int badgeSize = 16;
constexpr qreal rejectedOpacity = 0.3;
constexpr QColor badgeGround(0, 0, 0, 190);

QString symbolFor(const MediaItem &item)
{
    switch (item.type) {
    case MediaType::Video: return u"video"_s;
    case MediaType::Audio: return u"sound"_s;
    case MediaType::Text: return u"document"_s;
    case MediaType::Image:
    case MediaType::Any: return u"image"_s;
    }
    return {};
}

// The middle of the picture, as much of it as the place shows.
QRectF partFor(const QSizeF &picture, const QSizeF &place)
{
    const QSizeF part = place.scaled(picture, Qt::KeepAspectRatio);
    return {QPointF((picture.width() - part.width()) / 2, (picture.height() - part.height()) / 2), part};
}

void paintBadge(QPainter &painter, const QRect &badge, const QString &symbol)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(badgeGround);
    painter.drawRoundedRect(badge, 3, 3);
    const int size = badgeSize - 4;
    painter.drawPixmap(badge.topLeft() + QPoint(2, 2), symbolicPixmap(symbol, size, Qt::white, painter.device()->devicePixelRatioF()));
}

} // namespace

void paintWallBand(QPainter &painter, const QWidget &wall, const QRect &place, const QDate &day)
{
    QFont font = wall.font();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(wall.palette().color(QPalette::Text));
    const QString text = dayText(day.startOfDay(), QDateTime::currentDateTime(), wall.locale());
    painter.drawText(place.adjusted(4, 0, -4, -2),
                     Qt::AlignBottom | Qt::TextSingleLine | (wall.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute,
                     text);
}

void paintWallItem(QPainter &painter, const QWidget &wall, const QRect &place, const WallItem &item, const QPixmap &pixmap,
                   const WallMarks &marks)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QPalette palette = wall.palette();
    if (pixmap.isNull()) {
        QColor ground = palette.color(QPalette::Text);
        ground.setAlpha(22);
        painter.fillRect(place, ground);
        if (!item.job.isEmpty())
            painter.drawPixmap(
                place.center() - QPoint(symbolSize / 2, symbolSize / 2),
                symbolicPixmap(symbolFor(item.media.item), symbolSize, quietText(palette), painter.device()->devicePixelRatioF()));
    } else {
        painter.setOpacity(item.media.stars == rejectedRating ? rejectedOpacity : 1);
        painter.drawPixmap(QRectF(place), pixmap, partFor(pixmap.size(), place.size()));
        painter.setOpacity(1);
        const QRect corner(place.right() - badgeSize - 3, place.bottom() - badgeSize - 3, badgeSize, badgeSize);
        if (item.media.item.type == MediaType::Video)
            paintBadge(painter, corner, u"play"_s);
        else if (item.media.item.type == MediaType::Audio)
            paintBadge(painter, corner, u"sound"_s);
    }
    if (item.media.isSaved)
        paintBadge(painter, QRect(place.right() - badgeSize - 3, place.top() + 4, badgeSize, badgeSize), u"completed"_s);
    paintRating(painter, place, item.media.stars);
    if (marks.isSelected) {
        painter.setPen(QPen(palette.color(QPalette::Highlight), 3));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(place).adjusted(1.5, 1.5, -1.5, -1.5));
    }
    if (marks.isCurrent && marks.hasFocus) { // beside the colour: a dotted line, for who sees no colours
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Qt::black, 1));
        painter.drawRect(QRectF(place).adjusted(4.5, 4.5, -4.5, -4.5));
        painter.setPen(QPen(Qt::white, 1, Qt::DotLine));
        painter.drawRect(QRectF(place).adjusted(4.5, 4.5, -4.5, -4.5));
    }
    painter.restore();
}
