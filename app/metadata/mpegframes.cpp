// SPDX-License-Identifier: MIT
#include "app/metadata/metadata.h"

#include <QtEndian>

#include <algorithm>

// MPEG audio (ISO/IEC 11172-3, 2.4.1.3; 13818-3): frames, each with a header that says how long it is. Tags lie before and behind them:
// ID3v2 and ID3v1 (id3.org), APEv2 and Lyrics3 among them. Only frames stay.

namespace {

constexpr int kbits[2][3][15] = {{{0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448}, // version 1, layers I to III
                                  {0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384},
                                  {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320}},
                                 {{0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256}, // versions 2 and 2.5
                                  {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160},
                                  {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160}}};
constexpr int rates[3] = {44100, 48000, 32000};

quint8 byteOf(QByteArrayView bytes, qsizetype at)
{
    return static_cast<quint8>(bytes[at]);
}

// Bytes of the frame that begins there; 0: none does. Free formats, which do not say how long a frame is, are none.
qsizetype frameLength(QByteArrayView rest)
{
    if (rest.size() < 4 || byteOf(rest, 0) != 0xFF || (byteOf(rest, 1) & 0xE0) != 0xE0)
        return 0;
    const int version = byteOf(rest, 1) >> 3 & 3; // 0: 2.5, 2: 2, 3: 1
    const int layer = 4 - (byteOf(rest, 1) >> 1 & 3);
    const int rateCode = byteOf(rest, 2) >> 2 & 3;
    const int bitCode = byteOf(rest, 2) >> 4;
    if (version == 1 || layer == 4 || rateCode == 3 || bitCode == 0 || bitCode == 15)
        return 0;
    const int rate = rates[rateCode] / (version == 3 ? 1 : version == 2 ? 2 : 4);
    const int bits = 1000 * kbits[version == 3 ? 0 : 1][layer - 1][bitCode];
    const int padding = byteOf(rest, 2) >> 1 & 1;
    if (layer == 1)
        return 4 * (12 * bits / rate + padding);
    return (layer == 3 && version != 3 ? 72 : 144) * bits / rate + padding;
}

// Of one stream: version, layer and rate are the same.
bool isLike(QByteArrayView frame, QByteArrayView other)
{
    return (byteOf(frame, 1) & 0xFE) == (byteOf(other, 1) & 0xFE) && (byteOf(frame, 2) & 0x0C) == (byteOf(other, 2) & 0x0C);
}

// The first frame may hold figures instead of sound, as LAME writes them ("Xing" for a changing, "Info" for a constant rate): what a player
// needs to seek and to leave out silence. What fills the frame up becomes zeros.
QByteArray cleanFrame(QByteArrayView frame)
{
    const bool isVersion1 = (byteOf(frame, 1) & 0x08) != 0;
    const bool isMono = byteOf(frame, 3) >> 6 == 3;
    const qsizetype tag = 4 + (isVersion1 ? (isMono ? 17 : 32) : (isMono ? 9 : 17));
    QByteArray clean = frame.toByteArray();
    if (frame.size() < tag + 8 || (frame.sliced(tag, 4) != "Xing" && frame.sliced(tag, 4) != "Info"))
        return clean;
    qsizetype end = tag + 8;
    for (const auto &[flag, size] : {std::pair(1, 4), std::pair(2, 4), std::pair(4, 100), std::pair(8, 4)})
        end += (byteOf(frame, tag + 7) & flag) != 0 ? size : 0;
    const bool isOfLame = end + 36 <= frame.size() && (frame.sliced(end, 4) == "LAME" || frame.sliced(end, 3) == "Lav");
    end = std::min(end + (isOfLame ? 36 : 0), frame.size());
    std::fill(clean.begin() + end, clean.end(), '\0');
    return clean;
}

} // namespace

qsizetype soundTagLength(QByteArrayView rest)
{
    qsizetype length = 0;
    if (startsWith(rest, "ID3") && rest.size() >= 10) {
        for (const int at : {6, 7, 8, 9})
            length = length << 7 | (byteOf(rest, at) & 0x7F);
        length += (byteOf(rest, 5) & 0x10) != 0 ? 20 : 10; // with a footer
    } else if (startsWith(rest, "APETAGEX") && rest.size() >= 32) {
        const bool isHeader = (byteOf(rest, 23) & 0x20) != 0; // else it is the end of one that has none
        length = 32 + (isHeader ? qint64(qFromLittleEndian<quint32>(rest.data() + 12)) : 0);
    } else if (startsWith(rest, "TAG")) {
        length = 128;
    }
    return length > rest.size() ? -1 : length;
}

// Between frames there is nothing: where one ends and no other begins, the rest is tags, which may lie in front, too, and what fills up.
std::optional<QByteArray> strippedMp3(QByteArrayView file)
{
    QByteArray clean;
    QByteArrayView first;
    bool isBehind = false; // the last frame
    for (QByteArrayView rest = file; !rest.isEmpty();) {
        const qsizetype tag = soundTagLength(rest);
        const qsizetype length = tag == 0 ? frameLength(rest) : 0;
        const bool isFrame = length > 0 && (first.isNull() || isLike(rest, first));
        if (tag < 0 || (isFrame && !isBehind && length > rest.size()))
            return std::nullopt; // cut off
        if (isFrame && !isBehind) {
            clean += first.isNull() ? cleanFrame(rest.first(length)) : rest.first(length).toByteArray();
            first = first.isNull() ? rest.first(length) : first;
            rest = rest.sliced(length);
            continue;
        }
        if (isFrame && length < rest.size() && frameLength(rest.sliced(length)) > 0 && isLike(rest.sliced(length), first))
            return std::nullopt; // sound behind a broken frame
        if (first.isNull() && tag == 0 && rest[0] != '\0')
            return std::nullopt;
        isBehind = !first.isNull();
        rest = rest.sliced(std::max<qsizetype>(tag, 1));
    }
    return first.isNull() ? std::nullopt : std::optional(clean);
}
