// SPDX-License-Identifier: MIT
#include "app/metadata/metadata.h"

#include <algorithm>

// GIF89a: a screen, then blocks up to the trailer; each block's data comes in pieces of a length byte and as many bytes, up to a zero.

namespace {

constexpr char extension = '\x21';
constexpr char image = '\x2C';
constexpr char trailer = '\x3B';
constexpr char control = '\xF9';
constexpr char application = '\xFF';

qsizetype tableSize(char flags)
{
    return (flags & 0x80) != 0 ? 3 * (qsizetype(2) << (flags & 0x07)) : 0;
}

// Bytes of the pieces at the start of `rest`, their end too; -1: there is none.
qsizetype piecesLength(QByteArrayView rest)
{
    for (qsizetype at = 0; at < rest.size(); at += 1 + static_cast<quint8>(rest[at])) {
        if (rest[at] == '\0')
            return at + 1;
    }
    return -1;
}

// What is in the pieces.
QByteArray joined(QByteArrayView pieces)
{
    QByteArray data;
    for (qsizetype at = 0; pieces[at] != '\0'; at += 1 + static_cast<quint8>(pieces[at]))
        data += pieces.sliced(at + 1, static_cast<quint8>(pieces[at]));
    return data;
}

QByteArray inPieces(QByteArrayView data)
{
    constexpr qsizetype most = 255;
    QByteArray pieces;
    for (; !data.isEmpty(); data = data.sliced(std::min(most, data.size()))) {
        const qsizetype length = std::min(most, data.size());
        pieces += static_cast<char>(length);
        pieces += data.first(length);
    }
    return pieces += '\0';
}

// Bytes of an image's codes up to the one that ends them (GIF89a, appendix F). How long a code is depends only on how many there were.
// All of them where none ends them.
qsizetype codesLength(QByteArrayView data, int colourBits)
{
    if (colourBits < 1 || colourBits > 11)
        return data.size();
    const int clear = 1 << colourBits;
    int bits = colourBits + 1;
    int next = clear + 2; // the number that the next new code gets
    bool isFirst = true;  // after a clear: it makes no new code
    qint64 at = 0;        // in bits
    for (; at + bits <= data.size() * 8;) {
        int code = 0;
        for (int i = 0; i < bits; ++i)
            code |= (static_cast<quint8>(data[(at + i) / 8]) >> ((at + i) % 8) & 1) << i;
        at += bits;
        if (code == clear + 1)
            return (at + 7) / 8;
        if (code == clear) {
            bits = colourBits + 1;
            next = clear + 2;
            isFirst = true;
            continue;
        }
        if (!std::exchange(isFirst, false) && next < 4096)
            ++next;
        if (next == 1 << bits && bits < 12)
            ++bits;
    }
    return data.size();
}

// An extension as it may stay: how long a frame is shown and what is clear in it, how often all are repeated, and colours. Empty: another
// one, as texts are, and XMP.
QByteArray keptExtension(char label, QByteArrayView pieces)
{
    const auto opening = QByteArray(1, extension) + label;
    if (label == control && startsWith(pieces, "\x04") && pieces.size() >= 6)
        return opening + pieces.first(5).toByteArray() + '\0';
    if (label != application || pieces.size() < 13)
        return {};
    const QByteArrayView name = pieces.first(12);
    const QByteArrayView rest = pieces.sliced(12);
    if ((name == "\x0BNETSCAPE2.0"
         || name
             == "\x0B"
                "ANIMEXTS1.0")
        && startsWith(rest, "\x03\x01") && rest.size() >= 5)
        return opening + name.toByteArray() + rest.first(4).toByteArray() + '\0';
    if (name == "\x0BICCRGBG1012") {
        const QByteArray profile = strippedProfile(joined(rest));
        return profile.isEmpty() ? profile : opening + name.toByteArray() + inPieces(profile);
    }
    return {};
}

} // namespace

std::optional<QByteArray> strippedGif(QByteArrayView file)
{
    if (file.size() < 13 || !(startsWith(file, "GIF89a") || startsWith(file, "GIF87a")))
        return std::nullopt;
    const qsizetype screen = 13 + tableSize(file[10]);
    if (screen > file.size())
        return std::nullopt;
    QByteArray clean = file.first(screen).toByteArray();
    QByteArrayView rest = file.sliced(screen);
    bool hasImage = false;
    while (!rest.isEmpty()) {
        if (rest[0] == trailer)
            return clean.append(trailer);
        if (rest[0] == '\0') { // filling, or one end of pieces too many
            rest = rest.sliced(1);
            continue;
        }
        const bool isImage = rest[0] == image;
        if (rest.size() < (isImage ? 11 : 3) || (!isImage && rest[0] != extension))
            return std::nullopt;
        const qsizetype head = isImage ? 11 + tableSize(rest[9]) : 2; // with the byte that holds the size of LZW codes
        const qsizetype length = head < rest.size() ? piecesLength(rest.sliced(head)) : -1;
        if (length < 0)
            return std::nullopt;
        const QByteArrayView pieces = rest.sliced(head, length);
        if (isImage) {
            const QByteArray codes = joined(pieces);
            const qsizetype used = codesLength(codes, rest[head - 1]);
            clean += rest.first(head).toByteArray() + (used == codes.size() ? pieces.toByteArray() : inPieces(codes.first(used)));
            hasImage = true;
        } else {
            clean += keptExtension(rest[1], pieces);
        }
        rest = rest.sliced(head + length);
    }
    return hasImage ? std::optional(clean.append(trailer)) : std::nullopt; // of a file that is all that the server has
}
