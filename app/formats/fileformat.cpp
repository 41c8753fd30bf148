// SPDX-License-Identifier: MIT
#include "app/formats/fileformat.h"

#include "app/common/httpresponse.h"

#include <QSet>
#include <QtEndian>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct FormatFacts
{
    FileFormat format;
    MediaType mediaClass;
    const char *extension;
    const char *name;
};

constexpr FormatFacts facts[] = {
    {FileFormat::Unknown, MediaType::Any, "bin", ""},
    {FileFormat::Png, MediaType::Image, "png", "PNG"},
    {FileFormat::Jpeg, MediaType::Image, "jpg", "JPEG"},
    {FileFormat::WebP, MediaType::Image, "webp", "WebP"},
    {FileFormat::Gif, MediaType::Image, "gif", "GIF"},
    {FileFormat::Avif, MediaType::Image, "avif", "AVIF"},
    {FileFormat::Heic, MediaType::Image, "heic", "HEIC"},
    {FileFormat::Jxl, MediaType::Image, "jxl", "JPEG XL"},
    {FileFormat::JxlCodestream, MediaType::Image, "jxl", "JPEG XL"},
    {FileFormat::Bmp, MediaType::Image, "bmp", "BMP"},
    {FileFormat::Tiff, MediaType::Image, "tiff", "TIFF"},
    {FileFormat::Ico, MediaType::Image, "ico", "ICO"},
    {FileFormat::Cr3, MediaType::Image, "cr3", "CR3"},
    {FileFormat::Svg, MediaType::Image, "svg", "SVG"},
    {FileFormat::Mp4, MediaType::Video, "mp4", "MP4"},
    {FileFormat::Mov, MediaType::Video, "mov", "QuickTime"},
    {FileFormat::ThreeGp, MediaType::Video, "3gp", "3GP"},
    {FileFormat::WebM, MediaType::Video, "webm", "WebM"},
    {FileFormat::Matroska, MediaType::Video, "mkv", "Matroska"},
    {FileFormat::Avi, MediaType::Video, "avi", "AVI"},
    {FileFormat::M4a, MediaType::Video, "m4a", "M4A"},
    {FileFormat::Mp3, MediaType::Video, "mp3", "MP3"},
    {FileFormat::Aac, MediaType::Video, "aac", "AAC"},
    {FileFormat::Wav, MediaType::Video, "wav", "WAV"},
    {FileFormat::Flac, MediaType::Video, "flac", "FLAC"},
    {FileFormat::Ogg, MediaType::Video, "ogg", "Ogg"},
    {FileFormat::Opus, MediaType::Video, "opus", "Opus"},
    {FileFormat::Pdf, MediaType::Any, "pdf", "PDF"},
    {FileFormat::Zip, MediaType::Any, "zip", "ZIP"},
    {FileFormat::Html, MediaType::Any, "html", "HTML"},
    {FileFormat::Json, MediaType::Any, "json", "JSON"},
    {FileFormat::Text, MediaType::Any, "txt", ""},
};

const FormatFacts &factsOf(FileFormat format)
{
    const auto *row = std::find_if(std::begin(facts), std::end(facts), [format](const FormatFacts &each) { return each.format == format; });
    return row == std::end(facts) ? facts[0] : *row;
}

bool isText(QByteArrayView head)
{
    return std::all_of(head.begin(), head.end(), [](char c) {
        const auto code = static_cast<unsigned char>(c);
        return code >= 32 || c == '\n' || c == '\r' || c == '\t';
    });
}

// Past white space, the XML declaration, comments and the document type.
QByteArrayView withoutProlog(QByteArrayView text)
{
    const auto skipTo = [&](QByteArrayView end) {
        const qsizetype at = text.indexOf(end);
        text = at < 0 ? QByteArrayView() : text.sliced(at + end.size());
    };
    if (text.startsWith("\xEF\xBB\xBF"))
        text = text.sliced(3);
    for (;;) {
        text = text.trimmed();
        if (text.startsWith("<!--"))
            skipTo("-->");
        else if (text.startsWith("<?"))
            skipTo("?>");
        else if (text.startsWith("<!DOCTYPE"))
            skipTo(text.first(std::max<qsizetype>(text.indexOf('>'), 0)).contains('[') ? "]>" : ">");
        else
            return text;
    }
}

// ISO 14496-12, 4.3: the brand that it is of, and those that it can be read as.
QList<QByteArray> brandsIn(QByteArrayView head)
{
    const auto end = std::min<qsizetype>(head.size(), qFromBigEndian<quint32>(head.data()));
    QList<QByteArray> brands{head.sliced(8, 4).toByteArray()};
    for (qsizetype at = 16; at + 4 <= end; at += 4)
        brands.append(head.sliced(at, 4).toByteArray());
    return brands;
}

// Unknown: the brand says nothing to us.
FileFormat formatOfBrand(const QByteArray &brand)
{
    static const QSet<QByteArray> heic{"heic", "heix", "hevc", "hevx", "heim", "heis", "hevm", "hevs"};
    static const QSet<QByteArray> other{"avc1", "dash", "MSNV", "M4V ", "M4VH", "M4VP", "f4v ", "F4V ", "mmp4", "XAVC", "piff",
                                        "hvc1", "av01", "msdh", "NDSC", "NDSH", "NDSM", "NDSP", "NDSS", "NDXC", "NDXH"};
    static const QSet<QByteArray> sounds{"M4A ", "M4B ", "M4P ", "F4A ", "F4B "};
    if (heic.contains(brand))
        return FileFormat::Heic;
    if (brand == "avif" || brand == "avis")
        return FileFormat::Avif;
    if (brand == "qt  ")
        return FileFormat::Mov;
    if (brand.startsWith("3gp") || brand.startsWith("3g2") || brand.startsWith("3gs") || brand.startsWith("3ge") || brand.startsWith("3gg"))
        return FileFormat::ThreeGp;
    if (sounds.contains(brand))
        return FileFormat::M4a;
    const bool isMp4 = brand.startsWith("iso") || brand.startsWith("mp4") || brand.startsWith("mp7") || brand.startsWith("cmf");
    return isMp4 || other.contains(brand) ? FileFormat::Mp4 : FileFormat::Unknown;
}

// Of a file whose brands say nothing: a movie's boxes follow, or it is not known.
FileFormat formatOfBoxes(QByteArrayView head)
{
    const quint32 at = qFromBigEndian<quint32>(head.data());
    if (at < 8 || qint64(at) + 8 > head.size())
        return FileFormat::Unknown;
    static const QSet<QByteArray> movie{"moov", "moof", "mdat", "free", "skip", "wide", "styp", "sidx"};
    return movie.contains(head.sliced(at + 4, 4).toByteArray()) ? FileFormat::Mp4 : FileFormat::Unknown;
}

// A sequence ("msf1") or picture ("mif1") of whatever coding: the brands beside say which.
FileFormat formatOfIso(QByteArrayView head)
{
    const QList<QByteArray> brands = brandsIn(head);
    if (brands.first() == "crx ") // it says "isom" beside it
        return FileFormat::Cr3;
    const bool isImage = brands.first() == "mif1" || brands.first() == "msf1" || brands.first() == "mif2" || brands.first() == "miaf";
    for (const QByteArray &brand : brands) {
        const FileFormat format = formatOfBrand(brand);
        if (format != FileFormat::Unknown && (!isImage || classOf(format) == MediaType::Image))
            return format;
    }
    return isImage ? FileFormat::Heic : formatOfBoxes(head); // "mif1" alone is HEIF, whose usual extension is that
}

// Matroska's DocType (RFC 8794, 11.2.8) stands in the head.
FileFormat formatOfEbml(QByteArrayView head)
{
    const qsizetype at = head.indexOf("\x42\x82");
    return at >= 0 && head.sliced(at).first(std::min<qsizetype>(head.size() - at, 16)).contains("matroska") ? FileFormat::Matroska
                                                                                                            : FileFormat::WebM;
}

FileFormat formatOfRiff(QByteArrayView head)
{
    const QByteArrayView form = head.sliced(8, 4);
    if (form == "WEBP")
        return FileFormat::WebP;
    if (form == "WAVE")
        return FileFormat::Wav;
    return form == "AVI " ? FileFormat::Avi : FileFormat::Unknown;
}

// The frame header of MPEG audio (ISO 11172-3, 2.4.1.3) and of ADTS: version, layer, rate and frequency are none of the reserved ones.
FileFormat formatOfFrames(QByteArrayView head)
{
    if (head.size() < 4 || static_cast<quint8>(head[0]) != 0xFF)
        return FileFormat::Unknown;
    const auto second = static_cast<quint8>(head[1]), third = static_cast<quint8>(head[2]);
    if ((second & 0xF6) == 0xF0)
        return (third >> 2 & 15) < 13 ? FileFormat::Aac : FileFormat::Unknown;
    const bool isFrame = (second & 0xE0) == 0xE0 && (second >> 3 & 3) != 1 && (second >> 1 & 3) != 0;
    return isFrame && (third >> 4) != 15 && (third >> 4) != 0 && (third >> 2 & 3) != 3 ? FileFormat::Mp3 : FileFormat::Unknown;
}

FileFormat formatOfSound(QByteArrayView head)
{
    if (head.startsWith("OggS"))
        return head.contains("OpusHead") ? FileFormat::Opus : FileFormat::Ogg;
    if (head.startsWith("fLaC"))
        return FileFormat::Flac;
    return head.startsWith("ID3") ? FileFormat::Mp3 : formatOfFrames(head);
}

// "BM", a length and a reserved zero; then a header of one of the known sizes.
bool isBmp(QByteArrayView head)
{
    static const QSet<quint32> headers{12, 40, 52, 56, 64, 108, 124};
    return head.size() >= 26 && head.startsWith("BM") && headers.contains(qFromLittleEndian<quint32>(head.data() + 14));
}

// A directory of icons or cursors: pictures of it have a reserved zero, too.
bool isIco(QByteArrayView head)
{
    const bool isStart = head.startsWith(QByteArrayView("\0\0\1\0", 4)) || head.startsWith(QByteArrayView("\0\0\2\0", 4));
    return isStart && head.size() >= 22 && qFromLittleEndian<quint16>(head.data() + 4) > 0 && head[9] == '\0';
}

FileFormat formatOfImage(QByteArrayView head)
{
    if (head.startsWith("\x89PNG\r\n\x1a\n"))
        return FileFormat::Png;
    if (head.startsWith("\xFF\xD8\xFF"))
        return FileFormat::Jpeg;
    if (head.startsWith("GIF87a") || head.startsWith("GIF89a"))
        return FileFormat::Gif;
    if (head.startsWith(QByteArrayView("\0\0\0\x0CJXL \r\n\x87\n", 12)))
        return FileFormat::Jxl;
    if (head.startsWith("\xFF\x0A"))
        return FileFormat::JxlCodestream;
    const bool isTiff = head.startsWith(QByteArrayView("II*\0", 4)) || head.startsWith(QByteArrayView("MM\0*", 4))
        || head.startsWith(QByteArrayView("II+\0", 4)) || head.startsWith(QByteArrayView("MM\0+", 4));
    if (isTiff)
        return FileFormat::Tiff;
    if (isBmp(head))
        return FileFormat::Bmp;
    return isIco(head) ? FileFormat::Ico : FileFormat::Unknown;
}

FileFormat formatOfContainer(QByteArrayView head)
{
    if (head.size() >= 12 && head.startsWith("RIFF"))
        return formatOfRiff(head);
    if (head.size() >= 12 && head.sliced(4, 4) == "ftyp")
        return formatOfIso(head);
    if (head.size() >= 12 && (head.sliced(4, 4) == "moov" || head.sliced(4, 4) == "mdat" || head.sliced(4, 4) == "wide"))
        return FileFormat::Mov; // QuickTime before it had brands
    if (head.startsWith("\x1A\x45\xDF\xA3"))
        return formatOfEbml(head);
    if (head.startsWith("%PDF-"))
        return FileFormat::Pdf;
    return head.startsWith("PK\3\4") || head.startsWith("PK\5\6") ? FileFormat::Zip : FileFormat::Unknown;
}

FileFormat formatOfText(QByteArrayView head)
{
    if (looksLikeHtml(head))
        return FileFormat::Html;
    const QByteArrayView root = withoutProlog(head);
    if (root.startsWith("<svg") || root.startsWith("<svg:svg"))
        return FileFormat::Svg;
    const QByteArrayView text = head.trimmed();
    if (text.startsWith('{') || text.startsWith('['))
        return FileFormat::Json;
    return isText(head) ? FileFormat::Text : FileFormat::Unknown;
}

// Texts that can begin with a bracket, as JSON does.
bool isText(const QString &extension)
{
    static const QSet<QString> texts{u"ass"_s, u"csv"_s, u"gltf"_s, u"log"_s, u"lrc"_s,  u"md"_s, u"rtf"_s,
                                     u"srt"_s, u"tex"_s, u"toml"_s, u"tsv"_s, u"yaml"_s, u"yml"_s};
    return texts.contains(extension);
}

// Raw pictures that are TIFF files of their own kind.
bool isRawTiff(const QString &extension)
{
    static const QSet<QString> raw{u"dng"_s, u"cr2"_s, u"nef"_s, u"arw"_s};
    return raw.contains(extension);
}

// What a viewer or an editor opens; nothing that a system would run.
bool isPassive(const QString &extension)
{
    static const QSet<QString> passive{
        u"psd"_s, u"xcf"_s,  u"kra"_s,  u"ora"_s,   u"tga"_s,  u"exr"_s,   u"hdr"_s,         u"dds"_s, u"jp2"_s,  u"jxr"_s,  u"dng"_s,
        u"cr2"_s, u"cr3"_s,  u"nef"_s,  u"arw"_s,   u"raf"_s,  u"qoi"_s,   u"pnm"_s,         u"ppm"_s, u"pgm"_s,  u"icns"_s, u"eps"_s,
        u"ai"_s,  u"mpg"_s,  u"mpeg"_s, u"ts"_s,    u"m2ts"_s, u"wmv"_s,   u"flv"_s,         u"mxf"_s, u"ogv"_s,  u"aiff"_s, u"aif"_s,
        u"amr"_s, u"mid"_s,  u"midi"_s, u"wma"_s,   u"caf"_s,  u"glb"_s,   u"gltf"_s,        u"obj"_s, u"mtl"_s,  u"fbx"_s,  u"stl"_s,
        u"ply"_s, u"usdz"_s, u"3mf"_s,  u"blend"_s, u"7z"_s,   u"rar"_s,   u"gz"_s,          u"tgz"_s, u"xz"_s,   u"zst"_s,  u"tar"_s,
        u"bz2"_s, u"svgz"_s, u"epub"_s, u"cbz"_s,   u"docx"_s, u"xlsx"_s,  u"pptx"_s,        u"odt"_s, u"ods"_s,  u"odp"_s,  u"md"_s,
        u"csv"_s, u"tsv"_s,  u"srt"_s,  u"vtt"_s,   u"ass"_s,  u"lrc"_s,   u"log"_s,         u"xml"_s, u"yaml"_s, u"yml"_s,  u"toml"_s,
        u"tex"_s, u"rtf"_s,  u"ttf"_s,  u"otf"_s,   u"woff"_s, u"woff2"_s, u"safetensors"_s,
    };
    return passive.contains(extension);
}

// Can a file whose bytes say only this be of the kind that its name says?
bool canBe(FileFormat format, const QString &extension)
{
    if (format == FileFormat::Json)
        return isText(extension);
    if (format == FileFormat::Tiff)
        return isRawTiff(extension);
    if (format == FileFormat::Ogg)
        return extension == "ogv"_L1;
    const bool saysLittle = format == FileFormat::Unknown || format == FileFormat::Text || format == FileFormat::Zip;
    return saysLittle && isPassive(extension);
}

} // namespace

FileFormat formatOf(QByteArrayView head)
{
    for (const auto known : {formatOfContainer, formatOfImage, formatOfSound}) {
        if (const FileFormat format = known(head); format != FileFormat::Unknown)
            return format;
    }
    return formatOfText(head);
}

MediaType classOf(FileFormat format)
{
    return factsOf(format).mediaClass;
}

QString extensionOf(FileFormat format)
{
    return QString::fromLatin1(factsOf(format).extension);
}

FileFormat formatOfName(const QString &name)
{
    const QString extension = name.contains(u'.') ? name.section(u'.', -1).toLower() : QString();
    const auto *row = std::find_if(std::begin(facts), std::end(facts),
                                   [&](const FormatFacts &each) { return extension == QLatin1StringView(each.extension); });
    return row == std::end(facts) ? FileFormat::Unknown : row->format;
}

bool isSound(FileFormat format)
{
    static constexpr FileFormat sounds[]
        = {FileFormat::M4a, FileFormat::Mp3, FileFormat::Aac, FileFormat::Wav, FileFormat::Flac, FileFormat::Ogg, FileFormat::Opus};
    return std::find(std::begin(sounds), std::end(sounds), format) != std::end(sounds);
}

QString extensionOf(FileFormat format, const QString &name)
{
    const QString named = name.contains(u'.') ? name.section(u'.', -1).toLower() : QString();
    return canBe(format, named) ? named : extensionOf(format);
}

QString nameOf(FileFormat format)
{
    return QString::fromLatin1(factsOf(format).name);
}

bool hasMagic(FileFormat format)
{
    return format != FileFormat::Unknown && format != FileFormat::Html && format != FileFormat::Json && format != FileFormat::Text;
}

bool isCommonImage(FileFormat format)
{
    return format == FileFormat::Png || format == FileFormat::Jpeg || format == FileFormat::WebP || format == FileFormat::Gif
        || format == FileFormat::Avif;
}

bool matchesExpectation(FileFormat format, MediaType type, bool isSizeMet)
{
    if (format == FileFormat::Html)
        return false;
    switch (type) {
    case MediaType::Image:
    case MediaType::Video: return classOf(format) == type;
    case MediaType::Audio: return classOf(format) == MediaType::Video;
    case MediaType::Text: return format == FileFormat::Text || (format == FileFormat::Json && isSizeMet);
    case MediaType::Any: break;
    }
    return hasMagic(format) || isSizeMet;
}
