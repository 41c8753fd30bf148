// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>

#include <array>

// An open file as a row of bytes with a place in it, read in pieces. Any read past the end makes it fail for good, so that callers check
// once. One thread; the file outlives it.
class ByteReader
{
public:
    explicit ByteReader(QFile &file);

    [[nodiscard]] bool hasFailed() const { return m_failed; }
    [[nodiscard]] qint64 place() const { return m_place - (m_filled - m_used); }
    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] qint64 left() const { return m_size - place(); }
    [[nodiscard]] bool isAtEnd() const { return place() >= m_size; }

    // Zero past the end.
    quint8 byte();
    quint64 bigEndian(int bytes);
    quint64 littleEndian(int bytes);
    // At most as many as are left.
    [[nodiscard]] QByteArray bytes(qint64 count);

    void skip(quint64 count);
    void goTo(qint64 place); // from the start of the file
    // Skips them as well. Returns their checksum, see crc32Of().
    [[nodiscard]] quint32 sum(quint64 count, quint32 before);
    // Up to and past the next byte of this value; fails when there is none.
    void skipPast(quint8 value);

private:
    bool refill();

    QFile &m_file;
    const qint64 m_size;
    std::array<char, 64 * 1024> m_buffer{};
    qint64 m_used = 0;
    qint64 m_filled = 0;
    qint64 m_place = 0; // in the file, one past the buffer
    bool m_failed = false;
};
