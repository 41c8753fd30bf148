#include "app/media/metadata.h"

#include <QtEndian>

// JPEG (ITU T.81, annex B): markers of FF and a letter, most with a length that counts itself, and scans whose coded data follow.

namespace {

constexpr quint8 startOfImage = 0xD8;
constexpr quint8 endOfImage = 0xD9;
constexpr quint8 startOfScan = 0xDA;
constexpr quint8 comment = 0xFE;

bool isApp(quint8 marker)
{
    return marker >= 0xE0 && marker <= 0xEF;
}

bool isRestart(quint8 marker)
{
    return marker >= 0xD0 && marker <= 0xD7;
}

QByteArray segment(quint8 marker, QByteArrayView data)
{
    QByteArray bytes(4, '\xFF');
    bytes[1] = static_cast<char>(marker);
    qToBigEndian(static_cast<quint16>(data.size() + 2), bytes.data() + 2);
    return bytes.append(data);
}

// What of an application's segment is needed to show the picture. JFIF's thumbnail and what follows Adobe's 12 bytes is not.
QByteArray keptOfApp(quint8 marker, QByteArrayView data)
{
    if (marker == 0xE0 && startsWith(data, QByteArrayView("JFIF\0", 5)) && data.size() >= 14)
        return segment(marker, data.first(12).toByteArray() + QByteArray(2, '\0'));
    if (marker == 0xE1 && startsWith(data, QByteArrayView("Exif\0\0", 6)) && orientationIn(data) != 1)
        return segment(marker, QByteArray("Exif\0\0", 6) + exifOf(orientationIn(data)));
    if (marker == 0xE2 && startsWith(data, QByteArrayView("ICC_PROFILE\0", 12)))
        return segment(marker, data);
    if (marker == 0xEE && startsWith(data, "Adobe") && data.size() >= 12)
        return segment(marker, data.first(12));
    return {};
}

// Bytes of coded data up to the next marker: FF 00 is a coded FF, restarts belong to the data.
qsizetype codedLength(QByteArrayView rest)
{
    for (qsizetype at = rest.indexOf('\xFF'); at >= 0 && at + 1 < rest.size(); at = rest.indexOf('\xFF', at + 1)) {
        const auto next = static_cast<quint8>(rest[at + 1]);
        if (next != 0 && !isRestart(next))
            return at;
    }
    return rest.size();
}

} // namespace

std::optional<QByteArray> strippedJpeg(QByteArrayView file)
{
    if (!startsWith(file, "\xFF\xD8"))
        return std::nullopt;
    QByteArray clean("\xFF\xD8");
    clean.reserve(file.size());
    QByteArrayView rest = file.sliced(2);
    while (rest.size() >= 2 && rest[0] == '\xFF') {
        const auto marker = static_cast<quint8>(rest[1]);
        if (marker == 0xFF) { // fill bytes may stand before a marker
            rest = rest.sliced(1);
            continue;
        }
        if (marker == endOfImage)
            return clean += "\xFF\xD9";
        if (marker == 0 || marker == startOfImage || isRestart(marker) || rest.size() < 4)
            return std::nullopt;
        const qsizetype length = qFromBigEndian<quint16>(rest.data() + 2);
        if (length < 2 || 2 + length > rest.size())
            return std::nullopt;
        if (isApp(marker))
            clean += keptOfApp(marker, rest.sliced(4, length - 2));
        else if (marker != comment)
            clean += rest.first(2 + length);
        rest = rest.sliced(2 + length);
        if (marker == startOfScan) {
            const qsizetype coded = codedLength(rest);
            clean += rest.first(coded);
            rest = rest.sliced(coded);
        }
    }
    return std::nullopt;
}
