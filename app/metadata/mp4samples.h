// SPDX-License-Identifier: MIT
#pragma once

#include "app/metadata/mp4edit.h"

#include <QHash>
#include <QList>

// Samples that lie one behind the other.
struct Mp4Stretch
{
    qint64 at = 0; // in the file
    qint64 size = 0;
};

// Where in an mp4 its samples lie, as the tables of `moov` and of each `moof` say (ISO/IEC 14496-12, 8.7 and 8.8). Each table is read
// once; a count that its box has no room for is an error.
class Mp4Samples
{
public:
    explicit Mp4Samples(Bytes file)
        : m_file(file)
    {}

    // Both are passed in the order in which they stand. false: tables that are broken, or name places behind the end.
    [[nodiscard]] bool addMovie(Bytes moov);
    [[nodiscard]] bool addFragment(const Mp4Box &moof);

    [[nodiscard]] bool hasTrack(quint32 id) const { return m_tracks.contains(id); }
    [[nodiscard]] bool isEmpty() const { return m_tracks.isEmpty(); }
    [[nodiscard]] const QList<Mp4Stretch> &stretches() const { return m_stretches; }

private:
    [[nodiscard]] bool addTrack(Bytes trak);
    [[nodiscard]] bool addChunks(Bytes stbl);
    [[nodiscard]] bool addTrackFragment(Bytes traf, quint64 start, quint64 &end);
    [[nodiscard]] bool add(quint64 at, quint64 size);

    const Bytes m_file;
    QHash<quint32, quint32> m_tracks; // by number: how large a sample in a fragment is, where that does not say
    QList<Mp4Stretch> m_stretches;
};
