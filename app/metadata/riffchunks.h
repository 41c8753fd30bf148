// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QtEndian>

#include <algorithm>
#include <optional>

// RIFF, which WebP (RFC 9649) and WAV are of: chunks with a name, a length and data, filled up to an even length.

[[nodiscard]] inline QByteArray riffChunk(QByteArrayView name, QByteArrayView data)
{
    QByteArray length(4, '\0');
    qToLittleEndian(static_cast<quint32>(data.size()), length.data());
    QByteArray bytes = name.toByteArray() + length + data.toByteArray();
    return data.size() % 2 == 0 ? bytes : bytes.append('\0');
}

// The chunks of a file of that form; nothing: it is none, or it is cut off. What follows them goes.
[[nodiscard]] inline std::optional<QByteArrayView> riffContent(QByteArrayView file, QByteArrayView form)
{
    if (file.size() < 12 || file.first(4) != "RIFF" || file.sliced(8, 4) != form)
        return std::nullopt;
    const qint64 length = qFromLittleEndian<quint32>(file.data() + 4);
    if (length < 4 || length > file.size() - 8)
        return std::nullopt;
    return file.sliced(12, length - 4);
}

// Passes the name and the data of each chunk to `take`. false: they do not fill their room.
template<typename Sink>
[[nodiscard]] bool eachRiffChunk(QByteArrayView room, Sink take)
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
