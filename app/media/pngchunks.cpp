#include "app/common/crc32.h"
#include "app/media/metadata.h"
#include "app/media/sharing.h"

#include <QtEndian>

#include <algorithm>
#include <array>

// PNG (W3C, third edition): a signature, then chunks of length, type, data and CRC.

namespace {

constexpr qsizetype frame = 12;                  // bytes of a chunk around its data
constexpr qsizetype largestProfile = 256 * 1024; // compressed: to look into one must not become a bomb of a gigabyte
constexpr QByteArrayView signature("\x89PNG\r\n\x1A\n");

// What pixels need, colours and animation with them. Text, time, suggested palettes and everything private is not among them.
bool isKept(QByteArrayView type)
{
    static constexpr std::array<QByteArrayView, 19> kept{"IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "sBIT", "sRGB", "cICP",
                                                         "mDCV", "cLLI", "mDCv", "cLLi", "bKGD", "pHYs", "acTL", "fcTL", "fdAT"};
    return std::find(kept.begin(), kept.end(), type) != kept.end();
}

QByteArray chunk(QByteArrayView type, QByteArrayView data)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(static_cast<quint32>(data.size()), bytes.data());
    bytes.append(type).append(data);
    Crc32 crc;
    crc.add(QByteArrayView(bytes).sliced(4));
    QByteArray sum(4, '\0');
    qToBigEndian(crc.value(), sum.data());
    return bytes + sum;
}

// The profile under a name that says nothing. Its own texts are compressed, so they are looked at here. Nothing: it may not be passed on.
std::optional<QByteArray> profileChunk(QByteArrayView data)
{
    const qsizetype end = data.indexOf('\0');
    if (end < 0 || end + 2 > data.size() || data.size() > largestProfile)
        return std::nullopt;
    const QByteArray compressed = data.sliced(end + 2).toByteArray();
    QByteArray hint(4, '\0'); // of its length, as qUncompress() wants it
    qToBigEndian(static_cast<quint32>(compressed.size() * 4), hint.data());
    const QByteArray profile = qUncompress(hint + compressed);
    if (profile.isEmpty() || holdsGuid(profile))
        return std::nullopt;
    return chunk("iCCP", QByteArray("ICC profile\0\0", 13) + qCompress(profile).sliced(4));
}

} // namespace

std::optional<QByteArray> strippedPng(QByteArrayView file)
{
    if (!startsWith(file, signature))
        return std::nullopt;
    QByteArray clean = signature.toByteArray();
    clean.reserve(file.size());
    for (QByteArrayView rest = file.sliced(signature.size()); rest.size() >= frame;) {
        const qint64 length = qFromBigEndian<quint32>(rest.data());
        if (length > rest.size() - frame)
            return std::nullopt;
        const QByteArrayView type = rest.sliced(4, 4);
        const QByteArrayView data = rest.sliced(8, length);
        if (type == "eXIf" && orientationIn(data) != 1) {
            clean += chunk(type, exifOf(orientationIn(data)));
        } else if (type == "iCCP") {
            const auto profile = profileChunk(data);
            if (!profile)
                return std::nullopt;
            clean += *profile;
        } else if (isKept(type)) {
            clean += rest.first(length + frame);
        }
        if (type == "IEND")
            return clean;
        rest = rest.sliced(length + frame);
    }
    return std::nullopt;
}
