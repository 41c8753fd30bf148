// SPDX-License-Identifier: MIT
#include "ui/media/viewcenter.h"

#include <algorithm>

namespace {

qreal fillScale(const QSize &image, const QSize &view)
{
    if (image.isEmpty() || view.isEmpty())
        return 1;
    return std::min(qreal(view.width()) / image.width(), qreal(view.height()) / image.height());
}

} // namespace

ViewCenter spotOf(const ImagePlacement &placement, const QSize &image, const QSize &view)
{
    if (image.isEmpty())
        return {};
    const QPointF middle = (QPointF(view.width(), view.height()) / 2 - placement.offset) / placement.scale;
    return {.zoom = placement.scale / fillScale(image, view), .centre = {middle.x() / image.width(), middle.y() / image.height()}};
}

ImagePlacement placementFor(const ViewCenter &spot, const QSize &image, const QSize &view)
{
    const qreal scale = spot.zoom * fillScale(image, view);
    const QPointF middle(spot.centre.x() * image.width(), spot.centre.y() * image.height());
    return {.scale = scale, .offset = QPointF(view.width(), view.height()) / 2 - middle * scale};
}
