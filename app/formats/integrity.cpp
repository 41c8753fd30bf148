// SPDX-License-Identifier: MIT
#include "app/formats/integrity.h"

#include "app/formats/bytereader.h"

#include <QFile>

namespace {

FileEnd endOf(ByteReader &reader, FileFormat format)
{
    switch (format) {
    case FileFormat::Png: return endOfPng(reader);
    case FileFormat::Jpeg: return endOfJpeg(reader);
    case FileFormat::Gif: return endOfGif(reader);
    case FileFormat::Bmp: return endOfBmp(reader);
    case FileFormat::Tiff: return endOfTiff(reader);
    case FileFormat::Ico: return endOfIco(reader);
    case FileFormat::Svg: return endOfSvg(reader);
    case FileFormat::Avif:
    case FileFormat::Heic: return endOfHeif(reader);
    case FileFormat::Jxl: return endOfJxlBoxes(reader);
    case FileFormat::Mp4:
    case FileFormat::Mov:
    case FileFormat::ThreeGp:
    case FileFormat::M4a:
    case FileFormat::Cr3: return endOfMovie(reader);
    case FileFormat::WebM:
    case FileFormat::Matroska: return endOfMatroska(reader);
    case FileFormat::WebP:
    case FileFormat::Avi:
    case FileFormat::Wav: return endOfRiff(reader);
    case FileFormat::Mp3: return endOfMp3(reader);
    case FileFormat::Flac: return endOfFlac(reader);
    case FileFormat::Ogg:
    case FileFormat::Opus: return endOfOgg(reader);
    case FileFormat::Pdf: return endOfPdf(reader);
    case FileFormat::Zip: return endOfZip(reader);
    case FileFormat::JxlCodestream:
    case FileFormat::Aac:
    case FileFormat::Unknown:
    case FileFormat::Html:
    case FileFormat::Json:
    case FileFormat::Text: return FileEnd::None;
    }
    return FileEnd::None;
}

} // namespace

FileEnd endOf(QFile &file, FileFormat format)
{
    ByteReader reader(file);
    return reader.size() == 0 ? FileEnd::Missing : endOf(reader, format);
}

bool isEnded(FileEnd end)
{
    return end == FileEnd::Found || end == FileEnd::Followed;
}

Wholeness wholenessOf(QFile &file, FileFormat format, qint64 received, qint64 announced, qint64 listed)
{
    return wholenessOf(endOf(file, format), file.size(), received, announced, listed);
}

Wholeness wholenessOf(FileEnd end, qint64 size, qint64 received, qint64 announced, qint64 listed)
{
    if (size == 0 || (announced >= 0 && received != announced))
        return Wholeness::Cut;
    if (isEnded(end))
        return Wholeness::Whole;
    const bool isListed = listed >= 0 && size == listed;
    const bool isOther = listed >= 0 && size != listed;
    if (isOther)
        return end == FileEnd::None && announced >= 0 && size > listed ? Wholeness::WholeByCount : Wholeness::Cut;
    const bool isCounted = announced >= 0 || isListed;
    if (end == FileEnd::None)
        return isCounted ? Wholeness::Whole : Wholeness::Unknown;
    return isCounted ? Wholeness::WholeByCount : Wholeness::Cut;
}
