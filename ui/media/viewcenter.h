// SPDX-License-Identifier: MIT
#pragma once

#include "ui/media/imageview.h"

// What part of an image is looked at, independent of its pixels, so that images of different sizes can be looked at alike.
struct ViewCenter
{
    qreal zoom = 1;           // of the view's largest size in which the whole image is seen
    QPointF centre{0.5, 0.5}; // of the view, in the image: 0, 0 is its top left corner, 1, 1 the other

    bool operator==(const ViewCenter &) const = default;
};

[[nodiscard]] ViewCenter spotOf(const ImagePlacement &placement, const QSize &image, const QSize &view);
[[nodiscard]] ImagePlacement placementFor(const ViewCenter &spot, const QSize &image, const QSize &view);
