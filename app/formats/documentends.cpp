// SPDX-License-Identifier: MIT
#include "app/formats/fileends.h"

#include "app/formats/bytereader.h"

#include <QtEndian>
#include <QXmlStreamReader>

#include <algorithm>

namespace {

constexpr qint64 maxSvg = 32 * 1024 * 1024; // bytes: it is read as a whole
constexpr qint64 maxTail = 66 * 1024;       // bytes: the end record of ZIP with the longest comment

QByteArray tailOf(ByteReader &reader, qint64 most)
{
    reader.goTo(std::max<qint64>(0, reader.size() - most));
    return reader.bytes(most);
}

} // namespace

FileEnd endOfSvg(ByteReader &reader)
{
    if (reader.size() > maxSvg)
        return FileEnd::None;
    reader.goTo(0);
    QXmlStreamReader xml(reader.bytes(reader.size()));
    int depth = 0;
    bool hasRoot = false;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        depth += token == QXmlStreamReader::StartElement ? 1 : token == QXmlStreamReader::EndElement ? -1 : 0;
        hasRoot = hasRoot || token == QXmlStreamReader::StartElement;
    }
    if (!xml.hasError())
        return FileEnd::Found;
    if (hasRoot && depth == 0)
        return FileEnd::Stray;
    return xml.error() == QXmlStreamReader::PrematureEndOfDocumentError ? FileEnd::Missing : FileEnd::Damaged;
}

FileEnd endOfPdf(ByteReader &reader)
{
    const QByteArray head = reader.bytes(1024);
    const qsizetype linearized = head.indexOf("/Linearized");
    const qsizetype lengthAt = linearized < 0 ? -1 : head.indexOf("/L ", linearized);
    if (lengthAt >= 0) {
        const QByteArray digits = head.sliced(lengthAt + 3).trimmed();
        const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
        const auto count = std::find_if_not(digits.begin(), digits.end(), isDigit) - digits.begin();
        if (digits.first(count).toLongLong() > reader.size())
            return FileEnd::Missing;
    }
    const QByteArray tail = tailOf(reader, 1024);
    const qsizetype at = tail.lastIndexOf("%%EOF");
    if (at < 0)
        return FileEnd::Missing;
    return tail.sliced(at + 5).trimmed().isEmpty() ? FileEnd::Found : FileEnd::Stray; // or of an older version of it
}

FileEnd endOfZip(ByteReader &reader)
{
    const QByteArray tail = tailOf(reader, maxTail);
    const qsizetype at = tail.lastIndexOf("PK\5\6");
    if (at < 0 || tail.size() < at + 22)
        return FileEnd::Missing;
    const qint64 place = reader.size() - tail.size() + at;
    const auto number = [&](qsizetype offset) { return qint64(qFromLittleEndian<quint32>(tail.data() + at + offset)); };
    const qint64 directorySize = number(12), directoryAt = number(16);
    const bool isOurs = directoryAt == 0xFFFFFFFF || directoryAt + directorySize == place; // else of an archive in the archive
    const qint64 end = at + 22 + qFromLittleEndian<quint16>(tail.data() + at + 20);
    if (end > tail.size())
        return FileEnd::Missing;
    return end == tail.size() && isOurs ? FileEnd::Found : FileEnd::Stray;
}
