// SPDX-License-Identifier: MIT
#include "tests/support/mediafiles.h"

#include "app/common/files/crc32.h"

#include <QRandomGenerator>
#include <QtEndian>

namespace {

QByteArray bigEndian(qsizetype number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(static_cast<quint32>(number), bytes.data());
    return bytes;
}

QByteArray filling(qsizetype size, int salt)
{
    QRandomGenerator generator(static_cast<quint32>(salt) + 1);
    QByteArray bytes(size, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(generator.bounded(1, 255)); // neither 0 nor 255, which mean something in a JPEG
    return bytes;
}

QByteArray pngChunk(const QByteArray &type, const QByteArray &content)
{
    return bigEndian(content.size()) + type + content + bigEndian(crc32Of(content, crc32Of(type)));
}

QByteArray box(const QByteArray &type, const QByteArray &content)
{
    return bigEndian(content.size() + 8) + type + content;
}

} // namespace

QByteArray pngFile(qsizetype size, int salt)
{
    const QByteArray head = QByteArray("\x89PNG\r\n\x1a\n") + pngChunk("IHDR", QByteArray(13, '\1'));
    const QByteArray end = pngChunk("IEND", {});
    return head + pngChunk("IDAT", filling(size - head.size() - end.size() - 12, salt)) + end;
}

QByteArray jpegFile(qsizetype size, int salt)
{
    const QByteArray head = QByteArray::fromHex("FFD8FFE000104A46494600010100000100010000FFDA0008010100003F00");
    return head + filling(size - head.size() - 2, salt) + QByteArray::fromHex("FFD9");
}

QByteArray webpFile(qsizetype size, int salt)
{
    QByteArray length(4, '\0');
    qToLittleEndian(static_cast<quint32>(size - 8), length.data());
    return "RIFF" + length + "WEBPVP8 " + filling(size - 16, salt);
}

QByteArray mp4File(qsizetype size, int salt)
{
    const QByteArray head = box("ftyp", "isom0000isom") + box("moov", QByteArray(40, '\1'));
    return head + box("mdat", filling(size - head.size() - 8, salt));
}
