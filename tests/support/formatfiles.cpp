// SPDX-License-Identifier: MIT
#include "tests/support/formatfiles.h"

#include "tests/support/fixtures.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

template<typename Number>
QByteArray little(Number value)
{
    QByteArray bytes(sizeof value, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

template<typename Number>
QByteArray big(Number value)
{
    QByteArray bytes(sizeof value, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

QByteArray bmp()
{
    const QByteArray pixels(4 * 12, 'p'); // 4 lines of 3 pixels and padding
    return "BM" + little<quint32>(54 + 48) + little<quint32>(0) + little<quint32>(54) + little<quint32>(40) + little<qint32>(3)
        + little<qint32>(-4) + little<quint16>(1) + little<quint16>(24) + QByteArray(24, '\0') + pixels;
}

QByteArray tiffEntry(quint16 tag, quint16 type, quint32 count, quint32 value)
{
    return little(tag) + little(type) + little(count) + little(value);
}

// The directory first, two strips last.
QByteArray tiff()
{
    const quint32 offsetsAt = 8 + 2 + 3 * 12 + 4, countsAt = offsetsAt + 8, stripsAt = countsAt + 8;
    return "II*" + QByteArray(1, '\0') + little<quint32>(8) + little<quint16>(3) + tiffEntry(256, 3, 1, 4) + tiffEntry(273, 4, 2, offsetsAt)
        + tiffEntry(279, 4, 2, countsAt) + little<quint32>(0) + little(stripsAt) + little(stripsAt + 20) + little<quint32>(20)
        + little<quint32>(30) + QByteArray(50, 's');
}

QByteArray ico()
{
    return hex("000001000100") + hex("10100000") + little<quint16>(1) + little<quint16>(32) + little<quint32>(60) + little<quint32>(22)
        + QByteArray(60, 'i');
}

QByteArray svg()
{
    return "<?xml version=\"1.0\"?>\n<!-- a drawing --><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"20\">"
           "<svg><rect width=\"9\" height=\"9\"/></svg><circle r=\"5\" fill=\"#0af\"/></svg>";
}

QByteArray heif(const QByteArray &brand, const QByteArray &others)
{
    const QByteArray type = isoBox("ftyp", brand + QByteArray(4, '\0') + others);
    const auto iloc = [](quint32 offset) {
        return isoBox("iloc",
                      hex("00000000") + hex("4400") + big<quint16>(1) + big<quint16>(1) + big<quint16>(0) + big<quint16>(1) + big(offset)
                          + big<quint32>(40));
    };
    const auto meta = [&](quint32 offset) { return isoBox("meta", QByteArray(4, '\0') + iloc(offset)); };
    const auto dataAt = static_cast<quint32>(type.size() + meta(0).size() + 8);
    return type + meta(dataAt) + isoBox("mdat", QByteArray(40, 'h'));
}

QByteArray jxl()
{
    return hex("0000000C4A584C200D0A870A") + isoBox("ftyp", "jxl " + QByteArray(4, '\0') + "jxl ") + isoBox("jxlp", hex("00000000ff0a1234"))
        + isoBox("jxlp", hex("80000001") + QByteArray(30, 'j'));
}

QByteArray riff(const QByteArray &form)
{
    const QByteArray content = form + "fmt " + little<quint32>(4) + "1234" + "data" + little<quint32>(60) + QByteArray(60, 'w');
    return "RIFF" + little(static_cast<quint32>(content.size())) + content;
}

QByteArray oggPage(quint8 flags, const QByteArray &content)
{
    return "OggS" + QByteArray(1, '\0') + QByteArray(1, static_cast<char>(flags)) + QByteArray(8, '\0') + little<quint32>(77)
        + QByteArray(8, '\0') + QByteArray(1, '\1') + QByteArray(1, static_cast<char>(content.size())) + content;
}

QByteArray ogg(const QByteArray &head)
{
    return oggPage(2, head) + oggPage(0, QByteArray(50, 'o')) + oggPage(4, QByteArray(20, 'e'));
}

quint32 crc(QByteArrayView bytes, int bits, quint32 polynomial)
{
    const quint32 top = 1U << (bits - 1), mask = (1U << bits) - 1;
    quint32 value = 0;
    for (const char each : bytes) {
        value ^= static_cast<quint32>(static_cast<quint8>(each)) << (bits - 8);
        for (int bit = 0; bit < 8; ++bit)
            value = (value & top ? value << 1 ^ polynomial : value << 1) & mask;
    }
    return value;
}

QByteArray flacFrame(quint8 number)
{
    QByteArray frame = hex("FFF86000") + QByteArray(1, static_cast<char>(number)) + hex("BF"); // 192 samples
    frame += static_cast<char>(crc(frame, 8, 0x07));
    frame += QByteArray(40, 'f');
    return frame + big(static_cast<quint16>(crc(frame, 16, 0x8005)));
}

QByteArray flac()
{
    const QByteArray info = big<quint16>(192) + big<quint16>(192) + QByteArray(6, '\0') + big<quint64>(0x0AC4'42F0'0000'0240ULL)
        + QByteArray(16, 'm'); // 576 samples
    return "fLaC" + hex("80000022") + info + flacFrame(0) + flacFrame(1) + flacFrame(2);
}

QByteArray mp3()
{
    const QByteArray frames(300, 'a');
    const QByteArray head = hex("FFFB9064") + QByteArray(32, '\0') + "Info" + big<quint32>(3) + big<quint32>(10);
    return "ID3" + hex("0400000000000A") + QByteArray(10, 't') + head + big(static_cast<quint32>(head.size() + 4 + frames.size())) + frames;
}

QByteArray zip()
{
    const QByteArray entry = "PK\3\4" + QByteArray(26, '\0') + "content", directory = "PK\1\2" + QByteArray(42, '\0');
    return entry + directory + "PK\5\6" + QByteArray(8, '\0') + little(static_cast<quint32>(directory.size()))
        + little(static_cast<quint32>(entry.size())) + little<quint16>(0);
}

QByteArray ebml(const char *type, const QByteArray &segmentSize)
{
    const QByteArray name(type);
    const QByteArray head = hex("4282") + QByteArray(1, static_cast<char>(0x80 | name.size())) + name;
    const QByteArray cluster = hex("1F43B67590") + hex("E78100A38B") + QByteArray(11, 'v');
    const QByteArray content = cluster + cluster + cluster;
    const QByteArray size = segmentSize.isEmpty() ? hex("01") + big(static_cast<quint64>(content.size())).last(7) : segmentSize;
    return hex("1A45DFA3") + QByteArray(1, static_cast<char>(0x80 | head.size())) + head + hex("18538067") + size + content;
}

QByteArray movie(const QByteArray &brand)
{
    const QByteArray type = isoBox("ftyp", brand + QByteArray(4, '\0') + brand);
    const auto head = [](quint32 chunkAt) {
        const QByteArray places = isoBox("stco", QByteArray(4, '\0') + big<quint32>(1) + big(chunkAt));
        return isoBox("moov", isoBox("trak", isoBox("mdia", isoBox("minf", isoBox("stbl", places)))));
    };
    return type + head(static_cast<quint32>(type.size() + head(0).size() + 8)) + isoBox("mdat", QByteArray(50, 'm'));
}

QByteArray fragment(quint32 samples)
{
    const QByteArray head = isoBox("tfhd", big<quint32>(8) + big<quint32>(1) + big<quint32>(100));
    const QByteArray run = isoBox("trun", big<quint32>(0) + big(samples));
    return isoBox("moof", isoBox("traf", head + run)) + isoBox("mdat", QByteArray(30, 'd'));
}

// Three fragments of a second each, in units of a thousandth.
QByteArray fragmented(bool tellsDuration, bool hasIndex, bool hasTable)
{
    const QByteArray zeros(8, '\0');
    const QByteArray track = isoBox("trak",
                                    isoBox("tkhd", QByteArray(12, '\0') + big<quint32>(1))
                                        + isoBox("mdia", isoBox("mdhd", QByteArray(12, '\0') + big<quint32>(1000))));
    const QByteArray listed = tellsDuration ? isoBox("mehd", QByteArray(4, '\0') + big<quint32>(3000)) : QByteArray();
    const QByteArray head = isoBox("ftyp", "iso5" + QByteArray(4, '\0') + "iso5")
        + isoBox("moov",
                 isoBox("mvhd", QByteArray(12, '\0') + big<quint32>(1000)) + track
                     + isoBox("mvex", listed + isoBox("trex", zeros + QByteArray(16, '\0'))));
    const QByteArray each = fragment(10);
    const QByteArray reference = big(static_cast<quint32>(each.size())) + zeros;
    const QByteArray index = isoBox(
        "sidx", QByteArray(4, '\0') + big<quint32>(1) + big<quint32>(1000) + zeros + big<quint32>(3) + reference + reference + reference);
    return head + (hasIndex ? index : QByteArray()) + each + each + each
        + (hasTable ? isoBox("mfra", isoBox("mfro", zeros)) : QByteArray());
}

} // namespace

QByteArray isoBox(const QByteArray &type, const QByteArray &content)
{
    return big(static_cast<quint32>(content.size() + 8)) + type + content;
}

QList<FormatFile> formatFiles()
{
    return {
        {"BMP", FileFormat::Bmp, bmp()},
        {"TIFF", FileFormat::Tiff, tiff()},
        {"ICO", FileFormat::Ico, ico()},
        {"SVG", FileFormat::Svg, svg()},
        {"HEIC", FileFormat::Heic, heif("heic", "mif1")},
        {"HEIC of brand heix", FileFormat::Heic, heif("heix", "mif1")},
        {"HEIC sequence", FileFormat::Heic, heif("hevc", "msf1")},
        {"HEIC of brand mif1", FileFormat::Heic, heif("mif1", "heic")},
        {"HEIC of brand msf1", FileFormat::Heic, heif("msf1", "hevcisom")},
        {"HEIF of no other brand", FileFormat::Heic, heif("mif1", "miaf")},
        {"AVIF", FileFormat::Avif, heif("avif", "mif1")},
        {"AVIF of brand mif1", FileFormat::Avif, heif("mif1", "avif")},
        {"JPEG XL", FileFormat::Jxl, jxl()},
        {"JPEG XL codestream", FileFormat::JxlCodestream, hex("FF0A") + QByteArray(60, 'x'), false},
        {"WAV", FileFormat::Wav, riff("WAVE")},
        {"AVI", FileFormat::Avi, riff("AVI ")},
        {"Ogg", FileFormat::Ogg, ogg("\1vorbis")},
        {"Opus", FileFormat::Opus, ogg("OpusHead")},
        {"FLAC", FileFormat::Flac, flac()},
        {"MP3", FileFormat::Mp3, mp3()},
        {"MP3 without a header", FileFormat::Mp3, hex("FFFB9064") + QByteArray(200, 'a'), false},
        {"AAC", FileFormat::Aac, hex("FFF15080") + QByteArray(200, 'a'), false},
        {"PDF", FileFormat::Pdf, "%PDF-1.7\n1 0 obj\n<<>>\nendobj\nxref\ntrailer\nstartxref\n9\n%%EOF\n"},
        {"ZIP", FileFormat::Zip, zip()},
        {"WebM", FileFormat::WebM, ebml("webm", {})},
        {"Matroska", FileFormat::Matroska, ebml("matroska", {})},
        {"live WebM", FileFormat::WebM, ebml("webm", hex("01FFFFFFFFFFFFFF")), false},
        {"mp4", FileFormat::Mp4, movie("isom")},
        {"QuickTime", FileFormat::Mov, movie("qt  ")},
        {"M4A", FileFormat::M4a, movie("M4A ")},
        {"3GP", FileFormat::ThreeGp, movie("3gp5")},
        {"CR3", FileFormat::Cr3, movie("crx ")},
        {"mp4 of an unknown brand", FileFormat::Mp4, movie("abcd")},
        {"fragmented mp4 with a duration", FileFormat::Mp4, fragmented(true, false, false)},
        {"fragmented mp4 with an index", FileFormat::Mp4, fragmented(false, true, false)},
        {"fragmented mp4 with a table", FileFormat::Mp4, fragmented(false, false, true)},
        {"fragmented mp4 that tells nothing", FileFormat::Mp4, fragmented(false, false, false), false},
        {"text", FileFormat::Text, QByteArray(60, 't'), false},
        {"JSON", FileFormat::Json, "{\"a\": [1, 2, 3]}", false},
        {"unknown", FileFormat::Unknown, QByteArray(1, '\0') + QByteArray(60, '\1'), false},
    };
}
