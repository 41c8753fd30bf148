// SPDX-License-Identifier: MIT
#include "tests/support/planting.h"

#include "tests/support/metadatafiles.h"

#include <QtEndian>

namespace {

qsizetype lengthAt(const QByteArray &bytes, qsizetype at, bool isBigEndian)
{
    const char *place = bytes.constData() + at;
    return qsizetype(isBigEndian ? qFromBigEndian<quint32>(place) : qFromLittleEndian<quint32>(place));
}

char byteFrom(QRandomGenerator &random, int first, int last)
{
    return char(random.bounded(first, last + 1));
}

// Ancillary, so that a reader may skip it.
QByteArray pngName(QRandomGenerator &random)
{
    static const QList<QByteArray> known{"tEXt", "iTXt", "tIME", "sPLT", "hIST", "eXIf", "iCCP"};
    QByteArray name = random.bounded(3) == 0 ? known.at(random.bounded(int(known.size()))) : madeUpName(random);
    name[0] = char(name.at(0) | 0x20);
    name[2] = char(name.at(2) & ~0x20);
    return name;
}

QByteArray plantedPng(const QByteArray &png, QRandomGenerator &random)
{
    constexpr qsizetype head = 8 + 25;
    const qsizetype end = png.size() - 12;
    switch (random.bounded(4)) {
    case 0: return png.first(head) + pngChunk(pngName(random), plant(random)) + png.sliced(head);
    case 1: return png.first(end) + pngChunk(pngName(random), plant(random)) + png.sliced(end);
    case 2: return png.first(head) + pngChunk("PLTE", plant(random).leftJustified(252, 'x', true)) + png.sliced(head);
    default: return png + plant(random);
    }
}

// Where segments begin, up to the first scan.
QList<qsizetype> segmentsOf(const QByteArray &jpeg)
{
    QList<qsizetype> places;
    for (qsizetype at = 2; at + 4 < jpeg.size(); at += 2 + qFromBigEndian<quint16>(jpeg.constData() + at + 2)) {
        places.append(at);
        if (jpeg.at(at + 1) == '\xDA')
            break;
    }
    return places;
}

QByteArray plantedJpeg(const QByteArray &jpeg, QRandomGenerator &random)
{
    const QList<qsizetype> places = segmentsOf(jpeg);
    const qsizetype at = places.at(random.bounded(int(places.size())));
    const auto with = [&](const QByteArray &bytes) { return jpeg.first(at) + bytes + jpeg.sliced(at); };
    switch (random.bounded(6)) {
    case 0: return with(jpegSegment(random.bounded(0xE0, 0xF0), plant(random)));
    case 1: return with(jpegSegment(random.bounded(0xF0, 0xFE), plant(random))); // JPGn
    case 2: return with(jpegSegment(random.bounded(0x02, 0xC0), plant(random))); // RES
    case 3: return with(jpegSegment(random.bounded(2) == 0 ? 0xFE : 0xC8, plant(random)));
    case 4: return with(plant(random)); // between two segments
    default: return jpeg + plant(random);
    }
}

QByteArray pieces(const QByteArray &data)
{
    return char(data.size()) + data + '\0';
}

// Past the pieces that begin there.
qsizetype behindPieces(const QByteArray &gif, qsizetype at)
{
    while (gif.at(at) != 0)
        at += 1 + uchar(gif.at(at));
    return at + 1;
}

// Where blocks begin, the trailer too.
QList<qsizetype> blocksOf(const QByteArray &gif)
{
    const auto table = [](char flags) { return (flags & 0x80) != 0 ? 3 * (qsizetype(2) << (flags & 7)) : 0; };
    QList<qsizetype> places;
    qsizetype at = 13 + table(gif.at(10));
    while (at < gif.size()) {
        places.append(at);
        if (gif.at(at) == '\x3B')
            break;
        at = behindPieces(gif, at + (gif.at(at) == '\x2C' ? 11 + table(gif.at(at + 9)) : 2));
    }
    return places;
}

QByteArray plantedGif(const QByteArray &gif, QRandomGenerator &random)
{
    const QList<qsizetype> places = blocksOf(gif);
    const qsizetype at = places.at(random.bounded(int(places.size())));
    const auto with = [&](qsizetype place, const QByteArray &bytes) { return gif.first(place) + bytes + gif.sliced(place); };
    const QByteArray loops("\x21\xFF\x0BNETSCAPE2.0\x03\x01\0\0", 18);
    switch (random.bounded(7)) {
    case 0: return with(at, '\x21' + QByteArray(1, byteFrom(random, 2, 0xF8)) + pieces(plant(random)));
    case 1: return with(at, "\x21\xFE" + pieces(plant(random)));
    case 2: return with(at, "\x21\x01" + QByteArray("\x0C") + QByteArray(12, '\1') + pieces(plant(random)));
    case 3: return with(at, "\x21\xFF\x0B" + (madeUpName(random) + "PRIV1.0") + pieces(plant(random)));
    case 4: return with(places.first(), loops + pieces(plant(random)));
    case 5: { // within an image, behind its last code
        const auto image = std::find_if(places.cbegin(), places.cend(), [&](qsizetype place) { return gif.at(place) == '\x2C'; });
        const qsizetype end = *(image + 1) - 1;
        const QByteArray text = plant(random);
        return with(end, char(text.size()) + text);
    }
    default: return gif + plant(random);
    }
}

QByteArray plantedWebP(const QByteArray &webp, QRandomGenerator &random)
{
    QList<qsizetype> places;
    qsizetype frame = -1;
    for (qsizetype at = 12; at + 8 <= webp.size();) {
        if (webp.sliced(at, 4) == "ANMF")
            frame = at;
        const qsizetype length = lengthAt(webp, at + 4, false);
        at += 8 + length + length % 2;
        places.append(at); // behind a chunk: before the first one it would be another format
    }
    const QByteArray chunk = riffChunk(madeUpName(random), plant(random));
    const auto updated = [](QByteArray file) {
        qToLittleEndian(quint32(file.size() - 8), file.data() + 4);
        return file;
    };
    if (frame >= 0 && random.bounded(2) == 0) {
        const qsizetype length = lengthAt(webp, frame + 4, false);
        const QByteArray content = webp.sliced(frame + 8, length) + (length % 2 ? QByteArray(1, '\0') : QByteArray()) + chunk;
        return updated(webp.first(frame) + riffChunk("ANMF", content) + webp.sliced(frame + 8 + length + length % 2));
    }
    const qsizetype at = places.at(random.bounded(int(places.size())));
    switch (random.bounded(3)) {
    case 0: return updated(webp.first(at) + chunk + webp.sliced(at));
    case 1: return updated(webp + riffChunk(random.bounded(2) == 0 ? "VP8 " : "XMP ", plant(random)));
    default: return webp + plant(random);
    }
}

} // namespace

const QList<QByteArray> &privateTexts()
{
    static const QList<QByteArray> texts{"Jane Quentin Doe-Miller", "jane.doe@example.com", "112233445566778899",
                                         "0123abcd-1234-4abc-8def-0123456789ab"};
    return texts;
}

QList<QByteArray> withLongSegments(const QByteArray &jpeg, const QByteArray &text)
{
    QList<QByteArray> files;
    QList<qsizetype> places = segmentsOf(jpeg);
    for (const qsizetype at : std::as_const(places)) {
        const int marker = uchar(jpeg.at(at + 1));
        if (marker >= 0xE0)
            continue; // an application's
        const qsizetype length = qFromBigEndian<quint16>(jpeg.constData() + at + 2);
        files.append(jpeg.first(at) + jpegSegment(marker, jpeg.sliced(at + 4, length - 2) + text) + jpeg.sliced(at + 2 + length));
    }
    for (const int marker : {0xC4, 0xCC, 0xDB, 0xDC, 0xDD, 0xDE, 0xDF})
        files.append(jpeg.first(places.last()) + jpegSegment(marker, text) + jpeg.sliced(places.last()));
    return files;
}

QByteArray plant(QRandomGenerator &random)
{
    const QByteArray text = privateTexts().at(random.bounded(int(privateTexts().size())));
    const QByteArray around(random.bounded(9), byteFrom(random, 0x20, 0x7E));
    return random.bounded(2) == 0 ? text : around + text + around;
}

QByteArray madeUpName(QRandomGenerator &random)
{
    QByteArray name(4, 'a');
    for (char &letter : name)
        letter = char(random.bounded(26) + (random.bounded(2) == 0 ? 'a' : 'A'));
    return name;
}

QByteArray withPlanted(const QByteArray &file, FileFormat format, QRandomGenerator &random)
{
    QByteArray planted = file;
    // What lies behind the end comes last, or the next one would take it for the end.
    for (int left = random.bounded(1, 5); left > 0 && planted.size() - file.size() < 4000; --left) {
        const QByteArray before = planted;
        switch (format) {
        case FileFormat::Png: planted = plantedPng(before, random); break;
        case FileFormat::Jpeg: planted = plantedJpeg(before, random); break;
        case FileFormat::WebP: planted = plantedWebP(before, random); break;
        case FileFormat::Gif: planted = plantedGif(before, random); break;
        default: planted = withPlantedBoxes(before, random); break;
        }
        if (planted.startsWith(before))
            break;
    }
    return planted;
}
