#pragma once

#include "tests/support/localserver.h"

#include <QList>
#include <QString>

// Downloads through the real queue, over a server that cuts its answers. Each function gives the first thing that went wrong; empty:
// nothing did.

// One answer of `size` bytes, cut after `sent`: with its length told, chunked, or closed without either. What is stored, if anything, is
// the whole source.
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
