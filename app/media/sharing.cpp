#include "app/media/sharing.h"

#include "app/media/metadata.h"

using namespace Qt::StringLiterals;

namespace {

std::optional<QByteArray> stripped(QByteArrayView file, FileFormat format)
{
    switch (format) {
    case FileFormat::Png: return strippedPng(file);
    case FileFormat::Jpeg: return strippedJpeg(file);
    case FileFormat::WebP: return strippedWebP(file);
    case FileFormat::Gif: return strippedGif(file);
    case FileFormat::Mp4: return strippedMp4(file);
    case FileFormat::Unknown:
    case FileFormat::Avif:
    case FileFormat::WebM:
    case FileFormat::Html:
    case FileFormat::Json:
    case FileFormat::Text: return std::nullopt;
    }
    return std::nullopt;
}

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

// 8-4-4-4-12, with `step` bytes from one sign to the next; those between are zero.
bool isGuidAt(const char *text, qsizetype length, int step)
{
    constexpr int signs = 36;
    if (length < (signs - 1) * step + 1)
        return false;
    for (int i = 0; i < signs; ++i) {
        const bool isDash = i == 8 || i == 13 || i == 18 || i == 23;
        const char c = text[i * step];
        if (isDash ? c != '-' : !isHexDigit(c))
            return false;
        if (step == 2 && i > 0 && text[i * step - 1] != '\0')
            return false;
    }
    return true;
}

} // namespace

// Looks for the dashes: they are rarer than digits.
bool holdsGuid(QByteArrayView bytes)
{
    const qsizetype size = bytes.size();
    for (qsizetype at = bytes.indexOf('-'); at >= 0; at = bytes.indexOf('-', at + 1)) {
        for (const int step : {1, 2}) {
            const qsizetype start = at - 8 * step;
            if (start >= 0 && isGuidAt(bytes.data() + start, size - start, step))
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
