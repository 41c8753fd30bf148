// SPDX-License-Identifier: MIT
#include "app/metadata/metadata.h"
#include "app/metadata/mp4samples.h"

#include <algorithm>
#include <array>

// mp4 (ISO/IEC 14496-12): which boxes stay, at each depth, and what of each. All else becomes a `free` box of zeros, so that nothing moves.

namespace {

// Bytes of a table: what stands before its entries, and as many of them as it counts. false: it has no room for them.
bool keepTable(Bytes content, std::size_t countAt, std::size_t width)
{
    if (content.size() < countAt + 4)
        return false;
    const std::size_t end = countAt + 4 + std::size_t(numberAt<quint32>(content, countAt)) * width;
    return keepOnly(content, {{0, 1}, {4, end}});
}

template<std::size_t width>
bool keepEntries(Bytes content)
{
    return keepTable(content, 4, width);
}

bool isLong(Bytes content) // of version 1, with times of eight bytes
{
    return !content.empty() && content[0] == 1;
}

bool keepSizes(Bytes content)
{
    if (content.size() < 12)
        return false;
    return numberAt<quint32>(content, 4) == 0 ? keepTable(content, 8, 4) : keepOnly(content, {{4, 12}});
}

bool keepCompactSizes(Bytes content)
{
    if (content.size() < 12)
        return false;
    const std::size_t bits = std::size_t(numberAt<quint32>(content, 8)) * (numberAt<quint32>(content, 4) & 0xFF);
    return keepOnly(content, {{7, 12 + (bits + 7) / 8}});
}

// Neither says when the file was made.
bool keepMovieHead(Bytes content)
{
    return isLong(content) ? keepOnly(content, {{0, 1}, {20, 38}, {48, 84}, {108, 112}})
                           : keepOnly(content, {{0, 1}, {12, 26}, {36, 72}, {96, 100}});
}

bool keepTrackHead(Bytes content)
{
    return isLong(content) ? keepOnly(content, {{0, 4}, {20, 24}, {28, 36}, {44, 50}, {52, 96}})
                           : keepOnly(content, {{0, 4}, {12, 16}, {20, 24}, {32, 38}, {40, 84}});
}

// The language becomes "und".
bool keepMediaHead(Bytes content)
{
    const std::size_t end = isLong(content) ? 32 : 20;
    if (content.size() < end + 4 || !keepOnly(content, {{0, 1}, {end - (isLong(content) ? 12u : 8u), end}}))
        return false;
    content[end] = '\x55';
    content[end + 1] = '\xC4';
    return true;
}

// The handler's type; what follows it is a name for people.
bool keepHandler(Bytes content)
{
    return keepOnly(content, {{8, 12}});
}

bool keepEdits(Bytes content)
{
    return keepTable(content, 4, isLong(content) ? 20 : 12);
}

template<std::size_t from, std::size_t until>
bool keepPart(Bytes content)
{
    return keepOnly(content, {{from, until}});
}

// The media lie in this file. Another place would be named by a path or an address.
bool keepReferences(Bytes content)
{
    if (content.size() < 8)
        return false;
    for (Bytes rest = content.subspan(8); rest.size() >= 8;) {
        const auto entry = firstBoxIn(rest);
        if (!entry || entry->content.size() < 4 || (entry->content[3] & 1) == 0)
            return false;
        wipe(entry->content);
        std::copy_n("url ", 4, entry->whole.begin() + 4);
        entry->content[3] = 1;
        rest = rest.subspan(entry->whole.size());
    }
    wipe(content.first(4));
    return true;
}

bool keepDuration(Bytes content) // one number of four bytes, or of eight
{
    return keepOnly(content, {{0, 1}, {4, isLong(content) ? 12u : 8u}});
}

// As many fields as its flags say.
bool keepFragmentHead(Bytes content)
{
    if (content.size() < 8)
        return false;
    const auto flags = numberAt<quint32>(content, 0);
    std::size_t end = (flags & 0x01) != 0 ? 16 : 8;
    for (const quint32 field : {0x02u, 0x08u, 0x10u, 0x20u})
        end += (flags & field) != 0 ? 4 : 0;
    return keepOnly(content, {{0, end}});
}

bool keepRun(Bytes content)
{
    if (content.size() < 8)
        return false;
    const auto flags = numberAt<quint32>(content, 0);
    std::size_t inEach = 0;
    for (const quint32 field : {0x100u, 0x200u, 0x400u, 0x800u})
        inEach += (flags & field) != 0 ? 4 : 0;
    std::size_t end = 8 + inEach * numberAt<quint32>(content, 4);
    for (const quint32 field : {0x01u, 0x04u})
        end += (flags & field) != 0 ? 4 : 0;
    return keepOnly(content, {{0, end}});
}

bool keepIndex(Bytes content) // sidx
{
    const std::size_t countAt = isLong(content) ? 30 : 22;
    return content.size() >= countAt + 2
        && keepOnly(content, {{0, 1}, {4, countAt - 2}, {countAt, countAt + 2 + 12u * numberAt<quint16>(content, countAt)}});
}

bool keepFragmentPlaces(Bytes content) // tfra
{
    if (content.size() < 16)
        return false;
    const auto lengths = numberAt<quint32>(content, 8);
    const std::size_t numbers = (lengths >> 4 & 3) + (lengths >> 2 & 3) + (lengths & 3) + 3;
    return keepTable(content, 12, (isLong(content) ? 16 : 8) + numbers);
}

// Brands that are known; an unknown one says what the first of them says. Its version is nobody's.
bool keepBrands(Bytes content)
{
    static constexpr std::array<QByteArrayView, 30> known{"isom", "iso2", "iso3", "iso4", "iso5", "iso6", "iso7", "iso8", "iso9", "avc1",
                                                          "mp41", "mp42", "M4V ", "M4A ", "MSNV", "dash", "msdh", "msix", "cmfc", "cmf2",
                                                          "qt  ", "3gp4", "3gp5", "3gp6", "3g2a", "hvc1", "hev1", "av01", "dby1", "f4v "};
    if (content.size() < 8)
        return false;
    for (std::size_t at = 0; at + 4 <= content.size(); at += 4) {
        if (std::find(known.begin(), known.end(), QByteArrayView(content.data() + at, 4)) == known.end())
            std::copy_n(at == 4 ? "\0\0\0\0" : "isom", 4, content.begin() + static_cast<std::ptrdiff_t>(at));
    }
    return true;
}

// Where a box may stand, and what of it stays. Nothing: it holds boxes.
struct Rule
{
    QByteArrayView within;
    QByteArrayView type;
    bool (*clean)(Bytes content);
};

constexpr auto rules = std::to_array<Rule>({
    {"", "ftyp", keepBrands},
    {"", "styp", keepBrands},
    {"", "moov", nullptr},
    {"", "moof", nullptr},
    {"", "mfra", nullptr},
    {"", "sidx", keepIndex},
    {"moov", "mvhd", keepMovieHead},
    {"moov", "trak", nullptr},
    {"moov", "mvex", nullptr},
    {"trak", "tkhd", keepTrackHead},
    {"trak", "edts", nullptr},
    {"trak", "mdia", nullptr},
    {"edts", "elst", keepEdits},
    {"mdia", "mdhd", keepMediaHead},
    {"mdia", "hdlr", keepHandler},
    {"mdia", "minf", nullptr},
    {"minf", "vmhd", keepPart<3, 4>},
    {"minf", "smhd", keepPart<4, 6>},
    {"minf", "dinf", nullptr},
    {"minf", "stbl", nullptr},
    {"dinf", "dref", keepReferences},
    {"stbl", "stsd", cleanSampleDescriptions},
    {"stbl", "stts", keepEntries<8>},
    {"stbl", "ctts", keepEntries<8>},
    {"stbl", "stsc", keepEntries<12>},
    {"stbl", "stsz", keepSizes},
    {"stbl", "stz2", keepCompactSizes},
    {"stbl", "stco", keepEntries<4>},
    {"stbl", "co64", keepEntries<8>},
    {"stbl", "stss", keepEntries<4>},
    {"stbl", "stps", keepEntries<4>},
    {"mvex", "mehd", keepDuration},
    {"mvex", "trex", keepPart<4, 24>},
    {"moof", "mfhd", keepPart<4, 8>},
    {"moof", "traf", nullptr},
    {"traf", "tfhd", keepFragmentHead},
    {"traf", "tfdt", keepDuration},
    {"traf", "trun", keepRun},
    {"mfra", "tfra", keepFragmentPlaces},
    {"mfra", "mfro", keepPart<4, 8>},
});

// Pictures and sound. Texts, places, times of day and what else a track may hold go, with their samples.
bool isShown(const Mp4Box &trak)
{
    const Bytes handler = contentOf(trak.content, {"mdia", "hdlr"});
    if (handler.size() < 12)
        return false;
    const QByteArrayView type(handler.data() + 8, 4);
    return type == "vide" || type == "soun";
}

bool cleanBox(const Mp4Box &box, QByteArrayView within);

bool cleanBoxes(Bytes room, QByteArrayView within)
{
    while (const auto box = firstBoxIn(room)) {
        if (!cleanBox(*box, within))
            return false;
        room = room.subspan(box->whole.size());
    }
    wipe(room); // QuickTime ends some lists with a zero
    return true;
}

bool cleanBox(const Mp4Box &box, QByteArrayView within)
{
    const auto *rule
        = std::find_if(rules.begin(), rules.end(), [&](const Rule &one) { return one.within == within && one.type == box.type(); });
    if (rule == rules.end() || (rule->type == "trak" && !isShown(box))) {
        wipe(box);
        return true;
    }
    return rule->clean ? rule->clean(box.content) : cleanBoxes(box.content, rule->type);
}

// The boxes of the file. What follows the last one is none, and goes.
QList<Mp4Box> boxesOf(QByteArray &file)
{
    QList<Mp4Box> boxes;
    Bytes rest(file.data(), static_cast<std::size_t>(file.size()));
    while (const auto box = firstBoxIn(rest, true)) {
        boxes.append(*box);
        rest = rest.subspan(box->whole.size());
    }
    return boxes;
}

// A fragment of tracks that stay; those of others go.
bool cleanFragment(const Mp4Box &moof, Mp4Samples &samples)
{
    Bytes rest = moof.content;
    for (auto box = firstBoxIn(rest); box; rest = rest.subspan(box->whole.size()), box = firstBoxIn(rest)) {
        const Bytes head = contentOf(box->content, {"tfhd"});
        if (box->type() == "traf" && (head.size() < 8 || !samples.hasTrack(numberAt<quint32>(head, 4))))
            wipe(*box);
    }
    return cleanBox(moof, "") && samples.addFragment(moof);
}

// Only samples stay of the media data. false: there are some elsewhere.
bool keepSamples(const QList<Mp4Box> &boxes, Bytes file, QList<Mp4Stretch> stretches)
{
    std::sort(stretches.begin(), stretches.end(), [](const Mp4Stretch &one, const Mp4Stretch &other) { return one.at < other.at; });
    auto next = stretches.cbegin();
    for (const Mp4Box &box : boxes) {
        if (box.type() != "mdat")
            continue;
        qint64 place = box.content.data() - file.data();
        const qint64 end = place + static_cast<qint64>(box.content.size());
        for (; next != stretches.cend() && next->at < end; ++next) {
            if (next->at < box.content.data() - file.data() || next->size > end - next->at)
                return false;
            if (next->at > place)
                wipe(file.subspan(static_cast<std::size_t>(place), static_cast<std::size_t>(next->at - place)));
            place = std::max(place, next->at + next->size);
        }
        wipe(file.subspan(static_cast<std::size_t>(place), static_cast<std::size_t>(end - place)));
    }
    return next == stretches.cend();
}

} // namespace

std::optional<QByteArray> strippedMp4(QByteArrayView file)
{
    if (file.size() < 8 || file.sliced(4, 4) != "ftyp")
        return std::nullopt;
    QByteArray clean = file.toByteArray();
    const QList<Mp4Box> boxes = boxesOf(clean);
    if (boxes.isEmpty())
        return std::nullopt;
    const Bytes all(clean.data(), static_cast<std::size_t>(boxes.last().whole.data() + boxes.last().whole.size() - clean.constData()));
    Mp4Samples samples(all);
    for (const Mp4Box &box : boxes) { // first: whatever a fragment says is about one of its tracks
        if (box.type() == "moov" && !(cleanBox(box, "") && samples.addMovie(box.content)))
            return std::nullopt;
    }
    for (const Mp4Box &box : boxes) {
        const bool isGood
            = box.type() == "moov" || box.type() == "mdat" || (box.type() == "moof" ? cleanFragment(box, samples) : cleanBox(box, ""));
        if (!isGood)
            return std::nullopt;
    }
    if (samples.isEmpty() || !keepSamples(boxes, all, samples.stretches()))
        return std::nullopt;
    clean.truncate(static_cast<qsizetype>(all.size()));
    return clean;
}
