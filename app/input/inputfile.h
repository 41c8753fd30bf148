// SPDX-License-Identifier: MIT
#pragma once

#include "app/input/inputparser.h"
#include "app/input/textpieces.h"

#include <QString>

#include <functional>

class Service;

// How the reading ended.
enum class ReadEnd {
    Whole,
    Stopped,    // by the visitor
    Unreadable, // it is not there, or reading failed
    NotRegular  // a folder, a pipe, a device: never opened, since that may wait for ever
};

// Called for each piece of a text with what was found in it, and how many bytes were read so far; while a large value is read, with
// nothing. false stops the reading. A text without any job is reported once, at its end.
using PieceVisitor = std::function<bool(const ParsedInput &found, qint64 bytesRead)>;

// Reads texts and files of any size. Only one piece at a time is in memory. Both functions block.
[[nodiscard]] ReadEnd readText(const QByteArray &text, const Service &service, const QDateTime &receivedAt, const PieceVisitor &visit,
                               const PieceLimits &limits = {});
[[nodiscard]] ReadEnd readFile(const QString &path, const Service &service, const PieceVisitor &visit, const PieceLimits &limits = {});
