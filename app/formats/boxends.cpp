// SPDX-License-Identifier: MIT
#include "app/formats/fileends.h"

#include "app/formats/bytereader.h"
#include "app/formats/fragments.h"

#include <algorithm>
#include <optional>

namespace {

constexpr quint32 name(const char (&text)[5])
{
    return quint32(quint8(text[0])) << 24 | quint32(quint8(text[1])) << 16 | quint32(quint8(text[2])) << 8 | quint8(text[3]);
}

// What the boxes of a file, or of a box, have shown so far.
struct Boxes
{
    bool hasMovie = false;      // moov
    bool hasMeta = false;       // meta
    bool hasData = false;       // mdat
    bool isOpen = false;        // the last one goes on to the end of the file, wherever that is
    bool isCut = false;         // the last one is longer than the file
    bool isStray = false;       // no box follows the last one, but bytes do
    bool hasCodestream = false; // of JPEG XL: all of it
    qint64 farthest = 0;        // the last byte that anything refers to, if known
    Fragments fragments{};
};

struct Box
{
    quint32 type = 0;
    qint64 end = 0;
    bool isOpen = false;
};

bool isBoxType(quint32 type)
{
    for (int shift = 0; shift < 32; shift += 8) {
        const quint32 letter = type >> shift & 0xFF;
        if (letter != 0xA9 && (letter < 0x20 || letter > 0x7E))
            return false;
    }
    return true;
}

// Nothing: no box begins here. One that ends behind `limit` is returned all the same.
std::optional<Box> readBox(ByteReader &reader, qint64 limit)
{
    const qint64 start = reader.place();
    if (limit - start < 8)
        return std::nullopt;
    quint64 length = reader.bigEndian(4);
    const auto type = static_cast<quint32>(reader.bigEndian(4));
    const bool isOpen = length == 0;
    if (length == 1)
        length = reader.bigEndian(8);
    else if (isOpen)
        length = static_cast<quint64>(limit - start);
    const bool isBox = isBoxType(type) && length >= static_cast<quint64>(reader.place() - start);
    if (!isBox)
        return std::nullopt;
    return Box{.type = type, .end = start + static_cast<qint64>(std::min<quint64>(length, quint64(1) << 60)), .isOpen = isOpen};
}

// Calls `visit` for each box up to `limit`, with the reader at its content. False: one of them is longer than that.
template<typename Visit>
bool forEachBox(ByteReader &reader, qint64 limit, Visit visit)
{
    while (!reader.hasFailed() && reader.place() < limit) {
        const auto box = readBox(reader, limit);
        if (!box || box->end > limit)
            return false;
        visit(*box);
        reader.goTo(box->end);
    }
    return true;
}

// stco and co64: where chunks of samples begin.
void readChunkPlaces(ByteReader &reader, const Box &box, Boxes &boxes)
{
    const int size = box.type == name("co64") ? 8 : 4;
    reader.skip(4);
    for (quint64 left = reader.bigEndian(4); left > 0 && reader.place() < box.end && !reader.hasFailed(); --left)
        boxes.farthest = std::max(boxes.farthest, static_cast<qint64>(std::min(reader.bigEndian(size), quint64(1) << 60)));
}

// In which box of a movie does one that holds others stand? Read anywhere else, they could be as deep in each other as a file has room for.
quint32 parentOf(quint32 type)
{
    switch (type) {
    case name("trak"):
    case name("mvex"): return name("moov");
    case name("mdia"): return name("trak");
    case name("minf"): return name("mdia");
    case name("stbl"): return name("minf");
    default: return 0;
    }
}

void readMovie(ByteReader &reader, const Box &parent, Boxes &boxes)
{
    forEachBox(reader, parent.end, [&](const Box &box) {
        if (parentOf(box.type) == parent.type) {
            if (box.type == name("trak"))
                boxes.fragments.addTrack();
            boxes.fragments.areAnnounced = boxes.fragments.areAnnounced || box.type == name("mvex");
            readMovie(reader, box, boxes);
            return;
        }
        switch (box.type) {
        case name("stco"):
        case name("co64"): readChunkPlaces(reader, box, boxes); return;
        case name("mvhd"): boxes.fragments.readMovieHeader(reader); return;
        case name("tkhd"): boxes.fragments.readTrackHeader(reader); return;
        case name("mdhd"): boxes.fragments.readMediaHeader(reader); return;
        case name("mehd"): boxes.fragments.readExtendsHeader(reader); return;
        case name("trex"): boxes.fragments.readTrackDefaults(reader); return;
        default: return;
        }
    });
}

void readTrackFragment(ByteReader &reader, qint64 end, Boxes &boxes)
{
    forEachBox(reader, end, [&](const Box &box) {
        if (box.type == name("tfhd"))
            boxes.fragments.readFragmentHeader(reader);
        else if (box.type == name("trun"))
            boxes.fragments.readRun(reader, box.end);
    });
}

void readFragment(ByteReader &reader, qint64 end, Boxes &boxes)
{
    forEachBox(reader, end, [&](const Box &box) {
        if (box.type == name("traf"))
            readTrackFragment(reader, box.end, boxes);
    });
}

// ISO 14496-12, 8.11.3: where the parts of each picture are. Those inside of meta itself end with it.
void readItemPlaces(ByteReader &reader, qint64 boxEnd, Boxes &boxes)
{
    const quint8 version = reader.byte();
    reader.skip(3);
    const quint8 sizes = reader.byte(), more = reader.byte();
    const int offsetSize = sizes >> 4, lengthSize = sizes & 15, baseSize = more >> 4, indexSize = version > 0 ? more & 15 : 0;
    const int idSize = version < 2 ? 2 : 4;
    const bool isExtentEmpty = offsetSize + lengthSize + indexSize == 0; // however many there are, they are one
    const auto hasMore = [&] { return reader.place() < boxEnd && !reader.hasFailed(); };
    for (quint64 left = reader.bigEndian(idSize); left > 0 && hasMore(); --left) {
        reader.skip(static_cast<quint64>(idSize));
        const bool isInFile = version == 0 || (reader.bigEndian(2) & 15) == 0;
        const bool isHere = reader.bigEndian(2) == 0;
        const quint64 base = reader.bigEndian(baseSize);
        const quint64 count = reader.bigEndian(2);
        for (quint64 extents = isExtentEmpty ? std::min<quint64>(count, 1) : count; extents > 0 && (isExtentEmpty || hasMore()); --extents)
        {
            reader.skip(static_cast<quint64>(indexSize));
            const quint64 end = base + reader.bigEndian(offsetSize) + reader.bigEndian(lengthSize);
            if (isInFile && isHere)
                boxes.farthest = std::max(boxes.farthest, static_cast<qint64>(std::min(end, quint64(1) << 60)));
        }
    }
}

void readMeta(ByteReader &reader, qint64 end, Boxes &boxes)
{
    reader.skip(4);
    forEachBox(reader, end, [&](const Box &box) {
        if (box.type == name("iloc"))
            readItemPlaces(reader, box.end, boxes);
        boxes.hasData = boxes.hasData || box.type == name("idat");
    });
}

void readTopBox(ByteReader &reader, const Box &box, Boxes &boxes)
{
    boxes.isOpen = box.isOpen;
    switch (box.type) {
    case name("moov"):
        boxes.hasMovie = true;
        readMovie(reader, box, boxes);
        break;
    case name("moof"):
        boxes.fragments.begin();
        readFragment(reader, box.end, boxes);
        break;
    case name("mdat"):
        boxes.hasData = true;
        boxes.fragments.addData();
        break;
    case name("meta"):
        boxes.hasMeta = true;
        readMeta(reader, box.end, boxes);
        break;
    case name("sidx"): boxes.fragments.readIndex(reader, box.end); break;
    case name("mfra"): boxes.fragments.addRandomAccess(); break;
    case name("jxlc"): boxes.hasCodestream = true; break;
    case name("jxlp"): boxes.hasCodestream = (reader.bigEndian(4) & 0x80000000) != 0; break; // the mark of the last part
    default: break;
    }
}

Boxes boxesOf(ByteReader &reader)
{
    Boxes boxes;
    while (!reader.hasFailed() && !reader.isAtEnd()) {
        const auto box = readBox(reader, reader.size());
        boxes.isStray = !box;
        boxes.isCut = box && box->end > reader.size();
        if (boxes.isStray || boxes.isCut)
            return boxes;
        readTopBox(reader, *box, boxes);
        reader.goTo(box->end);
    }
    boxes.isCut = reader.hasFailed();
    return boxes;
}

// All that is there is complete, and this is what it comes to: bytes that belong to nothing make it uncertain.
FileEnd endWith(const Boxes &boxes, FileEnd end)
{
    return boxes.isStray && end != FileEnd::Missing ? FileEnd::Stray : end;
}

} // namespace

FileEnd endOfMovie(ByteReader &reader)
{
    const Boxes boxes = boxesOf(reader);
    if (boxes.isCut || !boxes.hasMovie)
        return FileEnd::Missing;
    if (boxes.fragments.exist())
        return endWith(boxes, boxes.isOpen ? FileEnd::None : boxes.fragments.end(reader.size()));
    if (!boxes.hasData || boxes.farthest > reader.size())
        return FileEnd::Missing;
    return endWith(boxes, boxes.isOpen ? FileEnd::None : FileEnd::Found);
}

FileEnd endOfHeif(ByteReader &reader)
{
    const Boxes boxes = boxesOf(reader);
    const bool isThere = (boxes.hasMeta || boxes.hasMovie) && boxes.hasData && boxes.farthest <= reader.size();
    if (boxes.isCut || !isThere)
        return FileEnd::Missing;
    return endWith(boxes, boxes.isOpen && boxes.farthest == 0 ? FileEnd::None : FileEnd::Found);
}

FileEnd endOfJxlBoxes(ByteReader &reader)
{
    const Boxes boxes = boxesOf(reader);
    if (boxes.isCut || !boxes.hasCodestream)
        return FileEnd::Missing;
    return endWith(boxes, boxes.isOpen ? FileEnd::None : FileEnd::Found);
}
