// SPDX-License-Identifier: MIT
#include "app/formats/bytereader.h"

#include "app/common/files/crc32.h"

#include <algorithm>

ByteReader::ByteReader(QFile &file)
    : m_file(file)
    , m_size(file.size())
{
    m_failed = !m_file.seek(0);
}

quint8 ByteReader::byte()
{
    if (m_used == m_filled && !refill())
        return 0;
    return static_cast<quint8>(m_buffer.at(static_cast<size_t>(m_used++)));
}

quint64 ByteReader::bigEndian(int bytes)
{
    quint64 value = 0;
    for (int i = 0; i < bytes; ++i)
        value = value << 8 | byte();
    return value;
}

quint64 ByteReader::littleEndian(int bytes)
{
    quint64 value = 0;
    for (int i = 0; i < bytes; ++i)
        value |= static_cast<quint64>(byte()) << (8 * i);
    return value;
}

QByteArray ByteReader::bytes(qint64 count)
{
    QByteArray result(std::clamp<qint64>(count, 0, left()), '\0');
    for (char &each : result)
        each = static_cast<char>(byte());
    return result;
}

void ByteReader::skip(quint64 count)
{
    if (count > static_cast<quint64>(left())) {
        m_failed = true;
        return;
    }
    const auto buffered = static_cast<quint64>(m_filled - m_used);
    if (count <= buffered) {
        m_used += static_cast<qint64>(count);
        return;
    }
    goTo(place() + static_cast<qint64>(count));
}

void ByteReader::goTo(qint64 place)
{
    if (place < 0 || place > m_size) {
        m_failed = true;
        return;
    }
    if (place >= m_place - m_filled && place <= m_place) { // here already: most boxes and blocks are small
        m_used = place - (m_place - m_filled);
        return;
    }
    m_place = place;
    m_used = m_filled = 0;
    m_failed = m_failed || !m_file.seek(m_place);
}

quint32 ByteReader::sum(quint64 count, quint32 before)
{
    m_failed = m_failed || count > static_cast<quint64>(left());
    for (auto left = static_cast<qint64>(count); left > 0 && !m_failed && (m_used < m_filled || refill());) {
        const qint64 piece = std::min(left, m_filled - m_used);
        before = crc32Of({m_buffer.data() + m_used, piece}, before);
        m_used += piece;
        left -= piece;
    }
    return before;
}

void ByteReader::skipPast(quint8 value)
{
    while (m_used < m_filled || refill()) {
        const auto *begin = m_buffer.data() + m_used;
        const auto *end = m_buffer.data() + m_filled;
        const auto *found = std::find(begin, end, static_cast<char>(value));
        m_used += found - begin;
        if (found != end) {
            ++m_used;
            return;
        }
    }
}

bool ByteReader::refill()
{
    m_used = 0;
    m_filled = std::max<qint64>(m_file.read(m_buffer.data(), static_cast<qint64>(m_buffer.size())), 0);
    m_place += m_filled;
    m_failed = m_failed || m_filled == 0;
    return m_filled > 0;
}
