// SPDX-License-Identifier: MIT
#pragma once

#include <QRect>

class QColor;
class QPainter;
class QPixmap;
class QString;

// A job's picture, as much of it as the place shows, with a badge for a video or sound. Without a pixmap the symbol stands for it, in the
// colour of the text beside it.
void paintJobThumbnail(QPainter &painter, const QRect &place, const QPixmap &pixmap, const QString &symbol, const QColor &text);
