// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

// The checksum of PNG and of many others (ISO 3309; W3C PNG, annex D), a piece at a time. Qt has another only, and zlib, which it uses, is
// not there to be linked everywhere. 10 MB take some 4 ms.
class Crc32
{
public:
    void add(QByteArrayView bytes);
    [[nodiscard]] quint32 value() const { return ~m_rest; }

private:
    quint32 m_rest = 0xFFFFFFFFu;
};
