// SPDX-License-Identifier: MIT
#include "app/metadata/metadata.h"

#include <QList>
#include <QtEndian>

#include <algorithm>
#include <array>

// Ogg (RFC 3533) with one stream of Vorbis (Vorbis I, 4.2 and 5.2.1) or Opus (RFC 7845): pages, each with a checksum, that hold packets in
// pieces of up to 255 bytes. The second packet holds the comments, pictures among them; an empty one takes its place.

namespace {

constexpr qsizetype pageHead = 27; // of a page, before the lengths of its pieces
constexpr int continuesPacket = 1; // flags of a page
constexpr int startsStream = 2;
constexpr int endsStream = 4;

struct Page
{
    int flags = 0;
    QByteArray head{}; // with the lengths
    QByteArrayView pieces{};

    [[nodiscard]] QByteArrayView lengths() const { return QByteArrayView(head).sliced(pageHead); }
};

quint32 pageSum(QByteArrayView bytes)
{
    static constexpr auto table = [] {
        std::array<quint32, 256> sums{};
        for (quint32 i = 0; i < 256; ++i) {
            quint32 crc = i << 24;
            for (int bit = 0; bit < 8; ++bit)
                crc = (crc & 0x80000000U) != 0 ? crc << 1 ^ 0x04C11DB7U : crc << 1;
            sums[i] = crc;
        }
        return sums;
    }();
    quint32 crc = 0;
    for (const char byte : bytes)
        crc = crc << 8 ^ table[crc >> 24 ^ static_cast<quint8>(byte)];
    return crc;
}

// A page with its number in the stream and its checksum.
QByteArray written(QByteArray head, QByteArrayView pieces, quint32 number)
{
    qToLittleEndian(number, head.data() + 18);
    qToLittleEndian(quint32(0), head.data() + 22);
    QByteArray page = head + pieces.toByteArray();
    qToLittleEndian(pageSum(page), page.data() + 22);
    return page;
}

// The page at the start of `rest`. Nothing: there is no whole one.
std::optional<Page> pageIn(QByteArrayView rest)
{
    if (rest.size() < pageHead || !startsWith(rest, QByteArrayView("OggS\0", 5)))
        return std::nullopt;
    const qsizetype head = pageHead + static_cast<quint8>(rest[26]);
    if (head > rest.size())
        return std::nullopt;
    Page page{.flags = rest[5], .head = rest.first(head).toByteArray()};
    qsizetype size = 0;
    for (const char length : page.lengths())
        size += static_cast<quint8>(length);
    if (size > rest.size() - head)
        return std::nullopt;
    page.pieces = rest.sliced(head, size);
    const bool isWhole = written(page.head, page.pieces, qFromLittleEndian<quint32>(rest.data() + 18)) == rest.first(head + size);
    return isWhole ? std::optional(page) : std::nullopt;
}

// How the stream is coded, and nothing more.
bool isHeader(QByteArrayView packet)
{
    if (startsWith(packet, "\x01vorbis"))
        return packet.size() == 30;
    const bool hasTable = packet.size() > 18 && packet[18] != '\0'; // of channels
    return startsWith(packet, "OpusHead") && packet.size() == (hasTable ? 21 + static_cast<quint8>(packet[9]) : 19);
}

// The pages of one stream, from its first to its last. Empty: it is broken, or there are several.
QList<Page> pagesIn(QByteArrayView file)
{
    QList<Page> pages;
    while (const auto page = pageIn(file)) {
        const bool isOfStream = pages.isEmpty() || page->head.sliced(14, 4) == pages.constFirst().head.sliced(14, 4);
        if (!isOfStream || ((page->flags & startsStream) != 0) != pages.isEmpty())
            return {};
        pages.append(*page);
        file = file.sliced(page->head.size() + page->pieces.size());
        if ((page->flags & endsStream) != 0)
            return startsWith(file, "OggS") ? QList<Page>() : pages;
    }
    return {};
}

// Pages of their own for packets that are no sound.
QByteArray headerPages(const QList<QByteArray> &packets, QByteArrayView serial, quint32 &number)
{
    QByteArray lengths;
    QByteArray pieces;
    for (const QByteArray &packet : packets) {
        lengths += QByteArray(packet.size() / 255, '\xFF') + static_cast<char>(packet.size() % 255);
        pieces += packet;
    }
    QByteArray pages;
    bool isWithin = false; // a packet
    for (qsizetype at = 0; at < lengths.size(); at += 255) {
        const QByteArray own = lengths.sliced(at, std::min<qsizetype>(255, lengths.size() - at));
        qsizetype size = 0;
        for (const char length : own)
            size += static_cast<quint8>(length);
        const bool hasEnd = std::any_of(own.begin(), own.end(), [](char length) { return length != '\xFF'; });
        QByteArray head = QByteArray("OggS\0", 5) + static_cast<char>(isWithin ? continuesPacket : 0)
            + QByteArray(8, hasEnd ? '\0' : '\xFF') + serial.toByteArray() + QByteArray(8, '\0') + static_cast<char>(own.size()) + own;
        pages += written(head, pieces.first(size), number++);
        pieces = pieces.sliced(size);
        isWithin = own.endsWith('\xFF');
    }
    return pages;
}

} // namespace

std::optional<QByteArray> strippedOgg(QByteArrayView file)
{
    const QList<Page> pages = pagesIn(file);
    if (pages.isEmpty() || !isHeader(pages.constFirst().pieces))
        return std::nullopt;
    const bool isVorbis = startsWith(pages.constFirst().pieces, "\x01vorbis");
    QList<QByteArray> packets{QByteArray()}; // comments, and of Vorbis the setup
    const qsizetype count = isVorbis ? 2 : 1;
    qsizetype next = 1; // page
    for (; next < pages.size() && packets.size() <= count; ++next) {
        qsizetype at = 0;
        for (const char length : pages.at(next).lengths()) {
            if (packets.size() > count)
                return std::nullopt; // sound in the middle of a page
            const auto size = static_cast<quint8>(length);
            packets.last() += pages.at(next).pieces.sliced(at, size);
            at += size;
            if (size < 255)
                packets.append(QByteArray());
        }
    }
    if (packets.size() <= count || !startsWith(packets.first(), isVorbis ? "\x03vorbis" : "OpusTags")
        || (isVorbis && !startsWith(packets.at(1), "\x05vorbis")) || next == pages.size() || (pages.at(next).flags & continuesPacket) != 0)
        return std::nullopt;
    packets.removeLast();
    // No name of the encoder, no comments; Vorbis ends with a bit that is set.
    packets.first() = (isVorbis ? "\x03vorbis" : "OpusTags") + QByteArray(8, '\0') + (isVorbis ? "\x01" : "");
    quint32 number = 1;
    QByteArray clean = written(pages.constFirst().head, pages.constFirst().pieces, 0);
    clean += headerPages(packets, pages.constFirst().head.sliced(14, 4), number);
    for (; next < pages.size(); ++next)
        clean += written(pages.at(next).head, pages.at(next).pieces, number++);
    return clean;
}
