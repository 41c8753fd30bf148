#include "ui/media/imagereader.h"

#include <QColorSpace>
#include <QImageReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pixelLimit = 200'000'000;
constexpr int allocationLimit = 1024;    // MiB; Qt's own of 256 refuses 67 megapixels
constexpr QSize hugeJpegBox(8192, 8192); // what is kept of a JPEG over the limit
constexpr int smallestHalved = 1000;     // pixels of the longer side

// Only what a job can hold: SVG and the like may refer to other files.
QString nameOfFormat(const QByteArray &format)
{
    static const std::pair<QByteArray, QString> names[]{
        {"png", u"PNG"_s}, {"jpeg", u"JPEG"_s}, {"jpg", u"JPEG"_s}, {"webp", u"WebP"_s}, {"gif", u"GIF"_s}, {"avif", u"AVIF"_s},
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
    QImageReader reader;
    prepare(reader, path);
    const QSize raw = reader.size();
    return isTurned(reader) ? raw.transposed() : raw;
}

QImage readThumbnail(const QString &path, const QSize &box, qreal devicePixelRatio)
{
    QImageReader reader;
    prepare(reader, path);
    if (!reader.canRead() || nameOfFormat(reader.format()).isEmpty())
        return {};
    const QSize raw = reader.size();
    const bool isHuge = pixelsOf(raw) > pixelLimit && nameOfFormat(reader.format()) != "JPEG"_L1;
    if (!raw.isValid() || isHuge || needsTooMuchMemory(reader, raw))
        return {};
    const QSize pixels = (QSizeF(box) * devicePixelRatio).toSize();
    const QSize covering = raw.scaled(isTurned(reader) ? pixels.transposed() : pixels, Qt::KeepAspectRatioByExpanding);
    if (covering.width() < raw.width())
        reader.setScaledSize(covering.expandedTo(QSize(1, 1)));
    QImage image = reader.read();
    if (image.isNull())
        return {};
    image = readyToPaint(std::move(image));
    image.setDevicePixelRatio(devicePixelRatio);
    return image;
}

QList<QImage> halvedCopies(const QImage &image)
{
    QList<QImage> copies;
    QImage last = image;
    while (std::max(last.width(), last.height()) > smallestHalved) {
        last = last.scaled(std::max(1, last.width() / 2), std::max(1, last.height() / 2), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        copies.append(last);
    }
    return copies;
}
