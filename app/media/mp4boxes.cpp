#include "app/media/metadata.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

// mp4 (ISO 14496-12): boxes of length, type and content, some of which hold boxes. Sample tables tell places in the file, so nothing may
// move: what goes becomes a `free` box of zeros.

namespace {

constexpr int deepest = 8; // boxes within boxes; files use five

bool isOneOf(QByteArrayView type, std::initializer_list<QByteArrayView> types)
{
    return std::find(types.begin(), types.end(), type) != types.end();
}

// Works on the copy, in place. false: the boxes do not fill their room.
bool cleanBoxes(char *bytes, qint64 size, int depth)
{
    while (size > 0) {
        if (size < 8)
            return false;
        qint64 length = qFromBigEndian<quint32>(bytes);
        qint64 head = 8;
        if (length == 1 && size >= 16) { // a long one
            const auto longLength = qFromBigEndian<quint64>(bytes + 8);
            length = longLength > static_cast<quint64>(size) ? -1 : static_cast<qint64>(longLength);
            head = 16;
        } else if (length == 0 && depth == 0) { // up to the end of the file
            length = size;
        }
        if (length < head || length > size)
            return false;
        const QByteArrayView type(bytes + 4, 4);
        if (isOneOf(type, {"udta", "meta", "uuid", "free", "skip", "wide"})) {
            std::memcpy(bytes + 4, "free", 4);
            std::memset(bytes + head, 0, static_cast<size_t>(length - head));
        } else if (type == "hdlr" && length > head + 24) { // the handler's name, for people
            std::memset(bytes + head + 24, 0, static_cast<size_t>(length - head - 24));
        } else if (isOneOf(type, {"moov", "trak", "mdia", "minf", "edts", "moof", "traf", "mvex"})) {
            if (depth >= deepest || !cleanBoxes(bytes + head, length - head, depth + 1))
                return false;
        }
        bytes += length;
        size -= length;
    }
    return true;
}

} // namespace

std::optional<QByteArray> strippedMp4(QByteArrayView file)
{
    if (file.size() < 8 || file.sliced(4, 4) != "ftyp")
        return std::nullopt;
    QByteArray clean = file.toByteArray();
    if (!cleanBoxes(clean.data(), clean.size(), 0))
        return std::nullopt;
    return clean;
}
