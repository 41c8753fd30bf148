#include "app/media/metadata.h"

// GIF89a: a screen, then blocks up to the trailer; each block's data comes in pieces of a length byte and as many bytes, up to a zero.

namespace {

constexpr char extension = '\x21';
constexpr char image = '\x2C';
constexpr char trailer = '\x3B';
constexpr char comment = '\xFE';
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

// Loops and colour profiles; XMP is an application's extension, too.
bool isKeptApplication(QByteArrayView pieces)
{
    return startsWith(pieces, "\x0BNETSCAPE2.0")
        || startsWith(pieces,
                      "\x0B"
                      "ANIMEXTS1.0")
        || startsWith(pieces, "\x0BICCRGBG1012");
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
    while (!rest.isEmpty()) {
        if (rest[0] == trailer)
            return clean.append(trailer);
        const bool isImage = rest[0] == image;
        if (rest.size() < (isImage ? 11 : 3) || (!isImage && rest[0] != extension))
            return std::nullopt;
        const qsizetype head = isImage ? 11 + tableSize(rest[9]) : 2; // with the byte that tells the size of LZW codes
        const qsizetype pieces = head < rest.size() ? piecesLength(rest.sliced(head)) : -1;
        if (pieces < 0)
            return std::nullopt;
        const bool isText = !isImage && (rest[1] == comment || (rest[1] == application && !isKeptApplication(rest.sliced(head))));
        if (!isText)
            clean += rest.first(head + pieces);
        rest = rest.sliced(head + pieces);
    }
    return std::nullopt;
}
