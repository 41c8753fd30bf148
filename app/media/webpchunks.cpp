#include "app/media/metadata.h"

#include <QtEndian>

#include <algorithm>
#include <array>

// WebP (RFC 9649): a RIFF of chunks with a name, a length and data, filled up to an even length.

namespace {

constexpr char exifFlag = 0x08;
constexpr char xmpFlag = 0x04;
constexpr qsizetype animationFrame = 16; // bytes of ANMF before its chunks

QByteArray chunk(QByteArrayView name, QByteArrayView data)
{
    QByteArray length(4, '\0');
    qToLittleEndian(static_cast<quint32>(data.size()), length.data());
    QByteArray bytes = name.toByteArray() + length + data.toByteArray();
    return data.size() % 2 == 0 ? bytes : bytes.append('\0');
}

bool isOneOf(QByteArrayView name, std::initializer_list<QByteArrayView> names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

// Gives each chunk to `take`. false: they do not fill their room.
template<typename Take>
bool eachChunk(QByteArrayView room, Take take)
{
    while (!room.isEmpty()) {
        if (room.size() < 8)
            return false;
        const qint64 length = qFromLittleEndian<quint32>(room.data() + 4);
        if (length > room.size() - 8)
            return false;
        take(room.first(4), room.sliced(8, length));
        room = room.sliced(std::min<qint64>(8 + length + length % 2, room.size()));
    }
    return true;
}

// A frame may hold chunks of its own.
std::optional<QByteArray> strippedFrame(QByteArrayView data)
{
    if (data.size() < animationFrame)
        return std::nullopt;
    QByteArray clean = data.first(animationFrame).toByteArray();
    const bool isGood = eachChunk(data.sliced(animationFrame), [&](QByteArrayView name, QByteArrayView content) {
        if (isOneOf(name, {"ALPH", "VP8 ", "VP8L"}))
            clean += chunk(name, content);
    });
    return isGood ? std::optional(clean) : std::nullopt;
}

} // namespace

std::optional<QByteArray> strippedWebP(QByteArrayView file)
{
    if (file.size() < 12 || !startsWith(file, "RIFF") || file.sliced(8, 4) != "WEBP")
        return std::nullopt;
    const qint64 length = qFromLittleEndian<quint32>(file.data() + 4);
    if (length < 4 || length > file.size() - 8)
        return std::nullopt;
    QByteArray clean;
    int orientation = 1;
    qsizetype header = -1; // where VP8X begins
    bool isWhole = true;
    const bool isGood = eachChunk(file.sliced(12, length - 4), [&](QByteArrayView name, QByteArrayView data) {
        if (name == "ANMF") {
            const auto frame = strippedFrame(data);
            isWhole = isWhole && frame;
            clean += chunk(name, frame.value_or(QByteArray()));
        } else if (name == "EXIF") {
            orientation = orientationIn(data);
        } else if (name == "VP8X" && header < 0 && data.size() >= 10) {
            header = clean.size();
            clean += chunk(name, data.first(10));
        } else if (isOneOf(name, {"VP8 ", "VP8L", "ALPH", "ANIM", "ICCP"})) {
            clean += chunk(name, data);
        }
    });
    if (!isGood || !isWhole || clean.isEmpty())
        return std::nullopt;
    if (header >= 0) { // without it, EXIF means nothing
        char &flags = clean[header + 8];
        flags = static_cast<char>(flags & ~(exifFlag | xmpFlag));
        if (orientation != 1) {
            flags = static_cast<char>(flags | exifFlag);
            clean += chunk("EXIF", exifOf(orientation));
        }
    }
    return chunk("RIFF", "WEBP" + clean);
}
