// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <chrono>

// From when to when a line is sung, counted from the start of the song.
struct TimeSpan
{
    std::chrono::milliseconds start{};
    std::chrono::milliseconds end{};

    [[nodiscard]] bool isEmpty() const { return end <= start; }
    bool operator==(const TimeSpan &) const = default;
};

// The words of a song.
struct Lyrics
{
    QString text{};
    QList<TimeSpan> times{}; // one for each line of `text`, empty ones for lines without a time; no list: no line has one

    bool operator==(const Lyrics &) const = default;
};

// Lyrics with the times that a service lists for them, in the order of the lines. They are those of all lines with words, or of these
// without section titles ("[Chorus]") where there are as many. Any other number, or times that go backwards: lyrics without times.
[[nodiscard]] Lyrics lyricsOf(const QString &text, const QList<TimeSpan> &spans = {});

// The line that is sung at `position`: the last one that has begun, so that it stays until the next one. -1: none has.
[[nodiscard]] qsizetype lineAt(const Lyrics &lyrics, std::chrono::milliseconds position);
