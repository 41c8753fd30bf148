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

QRect cellRect(const QSize &grid, int number)
{
    const QSize least(grid.width() / 2, grid.height() / 2); // QSize's own division would round
    const bool isRight = (number - 1) % 2 == 1;
    const bool isLower = number > 2;
    return {isRight ? least.width() : 0, isLower ? least.height() : 0, isRight ? grid.width() - least.width() : least.width(),
            isLower ? grid.height() - least.height() : least.height()};
}

Result<QByteArray> cutCell(const QString &gridPath, int number)
{
    const ImageResult answer = readImage(gridPath);
    const auto *picture = std::get_if<LoadedImage>(&answer);
    const QRect rect = picture ? cellRect(picture->image.size(), number) : QRect();
    if (rect.isEmpty())
        return Error{.kind = Error::Kind::WrongContent, .detail = u"the grid cannot be read as a picture"_s};
    const QImage cell = plainCopy(picture->image, rect);
    QBuffer png;
    if (cell.isNull() || !png.open(QIODevice::WriteOnly) || !cell.save(&png, "PNG"))
        return Error{.kind = Error::Kind::WrongContent, .detail = u"the cell cannot be written"_s};
    return png.data();
}
