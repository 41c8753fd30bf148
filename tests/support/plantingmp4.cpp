// SPDX-License-Identifier: MIT
#include "tests/support/metadatafiles.h"
#include "tests/support/planting.h"

#include <QtEndian>

#include <functional>

// The tree of a file's boxes, into which more of them are put; then the places in the tables are set right again.

namespace {

struct Box
{
    QByteArray type{};
    QByteArray head{}; // before the boxes within
    QByteArray data{}; // of one that holds none
    QList<Box> boxes{};
    bool holdsBoxes = false;
};

quint32 numberAt(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

// Bytes before the boxes within; -1: it holds none.
qsizetype headOf(const QByteArray &type)
{
    static const QList<QByteArray> plain{"moov", "trak", "mdia", "minf", "dinf", "stbl", "edts", "mvex"};
    if (type == "stsd" || type == "dref")
        return 8;
    if (type == "avc1" || type == "mp4v")
        return 78;
    if (type == "mp4a")
        return 28;
    return plain.contains(type) ? 0 : -1;
}

QList<Box> boxesIn(const QByteArray &room)
{
    QList<Box> boxes;
    for (qsizetype at = 0; at + 8 <= room.size();) {
        const qsizetype length = numberAt(room, at);
        Box box{.type = room.sliced(at + 4, 4)};
        const QByteArray content = room.sliced(at + 8, length - 8);
        const qsizetype head = headOf(box.type);
        box.holdsBoxes = head >= 0;
        if (box.holdsBoxes) {
            box.head = content.first(head);
            box.boxes = boxesIn(content.sliced(head));
        } else {
            box.data = content;
        }
        boxes.append(box);
        at += length;
    }
    return boxes;
}

QByteArray bytesOf(const QList<Box> &boxes)
{
    QByteArray bytes;
    for (const Box &box : boxes)
        bytes += mp4Box(box.type, box.holdsBoxes ? box.head + bytesOf(box.boxes) : box.data);
    return bytes;
}

void eachBox(QList<Box> &boxes, const std::function<void(Box &)> &visit)
{
    for (Box &box : boxes) {
        visit(box);
        eachBox(box.boxes, visit);
    }
}

// A random list of boxes: the file's own, or one within.
QList<Box> &randomList(QList<Box> &file, QRandomGenerator &random)
{
    QList<QList<Box> *> all{&file};
    eachBox(file, [&](Box &box) {
        if (box.holdsBoxes && box.type != "stsd" && box.type != "dref") // those count what they hold
            all.append(&box.boxes);
    });
    return *all.at(random.bounded(int(all.size())));
}

Box madeUpBox(QRandomGenerator &random)
{
    static const QList<QByteArray> known{"udta", "uuid", "meta", "free", "skip", "emsg", "Xtra", "name", "ilst", "pssh", "prft", "cprt"};
    const QByteArray type = random.bounded(2) == 0 ? known.at(random.bounded(int(known.size()))) : madeUpName(random);
    const QByteArray text = plant(random);
    return {.type = type, .data = random.bounded(2) == 0 ? text : mp4Box(madeUpName(random), text)};
}

// In a box that every file has, behind what it must hold or in a text of its own.
void plantWithin(QList<Box> &file, QRandomGenerator &random)
{
    static const QList<QByteArray> leaves{"mvhd", "tkhd", "mdhd", "hdlr", "vmhd", "stts", "stsc", "stsz", "stco", "elst", "pasp", "avcC"};
    const QByteArray type = leaves.at(random.bounded(int(leaves.size())));
    const QByteArray text = plant(random);
    const bool isCompressor = random.bounded(5) == 0;
    eachBox(file, [&](Box &box) {
        if (isCompressor && box.type == "avc1")
            box.head.replace(42, 32, (char(31) + text).leftJustified(32, '\0', true));
        else if (!isCompressor && box.type == type)
            box.data += text;
    });
}

// Where the content of the only `mdat` begins; -1: there are several.
qsizetype mediaAt(const QByteArray &mp4)
{
    qsizetype found = -1;
    for (qsizetype at = 0; at + 8 <= mp4.size(); at += qsizetype(numberAt(mp4, at))) {
        if (mp4.sliced(at + 4, 4) == "mdat") {
            if (found >= 0)
                return -1;
            found = at + 8;
        }
    }
    return found;
}

} // namespace

QByteArray withPlantedBoxes(const QByteArray &mp4, QRandomGenerator &random)
{
    const qsizetype mediaBefore = mediaAt(mp4);
    if (mediaBefore < 0 || random.bounded(6) == 0) // in fragments, which count places from the beginning
        return mp4 + mp4Box(madeUpName(random), plant(random));
    QList<Box> file = boxesIn(mp4);
    QByteArray gap;
    switch (random.bounded(4)) {
    case 0: plantWithin(file, random); break;
    case 1: // between the beginning of `mdat` and the first sample, and behind the last one
        gap = plant(random);
        eachBox(file, [&](Box &box) {
            if (box.type == "mdat")
                box.data = gap + box.data + gap;
        });
        break;
    default: {
        QList<Box> &list = randomList(file, random);
        const qsizetype first = &list == &file ? 1 : 0; // `ftyp` stays where it is
        list.insert(first + random.bounded(int(list.size() - first + 1)), madeUpBox(random));
        break;
    }
    }
    const qsizetype shift = mediaAt(bytesOf(file)) + gap.size() - mediaBefore;
    eachBox(file, [&](Box &box) {
        if (box.type != "stco")
            return;
        for (quint32 i = 0; i < numberAt(box.data, 4); ++i)
            qToBigEndian(quint32(numberAt(box.data, 8 + 4 * i) + shift), box.data.data() + 8 + 4 * i);
    });
    return bytesOf(file);
}

QByteArray samplesOf(const QByteArray &mp4)
{
    QByteArray samples;
    QByteArray chunks, runs, sizes;
    QList<Box> file = boxesIn(mp4);
    eachBox(file, [&](Box &box) {
        if (box.type == "stsc")
            runs = box.data;
        if (box.type == "stsz")
            sizes = box.data;
        if (box.type == "stco")
            chunks = box.data;
        if (box.type != "stco")
            return;
        qsizetype sample = 0;
        for (quint32 chunk = 1; chunk <= numberAt(chunks, 4); ++chunk) {
            quint32 inChunk = 0;
            for (quint32 run = 0; run < numberAt(runs, 4) && numberAt(runs, 8 + 12 * run) <= chunk; ++run)
                inChunk = numberAt(runs, 12 + 12 * run);
            qsizetype at = numberAt(chunks, 4 + 4 * chunk);
            for (quint32 i = 0; i < inChunk; ++i, ++sample) {
                const qsizetype size = numberAt(sizes, 4) != 0 ? numberAt(sizes, 4) : numberAt(sizes, 12 + 4 * sample);
                samples += mp4.sliced(at, size);
                at += size;
            }
        }
    });
    return samples;
}
