// SPDX-License-Identifier: MIT
#include "app/media/unpacking.h"

#include "app/common/files/durable.h"
#include "app/net/contentdecoder.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pieceSize = 64 * 1024;

std::optional<Error> problemWriting(QFile &file, QByteArrayView piece, const PackedBody &body)
{
    if (file.pos() + piece.size() > body.most)
        return body.whereMore;
    if (file.write(piece.data(), piece.size()) == piece.size())
        return std::nullopt;
    return withFullDisk({.kind = Error::Kind::Disk, .detail = file.errorString()}, file.fileName(), piece.size());
}

std::optional<Error> unpack(QFile &packed, QFile &plain, const PackedBody &body)
{
    ContentDecoder decoder(body.encoding);
    std::optional<Error> problem;
    const auto take = [&](QByteArrayView piece) {
        problem = problemWriting(plain, piece, body);
        return !problem;
    };
    for (QByteArray piece = packed.read(pieceSize); !piece.isEmpty(); piece = packed.read(pieceSize)) {
        const auto outcome = decoder.decode(piece, take);
        if (problem)
            return problem;
        if (outcome == ContentDecoder::Outcome::Damaged)
            return Error{.kind = Error::Kind::CutShort, .detail = u"the compressed body is damaged"_s};
    }
    if (packed.error() != QFileDevice::NoError)
        return Error{.kind = Error::Kind::Disk, .detail = packed.errorString()};
    if (!decoder.isAtEnd())
        return Error{.kind = Error::Kind::CutShort, .detail = u"the end of the compressed body is missing"_s};
    if (!plain.flush())
        return withFullDisk({.kind = Error::Kind::Disk, .detail = plain.errorString()}, plain.fileName(), pieceSize);
    return std::nullopt;
}

// A new part of this media item with what is in the body; none is left where that fails.
Result<Parts::Part> unpacked(const Parts &parts, const MediaKey &key, const PackedBody &body)
{
    QFile packed(body.path);
    if (!packed.open(QIODevice::ReadOnly))
        return Error{.kind = Error::Kind::Disk, .detail = packed.errorString()};
    const Result<Parts::Part> part = parts.open(key);
    if (!part)
        return part.error();
    QFile plain(part->path);
    const bool isOpen = plain.open(QIODevice::WriteOnly | QIODevice::Truncate);
    const auto problem = isOpen ? unpack(packed, plain, body) : Error{.kind = Error::Kind::Disk, .detail = plain.errorString()};
    plain.close();
    if (!problem)
        return part;
    plain.remove();
    return *problem;
}

} // namespace

Result<StoredFile> adoptUnpacked(const MediaStore &store, const PackedBody &body, const MediaKey &key, ExpectedFile expected)
{
    const Result<Parts::Part> part = unpacked(store.parts(), key, body);
    QFile::remove(body.path);
    if (!part)
        return part.error();
    expected.announcedSize = QFileInfo(part->path).size(); // a packed body that came to its own end is all of it
    return store.adopt(part->path, key, expected);
}
