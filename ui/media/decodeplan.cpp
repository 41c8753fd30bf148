// SPDX-License-Identifier: MIT
#include "ui/media/decodeplan.h"

#include <QIODevice>
#include <QtEndian>

#include <algorithm>
#include <cmath>

namespace {

constexpr qint64 pixelLimit = 200'000'000; // of an image that is decoded whole
constexpr qint64 minPixels = 1'000'000;    // fewer are no view of an image
constexpr double bytesShown = 4.0 * 4 / 3; // a pixel as it is painted, with its halved copies
constexpr qint64 bytesOfCoefficients = 6;  // a pixel of a progressive JPEG in libjpeg: three components of 16 bits
constexpr qint64 headSize = 256 * 1024;    // of a JPEG's segments before its frame

qint64 pixelsOf(const QSize &size)
{
    return qint64(size.width()) * size.height();
}

// While it is read, beside what is shown.
qint64 workingBytes(const ImageHead &head)
{
    return head.isProgressive ? pixelsOf(head.size) * bytesOfCoefficients : 0;
}

qint64 bytesOfWhole(const ImageHead &head)
{
    const qint64 converted = head.depth == 32 ? 0 : pixelsOf(head.size) * head.depth / 8; // what is read stands beside what is painted
    return workingBytes(head) + converted + std::llround(double(pixelsOf(head.size)) * bytesShown);
}

bool isBaseline(QByteArrayView png)
{
    // IHDR: width, height, bit depth, colour type, compression, filter, interlace (PNG, 11.2.2).
    constexpr char rgb = 2;
    constexpr char rgba = 6;
    return png.size() > 28 && png[24] == 8 && (png[25] == rgb || png[25] == rgba) && png[28] == 0;
}

// The first frame header (T.81, B.1.1.3): SOF2, SOF6, SOF10 and SOF14 are progressive.
bool isProgressive(QByteArrayView jpeg)
{
    for (qsizetype at = 2; at + 4 <= jpeg.size() && jpeg[at] == '\xFF'; at += 2 + qFromBigEndian<quint16>(jpeg.data() + at + 2)) {
        const auto marker = static_cast<quint8>(jpeg[at + 1]);
        if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC)
            return (marker & 3) == 2;
    }
    return false;
}

} // namespace

DecodePlan decodePlan(const ImageHead &head, qint64 budget, bool isRequested)
{
    using Way = DecodePlan::Way;
    const qint64 pixels = pixelsOf(head.size);
    const qint64 whole = bytesOfWhole(head);
    if (pixels <= pixelLimit && (whole <= budget || isRequested))
        return {.way = Way::Whole, .size = head.size, .bytes = whole};
    const qint64 read = workingBytes(head) + (head.isScalable ? 0 : pixels * head.depth / 8);
    const double fitting = double(budget - read) / bytesShown; // pixels
    if (fitting < minPixels || fitting < 1)
        return {.way = pixels > pixelLimit ? Way::TooLarge : Way::Refused, .bytes = whole};
    const double scale = std::min(1.0, std::sqrt(fitting / double(pixels)));
    const QSize size(std::max(1, int(head.size.width() * scale)), std::max(1, int(head.size.height() * scale)));
    return {.way = Way::Shrunk, .size = size, .bytes = read + std::llround(double(pixelsOf(size)) * bytesShown)};
}

void readStorage(QIODevice &device, ImageHead &head)
{
    if (head.format == "png") {
        head.isScalable = isBaseline(device.peek(32));
    } else if (head.format == "jpeg" || head.format == "jpg") {
        head.isProgressive = isProgressive(device.peek(headSize));
        head.isScalable = true;
    }
}
