// SPDX-License-Identifier: MIT
#include "ui/media/imagereader.h"

#include "app/common/files/cancellablefile.h"
#include "app/formats/svgcheck.h"

#include <QColorSpace>
#include <QImageReader>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int smallestHalved = 1000;  // pixels of the longer side
constexpr int allocationLimit = 2048; // MiB; Qt's own would refuse what decodePlan() lets through

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

void prepare(QImageReader &reader, CancellableFile &file)
{
    static const bool isRaised = (QImageReader::setAllocationLimit(allocationLimit), true); // decodePlan() sets the real one
    Q_UNUSED(isRaised)
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (file.open(QIODevice::ReadOnly))
        reader.setDevice(&file);
}

bool isTurned(const QImageReader &reader)
{
    return reader.transformation() & QImageIOHandler::TransformationRotate90;
}

// Before anything is decoded. The reader knows the format.
ImageHead headOf(const QImageReader &reader, CancellableFile &file)
{
    ImageHead head{.format = reader.format(), .size = reader.size()};
    if (reader.imageFormat() != QImage::Format_Invalid) // WebP's is known only later
        head.depth = QImage::toPixelFormat(reader.imageFormat()).bitsPerPixel();
    const qint64 place = file.pos();
    file.seek(0);
    readStorage(file, head);
    file.seek(place);
    return head;
}

// Of at most the size of the plan. Smaller right after reading, where the decoder cannot: in the image's own depth.
bool readAsPlanned(QImageReader &reader, const ImageHead &head, const DecodePlan &plan, QImage *image)
{
    const bool isShrunk = plan.way == DecodePlan::Way::Shrunk;
    if (isShrunk && head.isScalable)
        reader.setScaledSize(plan.size);
    if (!reader.read(image))
        return false;
    const QSize targetSize = isTurned(reader) ? plan.size.transposed() : plan.size;
    if (isShrunk && !head.isScalable)
        *image = image->scaled(targetSize, Qt::IgnoreAspectRatio, Qt::FastTransformation); // a smooth one makes 32 bits of it first
    return !image->isNull();
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

ImageResult readImage(const QString &path, const DecodeOptions &options)
{
    using Kind = ImageProblem::Kind;
    if (isUnsafeSvg(path))
        return ImageProblem{.kind = Kind::NotAnImage};
    CancellableFile file(path, options.isCancelled);
    QImageReader reader;
    prepare(reader, file);
    if (!reader.canRead()) {
        const bool isOther = reader.error() == QImageReader::UnsupportedFormatError;
        return ImageProblem{.kind = isOther ? Kind::NotAnImage : Kind::Unreadable};
    }
    const QString name = nameOfFormat(reader.format());
    if (name.isEmpty())
        return ImageProblem{.kind = Kind::NotAnImage};
    const ImageHead head = headOf(reader, file);
    const QSize size = isTurned(reader) ? head.size.transposed() : head.size;
    const DecodePlan plan = decodePlan(head, options.budget, options.isRequested);
    if (plan.way == DecodePlan::Way::Refused || plan.way == DecodePlan::Way::TooLarge)
        return ImageProblem{
            .kind = plan.way == DecodePlan::Way::Refused ? Kind::OverBudget : Kind::TooLarge, .size = size, .bytes = plan.bytes};
    const bool isAnimated = reader.supportsAnimation() && reader.imageCount() > 1;
    QImage image;
    if (!readAsPlanned(reader, head, plan, &image))
        return ImageProblem{.kind = Kind::Unreadable, .size = size};
    image = readyToPaint(std::move(image));
    return LoadedImage{.image = image,
                       .smaller = isAnimated ? QList<QImage>() : halvedCopies(image),
                       .size = size.isValid() ? size : image.size(),
                       .formatName = name,
                       .isAnimated = isAnimated};
}

QSize readSize(const QString &path)
{
    if (isUnsafeSvg(path))
        return {};
    CancellableFile file(path);
    QImageReader reader;
    prepare(reader, file);
    const QSize raw = reader.size();
    return isTurned(reader) ? raw.transposed() : raw;
}

QImage readThumbnail(const QString &path, const QSize &box, qreal devicePixelRatio, const DecodeOptions &options)
{
    if (isUnsafeSvg(path))
        return {};
    CancellableFile file(path, options.isCancelled);
    QImageReader reader;
    prepare(reader, file);
    if (!reader.canRead() || nameOfFormat(reader.format()).isEmpty())
        return {};
    const ImageHead head = headOf(reader, file);
    if (!head.size.isValid())
        return {};
    const QSize pixels = (QSizeF(box) * devicePixelRatio).toSize();
    const QSize covering
        = head.size.scaled(isTurned(reader) ? pixels.transposed() : pixels, Qt::KeepAspectRatioByExpanding).expandedTo(QSize(1, 1));
    const QSize upright = isTurned(reader) ? covering.transposed() : covering;
    const bool isSmaller = covering.width() < head.size.width();
    DecodePlan plan = decodePlan(head, options.budget, false);
    if (plan.way == DecodePlan::Way::Refused || plan.way == DecodePlan::Way::TooLarge)
        return {};
    if (isSmaller && nameOfFormat(head.format) == "JPEG"_L1) // the others take as long as the whole
        plan = {.way = DecodePlan::Way::Shrunk, .size = covering};
    QImage image;
    if (!readAsPlanned(reader, head, plan, &image))
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
