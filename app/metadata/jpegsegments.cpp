// SPDX-License-Identifier: MIT
#include "app/metadata/metadata.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <numeric>

// JPEG (ITU T.81, annex B): markers of FF and a letter, most with a length that counts itself, and scans whose coded data follow.

namespace {

constexpr quint8 startOfImage = 0xD8;
constexpr quint8 endOfImage = 0xD9;
constexpr quint8 startOfScan = 0xDA;
constexpr quint8 tables = 0xDB;
constexpr quint8 profileMarker = 0xE2;
constexpr QByteArrayView profileName("ICC_PROFILE\0", 12);

bool isRestart(quint8 marker)
{
    return marker >= 0xD0 && marker <= 0xD7;
}

bool standsAlone(quint8 marker)
{
    return marker <= 0x01 || isRestart(marker) || marker == startOfImage;
}

// Frames and Huffman tables (all of SOF, DHT and DAC; C8 is for extensions), scans, quantization, lines, restarts, hierarchies.
bool isForDecoder(quint8 marker)
{
    return (marker >= 0xC0 && marker <= 0xCF && marker != 0xC8) || (marker >= startOfScan && marker <= 0xDF);
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
    if (marker == 0xEE && startsWith(data, "Adobe") && data.size() >= 12)
        return segment(marker, data.first(12));
    return {};
}

// Quantization tables of 64 bytes or of 128, to the last byte.
bool areQuantizationTables(QByteArrayView data)
{
    while (!data.isEmpty()) {
        const qsizetype length = (data[0] & 0xF0) == 0 ? 65 : 129;
        if (length > data.size())
            return false;
        data = data.sliced(length);
    }
    return true;
}

// A table's class is 0 or 1, and there are four of each.
bool isTableName(char name)
{
    return (name & 0xEC) == 0;
}

// Huffman tables: 16 counts, and as many values as they come to.
bool areHuffmanTables(QByteArrayView data)
{
    static constexpr qsizetype head = 17, maxValues = 256;
    while (!data.isEmpty()) {
        if (data.size() < head || !isTableName(data[0]))
            return false;
        const QByteArrayView counts = data.first(head).sliced(1);
        const auto add = [](qsizetype sum, char count) { return sum + static_cast<quint8>(count); };
        const qsizetype values = std::accumulate(counts.begin(), counts.end(), qsizetype(0), add);
        if (values > maxValues || head + values > data.size())
            return false;
        data = data.sliced(head + values);
    }
    return true;
}

// Conditioning of arithmetic coding: a table and its value, again and again.
bool areConditions(QByteArrayView data)
{
    qsizetype at = 0;
    while (at + 1 < data.size() && isTableName(data[at]))
        at += 2;
    return at == data.size() && at <= 2 * 8;
}

// Is a segment for the decoder as long as its own rules have it (B.2.2 to B.2.5, B.3)? Behind that there is room for anything, and
// decoders refuse such a file, too.
bool isAsLongAsItsRules(quint8 marker, QByteArrayView data)
{
    const auto isCounted = [&](qsizetype countAt, qsizetype around, qsizetype each) {
        return data.size() > countAt && data.size() == around + each * static_cast<quint8>(data[countAt]);
    };
    switch (marker) {
    case 0xC4: return areHuffmanTables(data);
    case 0xCC: return areConditions(data);
    case startOfScan: return isCounted(0, 4, 2);
    case tables: return areQuantizationTables(data);
    case 0xDC:                          // number of lines
    case 0xDD: return data.size() == 2; // restart interval
    case 0xDF: return data.size() == 1; // expansion
    default: return isCounted(5, 6, 3); // frames, also of hierarchies
    }
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

// One segment after the other, from behind the start of the image on.
class Segments
{
public:
    explicit Segments(QByteArrayView file)
        : m_rest(file.sliced(2))
    {}

    quint8 marker = 0;
    QByteArrayView data{};  // behind the length
    QByteArrayView coded{}; // that follow a scan's head

    // false: there is no other one, or it is cut. As decoders do, it passes over bytes that belong to none.
    bool next()
    {
        do {
            m_rest = m_rest.sliced(std::max<qsizetype>(m_rest.indexOf('\xFF'), 0));
            while (m_rest.size() >= 2 && m_rest[0] == '\xFF' && m_rest[1] == '\xFF')
                m_rest = m_rest.sliced(1);
            if (m_rest.size() < 2 || m_rest[0] != '\xFF')
                return false;
            marker = static_cast<quint8>(m_rest[1]);
            m_rest = m_rest.sliced(2);
        } while (standsAlone(marker));
        data = coded = {};
        if (marker == endOfImage)
            return true;
        const qsizetype length = m_rest.size() >= 2 ? qFromBigEndian<quint16>(m_rest.data()) : 0;
        if (length < 2 || length > m_rest.size())
            return false;
        data = m_rest.sliced(2, length - 2);
        m_rest = m_rest.sliced(length);
        if (marker == startOfScan) {
            coded = m_rest.first(codedLength(m_rest));
            m_rest = m_rest.sliced(coded.size());
        }
        return true;
    }

    [[nodiscard]] bool isAtEnd() const { return m_rest.isEmpty(); }

private:
    QByteArrayView m_rest;
};

// The colour profile, which may be cut into several segments with their number and how many there are; cleaned, and cut again.
QByteArray profileSegments(QByteArrayView file)
{
    constexpr qsizetype most = 65519; // bytes in one
    std::array<QByteArrayView, 256> parts{};
    int count = 0;
    for (Segments segments(file); segments.next() && segments.marker != startOfScan;) {
        if (segments.marker != profileMarker || !startsWith(segments.data, profileName) || segments.data.size() <= 14)
            continue;
        count = static_cast<quint8>(segments.data[13]);
        parts[static_cast<quint8>(segments.data[12])] = segments.data.sliced(14);
    }
    QByteArray profile;
    for (int part = 1; part <= count; ++part)
        profile += parts[static_cast<std::size_t>(part)];
    profile = strippedProfile(profile);
    QByteArray bytes;
    const qsizetype needed = (profile.size() + most - 1) / most;
    for (qsizetype part = 0; part < needed; ++part) {
        QByteArray place(2, static_cast<char>(needed));
        place[0] = static_cast<char>(part + 1);
        bytes
            += segment(profileMarker,
                       profileName.toByteArray() + place + profile.sliced(part * most).first(std::min(most, profile.size() - part * most)));
    }
    return bytes;
}

} // namespace

std::optional<QByteArray> strippedJpeg(QByteArrayView file)
{
    if (!startsWith(file, "\xFF\xD8"))
        return std::nullopt;
    QByteArray clean("\xFF\xD8");
    clean.reserve(file.size());
    QByteArray profile = profileSegments(file);
    Segments segments(file);
    bool hasScan = false;
    while (segments.next()) {
        if (segments.marker == endOfImage)
            return hasScan ? std::optional(clean += "\xFF\xD9") : std::nullopt;
        clean += keptOfApp(segments.marker, segments.data);
        if (!isForDecoder(segments.marker))
            continue;
        if (!isAsLongAsItsRules(segments.marker, segments.data))
            return std::nullopt;
        clean += std::exchange(profile, {}) + segment(segments.marker, segments.data);
        clean += segments.coded;
        hasScan = hasScan || segments.marker == startOfScan;
    }
    // The end is missing, of a file that is all that the server has.
    return hasScan && segments.isAtEnd() ? std::optional(clean += "\xFF\xD9") : std::nullopt;
}
