#include "app/media/integrity.h"

#include "app/common/crc32.h"
#include "app/common/httpanswer.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

// The file as a row of bytes with a place in it. Any read past the end makes it fail for good, so that callers ask once.
class ByteReader
{
public:
    explicit ByteReader(QFile &file)
        : m_file(file)
        , m_size(file.size())
    {
        m_failed = !m_file.seek(0);
    }

    [[nodiscard]] bool hasFailed() const { return m_failed; }
    [[nodiscard]] qint64 place() const { return m_place - (m_filled - m_used); }
    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] bool isAtEnd() const { return place() >= m_size; }

    quint8 byte()
    {
        if (m_used == m_filled && !refill())
            return 0;
        return static_cast<quint8>(m_buffer.at(static_cast<size_t>(m_used++)));
    }

    quint64 bigEndian(int bytes)
    {
        quint64 value = 0;
        for (int i = 0; i < bytes; ++i)
            value = value << 8 | byte();
        return value;
    }

    quint32 littleEndian32()
    {
        quint32 value = 0;
        for (unsigned i = 0; i < 4; ++i)
            value |= static_cast<quint32>(byte()) << (8 * i);
        return value;
    }

    void skip(quint64 count)
    {
        if (count > static_cast<quint64>(m_size - place())) {
            m_failed = true;
            return;
        }
        const auto buffered = static_cast<quint64>(m_filled - m_used);
        if (count <= buffered) {
            m_used += static_cast<qint64>(count);
            return;
        }
        m_place = place() + static_cast<qint64>(count);
        m_used = m_filled = 0;
        m_failed = m_failed || !m_file.seek(m_place);
    }

    // Skips them as well, and adds them up.
    void sum(quint64 count, Crc32 &crc)
    {
        m_failed = m_failed || count > static_cast<quint64>(m_size - place());
        for (auto left = static_cast<qint64>(count); left > 0 && !m_failed && (m_used < m_filled || refill());) {
            const qint64 piece = std::min(left, m_filled - m_used);
            crc.add({m_buffer.data() + m_used, piece});
            m_used += piece;
            left -= piece;
        }
    }

    // Up to and past the next byte of this value; fails when there is none.
    void skipPast(quint8 wanted)
    {
        while (m_used < m_filled || refill()) {
            const auto *begin = m_buffer.data() + m_used;
            const auto *end = m_buffer.data() + m_filled;
            const auto *found = std::find(begin, end, static_cast<char>(wanted));
            m_used += found - begin;
            if (found != end) {
                ++m_used;
                return;
            }
        }
    }

private:
    bool refill()
    {
        m_used = 0;
        m_filled = std::max<qint64>(m_file.read(m_buffer.data(), static_cast<qint64>(m_buffer.size())), 0);
        m_place += m_filled;
        m_failed = m_failed || m_filled == 0;
        return m_filled > 0;
    }

    QFile &m_file;
    const qint64 m_size;
    std::array<char, 64 * 1024> m_buffer{};
    qint64 m_used = 0;
    qint64 m_filled = 0;
    qint64 m_place = 0; // in the file, one past the buffer
    bool m_failed = false;
};

bool isWholePng(ByteReader &reader)
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
        Crc32 crc;
        const quint32 name = qToBigEndian(type);
        crc.add({reinterpret_cast<const char *>(&name), sizeof name});
        reader.sum(length, crc);
        if (reader.bigEndian(4) != crc.value())
            return false;
        if (type == iend)
            return !reader.hasFailed();
    }
    return false;
}

bool isWholeJpeg(ByteReader &reader)
{
    reader.skip(2);
    bool hasScan = false;
    while (!reader.hasFailed()) {
        reader.skipPast(0xFF);
        quint8 marker = reader.byte();
        while (marker == 0xFF && !reader.hasFailed()) // fill bytes
            marker = reader.byte();
        if (marker == 0xD9)
            return hasScan && !reader.hasFailed();
        const bool standsAlone = marker == 0x00 || marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8);
        if (standsAlone)
            continue;
        const auto length = reader.bigEndian(2);
        if (length < 2)
            return false;
        reader.skip(length - 2);
        hasScan = hasScan || marker == 0xDA;
    }
    return false;
}

bool isWholeWebP(ByteReader &reader)
{
    reader.skip(4);
    const quint64 length = reader.littleEndian32();
    return !reader.hasFailed() && length >= 12 && length + 8 <= static_cast<quint64>(reader.size());
}

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

bool isWholeGif(ByteReader &reader)
{
    reader.skip(10);
    const quint8 flags = reader.byte();
    reader.skip(2);
    skipGifColors(reader, flags);
    while (!reader.hasFailed()) {
        const quint8 block = reader.byte();
        if (block == 0x3B)
            return !reader.hasFailed();
        if (block == 0x21) {
            reader.skip(1);
        } else if (block == 0x2C) {
            reader.skip(8);
            skipGifColors(reader, reader.byte());
            reader.skip(1);
        } else {
            return false;
        }
        skipGifBlocks(reader);
    }
    return false;
}

bool isWholeBoxFile(ByteReader &reader)
{
    static constexpr quint32 moov = 0x6D6F6F76, mdat = 0x6D646174, meta = 0x6D657461;
    bool hasHead = false, hasData = false;
    while (!reader.hasFailed() && !reader.isAtEnd()) {
        const qint64 start = reader.place();
        quint64 length = reader.bigEndian(4);
        const auto type = static_cast<quint32>(reader.bigEndian(4));
        if (length == 1)
            length = reader.bigEndian(8);
        else if (length == 0) // up to the end of the file
            length = static_cast<quint64>(reader.size() - start);
        const auto read = static_cast<quint64>(reader.place() - start);
        if (length < read)
            return false;
        reader.skip(length - read);
        hasHead = hasHead || type == moov || type == meta;
        hasData = hasData || type == mdat;
    }
    return !reader.hasFailed() && hasHead && hasData;
}

bool isText(QByteArrayView head)
{
    return std::all_of(head.begin(), head.end(), [](char c) {
        const auto code = static_cast<unsigned char>(c);
        return code >= 32 || c == '\n' || c == '\r' || c == '\t';
    });
}

FileFormat formatOfBoxes(QByteArrayView head)
{
    const QByteArrayView brand = head.sliced(8, 4);
    return brand == "avif" || brand == "avis" || brand == "mif1" ? FileFormat::Avif : FileFormat::Mp4;
}

} // namespace

FileFormat formatOf(QByteArrayView head)
{
    if (head.startsWith("\x89PNG\r\n\x1a\n"))
        return FileFormat::Png;
    if (head.startsWith("\xFF\xD8\xFF"))
        return FileFormat::Jpeg;
    if (head.startsWith("GIF87a") || head.startsWith("GIF89a"))
        return FileFormat::Gif;
    if (head.size() >= 12 && head.startsWith("RIFF") && head.sliced(8, 4) == "WEBP")
        return FileFormat::WebP;
    if (head.size() >= 12 && head.sliced(4, 4) == "ftyp")
        return formatOfBoxes(head);
    if (head.startsWith("\x1A\x45\xDF\xA3"))
        return FileFormat::WebM;
    if (looksLikeHtml(head))
        return FileFormat::Html;
    const QByteArray text = head.toByteArray().trimmed();
    if (text.startsWith('{') || text.startsWith('['))
        return FileFormat::Json;
    return isText(head) ? FileFormat::Text : FileFormat::Unknown;
}

MediaClass classOf(FileFormat format)
{
    switch (format) {
    case FileFormat::Png:
    case FileFormat::Jpeg:
    case FileFormat::WebP:
    case FileFormat::Gif:
    case FileFormat::Avif: return MediaClass::Picture;
    case FileFormat::Mp4:
    case FileFormat::WebM: return MediaClass::Movie;
    case FileFormat::Unknown:
    case FileFormat::Html:
    case FileFormat::Json:
    case FileFormat::Text: return MediaClass::Any;
    }
    return MediaClass::Any;
}

bool keepsPromise(FileFormat format, MediaClass promised, bool isSizeMet)
{
    const MediaClass found = classOf(format);
    if (promised != MediaClass::Any)
        return found == promised;
    return found != MediaClass::Any || (isSizeMet && format != FileFormat::Html);
}

QString extensionOf(FileFormat format)
{
    switch (format) {
    case FileFormat::Png: return u"png"_s;
    case FileFormat::Jpeg: return u"jpg"_s;
    case FileFormat::WebP: return u"webp"_s;
    case FileFormat::Gif: return u"gif"_s;
    case FileFormat::Mp4: return u"mp4"_s;
    case FileFormat::Avif: return u"avif"_s;
    case FileFormat::WebM: return u"webm"_s;
    case FileFormat::Html: return u"html"_s;
    case FileFormat::Json: return u"json"_s;
    case FileFormat::Text: return u"txt"_s;
    case FileFormat::Unknown: break;
    }
    return u"bin"_s;
}

bool hasKnownEnd(FileFormat format)
{
    switch (format) {
    case FileFormat::Png:
    case FileFormat::Jpeg:
    case FileFormat::WebP:
    case FileFormat::Gif:
    case FileFormat::Mp4:
    case FileFormat::Avif: return true;
    case FileFormat::WebM:
    case FileFormat::Unknown:
    case FileFormat::Html:
    case FileFormat::Json:
    case FileFormat::Text: break;
    }
    return false;
}

bool isWhole(QFile &file, FileFormat format)
{
    ByteReader reader(file);
    switch (format) {
    case FileFormat::Png: return isWholePng(reader);
    case FileFormat::Jpeg: return isWholeJpeg(reader);
    case FileFormat::WebP: return isWholeWebP(reader);
    case FileFormat::Gif: return isWholeGif(reader);
    case FileFormat::Mp4:
    case FileFormat::Avif: return isWholeBoxFile(reader);
    case FileFormat::WebM:
    case FileFormat::Unknown:
    case FileFormat::Html:
    case FileFormat::Json:
    case FileFormat::Text: break;
    }
    return file.size() > 0;
}

Wholeness wholenessOf(QFile &file, FileFormat format, qint64 received, qint64 announced, qint64 told)
{
    const bool isShort = (announced >= 0 && received != announced) || (told >= 0 && file.size() != told);
    if (isShort || !isWhole(file, format))
        return Wholeness::Cut;
    return hasKnownEnd(format) || announced >= 0 || told >= 0 ? Wholeness::Whole : Wholeness::Unknown;
}
