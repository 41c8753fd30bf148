// SPDX-License-Identifier: MIT
#include "ui/jobs/jobthumbnail.h"

#include "ui/common/icons.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace {

// That the picture is not all: it stands for a video, or is the cover of a song.
void paintJobBadge(QPainter &painter, const QRect &place, const QString &symbol)
{
    constexpr int size = 12;
    constexpr QColor ground(0, 0, 0, 190); // white on it is read on any picture
    const QRect badge(place.right() - size - 4, place.bottom() - size - 4, size + 4, size + 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(badge, 4, 4);
    painter.drawPixmap(badge.topLeft() + QPoint(2, 2), symbolicPixmap(symbol, size, Qt::white, painter.device()->devicePixelRatioF()));
}

} // namespace

void paintJobThumbnail(QPainter &painter, const QRect &place, const QPixmap &pixmap, const QString &symbol, const QColor &text)
{
    QPainterPath frame;
    frame.addRoundedRect(place, 5, 5);
    painter.setRenderHint(QPainter::Antialiasing);
    if (pixmap.isNull()) {
        QColor ground = text;
        ground.setAlpha(28);
        painter.fillPath(frame, ground);
        const int size = 18;
        const QPixmap icon = symbolicPixmap(symbol, size, text, painter.device()->devicePixelRatioF());
        painter.drawPixmap(place.center() - QPoint(size / 2, size / 2) + QPoint(1, 1), icon);
        return;
    }
    painter.save();
    painter.setClipPath(frame);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QSizeF scaled = QSizeF(pixmap.size()).scaled(place.size(), Qt::KeepAspectRatioByExpanding);
    painter.drawPixmap(QRectF(QPointF(place.center()) - QPointF(scaled.width() / 2, scaled.height() / 2), scaled), pixmap, pixmap.rect());
    painter.restore();
    if (symbol == "video"_L1 || symbol == "sound"_L1)
        paintJobBadge(painter, place, symbol);
}
