// SPDX-License-Identifier: MIT
#include "ui/media/gridcutter.h"

#include "ui/media/imagereader.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImage>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Pixels and colour space alone: QImage::copy() takes the texts along, which may hold a GUID.
QImage plainCopy(const QImage &image, const QRect &rect)
{
    QImage copy(rect.size(), image.format());
    if (copy.isNull())
        return {};
    const qsizetype bytesPerPixel = image.depth() / 8;
    for (int y = 0; y < rect.height(); ++y) {
        const uchar *line = image.constScanLine(rect.y() + y) + rect.x() * bytesPerPixel;
        std::copy_n(line, rect.width() * bytesPerPixel, copy.scanLine(y));
    }
    copy.setColorSpace(image.colorSpace());
    return copy;
}

} // namespace

QRect cellRect(const QSize &grid, const Crop &crop)
{
    if (crop.columns < 1 || crop.rows < 1 || crop.cell < 1 || crop.cell > crop.columns * crop.rows)
        return {};
    const QSize least(grid.width() / crop.columns, grid.height() / crop.rows); // QSize's own division would round
    const int column = (crop.cell - 1) % crop.columns;
    const int row = (crop.cell - 1) / crop.columns;
    const int left = column * least.width();
    const int top = row * least.height();
    return {left, top, column + 1 == crop.columns ? grid.width() - left : least.width(),
            row + 1 == crop.rows ? grid.height() - top : least.height()};
}

Result<QByteArray> cutCell(const QString &gridPath, const Crop &crop)
{
    const ImageResult answer = readImage(gridPath);
    const auto *picture = std::get_if<LoadedImage>(&answer);
    const QRect rect = picture ? cellRect(picture->image.size(), crop) : QRect();
    if (rect.isEmpty())
        return Error{.kind = Error::Kind::WrongContent, .detail = u"the grid cannot be read as a picture"_s};
    const QImage cell = plainCopy(picture->image, rect);
    QBuffer png;
    if (cell.isNull() || !png.open(QIODevice::WriteOnly) || !cell.save(&png, "PNG"))
        return Error{.kind = Error::Kind::WrongContent, .detail = u"the cell cannot be written"_s};
    return png.data();
}
