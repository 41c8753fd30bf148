// SPDX-License-Identifier: MIT
#include "app/text/textreading.h"

#include "app/common/ascii.h"

namespace {

struct Piece
{
    char byte = 0;
    qsizetype size = 1; // bytes of the source
};

Piece escapeAt(QByteArrayView source, qsizetype at)
{
    if (at + 1 >= source.size())
        return {.byte = '\\'};
    const char c = source[at + 1];
    if (c != 'u')
        return {.byte = QByteArrayView("nrtbf").contains(c) ? ' ' : c, .size = 2};
    bool isHexadecimal = false;
    const int code = at + 6 <= source.size() ? source.sliced(at + 2, 4).toByteArray().toInt(&isHexadecimal, 16) : 0;
    if (!isHexadecimal)
        return {.byte = c, .size = 2};
    return {.byte = code < 0x80 ? static_cast<char>(code) : '\x80', .size = 6}; // anything else only has to be no letter
}

// "%253A" is the same ':' as "%3A".
Piece percentAt(QByteArrayView source, qsizetype at)
{
    qsizetype digits = at + 1;
    while (digits + 4 <= source.size() && source.sliced(digits).startsWith("25") && isHexDigit(source[digits + 2])
           && isHexDigit(source[digits + 3]))
        digits += 2;
    if (digits + 2 > source.size() || !isHexDigit(source[digits]) || !isHexDigit(source[digits + 1]))
        return {.byte = '%'};
    const int code = source.sliced(digits, 2).toByteArray().toInt(nullptr, 16);
    const char byte = static_cast<char>(code);
    if (code < 0x20 || code > 0x7e || isLetterOrDigit(byte))
        return {.byte = '%'};
    return {.byte = byte, .size = digits + 2 - at};
}

} // namespace

TextReading readingOf(QByteArrayView source, TextEncoding encoding, bool undoesPercent)
{
    TextReading reading;
    if (!(undoesPercent && source.contains('%')) && (encoding == TextEncoding::Plain || !source.contains('\\'))) {
        reading.text = source.toByteArray();
        return reading;
    }
    reading.text.reserve(source.size());
    reading.starts.reserve(source.size() + 1);
    for (qsizetype at = 0; at < source.size();) {
        Piece piece{.byte = source[at]};
        if (piece.byte == '\\' && encoding == TextEncoding::Json)
            piece = escapeAt(source, at);
        else if (piece.byte == '%' && undoesPercent)
            piece = percentAt(source, at);
        reading.text.append(piece.byte);
        reading.starts.append(at);
        at += piece.size;
    }
    reading.starts.append(source.size());
    return reading;
}
