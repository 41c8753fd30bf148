// SPDX-License-Identifier: MIT
#include "app/metadata/metadata.h"

#include <QtEndian>

namespace {

constexpr quint16 orientationTag = 0x0112;
constexpr quint16 shortType = 3;

template<typename Number>
Number numberAt(QByteArrayView tiff, qsizetype place, bool isBigEndian)
{
    const char *bytes = tiff.data() + place;
    return isBigEndian ? qFromBigEndian<Number>(bytes) : qFromLittleEndian<Number>(bytes);
}

} // namespace

int orientationIn(QByteArrayView tiff)
{
    if (startsWith(tiff, QByteArrayView("Exif\0\0", 6))) // JPEG has it always, WebP sometimes
        tiff = tiff.sliced(6);
    const bool isBigEndian = startsWith(tiff, "MM");
    if (tiff.size() < 14 || (!isBigEndian && !startsWith(tiff, "II")) || numberAt<quint16>(tiff, 2, isBigEndian) != 42)
        return 1;
    const qint64 directory = numberAt<quint32>(tiff, 4, isBigEndian);
    if (directory + 2 > tiff.size())
        return 1;
    const int entries = numberAt<quint16>(tiff, directory, isBigEndian);
    for (int i = 0; i < entries; ++i) {
        const qint64 entry = directory + 2 + 12 * qint64(i);
        if (entry + 12 > tiff.size())
            break;
        if (numberAt<quint16>(tiff, entry, isBigEndian) != orientationTag)
            continue;
        const int orientation = numberAt<quint16>(tiff, entry + 8, isBigEndian);
        const bool isShort = numberAt<quint16>(tiff, entry + 2, isBigEndian) == shortType;
        return isShort && orientation >= 1 && orientation <= 8 ? orientation : 1;
    }
    return 1;
}

QByteArray exifOf(int orientation)
{
    QByteArray exif("MM\0\x2A\0\0\0\x08"   // big endian, 42, the directory follows at once
                    "\0\x01\x01\x12\0\x03" // one entry: orientation, a short,
                    "\0\0\0\x01\0\0\0\0"   // one of them: its value and two bytes of nothing
                    "\0\0\0\0",            // no other directory
                    26);
    exif[19] = static_cast<char>(orientation);
    return exif;
}
