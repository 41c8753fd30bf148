// SPDX-License-Identifier: MIT
#include "app/metadata/mp4samples.h"

namespace {

// The entries of a table: its count stands at a place of its content, the entries behind it. Nothing: it has no room for them.
struct Table
{
    Bytes entries{};
    std::size_t width = 0;
    std::size_t count = 0;

    [[nodiscard]] quint32 at(std::size_t entry, std::size_t place = 0) const { return numberAt<quint32>(entries, entry * width + place); }
};

std::optional<Table> tableIn(Bytes content, std::size_t countAt, std::size_t width)
{
    if (content.size() < countAt + 4)
        return std::nullopt;
    const std::size_t count = numberAt<quint32>(content, countAt);
    const Bytes entries = content.subspan(countAt + 4);
    return count <= entries.size() / width ? std::optional(Table{entries, width, count}) : std::nullopt;
}

// How large each sample is, of `stsz` or `stz2`.
class Sizes
{
public:
    // false: there is none, or it is broken.
    [[nodiscard]] bool open(Bytes stbl)
    {
        const Bytes usual = contentOf(stbl, {"stsz"});
        const Bytes compact = contentOf(stbl, {"stz2"});
        const Bytes content = usual.empty() ? compact : usual;
        if (content.size() < 12)
            return false;
        m_count = numberAt<quint32>(content, 8);
        m_entries = content.subspan(12);
        m_bits = usual.empty() ? numberAt<quint32>(content, 4) & 0xFF : 32;
        m_same = usual.empty() ? 0 : numberAt<quint32>(content, 4);
        const bool isKnown = m_bits == 4 || m_bits == 8 || m_bits == 16 || m_bits == 32;
        return isKnown && (m_same > 0 || m_count <= m_entries.size() * 8 / m_bits);
    }

    // Bytes of the next samples; nothing: there are not so many.
    [[nodiscard]] std::optional<quint64> next(quint32 samples)
    {
        if (samples > m_count - m_used)
            return std::nullopt;
        quint64 bytes = quint64(m_same) * samples;
        for (quint32 i = 0; m_same == 0 && i < samples; ++i)
            bytes += at(m_used + i);
        m_used += samples;
        return bytes;
    }

private:
    [[nodiscard]] quint32 at(quint64 sample) const
    {
        if (m_bits == 32)
            return numberAt<quint32>(m_entries, sample * 4);
        if (m_bits == 16)
            return numberAt<quint16>(m_entries, sample * 2);
        const auto byte = static_cast<quint8>(m_entries[m_bits == 8 ? sample : sample / 2]);
        return m_bits == 8 ? byte : sample % 2 == 0 ? byte >> 4 : byte & 0x0F;
    }

    Bytes m_entries{};
    quint32 m_bits = 32;
    quint32 m_same = 0;
    quint32 m_count = 0;
    quint32 m_used = 0;
};

// Reads numbers of four bytes. Flags say which of them are there.
class Fields
{
public:
    explicit Fields(Bytes content)
        : m_rest(content)
    {}

    [[nodiscard]] bool has(std::size_t bytes) const { return bytes <= m_rest.size(); }
    template<typename Number = quint32>
    Number next()
    {
        const auto number = numberAt<Number>(m_rest, 0);
        m_rest = m_rest.subspan(sizeof(Number));
        return number;
    }

    void skip(std::size_t fields) { m_rest = m_rest.subspan(4 * fields); }

private:
    Bytes m_rest;
};

std::size_t fieldsIn(quint32 flags, quint32 all)
{
    std::size_t fields = 0;
    for (quint32 bit = 1; bit <= all; bit <<= 1)
        fields += (flags & all & bit) != 0 ? 1 : 0;
    return fields;
}

// Samples of a track fragment, one behind the other (14496-12, 8.8.8).
struct Run
{
    std::optional<qint32> offset{}; // from the fragment's base; nothing: behind the run before
    quint64 bytes = 0;
};

std::optional<Run> runIn(Bytes content, quint32 usualSize)
{
    Fields fields(content);
    if (!fields.has(8))
        return std::nullopt;
    const quint32 flags = fields.next() & 0xFFFFFF;
    const quint32 count = fields.next();
    const std::size_t inEach = fieldsIn(flags, 0xF00);
    if (!fields.has(4 * (fieldsIn(flags, 0x05) + inEach * count)))
        return std::nullopt;
    Run run{.bytes = quint64(usualSize) * count};
    if ((flags & 0x01) != 0)
        run.offset = static_cast<qint32>(fields.next());
    fields.skip(fieldsIn(flags, 0x04));
    if ((flags & 0x200) == 0)
        return run;
    run.bytes = 0;
    for (quint32 i = 0; i < count; ++i) {
        fields.skip(fieldsIn(flags, 0x100));
        run.bytes += fields.next();
        fields.skip(fieldsIn(flags, 0xC00));
    }
    return run;
}

} // namespace

bool Mp4Samples::add(quint64 at, quint64 size)
{
    const auto room = static_cast<quint64>(m_file.size());
    if (at > room || size > room - at)
        return false;
    if (size > 0)
        m_stretches.append({.at = static_cast<qint64>(at), .size = static_cast<qint64>(size)});
    return true;
}

bool Mp4Samples::addMovie(Bytes moov)
{
    for (auto box = firstBoxIn(moov); box; moov = moov.subspan(box->whole.size()), box = firstBoxIn(moov)) {
        if (box->type() == "trak" && !addTrack(box->content))
            return false;
        if (box->type() != "mvex")
            continue;
        Bytes rest = box->content;
        for (auto extends = firstBoxIn(rest); extends; rest = rest.subspan(extends->whole.size()), extends = firstBoxIn(rest)) {
            if (extends->type() == "trex" && extends->content.size() >= 24) {
                const auto track = m_tracks.find(numberAt<quint32>(extends->content, 4));
                if (track != m_tracks.end())
                    *track = numberAt<quint32>(extends->content, 16);
            }
        }
    }
    return true;
}

bool Mp4Samples::addTrack(Bytes trak)
{
    const Bytes head = contentOf(trak, {"tkhd"});
    const Bytes tables = contentOf(trak, {"mdia", "minf", "stbl"});
    const std::size_t idAt = !head.empty() && head[0] == 1 ? 20 : 12;
    if (head.size() < idAt + 4 || tables.empty())
        return false;
    m_tracks.insert(numberAt<quint32>(head, idAt), 0);
    return addChunks(tables);
}

bool Mp4Samples::addChunks(Bytes stbl)
{
    const Bytes wide = contentOf(stbl, {"co64"});
    const auto chunks = wide.empty() ? tableIn(contentOf(stbl, {"stco"}), 4, 4) : tableIn(wide, 4, 8);
    const auto runs = tableIn(contentOf(stbl, {"stsc"}), 4, 12);
    Sizes sizes;
    if (!chunks || !runs || !sizes.open(stbl))
        return false;
    std::size_t run = 0;
    for (std::size_t chunk = 0; chunk < chunks->count; ++chunk) {
        while (run + 1 < runs->count && runs->at(run + 1) <= chunk + 1)
            ++run;
        const quint64 at = wide.empty() ? chunks->at(chunk) : numberAt<quint64>(chunks->entries, chunk * 8);
        const auto bytes = run < runs->count ? sizes.next(runs->at(run, 4)) : std::nullopt;
        if (!bytes || !add(at, *bytes))
            return false;
    }
    return true;
}

bool Mp4Samples::addFragment(const Mp4Box &moof)
{
    const auto start = static_cast<quint64>(moof.whole.data() - m_file.data());
    quint64 end = start; // where the track before ended
    Bytes rest = moof.content;
    for (auto box = firstBoxIn(rest); box; rest = rest.subspan(box->whole.size()), box = firstBoxIn(rest)) {
        if (box->type() == "traf" && !addTrackFragment(box->content, start, end))
            return false;
    }
    return true;
}

// tfhd: 14496-12, 8.8.7.
bool Mp4Samples::addTrackFragment(Bytes traf, quint64 start, quint64 &end)
{
    Fields head(contentOf(traf, {"tfhd"}));
    if (!head.has(8))
        return false;
    const quint32 flags = head.next() & 0xFFFFFF;
    const auto track = m_tracks.constFind(head.next());
    if (track == m_tracks.cend() || !head.has(4 * fieldsIn(flags, 0x3A) + 8 * fieldsIn(flags, 0x01)))
        return false;
    quint64 base = (flags & 0x020000) != 0 ? start : end;
    if ((flags & 0x01) != 0)
        base = head.next<quint64>();
    head.skip(fieldsIn(flags, 0x0A));
    const quint32 usual = (flags & 0x10) != 0 ? head.next() : *track;
    quint64 at = base;
    for (auto box = firstBoxIn(traf); box; traf = traf.subspan(box->whole.size()), box = firstBoxIn(traf)) {
        if (box->type() != "trun")
            continue;
        const auto run = runIn(box->content, usual);
        if (!run)
            return false;
        if (run->offset)
            at = base + static_cast<quint64>(qint64(*run->offset));
        if (!add(at, run->bytes))
            return false;
        at += run->bytes;
    }
    end = at;
    return true;
}
