// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QRect>

class QPainter;
class QPixmap;
class QWidget;
struct WallItem;

struct WallMarks
{
    bool isSelected = false;
    bool isCurrent = false;
    bool hasFocus = false;
};

// The day above its pictures.
void paintWallBand(QPainter &painter, const QWidget &wall, const QRect &place, const QDate &day);

// One item; without a pixmap what it will be.
void paintWallItem(QPainter &painter, const QWidget &wall, const QRect &place, const WallItem &item, const QPixmap &pixmap,
                   const WallMarks &marks);
