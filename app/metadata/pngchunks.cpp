// SPDX-License-Identifier: MIT
#include "app/common/files/crc32.h"
#include "app/metadata/metadata.h"
#include "app/metadata/sharing.h"

#include <QSet>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <limits>

// PNG (W3C, third edition): a signature, then chunks of length, type, data and CRC.

namespace {

constexpr qsizetype frame = 12;              // bytes of a chunk around its data
constexpr qsizetype maxProfile = 256 * 1024; // compressed: to look into one must not become a bomb of a gigabyte
constexpr QByteArrayView signature("\x89PNG\r\n\x1A\n");

// What pixels need, colours and animation with them, and how long each may be. Text, time, suggested palettes and everything private is not
// among them.
struct KeptChunk
{
    QByteArrayView type;
    qint64 least = 0;
    qint64 most = 0;
    bool isOnce = true;
};

constexpr qint64 any = std::numeric_limits<qint64>::max();

const KeptChunk *keptChunk(QByteArrayView type)
{
    static constexpr auto kept = std::to_array<KeptChunk>({
        {"IHDR", 13, 13}, {"PLTE", 3, 768}, {"IDAT", 0, any, false}, {"IEND", 0, 0},          {"tRNS", 1, 256},
        {"cHRM", 32, 32}, {"gAMA", 4, 4},   {"sBIT", 1, 4},          {"sRGB", 1, 1},          {"cICP", 4, 4},
        {"mDCV", 24, 24}, {"cLLI", 8, 8},   {"mDCv", 24, 24},        {"cLLi", 8, 8},          {"bKGD", 1, 6},
        {"pHYs", 9, 9},   {"acTL", 8, 8},   {"fcTL", 26, 26, false}, {"fdAT", 4, any, false},
    });
    const auto *found = std::find_if(kept.begin(), kept.end(), [&](const KeptChunk &one) { return one.type == type; });
    return found == kept.end() ? nullptr : found;
}

// Whether pixels of this colour type (W3C PNG, 11.2.1) use the chunk: a palette of colours that nobody points at has room for a text.
bool isUsed(QByteArrayView type, qint64 length, int colourType, bool isAnimated)
{
    if (type == "PLTE")
        return colourType == 3;
    if (type == "tRNS")
        return colourType == 3 || (colourType == 0 && length == 2) || (colourType == 2 && length == 6);
    return isAnimated || (type != "fcTL" && type != "fdAT");
}

QByteArray chunk(QByteArrayView type, QByteArrayView data)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(static_cast<quint32>(data.size()), bytes.data());
    bytes.append(type).append(data);
    QByteArray sum(4, '\0');
    qToBigEndian(crc32Of(QByteArrayView(bytes).sliced(4)), sum.data());
    return bytes + sum;
}

// The profile under a name that says nothing, and without its texts. Empty: it is none. Nothing: it may not be passed on.
std::optional<QByteArray> profileChunk(QByteArrayView data)
{
    const qsizetype end = data.indexOf('\0');
    if (data.size() > maxProfile)
        return std::nullopt;
    if (end < 0 || end + 2 > data.size())
        return QByteArray();
    const QByteArray compressed = data.sliced(end + 2).toByteArray();
    if (compressed.size() < 6 || (compressed[0] & 0x0F) != 8) // no zlib data
        return QByteArray();
    QByteArray hint(4, '\0'); // of its length, as qUncompress() expects it
    qToBigEndian(static_cast<quint32>(compressed.size() * 4), hint.data());
    const QByteArray profile = strippedProfile(qUncompress(hint + compressed));
    if (profile.isEmpty())
        return QByteArray();
    if (holdsGuid(profile))
        return std::nullopt;
    return chunk("iCCP", QByteArray("ICC profile\0\0", 13) + qCompress(profile).sliced(4));
}

} // namespace

std::optional<QByteArray> strippedPng(QByteArrayView file)
{
    if (!startsWith(file, signature) || file.size() < signature.size() + 13 + frame || file.sliced(12, 4) != "IHDR")
        return std::nullopt;
    const auto colourType = static_cast<uchar>(file[25]);
    QByteArray clean = signature.toByteArray();
    clean.reserve(file.size());
    QSet<QByteArray> seen; // a second one of most would be passed over
    for (QByteArrayView rest = file.sliced(signature.size()); rest.size() >= frame;) {
        const qint64 length = qFromBigEndian<quint32>(rest.data());
        if (length > rest.size() - frame)
            return std::nullopt;
        const QByteArray type = rest.sliced(4, 4).toByteArray();
        const QByteArrayView data = rest.sliced(8, length);
        const bool isFirst = !seen.contains(type);
        const KeptChunk *kept = keptChunk(type);
        if (type == "eXIf" && isFirst && orientationIn(data) != 1) {
            clean += chunk(type, exifOf(orientationIn(data)));
        } else if (type == "iCCP" && isFirst) {
            const auto profile = profileChunk(data);
            if (!profile)
                return std::nullopt;
            clean += *profile;
        } else if (kept && length >= kept->least && length <= kept->most && (isFirst || !kept->isOnce)
                   && isUsed(type, length, colourType, seen.contains("acTL")))
        {
            clean += rest.first(length + frame);
        }
        if (type == "IEND")
            return clean;
        seen.insert(type);
        rest = rest.sliced(length + frame);
    }
    return std::nullopt;
}
