// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QString>

class QIODevice;
struct RunProgress;

// The output of a run without a window. Both devices are open for writing.
struct HeadlessStreams
{
    QIODevice &out;
    QIODevice &err;
    bool isTerminal = false; // may `err` hold a line that is written over?
};

// Results go to standard output, a line each and at once; all else to standard error, in sentences.
class Console
{
public:
    explicit Console(const HeadlessStreams &streams);

    void print(const QByteArray &line);
    void say(const QString &sentence);              // in one line; control characters come as question marks
    void showProgress(const RunProgress &progress); // on a terminal only, and a few times a second at most
    void clearProgress();

    [[nodiscard]] bool isBroken() const { return m_isBroken; } // standard output took not all of it

private:
    HeadlessStreams m_streams;
    QElapsedTimer m_sinceProgress;
    bool m_hasProgress = false;
    bool m_isBroken = false;
};
