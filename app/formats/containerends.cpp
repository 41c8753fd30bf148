// SPDX-License-Identifier: MIT
#include "app/formats/fileends.h"

#include "app/formats/bytereader.h"

#include <QSet>
#include <QtEndian>

#include <algorithm>
#include <bit>
#include <optional>

namespace {

constexpr quint64 idEbml = 0x1A45DFA3, idSegment = 0x18538067, idCluster = 0x1F43B675, idSeekHead = 0x114D9B74, idSeek = 0x4DBB,
                  idSeekPosition = 0x53AC;

// An element of EBML: its id with the marking bit, and its size, if known.
struct Element
{
    quint64 id = 0;
    std::optional<quint64> size{};
};

// RFC 8794, 5 and 6.
Element readElement(ByteReader &reader)
{
    const quint8 first = reader.byte();
    const int idLength = std::countl_zero(first) + 1;
    Element element{.id = first};
    if (idLength > 4) {
        reader.goTo(-1); // no id begins so
        return element;
    }
    element.id = element.id << (8 * (idLength - 1)) | reader.bigEndian(idLength - 1);
    const quint8 mark = reader.byte();
    const int length = std::countl_zero(mark) + 1;
    if (length > 8) {
        reader.goTo(-1);
        return element;
    }
    const quint64 rest = reader.bigEndian(length - 1);
    const quint64 value = static_cast<quint64>(mark & (0xFF >> length)) << (8 * (length - 1)) | rest;
    const quint64 unknown = (quint64(1) << (7 * length)) - 1;
    if (value != unknown)
        element.size = value;
    return element;
}

bool fits(const ByteReader &reader, quint64 size)
{
    return size <= static_cast<quint64>(reader.left());
}

// The farthest place that a SeekHead refers to, from the start of the Segment's content.
quint64 farthestSeek(ByteReader &reader, qint64 end)
{
    quint64 farthest = 0;
    while (!reader.hasFailed() && reader.place() < end) {
        const Element element = readElement(reader);
        const quint64 size = element.size.value_or(0);
        if (element.id == idSeek)
            continue; // into it
        if (element.id == idSeekPosition && size <= 8)
            farthest = std::max(farthest, reader.bigEndian(static_cast<int>(size)));
        else
            reader.skip(size);
    }
    return farthest;
}

// A live recording: its Segment has no size. Its elements may end anywhere; what its SeekHead refers to must be there.
FileEnd endOfOpenSegment(ByteReader &reader)
{
    const qint64 start = reader.place();
    while (!reader.hasFailed() && !reader.isAtEnd()) {
        const Element element = readElement(reader);
        if (element.id == idCluster && !element.size)
            continue; // into it: its blocks have sizes
        if (reader.hasFailed() || !element.size || !fits(reader, *element.size))
            return FileEnd::Missing;
        const qint64 end = reader.place() + static_cast<qint64>(*element.size);
        if (element.id == idSeekHead && farthestSeek(reader, end) >= static_cast<quint64>(reader.size() - start))
            return FileEnd::Missing;
        reader.goTo(end);
    }
    return reader.hasFailed() ? FileEnd::Missing : FileEnd::None;
}

// FLAC's frame header checksum (RFC 9639, 9.1.8): x^8 + x^2 + x + 1.
quint8 crc8(QByteArrayView bytes)
{
    quint8 crc = 0;
    for (const char each : bytes) {
        crc ^= static_cast<quint8>(each);
        for (int bit = 0; bit < 8; ++bit)
            crc = static_cast<quint8>(crc & 0x80 ? crc << 1 ^ 0x07 : crc << 1);
    }
    return crc;
}

// And that of the whole frame (9.3): x^16 + x^15 + x^2 + 1; zero over a frame with its own.
quint16 crc16(QByteArrayView bytes)
{
    quint16 crc = 0;
    for (const char each : bytes) {
        crc = static_cast<quint16>(crc ^ static_cast<quint8>(each) << 8);
        for (int bit = 0; bit < 8; ++bit)
            crc = static_cast<quint16>(crc & 0x8000 ? crc << 1 ^ 0x8005 : crc << 1);
    }
    return crc;
}

struct FlacFrame
{
    quint64 first = 0; // its first sample, or its number where all are of one size
    quint64 samples = 0;
    bool isCounted = false; // `first` is the frame's number
};

// The number is coded as UTF-8 codes its characters, up to 36 bits (9.1.5).
std::optional<FlacFrame> flacFrameAt(QByteArrayView bytes, qsizetype at)
{
    const auto byteAt = [&](qsizetype i) { return i < bytes.size() ? static_cast<quint8>(bytes[i]) : quint8(0); };
    if (byteAt(at) != 0xFF || (byteAt(at + 1) & 0xFE) != 0xF8)
        return std::nullopt;
    const int sizeCode = byteAt(at + 2) >> 4, rateCode = byteAt(at + 2) & 15;
    qsizetype place = at + 4;
    const quint8 lead = byteAt(place++);
    const int more = lead < 0x80 ? 0 : std::countl_one(lead) - 1;
    if (lead >= 0x80 && (more < 1 || more > 6))
        return std::nullopt;
    FlacFrame frame{.first = static_cast<quint64>(lead < 0x80 ? lead : lead & (0x3F >> more)), .isCounted = (byteAt(at + 1) & 1) == 0};
    for (int i = 0; i < more; ++i)
        frame.first = frame.first << 6 | (byteAt(place++) & 0x3F);
    if (sizeCode == 6)
        frame.samples = byteAt(place) + 1U;
    else if (sizeCode == 7)
        frame.samples = (byteAt(place) << 8 | byteAt(place + 1)) + 1U;
    else
        frame.samples = sizeCode == 1 ? 192U : sizeCode < 6 ? 144U << sizeCode : 1U << sizeCode;
    place += sizeCode == 6 ? 1 : sizeCode == 7 ? 2 : 0;
    place += rateCode == 12 ? 1 : rateCode == 13 || rateCode == 14 ? 2 : 0;
    const bool isHeader = sizeCode != 0 && place < bytes.size() && crc8(bytes.sliced(at, place - at)) == byteAt(place);
    return isHeader ? std::optional(frame) : std::nullopt;
}

// Does a frame that ends with the file hold the last of all samples?
FileEnd endOfFlacFrames(QByteArrayView tail, quint64 allSamples, quint64 blockSize)
{
    int candidates = 16; // by chance there are hardly two; each costs a checksum over all that follows
    for (qsizetype at = tail.lastIndexOf('\xFF'); at >= 0; at = at > 0 ? tail.lastIndexOf('\xFF', at - 1) : -1) {
        const auto frame = flacFrameAt(tail, at);
        if (!frame)
            continue;
        const quint64 first = frame->isCounted ? frame->first * blockSize : frame->first;
        if (first + frame->samples != allSamples)
            continue;
        if (candidates-- == 0)
            return FileEnd::None;
        if (crc16(tail.sliced(at)) == 0)
            return FileEnd::Found;
    }
    return FileEnd::Missing;
}

// MPEG audio, layer III: where a Xing or Info header lies behind the frame's own, by version and channels.
qint64 xingPlace(quint8 second, quint8 fourth)
{
    const bool isMpeg1 = (second >> 3 & 3) == 3, isMono = fourth >> 6 == 3;
    return 4 + (isMpeg1 ? (isMono ? 17 : 32) : (isMono ? 9 : 17));
}

} // namespace

FileEnd endOfMatroska(ByteReader &reader)
{
    const Element head = readElement(reader);
    if (head.id != idEbml || !head.size)
        return FileEnd::Missing;
    reader.skip(*head.size);
    while (!reader.hasFailed() && !reader.isAtEnd()) {
        const Element element = readElement(reader);
        if (reader.hasFailed())
            return FileEnd::Missing;
        if (element.id == idSegment && !element.size)
            return endOfOpenSegment(reader);
        if (!element.size || !fits(reader, *element.size))
            return FileEnd::Missing;
        reader.skip(*element.size);
        if (element.id == idSegment)
            return endReachedBy(reader);
    }
    return FileEnd::Missing;
}

FileEnd endOfRiff(ByteReader &reader)
{
    reader.skip(4);
    const quint64 length = reader.littleEndian(4);
    const bool isWebP = reader.bytes(4) == "WEBP";
    if (!isWebP && (length == 0 || length == 0xFFFFFFFF)) // written to a pipe
        return FileEnd::None;
    if (reader.hasFailed() || length < 12)
        return FileEnd::Missing;
    reader.skip(length - 4);
    return endReachedBy(reader);
}

FileEnd endOfOgg(ByteReader &reader)
{
    QSet<quint64> open;
    bool hasBegun = false;
    while (!reader.hasFailed() && !reader.isAtEnd()) {
        if (reader.bytes(4) != "OggS")
            return hasBegun ? FileEnd::Stray : FileEnd::Missing;
        reader.skip(1);
        const quint8 flags = reader.byte();
        reader.skip(8);
        const quint64 stream = reader.littleEndian(4);
        reader.skip(8);
        quint64 size = 0;
        for (int left = reader.byte(); left > 0; --left)
            size += reader.byte();
        reader.skip(size);
        hasBegun = true;
        open.insert(stream);
        if (flags & 4)
            open.remove(stream);
    }
    return reader.hasFailed() || !open.isEmpty() || !hasBegun ? FileEnd::Missing : FileEnd::Found;
}

FileEnd endOfFlac(ByteReader &reader)
{
    static constexpr qint64 maxFrame = 1024 * 1024; // bytes; far above what 8 channels of 65,535 samples take, compressed
    reader.skip(8);
    const quint64 blockSize = reader.bigEndian(2);
    reader.skip(2 + 3 + 3);
    const quint64 allSamples = reader.bigEndian(8) & 0xFFFFFFFFFULL;
    if (reader.hasFailed())
        return FileEnd::Missing;
    if (allSamples == 0)
        return FileEnd::None; // not known
    reader.goTo(std::max<qint64>(0, reader.size() - maxFrame));
    QByteArray tail = reader.bytes(maxFrame);
    if (tail.size() > 128 && tail.last(128).startsWith("TAG")) // ID3v1, by programs that do not know FLAC's own tags
        tail.chop(128);
    return endOfFlacFrames(tail, allSamples, blockSize);
}

FileEnd endOfMp3(ByteReader &reader)
{
    QByteArray head = reader.bytes(10);
    qint64 start = 0;
    if (head.startsWith("ID3") && head.size() == 10) {
        for (const qsizetype at : {6, 7, 8, 9})
            start = start << 7 | (head.at(at) & 0x7F);
        start += 10;
    }
    reader.goTo(start);
    head = reader.bytes(4);
    if (head.size() < 4)
        return FileEnd::Missing;
    reader.goTo(start + xingPlace(static_cast<quint8>(head[1]), static_cast<quint8>(head[3])));
    const QByteArray name = reader.bytes(4);
    if (name != "Xing" && name != "Info")
        return FileEnd::None;
    const quint64 fields = reader.bigEndian(4);
    reader.skip(fields & 1 ? 4 : 0);
    const quint64 declared = reader.bigEndian(4);
    if ((fields & 2) == 0 || declared == 0)
        return FileEnd::None;
    const bool isThere = !reader.hasFailed() && declared <= static_cast<quint64>(reader.size() - start);
    return isThere ? FileEnd::Found : FileEnd::Missing; // tags may follow
}
