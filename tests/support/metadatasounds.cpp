// SPDX-License-Identifier: MIT
#include "tests/support/metadatasounds.h"

#include "tests/support/metadatafiles.h"

#include <QList>
#include <QtEndian>

#include <algorithm>

namespace {

QByteArray bigNumber(quint32 number, qsizetype bytes = 4)
{
    QByteArray stored(4, '\0');
    qToBigEndian(number, stored.data());
    return stored.last(bytes);
}

QByteArray littleNumber(quint32 number)
{
    QByteArray stored(4, '\0');
    qToLittleEndian(number, stored.data());
    return stored;
}

QByteArray syncSafe(qsizetype number)
{
    QByteArray stored;
    for (const int shift : {21, 14, 7, 0})
        stored += static_cast<char>(number >> shift & 0x7F);
    return stored;
}

QByteArray id3Frame(const QByteArray &name, const QByteArray &content)
{
    return name + syncSafe(content.size()) + QByteArray(2, '\0') + content;
}

// With its length.
QByteArray vorbisText(const QByteArray &text)
{
    return littleNumber(static_cast<quint32>(text.size())) + text;
}

QByteArray vorbisComments(const QByteArray &secret)
{
    return vorbisText("encoder of " + secret) + littleNumber(2) + vorbisText("TITLE=" + secret)
        + vorbisText("COMMENT=" + secret.repeated(20));
}

QByteArray flacBlock(int type, const QByteArray &content)
{
    return static_cast<char>(type) + bigNumber(static_cast<quint32>(content.size()), 3) + content;
}

QByteArray fullWav(const QByteArray &wav, const QByteArray &secret)
{
    const QByteArray info = riffChunk("LIST", "INFO" + riffChunk("INAM", secret) + riffChunk("ICMT", secret));
    const QByteArray before = info + riffChunk("bext", secret + QByteArray(602, '\0')) + riffChunk("JUNK", secret);
    const QByteArray behind = riffChunk("id3 ", id3v2(secret)) + riffChunk("iXML", "<BWFXML>" + secret + "</BWFXML>");
    const qsizetype data = wav.indexOf("data");
    const qsizetype end = data + 8 + qFromLittleEndian<quint32>(wav.constData() + data + 4);
    QByteArray format = wav.sliced(12, data - 12);
    return riffChunk("RIFF", "WAVE" + format + before + wav.sliced(data, end - data) + behind) + secret;
}

QByteArray fullFlac(const QByteArray &flac, const QByteArray &secret)
{
    qsizetype at = 4;
    for (bool isLast = false; !isLast;) {
        isLast = (flac.at(at) & 0x80) != 0;
        at += 4 + (qFromBigEndian<quint32>(flac.constData() + at) & 0xFFFFFF);
    }
    const QByteArray picture = bigNumber(3) + bigNumber(9) + "image/png" + bigNumber(static_cast<quint32>(secret.size())) + secret
        + bigNumber(0).repeated(4) + bigNumber(4) + "\x89PNG";
    const QByteArray seeks = QByteArray(18, '\xFF'); // a place that is not used
    QByteArray blocks = flacBlock(0, flac.sliced(8, 34)) + flacBlock(2, "jvwr" + secret) + flacBlock(4, vorbisComments(secret))
        + flacBlock(3, seeks) + flacBlock(6, picture) + flacBlock(99, secret) + flacBlock(0x81, secret + QByteArray(40, '\0'));
    return id3v2(secret) + "fLaC" + blocks + flac.sliced(at) + apeV2(secret) + id3v1(secret);
}

struct OggPage
{
    int flags = 0;
    qint64 granule = 0;
    QByteArray lengths{};
    QByteArray pieces{};
};

QList<OggPage> oggPages(const QByteArray &ogg)
{
    QList<OggPage> pages;
    for (qsizetype at = 0; at + 27 <= ogg.size();) {
        const QByteArray lengths = ogg.sliced(at + 27, static_cast<quint8>(ogg.at(at + 26)));
        qsizetype size = 0;
        for (const char length : lengths)
            size += static_cast<quint8>(length);
        const qsizetype head = 27 + lengths.size();
        pages.append({.flags = ogg.at(at + 5),
                      .granule = qFromLittleEndian<qint64>(ogg.constData() + at + 6),
                      .lengths = lengths,
                      .pieces = ogg.sliced(at + head, size)});
        at += head + size;
    }
    return pages;
}

// The comments are long enough for a page of their own.
QByteArray fullOgg(const QByteArray &ogg, const QByteArray &secret, int times)
{
    const QByteArray serial = ogg.sliced(14, 4);
    const bool isVorbis = ogg.contains("\x01vorbis");
    const QList<OggPage> pages = oggPages(ogg);
    qsizetype first = 1; // page with sound
    QByteArray lengths;
    QByteArray pieces;
    for (; pages.at(first).granule == 0; ++first) {
        lengths += pages.at(first).lengths;
        pieces += pages.at(first).pieces;
    }
    const auto end = std::find_if(lengths.begin(), lengths.end(), [](char length) { return length != '\xFF'; });
    const auto count = std::distance(lengths.begin(), end) + 1;
    qsizetype size = 0;
    for (qsizetype i = 0; i < count; ++i)
        size += static_cast<quint8>(lengths.at(i));
    QByteArray comments = (isVorbis ? "\x03vorbis" : "OpusTags") + vorbisComments(secret.repeated(times)) + (isVorbis ? "\x01" : "");
    QByteArray all = QByteArray(comments.size() / 255, '\xFF') + static_cast<char>(comments.size() % 255) + lengths.sliced(count);
    comments += pieces.sliced(size);
    QByteArray file = oggPage(pages.first().flags, pages.first().lengths, pages.first().pieces, 0, serial, 0);
    quint32 number = 1;
    for (qsizetype at = 0; at < all.size(); at += 255) {
        const QByteArray own = all.sliced(at, std::min<qsizetype>(255, all.size() - at));
        qsizetype bytes = 0;
        for (const char length : own)
            bytes += static_cast<quint8>(length);
        file += oggPage(at > 0 ? 1 : 0, own, comments.first(bytes), number++, serial, 0);
        comments = comments.sliced(bytes);
    }
    for (qsizetype i = first; i < pages.size(); ++i)
        file += oggPage(pages.at(i).flags, pages.at(i).lengths, pages.at(i).pieces, number++, serial, pages.at(i).granule);
    return file + secret;
}

} // namespace

QByteArray id3v2(const QByteArray &text)
{
    const QByteArray frames = id3Frame("TIT2", '\x03' + text)
        + id3Frame("COMM",
                   "\x03"
                   "eng"
                       + text)
        + id3Frame("APIC", QByteArray("\0image/png\0\x03\0", 13) + "\x89PNG" + text) + QByteArray(20, '\0');
    return QByteArray("ID3\4\0\0", 6) + syncSafe(frames.size()) + frames;
}

QByteArray id3v1(const QByteArray &text)
{
    return "TAG" + text.leftJustified(125, '\0', true);
}

QByteArray apeV2(const QByteArray &text, bool hasHeader)
{
    const QByteArray items = littleNumber(static_cast<quint32>(text.size())) + littleNumber(0) + QByteArray("Title", 6) + text;
    const auto frame = [&](quint32 flags) {
        return "APETAGEX" + littleNumber(2000) + littleNumber(static_cast<quint32>(items.size()) + 32) + littleNumber(1)
            + littleNumber(flags) + QByteArray(8, '\0');
    };
    return (hasHeader ? frame(0xA0000000) : QByteArray()) + items + frame(hasHeader ? 0x80000000 : 0);
}

QByteArray oggPage(int flags, const QByteArray &lengths, const QByteArray &pieces, quint32 number, const QByteArray &serial, qint64 granule)
{
    QByteArray place(8, '\0');
    qToLittleEndian(granule, place.data());
    QByteArray page = QByteArray("OggS\0", 5) + static_cast<char>(flags) + place + serial + littleNumber(number) + littleNumber(0)
        + static_cast<char>(lengths.size()) + lengths + pieces;
    quint32 sum = 0; // RFC 3533, 6: bit by bit
    for (const char byte : page) {
        sum ^= quint32(static_cast<quint8>(byte)) << 24;
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum & 0x80000000U) != 0 ? sum << 1 ^ 0x04C11DB7U : sum << 1;
    }
    return page.replace(22, 4, littleNumber(sum));
}

QByteArray soundFullOfMetadata(const QByteArray &sound, int times)
{
    const QByteArray secret(soundSecret);
    if (sound.startsWith("RIFF"))
        return fullWav(sound, secret);
    if (sound.startsWith("fLaC"))
        return fullFlac(sound, secret);
    if (sound.startsWith("OggS"))
        return fullOgg(sound, secret, times);
    QByteArray frames = sound;
    const qsizetype info = frames.indexOf("LAME") < 0 ? frames.indexOf("Lav", 60) : frames.indexOf("LAME");
    if (info >= 0 && info + 36 + secret.size() < frames.indexOf("\xFF\xFB", info))
        frames.replace(info + 36, secret.size(), secret); // what fills up the frame
    return id3v2(secret) + QByteArray(10, '\0') + frames + apeV2(secret) + apeV2(secret, false) + "LYRICSBEGIN" + secret + "000055LYRICS200"
        + id3v1(secret);
}
