// SPDX-License-Identifier: MIT
#include "app/metadata/sharing.h"

#include "app/metadata/metadata.h"
#include "app/text/guid.h"

using namespace Qt::StringLiterals;

namespace {

std::optional<QByteArray> stripped(QByteArrayView file, FileFormat format)
{
    switch (format) {
    case FileFormat::Png: return strippedPng(file);
    case FileFormat::Jpeg: return strippedJpeg(file);
    case FileFormat::WebP: return strippedWebP(file);
    case FileFormat::Gif: return strippedGif(file);
    case FileFormat::Mp4:
    case FileFormat::Mov:
    case FileFormat::M4a:
    case FileFormat::ThreeGp: return strippedMp4(file);
    case FileFormat::Mp3: return strippedMp3(file);
    case FileFormat::Wav: return strippedWav(file);
    case FileFormat::Flac: return strippedFlac(file);
    case FileFormat::Ogg:
    case FileFormat::Opus: return strippedOgg(file);
    case FileFormat::Unknown:
    case FileFormat::Avif:
    case FileFormat::Heic:
    case FileFormat::Jxl:
    case FileFormat::JxlCodestream:
    case FileFormat::Bmp:
    case FileFormat::Tiff:
    case FileFormat::Ico:
    case FileFormat::Cr3:
    case FileFormat::Svg:
    case FileFormat::WebM:
    case FileFormat::Matroska:
    case FileFormat::Avi:
    case FileFormat::Aac:
    case FileFormat::Pdf:
    case FileFormat::Zip:
    case FileFormat::Html:
    case FileFormat::Json:
    case FileFormat::Text: return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

// Looks for the dashes: they are rarer than digits.
bool holdsGuid(QByteArrayView bytes)
{
    for (qsizetype at = bytes.indexOf('-'); at >= 0; at = bytes.indexOf('-', at + 1)) {
        for (const int step : {1, 2}) {
            if (isGuidAt(bytes, at - 8 * step, step))
                return true;
        }
    }
    return false;
}

Result<QByteArray> withoutMetadata(QByteArrayView file, FileFormat format)
{
    const auto clean = stripped(file, format);
    if (!clean)
        return Error{.kind = Error::Kind::NotShareable, .detail = u"the format is not known, or the file is broken"_s};
    if (holdsGuid(*clean))
        return Error{.kind = Error::Kind::NotShareable, .detail = u"a GUID is left"_s};
    return *clean;
}
