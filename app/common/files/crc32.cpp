// SPDX-License-Identifier: MIT
#include "app/common/files/crc32.h"

#include <zlib.h>

quint32 crc32Of(QByteArrayView bytes, quint32 before)
{
    // Without a place zlib returns where it begins, whatever came before.
    if (bytes.isEmpty())
        return before;
    return static_cast<quint32>(crc32_z(before, reinterpret_cast<const Bytef *>(bytes.data()), static_cast<z_size_t>(bytes.size())));
}
