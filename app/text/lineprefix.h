// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

// What a log writes before each line, known from the line in which a document begins: "web-1  | ", "2026-11-20T14:38:12.1Z stdout F ".
// Numbers in it may change from line to line.
class LinePrefix
{
public:
    LinePrefix() = default;
    // What stands in `text` before `start`, in the same line. Nothing: only blanks, or more than any log writes.
    LinePrefix(QByteArrayView text, qsizetype start);

    struct Match
    {
        qsizetype size = 0;   // bytes of the line that are the prefix; 0: it has none
        bool isWhole = false; // all of the prefix is there; else the first line had words of its own before the document
    };
    // Of the line that begins at `at`.
    [[nodiscard]] Match matchAt(QByteArrayView text, qsizetype at) const;

    // The same where a line begins within a string. -1: what stands there is a log's, but not for certain how much of it.
    [[nodiscard]] qsizetype startOfLine(QByteArrayView text, qsizetype at) const;

private:
    QByteArrayView m_prefix{};
};

// Does a line begin as those of a log do: with a time, a date, the name of a stream or a service?
[[nodiscard]] bool looksLikeLogLine(QByteArrayView text, qsizetype at);
