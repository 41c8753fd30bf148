// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

// The checksum of PNG and of many others (ISO 3309; W3C PNG, annex D), by zlib. A text in pieces: `before` is the checksum of those that
// came before.
[[nodiscard]] quint32 crc32Of(QByteArrayView bytes, quint32 before = 0);
