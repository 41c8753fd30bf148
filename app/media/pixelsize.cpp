// SPDX-License-Identifier: MIT
#include "app/media/pixelsize.h"

#include <QFile>
#include <QtEndian>

namespace {

constexpr qint64 maxRead = 1024 * 1024; // bytes; JPEG's thumbnails and profiles come first, an mp4's tables are small

quint32 big16(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.data() + at);
}

quint32 big32(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.data() + at);
}

quint32 little16(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.data() + at);
}

PixelSize sized(quint32 width, quint32 height)
{
    constexpr quint32 most = 1'000'000; // above that it is no size
    return width > 0 && height > 0 && width <= most && height <= most ? PixelSize{static_cast<int>(width), static_cast<int>(height)}
                                                                      : PixelSize{};
}

// The first frame header (T.81, B.2.2): SOF0 to SOF15 without DHT, JPG and DAC.
PixelSize sizeOfJpeg(QByteArrayView bytes)
{
    for (qsizetype at = 2; at + 9 <= bytes.size() && bytes[at] == '\xFF'; at += 2 + big16(bytes, at + 2)) {
        const auto marker = static_cast<quint8>(bytes[at + 1]);
        if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC)
            return sized(big16(bytes, at + 7), big16(bytes, at + 5));
    }
    return {};
}

// RFC 9649: the canvas of VP8X, else the key frame's own numbers of 14 bits.
PixelSize sizeOfWebP(QByteArrayView bytes)
{
    if (bytes.size() < 30)
        return {};
    const QByteArrayView name = bytes.sliced(12, 4);
    if (name == "VP8X") {
        const auto canvas = [&](qsizetype at) { return 1 + (qFromLittleEndian<quint32>(bytes.data() + at) & 0xFFFFFF); };
        return sized(canvas(24), 1 + (little16(bytes, 27) | static_cast<quint32>(static_cast<quint8>(bytes[29])) << 16));
    }
    if (name == "VP8L") {
        const auto bits = qFromLittleEndian<quint32>(bytes.data() + 21);
        return sized(1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF));
    }
    return name == "VP8 " ? sized(little16(bytes, 26) & 0x3FFF, little16(bytes, 28) & 0x3FFF) : PixelSize{};
}

// The first track that is seen (ISO 14496-12, 8.3.2): its header ends with width and height, 16.16.
PixelSize sizeOfMp4(QByteArrayView bytes)
{
    for (qsizetype at = bytes.indexOf("tkhd"); at >= 4; at = bytes.indexOf("tkhd", at + 4)) {
        const qint64 end = at - 4 + qint64(big32(bytes, at - 4));
        if (end < at + 80 || end > bytes.size())
            continue;
        const PixelSize size = sized(big32(bytes, end - 8) >> 16, big32(bytes, end - 4) >> 16);
        if (size != PixelSize{})
            return size;
    }
    return {};
}

// BITMAPINFOHEADER: a negative height means that the first line is the upper one.
PixelSize sizeOfBmp(QByteArrayView bytes)
{
    if (bytes.size() < 26 || qFromLittleEndian<quint32>(bytes.data() + 14) < 40)
        return {};
    const auto height = static_cast<qint32>(qFromLittleEndian<quint32>(bytes.data() + 22));
    return sized(qFromLittleEndian<quint32>(bytes.data() + 18), static_cast<quint32>(height < 0 ? -qint64(height) : height));
}

} // namespace

PixelSize pixelSizeIn(QByteArrayView start, FileFormat format)
{
    switch (format) {
    case FileFormat::Png: return start.size() >= 24 ? sized(big32(start, 16), big32(start, 20)) : PixelSize{};
    case FileFormat::Gif: return start.size() >= 10 ? sized(little16(start, 6), little16(start, 8)) : PixelSize{};
    case FileFormat::Jpeg: return sizeOfJpeg(start);
    case FileFormat::WebP: return sizeOfWebP(start);
    case FileFormat::Mp4:
    case FileFormat::Mov:
    case FileFormat::ThreeGp: return sizeOfMp4(start);
    case FileFormat::Bmp: return sizeOfBmp(start);
    case FileFormat::Unknown:
    case FileFormat::Avif:
    case FileFormat::Heic:
    case FileFormat::Jxl:
    case FileFormat::JxlCodestream:
    case FileFormat::Tiff:
    case FileFormat::Ico:
    case FileFormat::Cr3:
    case FileFormat::Svg:
    case FileFormat::WebM:
    case FileFormat::Matroska:
    case FileFormat::Avi:
    case FileFormat::M4a:
    case FileFormat::Mp3:
    case FileFormat::Aac:
    case FileFormat::Wav:
    case FileFormat::Flac:
    case FileFormat::Ogg:
    case FileFormat::Opus:
    case FileFormat::Pdf:
    case FileFormat::Zip:
    case FileFormat::Html:
    case FileFormat::Json:
    case FileFormat::Text: return {};
    }
    return {};
}

PixelSize pixelSizeOf(const StoredFile &file)
{
    QFile content(file.path);
    if (!content.open(QIODevice::ReadOnly))
        return {};
    const PixelSize size = pixelSizeIn(content.read(maxRead), file.format);
    if (size != PixelSize{} || classOf(file.format) != MediaType::Video || !content.seek(qMax<qint64>(0, content.size() - maxRead)))
        return size;
    return pixelSizeIn(content.read(maxRead), file.format); // its tables can be at the end
}
