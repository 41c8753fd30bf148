// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/localserver.h"

#include <QList>
#include <QString>
#include <QStringList>

// Downloads through the real queue, over a server that cuts its answers. Each function returns the first thing that went wrong; empty:
// nothing did.

// One answer of `size` bytes, cut after `sent`: with its length announced, chunked, or closed without either. What is stored, if anything,
// is the whole source.
enum class Framing { Length, Chunked, Closed };
[[nodiscard]] QString downloadsCut(const QList<qsizetype> &cuts, qsizetype size, Framing framing);

// Rounds of one file that is cut one to three times at random places, and resumed; in half of them it has changed after the first cut. What
// is stored at the end is what the server has then. `resumed` counts the requests that were answered with only the rest.
struct ResumeRun
{
    QString problem{};
    int resumed = 0;
};
[[nodiscard]] ResumeRun resumesAfterCuts(int rounds, qsizetype size, quint32 seed);

// What a matrix of tries came to. Wrong: other bytes than one version of the file has were stored, or none though the server had them.
struct Tries
{
    int tried = 0;
    int wrong = 0;
    QStringList problems{}; // the first few, for people
};

// Files that have changed after they were cut, in each format that no checksum protects and one that has some; by a server that
// announces the change by an ETag, by Last-Modified, not at all, or as the old file, and that sends the rest whatever is requested.
[[nodiscard]] Tries resumesOfChangedFiles(int roundsOfEach, quint32 seed);

// Files that stall one to three times at random places. Wrong is also a stall that was not reported.
[[nodiscard]] Tries downloadsThatStall(int rounds, quint32 seed);
