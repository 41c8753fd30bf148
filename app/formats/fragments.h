// SPDX-License-Identifier: MIT
#pragma once

#include "app/formats/fileends.h"

#include <QHash>
#include <QtGlobal>

#include <optional>

class ByteReader;

// What a fragmented movie (ISO 14496-12, 8.8 and 8.16) says about its end, gathered box by box: the table for random access that stands
// last, an index of all fragments, or a duration that the fragments add up to. The reader is at the box's content each time.
class Fragments
{
public:
    bool areAnnounced = false; // by mvex

    void addTrack() { m_track = 0; }
    void readMovieHeader(ByteReader &reader);       // mvhd
    void readTrackHeader(ByteReader &reader);       // tkhd
    void readMediaHeader(ByteReader &reader);       // mdhd
    void readExtendsHeader(ByteReader &reader);     // mehd
    void readTrackDefaults(ByteReader &reader);     // trex
    void begin();                                   // moof
    void readFragmentHeader(ByteReader &reader);    // tfhd
    void readRun(ByteReader &reader, qint64 end);   // trun
    void addData();                                 // mdat
    void readIndex(ByteReader &reader, qint64 end); // sidx
    void addRandomAccess() { m_isEnded = true; }    // mfra

    [[nodiscard]] bool exist() const { return areAnnounced || m_count > 0; }
    // Of a file of this size all whose boxes are complete.
    [[nodiscard]] FileEnd end(qint64 size) const;

private:
    struct Track
    {
        quint64 scale = 0;           // units a second
        quint64 defaultDuration = 0; // of a sample, in units
        quint64 sum = 0;             // of all that came
        quint64 last = 0;            // of the last fragment alone
        quint64 shortest = 0;        // fragment that came; 0: none
    };

    [[nodiscard]] std::optional<bool> isDurationReached() const;

    QHash<quint64, Track> m_tracks;
    quint64 m_track = 0; // the one that is read
    quint64 m_sampleDuration = 0;
    quint64 m_scale = 0;    // of the movie
    quint64 m_duration = 0; // from mehd
    qint64 m_indexEnd = 0;  // of what sidx refers to; 0: none
    bool m_isIndexOfAll = false;
    bool m_isDataDue = false; // a moof came, and no mdat yet
    bool m_isEnded = false;
    int m_count = 0;
};
