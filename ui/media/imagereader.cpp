#include "ui/media/imagereader.h"

#include "app/media/svgcheck.h"

#include <QColorSpace>
#include <QImageReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pixelLimit = 200'000'000;
constexpr int allocationLimit = 1024;    // MiB; Qt's own of 256 refuses 67 megapixels
constexpr QSize hugeJpegBox(8192, 8192); // what is kept of a JPEG over the limit
constexpr int smallestHalved = 1000;     // pixels of the longer side

// Only what a job can hold; an SVG only after isUnsafeSvg().
QString nameOfFormat(const QByteArray &format)
{
    static const std::pair<QByteArray, QString> names[]{
        {"png", u"PNG"_s}, {"jpeg", u"JPEG"_s}, {"jpg", u"JPEG"_s}, {"webp", u"WebP"_s}, {"gif", u"GIF"_s}, {"avif", u"AVIF"_s},
        {"bmp", u"BMP"_s}, {"ico", u"ICO"_s},   {"tif", u"TIFF"_s}, {"tiff", u"TIFF"_s}, {"svg", u"SVG"_s},
    };
    for (const auto &[known, name] : names) {
        if (known == format)
            return name;
    }
    return {};
}

void prepare(QImageReader &reader, const QString &path)
{
    static const bool isRaised = (QImageReader::setAllocationLimit(allocationLimit), true);
    Q_UNUSED(isRaised)
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    reader.setFileName(path);
}

qint64 pixelsOf(const QSize &size)
{
    return qint64(size.width()) * size.height();
}

bool needsTooMuchMemory(const QImageReader &reader, const QSize &size)
{
    const int depth = QImage::toPixelFormat(std::max(reader.imageFormat(), QImage::Format_Mono)).bitsPerPixel();
    return pixelsOf(size) * depth / 8 > qint64(allocationLimit) * 1024 * 1024;
}

bool isTurned(const QImageReader &reader)
{
    return reader.transformation() & QImageIOHandler::TransformationRotate90;
}

// The mean of four pixels, each of whose channels has eight bits.
quint32 meanOf(quint32 a, quint32 b, quint32 c, quint32 d)
{
    constexpr quint32 two = 0x00ff00ff; // of the four channels, with room to add up
    constexpr quint32 half = 0x00020002;
    const quint32 even = ((a & two) + (b & two) + (c & two) + (d & two) + half) >> 2 & two;
    const quint32 odd = ((a >> 8 & two) + (b >> 8 & two) + (c >> 8 & two) + (d >> 8 & two) + half) >> 2 & two;
    return even | odd << 8;
}

// Of 32 bits a pixel. QImage::scaled() would share its work out to threads of Qt's own, which painting waits for as well: with pictures of
// 4096 pixels in workers it held the window up for 145 ms. An odd last row or column is left out.
QImage halved(const QImage &image)
{
    Q_ASSERT_X(image.depth() == 32, "halved", "an image that is ready to paint");
    const int right = image.width() - 1;
    const int bottom = image.height() - 1;
    QImage half(std::max(1, image.width() / 2), std::max(1, image.height() / 2), image.format());
    if (half.isNull())
        return {};
    half.setDevicePixelRatio(image.devicePixelRatio());
    for (int y = 0; y < half.height(); ++y) {
        const auto *upper = reinterpret_cast<const quint32 *>(image.constScanLine(2 * y));
        const auto *lower = reinterpret_cast<const quint32 *>(image.constScanLine(std::min(2 * y + 1, bottom)));
        auto *line = reinterpret_cast<quint32 *>(half.scanLine(y));
        for (int x = 0; x < half.width(); ++x) {
            const int next = std::min(2 * x + 1, right);
            line[x] = meanOf(upper[2 * x], upper[next], lower[2 * x], lower[next]);
        }
    }
    return half;
}

QImage readyToPaint(QImage image)
{
    const QColorSpace space = image.colorSpace();
    if (space.isValid() && space != QColorSpace(QColorSpace::SRgb))
        image.convertToColorSpace(QColorSpace::SRgb);
    image.convertTo(image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    image.setDevicePixelRatio(1);
    return image;
}

} // namespace

PictureAnswer readPicture(const QString &path)
{
    using Kind = PictureProblem::Kind;
    if (isUnsafeSvg(path))
        return PictureProblem{.kind = Kind::NotAPicture};
    QImageReader reader;
    prepare(reader, path);
    if (!reader.canRead()) {
        const bool isOther = reader.error() == QImageReader::UnsupportedFormatError;
        return PictureProblem{.kind = isOther ? Kind::NotAPicture : Kind::Unreadable};
    }
    const QString name = nameOfFormat(reader.format());
    if (name.isEmpty())
        return PictureProblem{.kind = Kind::NotAPicture};
    const QSize raw = reader.size();
    const QSize size = isTurned(reader) ? raw.transposed() : raw;
    if (pixelsOf(raw) > pixelLimit && name == "JPEG"_L1)
        reader.setScaledSize(raw.scaled(hugeJpegBox, Qt::KeepAspectRatio));
    else if (raw.isValid() && (pixelsOf(raw) > pixelLimit || needsTooMuchMemory(reader, raw)))
        return PictureProblem{.kind = Kind::TooLarge, .size = size};
    const bool isAnimated = reader.supportsAnimation() && reader.imageCount() > 1;
    QImage image;
    if (!reader.read(&image))
        return PictureProblem{.kind = Kind::Unreadable, .size = size};
    image = readyToPaint(std::move(image));
    return Picture{.image = image,
                   .smaller = isAnimated ? QList<QImage>() : halvedCopies(image),
                   .size = size.isValid() ? size : image.size(),
                   .formatName = name,
                   .isAnimated = isAnimated};
}

QSize readSize(const QString &path)
{
    if (isUnsafeSvg(path))
        return {};
    QImageReader reader;
    prepare(reader, path);
    const QSize raw = reader.size();
    return isTurned(reader) ? raw.transposed() : raw;
}

QImage readThumbnail(const QString &path, const QSize &box, qreal devicePixelRatio)
{
    if (isUnsafeSvg(path))
        return {};
    QImageReader reader;
    prepare(reader, path);
    if (!reader.canRead() || nameOfFormat(reader.format()).isEmpty())
        return {};
    const QSize raw = reader.size();
    const bool isHuge = pixelsOf(raw) > pixelLimit && nameOfFormat(reader.format()) != "JPEG"_L1;
    if (!raw.isValid() || isHuge || needsTooMuchMemory(reader, raw))
        return {};
    const QSize pixels = (QSizeF(box) * devicePixelRatio).toSize();
    const QSize covering
        = raw.scaled(isTurned(reader) ? pixels.transposed() : pixels, Qt::KeepAspectRatioByExpanding).expandedTo(QSize(1, 1));
    const QSize upright = isTurned(reader) ? covering.transposed() : covering;
    const bool isSmaller = covering.width() < raw.width();
    if (isSmaller && nameOfFormat(reader.format()) == "JPEG"_L1) // the others would be read whole all the same
        reader.setScaledSize(covering);
    QImage image = reader.read();
    if (image.isNull())
        return {};
    image = readyToPaint(std::move(image));
    while (isSmaller && image.width() >= 2 * upright.width() && image.height() >= 2 * upright.height())
        image = halved(image);
    if (isSmaller && image.size() != upright)
        image = image.scaled(upright, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    image.setDevicePixelRatio(devicePixelRatio);
    return image;
}

QList<QImage> halvedCopies(const QImage &image)
{
    QList<QImage> copies;
    QImage last = image;
    while (std::max(last.width(), last.height()) > smallestHalved) {
        last = halved(last);
        copies.append(last);
    }
    return copies;
}
