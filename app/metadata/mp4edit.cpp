// SPDX-License-Identifier: MIT
#include "app/metadata/mp4edit.h"

#include <algorithm>
#include <cstring>

std::optional<Mp4Box> firstBoxIn(Bytes room, bool mayFill)
{
    if (room.size() < 8)
        return std::nullopt;
    quint64 length = numberAt<quint32>(room, 0);
    std::size_t head = 8;
    if (length == 1 && room.size() >= 16) {
        length = numberAt<quint64>(room, 8);
        head = 16;
    } else if (length == 0 && mayFill) {
        length = room.size();
    }
    if (length < head || length > room.size())
        return std::nullopt;
    const Bytes whole = room.first(static_cast<std::size_t>(length));
    return Mp4Box{.whole = whole, .content = whole.subspan(head)};
}

Bytes contentOf(Bytes room, std::initializer_list<QByteArrayView> path)
{
    for (const QByteArrayView type : path) {
        auto box = firstBoxIn(room);
        while (box && box->type() != type) {
            room = room.subspan(box->whole.size());
            box = firstBoxIn(room);
        }
        if (!box)
            return {};
        room = box->content;
    }
    return room;
}

void wipe(Bytes bytes)
{
    std::fill(bytes.begin(), bytes.end(), '\0');
}

void wipe(const Mp4Box &box)
{
    std::memcpy(box.whole.data() + 4, "free", 4);
    wipe(box.content);
}

bool keepOnly(Bytes content, std::initializer_list<KeptPart> kept)
{
    std::size_t done = 0;
    for (const KeptPart &part : kept) {
        if (part.until > content.size())
            return false;
        wipe(content.subspan(done, part.from - done));
        done = part.until;
    }
    wipe(content.subspan(done));
    return true;
}
