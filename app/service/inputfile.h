#pragma once

#include "app/service/pasted.h"
#include "app/service/textpieces.h"

#include <QString>

#include <functional>

class Service;

// How reading came to its end.
enum class ReadEnd {
    Whole,
    Stopped,    // by the visitor
    Unreadable, // it is not there, or reading failed
    NotRegular  // a folder, a pipe, a device: never opened, since that may wait for ever
};

// What a piece of a text held, and how many bytes of the text are read by now; false: that is enough. Of what held no job it is told once,
// at the end, if there was no job in all of it.
using PieceVisitor = std::function<bool(const Pasted &found, qint64 bytesRead)>;

// Reads texts and files of any size, a piece at a time: no more than that is in memory. Both block.
[[nodiscard]] ReadEnd readText(const QByteArray &text, const Service &service, const QDateTime &receivedAt, const PieceVisitor &visit,
                               const PieceLimits &limits = {});
[[nodiscard]] ReadEnd readFile(const QString &path, const Service &service, const PieceVisitor &visit, const PieceLimits &limits = {});
