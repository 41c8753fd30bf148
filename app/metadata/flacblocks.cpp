// SPDX-License-Identifier: MIT
#include "app/metadata/metadata.h"

#include <QList>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>

// FLAC (RFC 9639): blocks of metadata, then frames, which do not say how long they are but end with a checksum. What is known of the stream
// and the places to seek to stay; comments, pictures, cue sheets and what applications add go, and so do tags before and behind it all.

namespace {

constexpr int streamInfo = 0;
constexpr int seekTable = 3;

template<typename Number, Number polynomial>
constexpr std::array<Number, 256> crcTable()
{
    constexpr int bits = 8 * sizeof(Number);
    std::array<Number, 256> table{};
    for (int i = 0; i < 256; ++i) {
        unsigned crc = unsigned(i) << (bits - 8);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1U << (bits - 1)) != 0 ? crc << 1 ^ polynomial : crc << 1;
        table[std::size_t(i)] = static_cast<Number>(crc);
    }
    return table;
}

quint8 headSum(QByteArrayView bytes)
{
    static constexpr auto table = crcTable<quint8, 0x07>();
    quint8 crc = 0;
    for (const char byte : bytes)
        crc = table[crc ^ static_cast<quint8>(byte)];
    return crc;
}

// The head of a frame (RFC 9639, 9.1), with its checksum.
struct FrameHead
{
    qsizetype bytes = 0; // 0: there is none
    int samples = 0;     // of each channel
};

FrameHead frameHead(QByteArrayView rest)
{
    const auto byte = [&](qsizetype at) { return static_cast<quint8>(rest[at]); };
    if (rest.size() < 6 || byte(0) != 0xFF || (byte(1) & 0xFE) != 0xF8)
        return {};
    const int number = std::max(1, std::countl_one(byte(4))); // bytes of the frame's number, coded as in UTF-8
    const int size = byte(2) >> 4;
    const int rate = byte(2) & 0x0F;
    const qsizetype sizePlace = 4 + number;
    const qsizetype sizeBytes = size == 6 ? 1 : size == 7 ? 2 : 0;
    const qsizetype bytes = sizePlace + sizeBytes + (rate == 12 ? 1 : rate == 13 || rate == 14 ? 2 : 0) + 1;
    if (size == 0 || rate == 15 || bytes > rest.size() || headSum(rest.first(bytes)) != 0) // with its own sum, a sum is zero
        return {};
    int samples = size == 1 ? 192 : size < 6 ? 576 << (size - 2) : 256 << (size & 7);
    if (sizeBytes > 0)
        samples = 1 + (sizeBytes == 1 ? byte(sizePlace) : byte(sizePlace) << 8 | byte(sizePlace + 1));
    return {.bytes = bytes, .samples = samples};
}

// Bytes of the frames at the start of `rest`; 0: they are broken, or they are not `samples` in all (0: not known).
qsizetype framesLength(QByteArrayView rest, qint64 samples)
{
    static constexpr auto table = crcTable<quint16, 0x8005>();
    qsizetype start = 0; // of the frame
    FrameHead head = frameHead(rest);
    qint64 found = head.samples;
    quint16 crc = 0;
    for (qsizetype at = 0; at < rest.size() && head.bytes > 0; ++at) {
        crc = static_cast<quint16>(crc << 8 ^ table[crc >> 8 ^ static_cast<quint8>(rest[at])]);
        const QByteArrayView next = rest.sliced(at + 1);
        if (crc != 0 || at + 1 < start + head.bytes + 2)
            continue;
        const FrameHead nextHead = frameHead(next);
        const bool isEnd = nextHead.bytes == 0 && (next.isEmpty() || soundTagLength(next) != 0);
        if (isEnd)
            return samples == 0 || samples == found ? at + 1 : 0;
        if (nextHead.bytes == 0)
            continue; // by chance
        start = at + 1;
        head = nextHead;
        found += head.samples;
    }
    return 0;
}

} // namespace

std::optional<QByteArray> strippedFlac(QByteArrayView file)
{
    const qsizetype start = soundTagLength(file); // ID3, which does not belong there
    if (start < 0 || !startsWith(file.sliced(start), "fLaC"))
        return std::nullopt;
    QList<QByteArray> kept;
    QByteArrayView rest = file.sliced(start + 4);
    for (bool isLast = false; !isLast;) {
        if (rest.size() < 4)
            return std::nullopt;
        isLast = (rest[0] & 0x80) != 0;
        const int type = rest[0] & 0x7F;
        const qsizetype length = qFromBigEndian<quint32>(rest.data()) & 0xFFFFFF;
        if (length > rest.size() - 4 || (kept.isEmpty() && (type != streamInfo || length != 34)))
            return std::nullopt;
        if (kept.isEmpty() || (type == seekTable && length % 18 == 0))
            kept.append(rest.first(4 + length).toByteArray());
        rest = rest.sliced(4 + length);
    }
    const qint64 samples = qFromBigEndian<quint64>(kept.first().constData() + 14) & 0xFFFFFFFFF; // the lower 36 bits
    const qsizetype frames = framesLength(rest, samples);
    if (frames == 0)
        return std::nullopt;
    QByteArray clean("fLaC");
    for (QByteArray &block : kept) {
        block[0] = static_cast<char>((block[0] & 0x7F) | (&block == &kept.last() ? 0x80 : 0));
        clean += block;
    }
    return clean + rest.first(frames).toByteArray();
}
