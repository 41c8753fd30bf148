// SPDX-License-Identifier: MIT
#include "app/formats/fragments.h"

#include "app/formats/bytereader.h"

#include <algorithm>

namespace {

// Version and flags; in version 1 times have 8 bytes.
int timeSize(ByteReader &reader)
{
    const bool isLong = reader.byte() == 1;
    reader.skip(3);
    return isLong ? 8 : 4;
}

} // namespace

void Fragments::readMovieHeader(ByteReader &reader)
{
    reader.skip(2 * static_cast<quint64>(timeSize(reader)));
    m_scale = reader.bigEndian(4);
}

void Fragments::readTrackHeader(ByteReader &reader)
{
    reader.skip(2 * static_cast<quint64>(timeSize(reader)));
    m_track = reader.bigEndian(4);
}

void Fragments::readMediaHeader(ByteReader &reader)
{
    reader.skip(2 * static_cast<quint64>(timeSize(reader)));
    m_tracks[m_track].scale = reader.bigEndian(4);
}

void Fragments::readExtendsHeader(ByteReader &reader)
{
    const int size = timeSize(reader);
    m_duration = reader.bigEndian(size);
}

void Fragments::readTrackDefaults(ByteReader &reader)
{
    reader.skip(4);
    Track &track = m_tracks[reader.bigEndian(4)];
    reader.skip(4);
    track.defaultDuration = reader.bigEndian(4);
}

void Fragments::begin()
{
    ++m_count;
    m_isDataDue = true;
    m_isEnded = false;
}

void Fragments::addData()
{
    m_isDataDue = false;
}

void Fragments::readFragmentHeader(ByteReader &reader)
{
    const quint64 flags = reader.bigEndian(4);
    m_track = reader.bigEndian(4);
    reader.skip((flags & 1 ? 8 : 0) + (flags & 2 ? 4 : 0));
    Track &track = m_tracks[m_track];
    m_sampleDuration = flags & 8 ? reader.bigEndian(4) : track.defaultDuration;
    track.last = 0;
}

void Fragments::readRun(ByteReader &reader, qint64 end)
{
    const quint64 flags = reader.bigEndian(4);
    const quint64 samples = reader.bigEndian(4);
    reader.skip((flags & 1 ? 4 : 0) + (flags & 4 ? 4 : 0));
    quint64 duration = 0;
    if (flags & 0x100) {
        const quint64 rest = (flags & 0x200 ? 4 : 0) + (flags & 0x400 ? 4 : 0) + (flags & 0x800 ? 4 : 0);
        for (quint64 i = 0; i < samples && reader.place() < end && !reader.hasFailed(); ++i) {
            duration += reader.bigEndian(4);
            reader.skip(rest);
        }
    } else {
        duration = samples * m_sampleDuration;
    }
    Track &track = m_tracks[m_track];
    track.sum += duration;
    track.last += duration;
    track.shortest = track.shortest == 0 ? track.last : std::min(track.shortest, track.last);
}

// ISO 14496-12, 8.16.3. One that refers to others, or to a single fragment, is not of all.
void Fragments::readIndex(ByteReader &reader, qint64 end)
{
    if (m_count > 0)
        return;
    const int size = timeSize(reader);
    reader.skip(8 + static_cast<quint64>(size));
    qint64 place = end + static_cast<qint64>(std::min(reader.bigEndian(size), quint64(1) << 60));
    reader.skip(2);
    const quint64 references = reader.bigEndian(2);
    bool isOfMedia = references > 1;
    for (quint64 i = 0; i < references && reader.place() < end && !reader.hasFailed(); ++i) {
        const quint64 reference = reader.bigEndian(4);
        isOfMedia = isOfMedia && (reference & 0x80000000) == 0;
        place += static_cast<qint64>(reference & 0x7FFFFFFF);
        reader.skip(8);
    }
    m_indexEnd = std::max(m_indexEnd, place);
    m_isIndexOfAll = isOfMedia;
}

// The longest track lasts as long as the movie; the others may end a little before it, but by no whole fragment. Nothing: not known.
std::optional<bool> Fragments::isDurationReached() const
{
    if (m_duration == 0 || m_scale == 0)
        return std::nullopt;
    const double declared = double(m_duration) / double(m_scale), roundingError = 1.0 / double(m_scale);
    double longest = 0;
    for (const Track &track : m_tracks) {
        if (track.scale == 0)
            continue;
        if (track.sum == 0)
            return std::nullopt; // nothing of it came, as of one that is never filled
        const double came = double(track.sum) / double(track.scale), shortest = double(track.shortest) / double(track.scale);
        longest = std::max(longest, came);
        if (declared - came > roundingError && (track.shortest == 0 || declared - came >= std::min(shortest, 0.25)))
            return false;
    }
    return longest + roundingError >= declared;
}

FileEnd Fragments::end(qint64 size) const
{
    if (m_isEnded)
        return FileEnd::Found;
    if (m_count == 0 || m_isDataDue || size < m_indexEnd)
        return FileEnd::Missing;
    if (m_isIndexOfAll)
        return FileEnd::Found;
    const auto isReached = isDurationReached();
    if (!isReached)
        return FileEnd::None;
    return *isReached ? FileEnd::Found : FileEnd::Missing;
}
