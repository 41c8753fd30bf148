// SPDX-License-Identifier: MIT
#include "tests/support/brotlipacking.h"

#include <QtGlobal>

#include <brotli/encode.h>

QByteArray brotliPacked(const QByteArray &content)
{
    size_t size = BrotliEncoderMaxCompressedSize(static_cast<size_t>(content.size()));
    QByteArray packed(static_cast<qsizetype>(size), Qt::Uninitialized);
    const auto *input = reinterpret_cast<const uint8_t *>(content.constData());
    if (!BrotliEncoderCompress(5, BROTLI_DEFAULT_WINDOW, BROTLI_MODE_GENERIC, static_cast<size_t>(content.size()), input, &size,
                               reinterpret_cast<uint8_t *>(packed.data())))
        qFatal("a test's body could not be packed");
    packed.truncate(static_cast<qsizetype>(size));
    return packed;
}
