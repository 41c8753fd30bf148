// SPDX-License-Identifier: MIT
#include "tests/support/metadatafiles.h"

#include <QList>
#include <QtEndian>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

template<typename Number>
QByteArray bigEndian(Number number)
{
    QByteArray bytes(sizeof(Number), '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

template<typename Number>
QByteArray littleEndian(Number number)
{
    QByteArray bytes(sizeof(Number), '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

quint32 crcOf(const QByteArray &bytes) // bit by bit, as the standard's text has it
{
    quint32 crc = 0xFFFFFFFFu;
    for (const char c : bytes) {
        crc ^= static_cast<quint8>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB88320u : crc >> 1;
    }
    return ~crc;
}

QByteArray xmp()
{
    return QByteArray("<x:xmpmeta xmlns:x='adobe:ns:meta/'><dc:creator>") + ownerGuid + "</dc:creator></x:xmpmeta>";
}

QByteArray iptc()
{
    const QByteArray byline = QByteArray("\x1C\x02\x50\0\x24", 5) + ownerGuid; // 36 bytes
    return QByteArray("Photoshop 3.0\0"
                      "8BIM\x04\x04\0\0\0\0\0",
                      25)
        + char(byline.size()) + byline + (byline.size() % 2 ? QByteArray(1, '\0') : QByteArray());
}

QByteArray gifPieces(const QByteArray &data)
{
    return char(data.size()) + data + '\0';
}

} // namespace

QByteArray exifBlock(int orientation)
{
    const QString wide = QString::fromLatin1(ownerGuid);
    const QByteArray ascii = QByteArray(ownerGuid) + '\0';
    const QByteArray utf16(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2);
    const int entries = 3;
    const quint32 texts = 8 + 2 + 12 * entries + 4;
    return QByteArray("II*\0\x08\0\0\0", 8) + littleEndian<quint16>(entries) //
        + littleEndian<quint16>(0x010E) + littleEndian<quint16>(2) + littleEndian<quint32>(quint32(ascii.size()))
        + littleEndian(texts) // description
        + littleEndian<quint16>(0x0112) + littleEndian<quint16>(3) + littleEndian<quint32>(1) + littleEndian<quint32>(quint32(orientation))
        + littleEndian<quint16>(0x9C9D) + littleEndian<quint16>(1) + littleEndian<quint32>(quint32(utf16.size()))
        + littleEndian<quint32>(texts + quint32(ascii.size())) // author, as Windows writes it
        + QByteArray(4, '\0') + ascii + utf16;
}

QByteArray colourProfile(const QByteArray &curve)
{
    const QByteArray guid(ownerGuid);
    const QList<std::pair<QByteArray, QByteArray>> tags{
        {"desc", "desc" + QByteArray(4, '\0') + bigEndian<quint32>(quint32(guid.size() + 1)) + guid + QByteArray(80, '\0')},
        {"rXYZ", "XYZ " + QByteArray(4, '\0') + bigEndian<quint32>(0x6FA2) + bigEndian<quint32>(0x38F5) + bigEndian<quint32>(0x390)},
        {"A2B0", "mft1" + QByteArray(4, '\0') + curve},
        {"prVt", "text" + QByteArray(4, '\0') + guid},
    };
    QByteArray head(128, '\0');
    head.replace(12, 12, "mntrRGB XYZ ").replace(36, 4, "acsp").replace(48, 4, "ACME").replace(84, 16, guid.first(16));
    QByteArray table = bigEndian<quint32>(quint32(tags.size()));
    QByteArray data;
    for (const auto &[name, content] : tags) {
        table += name + bigEndian<quint32>(quint32(128 + 4 + 12 * tags.size() + data.size())) + bigEndian<quint32>(quint32(content.size()));
        data += content;
    }
    const QByteArray profile = head + table + data;
    return bigEndian<quint32>(quint32(profile.size())) + profile.sliced(4);
}

QByteArray pngChunk(const QByteArray &type, const QByteArray &data)
{
    return bigEndian<quint32>(quint32(data.size())) + type + data + bigEndian(crcOf(type + data));
}

QByteArray riffChunk(const QByteArray &name, const QByteArray &data)
{
    return name + littleEndian<quint32>(quint32(data.size())) + data + (data.size() % 2 ? QByteArray(1, '\0') : QByteArray());
}

QByteArray jpegSegment(int marker, const QByteArray &data)
{
    return '\xFF' + QByteArray(1, char(marker)) + bigEndian<quint16>(quint16(data.size() + 2)) + data;
}

QByteArray mp4Box(const QByteArray &type, const QByteArray &content)
{
    return bigEndian<quint32>(quint32(content.size() + 8)) + type + content;
}

QByteArray fullOfMetadataPng(const QByteArray &png, int orientation)
{
    const qsizetype head = 8 + 25; // signature and IHDR
    const QByteArray guid(ownerGuid);
    const QByteArray early = pngChunk("tEXt", "Author" + QByteArray(1, '\0') + guid)
        + pngChunk("zTXt", "Comment" + QByteArray(2, '\0') + qCompress(guid).sliced(4))
        + pngChunk("iTXt", "XML:com.adobe.xmp" + QByteArray(5, '\0') + xmp()) + pngChunk("eXIf", exifBlock(orientation))
        + pngChunk("sPLT", guid + QByteArray(1, '\0') + '\x08') + pngChunk("prVt", guid)
        + pngChunk("iCCP", guid + QByteArray(2, '\0') + qCompress(colourProfile()).sliced(4));
    const qsizetype end = png.size() - 12; // IEND
    return png.first(head) + early + png.sliced(head, end - head) + pngChunk("tEXt", "late" + QByteArray(1, '\0') + guid) + png.sliced(end)
        + "behind the end: " + guid;
}

QByteArray fullOfMetadataJpeg(const QByteArray &jpeg, int orientation)
{
    const QByteArray guid(ownerGuid);
    const QByteArray jfif = jpegSegment(
        0xE0, QByteArray("JFIF\0\x01\x02\0\0\x01\0\x01\x04\x04", 14) + guid + QByteArray(12, 't')); // a thumbnail of 16 pixels
    return "\xFF\xD8" + jfif + jpegSegment(0xE1, QByteArray("Exif\0\0", 6) + exifBlock(orientation))
        + jpegSegment(0xE1, QByteArray("http://ns.adobe.com/xap/1.0/\0", 29) + xmp()) + jpegSegment(0xED, iptc())
        + jpegSegment(0xE2, QByteArray("ICC_PROFILE\0\x01\x01", 14) + colourProfile()) + jpegSegment(0xE2, QByteArray("MPF\0", 4) + guid)
        + jpegSegment(0xEB, "C2PA " + guid) + jpegSegment(0xFE, guid) + jpeg.sliced(2) + "behind the end: " + guid;
}

QByteArray fullOfMetadataWebP(const QByteArray &webp, int orientation)
{
    QByteArray chunks = webp.sliced(12);
    QByteArray header; // flags, three bytes of nothing, width and height less one
    if (chunks.startsWith("VP8X")) {
        header = chunks.sliced(8, 10);
        chunks.remove(0, 18);
    } else {
        header = QByteArray(4, '\0') + QByteArray("\x1F\0\0\x1F\0\0", 6);
        if (chunks.startsWith("VP8L")) { // less one each, in 14 bits behind one byte
            const quint32 bits = quint32(uchar(chunks[9])) | quint32(uchar(chunks[10])) << 8 | quint32(uchar(chunks[11])) << 16
                | quint32(uchar(chunks[12])) << 24;
            const quint32 width = bits & 0x3FFF;
            const quint32 height = bits >> 14 & 0x3FFF;
            header = QByteArray(4, '\0') + char(width & 0xFF) + char(width >> 8) + '\0' + char(height & 0xFF) + char(height >> 8) + '\0';
        }
        if (chunks.startsWith("VP8 ")) // a key frame holds its size behind three bytes and the start code
            header = QByteArray(4, '\0') + QByteArray(1, char(chunks[14] - 1)) + chunks[15] + '\0' + QByteArray(1, char(chunks[16] - 1))
                + chunks[17] + '\0';
    }
    header[0] = char(header[0] | 0x2C); // ICC, EXIF, XMP
    const QByteArray guid(ownerGuid);
    const QByteArray content = riffChunk("VP8X", header) + riffChunk("ICCP", colourProfile() + 'x') + chunks
        + riffChunk("EXIF", exifBlock(orientation)) + riffChunk("XMP ", xmp()) + riffChunk("abcd", guid);
    return riffChunk("RIFF", "WEBP" + content) + "behind the end: " + guid;
}

QByteArray fullOfMetadataGif(const QByteArray &gif)
{
    const qsizetype head = 13 + ((gif[10] & 0x80) ? 3 * (2 << (gif[10] & 7)) : 0);
    const QByteArray guid(ownerGuid);
    return "GIF89a" + gif.sliced(6, head - 6) + "\x21\xFE" + gifPieces(guid) + "\x21\xFF" + QByteArray("\x0BXMP DataXMP") + gifPieces(guid)
        + gif.sliced(head) + guid;
}

QByteArray fullOfMetadataMp4(const QByteArray &mp4)
{
    const QByteArray guid(ownerGuid);
    return mp4
        + mp4Box("udta",
                 mp4Box("\xA9"
                        "cmt",
                        guid))
        + mp4Box("uuid", QByteArray(16, 'u') + xmp()) + mp4Box("free", guid) + mp4Box("meta", QByteArray(4, '\0') + guid);
}
