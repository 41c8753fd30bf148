// SPDX-License-Identifier: MIT
#include "ui/media/videoshape.h"

#include <QTransform>

namespace {

bool isShowable(const QSize &size)
{
    return !size.isEmpty() && size.width() <= maxFrameSide && size.height() <= maxFrameSide
        && qint64{size.width()} * size.height() <= maxFramePixels;
}

} // namespace

QSize frameSize(const VideoShape &shape)
{
    if (!isShowable(shape.coded))
        return {};
    return isShowable(shape.displayed) ? shape.displayed : shape.coded;
}

QImage upright(const QImage &frame, int rotation)
{
    const int turned = ((rotation % 360) + 360) % 360;
    return turned == 0 || turned % 90 != 0 ? frame : frame.transformed(QTransform().rotate(turned));
}
