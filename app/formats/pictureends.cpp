// SPDX-License-Identifier: MIT
#include "app/formats/fileends.h"

#include "app/common/files/crc32.h"
#include "app/formats/bytereader.h"

#include <QList>
#include <QSet>
#include <QtEndian>

#include <algorithm>

namespace {

void skipGifBlocks(ByteReader &reader)
{
    for (quint8 length = reader.byte(); length != 0 && !reader.hasFailed(); length = reader.byte())
        reader.skip(length);
}

void skipGifColors(ByteReader &reader, quint8 flags)
{
    if (flags & 0x80)
        reader.skip(3ULL << ((flags & 7) + 1));
}

// Cameras put a second picture or padding behind the first one: nothing is wrong with that.
bool isUsualAfterJpeg(ByteReader &reader)
{
    const QByteArray next = reader.bytes(64);
    return next.startsWith("\xFF\xD8") || next.count('\0') == next.size();
}

// A TIFF of either size and byte order. Its directories may lie on top of each other, so that a small file could keep one busy for hours:
// it reads no more of them than real files have.
class TiffReader
{
public:
    explicit TiffReader(ByteReader &reader)
        : m_reader(reader)
    {
        m_isLittle = reader.byte() == 'I';
        reader.skip(1);
        m_isBig = number(2) == 43;
        if (m_isBig)
            reader.skip(4); // the size of an offset, and a zero
    }

    [[nodiscard]] FileEnd end();

private:
    struct Entry
    {
        quint64 tag = 0;
        quint64 type = 0;
        quint64 count = 0;
        qint64 valuesAt = 0;
    };

    [[nodiscard]] quint64 number(int bytes) { return m_isLittle ? m_reader.littleEndian(bytes) : m_reader.bigEndian(bytes); }
    [[nodiscard]] int wordSize() const { return m_isBig ? 8 : 4; }
    static int sizeOfType(quint64 type);
    Entry readEntry();
    QList<quint64> valuesOf(const Entry &entry);
    quint64 readDirectory(qint64 place); // the place of the next one
    void reach(quint64 start, quint64 count) { m_end = std::max(m_end, start + std::min(count, quint64(1) << 60)); }
    void reachAll(const QList<quint64> &starts, const QList<quint64> &counts);

    static constexpr int maxDirectories = 1'000;
    static constexpr int maxSteps = 1'000'000; // entries and values

    ByteReader &m_reader;
    bool m_isLittle = false;
    bool m_isBig = false;
    quint64 m_end = 0;
    int m_steps = 0;
    QList<quint64> m_sub; // directories beside the row of them
};

int TiffReader::sizeOfType(quint64 type)
{
    static constexpr int sizes[] = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8};
    return type < std::size(sizes) ? sizes[type] : 0;
}

TiffReader::Entry TiffReader::readEntry()
{
    const qint64 at = m_reader.place();
    Entry entry{.tag = number(2), .type = number(2), .count = number(wordSize())};
    const int size = sizeOfType(entry.type);
    const bool isInline = size == 0 || entry.count <= static_cast<quint64>(wordSize() / size);
    entry.valuesAt = m_reader.place();
    if (!isInline) {
        entry.valuesAt = static_cast<qint64>(number(wordSize()));
        reach(static_cast<quint64>(entry.valuesAt), entry.count * static_cast<quint64>(size));
    }
    m_reader.goTo(at + (m_isBig ? 20 : 12));
    return entry;
}

QList<quint64> TiffReader::valuesOf(const Entry &entry)
{
    const int size = sizeOfType(entry.type);
    QList<quint64> values;
    if (size == 0 || entry.count > static_cast<quint64>(m_reader.size()))
        return values;
    if (entry.count > static_cast<quint64>(maxSteps - std::min(m_steps, maxSteps))) {
        m_steps = maxSteps;
        return values;
    }
    m_steps += static_cast<int>(entry.count);
    const qint64 back = m_reader.place();
    m_reader.goTo(entry.valuesAt);
    for (quint64 i = 0; i < entry.count && !m_reader.hasFailed(); ++i)
        values.append(number(size));
    m_reader.goTo(back);
    return values;
}

void TiffReader::reachAll(const QList<quint64> &starts, const QList<quint64> &counts)
{
    for (qsizetype i = 0; i < std::min(starts.size(), counts.size()); ++i)
        reach(starts.at(i), counts.at(i));
}

quint64 TiffReader::readDirectory(qint64 place)
{
    static constexpr quint64 stripOffsets = 273, stripCounts = 279, tileOffsets = 324, tileCounts = 325, jpegOffset = 513, jpegCount = 514,
                             subDirectories = 330, exif = 34665;
    m_reader.goTo(place);
    const quint64 entries = number(m_isBig ? 8 : 2);
    QHash<quint64, Entry> found;
    for (quint64 i = 0; i < entries && m_steps < maxSteps && !m_reader.hasFailed(); ++i) {
        ++m_steps;
        const Entry entry = readEntry();
        found.insert(entry.tag, entry);
    }
    const quint64 next = number(wordSize());
    reach(static_cast<quint64>(m_reader.place()), 0);
    reachAll(valuesOf(found.value(stripOffsets)), valuesOf(found.value(stripCounts)));
    reachAll(valuesOf(found.value(tileOffsets)), valuesOf(found.value(tileCounts)));
    reachAll(valuesOf(found.value(jpegOffset)), valuesOf(found.value(jpegCount)));
    m_sub += valuesOf(found.value(subDirectories)) + valuesOf(found.value(exif));
    return next;
}

FileEnd TiffReader::end()
{
    QSet<quint64> seen{0};
    m_sub.append(number(wordSize()));
    while (!m_sub.isEmpty() && !m_reader.hasFailed()) {
        for (quint64 next = m_sub.takeLast(); !seen.contains(next) && !m_reader.hasFailed();) {
            if (seen.size() > maxDirectories)
                return FileEnd::None;
            seen.insert(next);
            next = readDirectory(static_cast<qint64>(std::min(next, quint64(1) << 60)));
            if (m_steps >= maxSteps)
                return FileEnd::None;
        }
    }
    if (m_reader.hasFailed() || m_end > static_cast<quint64>(m_reader.size()))
        return FileEnd::Missing;
    return FileEnd::Found; // what follows may be padding, or what only its maker knows
}

} // namespace

FileEnd endReachedBy(const ByteReader &reader)
{
    if (reader.hasFailed())
        return FileEnd::Missing;
    return reader.isAtEnd() ? FileEnd::Found : FileEnd::Followed;
}

FileEnd endOfPng(ByteReader &reader)
{
    static constexpr quint32 iend = 0x49454E44, ancillary = 0x20000000;
    reader.skip(8);
    while (!reader.hasFailed()) {
        const auto length = reader.bigEndian(4);
        const auto type = static_cast<quint32>(reader.bigEndian(4));
        if ((type & ancillary) != 0) { // no pixel depends on it, and some programs change texts without their checksum
            reader.skip(length + 4);
            continue;
        }
        const quint32 name = qToBigEndian(type);
        const quint32 sum = reader.sum(length, crc32Of({reinterpret_cast<const char *>(&name), sizeof name}));
        const bool isRight = reader.bigEndian(4) == sum;
        if (reader.hasFailed())
            return FileEnd::Missing;
        if (!isRight)
            return FileEnd::Damaged;
        if (type == iend)
            return endReachedBy(reader);
    }
    return FileEnd::Missing;
}

FileEnd endOfJpeg(ByteReader &reader)
{
    reader.skip(2);
    bool hasScan = false;
    while (!reader.hasFailed()) {
        reader.skipPast(0xFF);
        quint8 marker = reader.byte();
        while (marker == 0xFF && !reader.hasFailed()) // fill bytes
            marker = reader.byte();
        if (reader.hasFailed())
            return FileEnd::Missing;
        if (marker == 0xD9 && hasScan)
            return isUsualAfterJpeg(reader) ? FileEnd::Found : FileEnd::Followed;
        if (marker == 0xD9)
            return FileEnd::Damaged;
        const bool standsAlone = marker == 0x00 || marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8);
        if (standsAlone)
            continue;
        const auto length = reader.bigEndian(2);
        if (length < 2)
            return reader.hasFailed() ? FileEnd::Missing : FileEnd::Damaged;
        reader.skip(length - 2);
        hasScan = hasScan || marker == 0xDA;
    }
    return FileEnd::Missing;
}

FileEnd endOfGif(ByteReader &reader)
{
    reader.skip(10);
    const quint8 flags = reader.byte();
    reader.skip(2);
    skipGifColors(reader, flags);
    bool isClean = true;
    while (!reader.hasFailed()) {
        const quint8 block = reader.byte();
        if (block == 0x3B) {
            const FileEnd end = endReachedBy(reader);
            return isClean || end == FileEnd::Missing ? end : FileEnd::Stray;
        }
        if (block == 0x21) {
            reader.skip(1);
        } else if (block == 0x2C) {
            reader.skip(8);
            skipGifColors(reader, reader.byte());
            reader.skip(1);
        } else { // as browsers do: on to the next block, though other bytes than zeros could be of a block that is damaged
            isClean = isClean && block == 0;
            continue;
        }
        skipGifBlocks(reader);
    }
    return FileEnd::Missing;
}

FileEnd endOfBmp(ByteReader &reader)
{
    reader.skip(10);
    const quint64 pixelsAt = reader.littleEndian(4);
    const quint64 header = reader.littleEndian(4);
    const bool isOld = header == 12;
    const auto width = isOld ? qint64(reader.littleEndian(2)) : qint64(static_cast<qint32>(reader.littleEndian(4)));
    const auto height = isOld ? qint64(reader.littleEndian(2)) : qint64(static_cast<qint32>(reader.littleEndian(4)));
    reader.skip(2);
    const quint64 depth = reader.littleEndian(2);
    const quint64 compression = isOld ? 0 : reader.littleEndian(4);
    const quint64 listedSize = isOld ? 0 : reader.littleEndian(4);
    if (reader.hasFailed())
        return FileEnd::Missing;
    const bool isPlain = compression == 0 || compression == 3 || compression == 6; // RGB, and with masks
    const quint64 line = (static_cast<quint64>(std::abs(width)) * depth + 31) / 32 * 4;
    const quint64 size = isPlain ? line * static_cast<quint64>(std::abs(height)) : listedSize;
    if (size == 0)
        return FileEnd::None;
    if (pixelsAt + size > static_cast<quint64>(reader.size()))
        return FileEnd::Missing;
    if (header < 124) // else a colour profile may follow
        return FileEnd::Found;
    reader.goTo(14 + 112);
    const quint64 profileAt = 14 + reader.littleEndian(4), profileSize = reader.littleEndian(4);
    const bool isThere = profileAt + profileSize <= static_cast<quint64>(reader.size());
    return profileSize > 0 && !isThere ? FileEnd::Missing : FileEnd::Found;
}

FileEnd endOfTiff(ByteReader &reader)
{
    return TiffReader(reader).end();
}

FileEnd endOfIco(ByteReader &reader)
{
    reader.skip(4);
    const quint64 count = reader.littleEndian(2);
    quint64 end = 0;
    for (quint64 i = 0; i < count && !reader.hasFailed(); ++i) {
        reader.skip(8);
        const quint64 size = reader.littleEndian(4);
        end = std::max(end, reader.littleEndian(4) + size);
    }
    return reader.hasFailed() || end > static_cast<quint64>(reader.size()) ? FileEnd::Missing : FileEnd::Found;
}
