// SPDX-License-Identifier: MIT
#pragma once

#include "app/input/textscan.h"

#include <QByteArray>
#include <QList>

// Sizes in bytes.
struct PieceLimits
{
    qsizetype usual = 256 << 10;   // of a piece, or somewhat more
    qsizetype doubt = 256 << 10;   // so far a value may reach that is not quite JSON and still not be cut
    qsizetype list = 4 << 20;      // an array or object of many members that is larger comes in several pieces
    qsizetype maxValue = 64 << 20; // anything else that is larger is left out
};

struct TextPiece
{
    QByteArray text{};       // where a value is too large: what it begins with
    bool isTooLarge = false; // it is left out

    // Of a part of a large list; bytes.
    qsizetype opening = 0;    // of the text's beginning, which repeats what it stands within
    qsizetype closing = 0;    // of its end, which closes what goes on in the next piece
    qsizetype listStart = -1; // where the members begin that go on there; -1: it is no array

    bool operator==(const TextPiece &) const = default;
};

// Cuts a text of any length into pieces that can be read one by one, so that no more than a piece is in memory: at line ends outside of any
// JSON value, and between the members of a large array or object. A part of such a list is closed and opened again, so that each piece is
// as good a JSON as the whole. Where there is no better place: between words, or anywhere in what is no text.
class TextPieces
{
public:
    explicit TextPieces(const PieceLimits &limits = {});

    // Each returns what can be handed on by now. A text that comes in one piece is handed on as it is; others without white space around.
    [[nodiscard]] QList<TextPiece> add(QByteArrayView bytes);
    [[nodiscard]] QList<TextPiece> end();

private:
    // Where the text may be cut; 0: nowhere.
    struct Places
    {
        qsizetype line = 0;
        qsizetype doubtfulLine = 0; // what is in doubt may go on behind it
        qsizetype word = 0;
        qsizetype any = 0;
    };

    struct ListSearch
    {
        size_t levels = 0; // are looked at
        int fewest = 1;    // members
        qsizetype notBefore = 1;
    };

    [[nodiscard]] qsizetype skip(QByteArrayView bytes);
    void scan();
    void notePlace(char c);
    [[nodiscard]] bool cut();
    [[nodiscard]] qsizetype placeOutside() const;
    [[nodiscard]] bool cutList(const ListSearch &search);
    void leaveOut();
    void drop(qsizetype bytes);
    void handOn(TextPiece piece);
    void beginWithin(size_t levels);

    const PieceLimits m_limits;
    TextScan m_scan;
    QByteArray m_buffer;
    qsizetype m_at = 0; // so far it is looked at
    char m_before = 0;  // the byte before
    Places m_places;
    QByteArray m_opening;      // what the text at hand is within
    size_t m_levelsBefore = 0; // so many they are
    bool m_isSkipping = false; // until no more than these levels are open
    bool m_isCut = false;
    QList<TextPiece> m_ready;
};
